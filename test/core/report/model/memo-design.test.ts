import { printWidth, signatureFrom } from "../../../../src/core/report/model/memo-design";

test.each([
  ["the official margins", 30, 20, 160, 75],
  ["even margins", 25, 25, 160, 80],
])("%s: the signature begins 10.5 cm from the edge of the paper", (_, left, right, width, from) => {
  const margins = { top: 15, bottom: 20, left, right };
  expect(printWidth(margins)).toBe(width);
  expect(signatureFrom(margins)).toBe(from);
  expect(left + from).toBe(105);
});
