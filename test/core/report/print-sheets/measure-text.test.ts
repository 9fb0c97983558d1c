import { breakAtSpaces, estimateText } from "../../../../src/core/report/print-sheets/measure-text";

test("a text is as wide as its letters, in points", () => {
  expect(estimateText("ที่", 16, false)).toBeCloseTo(0.434 * 16);
  expect(estimateText("ที่", 16, true)).toBeGreaterThan(estimateText("ที่", 16, false));
});

test.each([
  ["no space", "มาตรการ", []],
  ["a space", "กำหนด มาตรการ", [6]],
  ["two spaces are one place", "กำหนด  มาตรการ", [7]],
])("%s", (_, text, breaks) => {
  expect(breakAtSpaces(text)).toEqual(breaks);
});
