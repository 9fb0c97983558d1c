import type { Recurrence } from "../../../../src/core/calendar/period";
import { mergeRecurrences } from "../../../../src/core/calendar/timeframe/merge-recurrences";

test.each<[string, Recurrence[], Recurrence | null]>([
  ["none", [], null],
  ["one", ["monthly"], "monthly"],
  ["the same twice", ["monthly", "monthly"], "monthly"],
  ["an interval beats a count", ["other", "half-yearly"], "half-yearly"],
  ["an interval beats continuous", ["continuous", "monthly"], "monthly"],
  ["a count beats continuous", ["continuous", "other"], "other"],
  ["two intervals", ["monthly", "quarterly"], "other"],
])("%s", (_, recurrences, expected) => {
  expect(mergeRecurrences(recurrences)).toBe(expected);
});
