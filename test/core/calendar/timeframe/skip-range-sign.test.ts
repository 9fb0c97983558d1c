import type { Cursor } from "../../../../src/core/calendar/timeframe/cursor";
import { skipRangeSign } from "../../../../src/core/calendar/timeframe/skip-range-sign";
import { tokenize } from "../../../../src/core/calendar/timeframe/tokenize";

test.each<[string, string, boolean, number]>([
  ["a dash", "- 5", true, 1],
  ["ถึง", "ถึง 5", true, 1],
  ["a dash and ถึง", "– ถึง 5", true, 2],
  ["ถึง and a dash", "ถึง - 5", true, 2],
  ["ถึง twice", "ถึง จนถึง 5", true, 2],
  ["onwards until", "เป็นต้นไป จนถึง 5", true, 2],
  ["onwards alone", "เป็นต้นไป 5", false, 0],
  ["onwards and a dash", "เป็นต้นไป - 5", false, 0],
  ["two dashes join nothing more than one", "- - 5", true, 1],
  ["no sign", "5", false, 0],
])("%s", (_, text, isSign, at) => {
  const cursor: Cursor = { tokens: tokenize(`1 ${text}`), at: 1 };
  expect(skipRangeSign(cursor)).toBe(isSign);
  expect(cursor.at - 1).toBe(at);
});
