import { pdfNumber } from "../../../../src/adapters/pdf/paper/pdf-number";

test.each([
  [0, "0"],
  [-0.0001, "0"],
  [1.23456, "1.235"],
  [-163.5, "-163.5"],
  [0.0000001, "0"],
  [841.89, "841.89"],
])("%d is written %s", (value, text) => {
  expect(pdfNumber(value)).toBe(text);
});
