import { cleanText } from "../../../src/adapters/publication/clean-text";

test.each([
  ["Thai text and line ends stay", "มาตรการ ๑\nข", "มาตรการ ๑\nข"],
  ["control characters go", "ก\u0000\u0007\u001f\u0085ข", "กข"],
  ["a pair stays", "\ud83d\ude00", "\ud83d\ude00"],
  ["half a pair is replaced", "ก\ud83dข\ude00", "ก\ufffdข\ufffd"],
])("%s", (_, text, expected) => {
  expect(cleanText(text)).toBe(expected);
});
