import { readableText } from "../../../../src/adapters/pdf/paper/readable-text";

test.each([
  ["Thai stays", "น้ำใจ ๑๒", "น้ำใจ ๑๒"],
  ["a no-break space is a space", "ก\u00a0ข", "ก ข"],
  ["a tab is a space", "ก\tข", "ก ข"],
  ["characters without width go", "ก\u200bข\u2060ค\ufeff\u00ad", "กขค"],
  ["control characters go", "ก\u0000\u0007ข", "กข"],
  ["half of a pair is marked", "ก\ud83dข", "ก\ufffdข"],
  ["a whole pair stays", "😀", "😀"],
])("%s", (_, text, readable) => {
  expect(readableText(text)).toBe(readable);
});
