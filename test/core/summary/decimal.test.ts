import {
  addDecimals,
  formatDecimal,
  percentOf,
  subtractDecimals,
  toDecimal,
} from "../../../src/core/summary/decimal";

test.each([
  [0, "0"],
  [45, "45"],
  [87.5, "87.5"],
  [0.05, "0.05"],
  [-1234.5, "-1,234.5"],
  [999, "999"],
  [1000, "1,000"],
  [1_250_000, "1,250,000"],
  [1e21, "1,000,000,000,000,000,000,000"],
  [1e-7, "0.0000001"],
])("%s is written %s", (value, text) => {
  expect(formatDecimal(toDecimal(value))).toBe(text);
});

test("sums and differences have no noise of binary fractions", () => {
  expect(formatDecimal(addDecimals(toDecimal(0.1), toDecimal(0.2)))).toBe("0.3");
  expect(formatDecimal(subtractDecimals(toDecimal(78.25), toDecimal(75)))).toBe("3.25");
  expect(formatDecimal(subtractDecimals(toDecimal(1.1), toDecimal(2.2)))).toBe("-1.1");
});

test.each([
  [2, 5, "40"],
  [2, 3, "66.67"],
  [1, 3, "33.33"],
  [1, 800, "0.13"],
  [1, 8000, "0.01"],
  [0.045, 100, "0.05"],
  [0.0449, 100, "0.04"],
  [1, 1_000_000, "0"],
  [3, 1, "300"],
])("%s of %s is %s percent", (part, whole, text) => {
  expect(formatDecimal(percentOf(toDecimal(part), toDecimal(whole)))).toBe(text);
});

test("what is no number is refused", () => {
  expect(() => toDecimal(Number.NaN)).toThrow("NaN is no number");
});
