import type { CellValue } from "./cell";

/** What a function gets: the values of its arguments, ranges spread out. */
type Spread = readonly CellValue[];

function numbers(values: Spread): number[] {
  return values.filter((value) => typeof value === "number");
}

function total(values: Spread): number {
  return numbers(values).reduce((sum, value) => sum + value, 0);
}

/** The functions that the simulation can calculate; all else is `#NAME?`. */
export const FORMULA_FUNCTIONS: Readonly<Record<string, (values: Spread) => CellValue>> = {
  SUM: total,
  COUNT: (values) => numbers(values).length,
  COUNTA: (values) => values.filter((value) => value !== "").length,
  AVERAGE: (values) => (numbers(values).length === 0 ? "#DIV/0!" : total(values) / numbers(values).length),
  MAX: (values) => numbers(values).reduce((most, value) => Math.max(most, value), -Infinity),
  MIN: (values) => numbers(values).reduce((least, value) => Math.min(least, value), Infinity),
  ROUND: ([value = 0, digits = 0]) => Number(Number(value).toFixed(Number(digits))),
  CONCATENATE: (values) => values.join(""),
  TRIM: ([value = ""]) => String(value).trim().replace(/ +/g, " "),
  LEN: ([value = ""]) => String(value).length,
  NOT: ([value = false]) => !value,
  AND: (values) => values.every(Boolean),
  OR: (values) => values.some(Boolean),
  IF: ([test = false, yes = true, no = false]) => (test ? yes : no),
  NA: () => "#N/A",
};
