import { printedWidth } from "../../../../src/adapters/excel/sheets/printed-width";

test.each([
  ["Calibri", 11, 1.062],
  ["Tahoma", 11, 1.001],
  ["Times New Roman", 12, 1],
  ["Arial", 10, 1.059],
  ["Aptos Narrow", 11, 1.062],
  ["a font that somebody gave the whole sheet, as Excel begins", 16, 1.062],
])("%s %i", (name, size, expected) => {
  expect(printedWidth({ name, size })).toBe(expected);
});
