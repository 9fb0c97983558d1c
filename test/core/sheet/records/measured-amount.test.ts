import { measuredAmount } from "../../../../src/core/sheet/records/measured-amount";

const amount = (value: number, unit = "") => ({ value, unit });

test.each([
  ["rounded up to its aim", amount(80, "percent"), 0.796, [amount(80, "percent")], [79.6, "79.6%"]],
  ["rounded down to its aim", amount(80), 80.4, [amount(80)], [80.4, "80.4"]],
  ["rounded to last year's value", amount(5), 4.6, [null, amount(5)], [4.6, "4.6"]],
  ["above its aim either way", amount(88, "percent"), 0.875, [amount(80, "percent")], null],
  ["below its aim either way", amount(70), 69.6, [amount(80)], null],
  ["shown as it is", amount(80), undefined, [amount(80)], null],
  ["without anything to hold it against", amount(80), 79.6, [null, null], null],
  ["what is no number", null, 79.6, [amount(80)], null],
  ["more than anybody can count", amount(80), 1e16, [amount(80)], null],
  ["a share that has no percentage", amount(80, "percent"), 1e307, [amount(80, "percent")], null],
  ["a value that is none", amount(80), Infinity, [amount(80)], null],
  ["the rest of a calculation", amount(80), 80.00000000000001, [amount(80)], null],
] as const)("%s", (_, shown, exact, limits, expected) => {
  const measured = measuredAmount(shown, exact, limits);
  expect(measured && [measured.value, measured.text]).toEqual(expected);
});
