import { markerNumber } from "../../../src/core/text/marker-number";

test.each([
  ["๑.", "1"],
  ["2)", "2"],
  ["(๑๒)", "12"],
  ["๒.๑)", "2.1"],
  ["1.2.3.", "1.2.3"],
  ["๓..", "3"],
  ["ก.", null],
  ["(ข)", null],
  ["•", null],
  ["-", null],
  ["", null],
])("%s is %s", (marker, number) => {
  expect(markerNumber(marker)).toBe(number);
});
