import { printedWidth } from "../../../../src/adapters/excel/sheets/printed-width";

test.each([
  ["Calibri", 11, 1.074],
  ["Tahoma", 11, 1],
  ["Times New Roman", 12, 1],
  ["Arial", 10, 1.051],
  ["Aptos Narrow", 11, 1.074],
  ["a font that somebody gave the whole sheet, as Excel begins", 16, 1.074],
])("%s %i", (name, size, expected) => {
  expect(printedWidth({ name, size })).toBe(expected);
});

// What people have seen in Excel's page layout view (stackoverflow.com/questions/71750659).
test.each([
  ["Calibri", 64, 69],
  ["Courier New", 80, 78],
  ["Comic Sans MS", 80, 80],
])("a column in %s of %i pixels is printed as %i", (name, pixels, printed) => {
  expect(Math.round(pixels * printedWidth({ name, size: 11 }))).toBe(printed);
});

test("nine columns of Calibri fill a page of Letter, ten are too wide", () => {
  const room = (8.5 - 2 * 0.7) * 96;
  const column = 64 * printedWidth({ name: "Calibri", size: 11 });
  expect(9 * column).toBeLessThan(room);
  expect(10 * column).toBeGreaterThan(room);
});
