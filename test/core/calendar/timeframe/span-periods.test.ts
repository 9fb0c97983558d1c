import type { Period } from "../../../../src/core/calendar/period";
import { parseTimeframe } from "../../../../src/core/calendar/timeframe/parse-timeframe";
import { spanPeriods } from "../../../../src/core/calendar/timeframe/span-periods";

function periods(...texts: readonly string[]): readonly Period[] {
  return texts.flatMap((text) => parseTimeframe(text, 2568).period ?? []);
}

test.each([
  ["one", ["ไตรมาส 2"], "2025-01-01..2025-03-31 2 null"],
  ["two quarters apart", ["ไตรมาส 3", "ไตรมาส 1"], "2024-10-01..2025-06-30 13 null"],
  ["one inside the other", ["ปีงบประมาณ", "มีนาคม 2568"], "2024-10-01..2025-09-30 1234 null"],
  ["a bare deadline hides the start", ["ไตรมาส 1", "ภายในวันที่ 15 ม.ค. 2568"], "null..2025-01-15 12 null"],
  ["recurrences that agree", ["ทุกเดือน", "รายเดือน"], "2024-10-01..2025-09-30 1234 monthly"],
  ["recurrences that differ", ["ทุกเดือน", "ทุกไตรมาส"], "2024-10-01..2025-09-30 1234 null"],
  ["one recurs, one does not", ["ทุกเดือน", "ไตรมาส 4"], "2024-10-01..2025-09-30 1234 null"],
])("%s", (_, texts, expected) => {
  const { start, end, quarters, recurrence } = spanPeriods(periods(...texts));
  expect(`${start}..${end} ${quarters.join("")} ${recurrence}`).toBe(expected);
});

test("no periods at all is a fault of the caller", () => {
  expect(() => spanPeriods([])).toThrow("no periods");
});
