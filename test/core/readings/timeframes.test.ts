import { parseTimeframe } from "../../../src/core/calendar/timeframe/parse-timeframe";
import { expectShare, readingsOf, type Miss } from "../../support/readings";

const FISCAL_YEAR = 2568;
const NOT_READ = "not read";

/** Every row that is not read as the table says; a conflict would be a finding, so it counts as another reading. */
const ROWS = readingsOf("timeframes.tsv");
const MISSES: readonly Miss[] = ROWS.flatMap(([text = "", start = "", end = "", recurrence = ""]) => {
  const expected = end === "-" ? NOT_READ : periodText(start, end, recurrence);
  const { period, conflict } = parseTimeframe(text, FISCAL_YEAR);
  const read =
    period === null
      ? NOT_READ
      : periodText(period.start ?? "", period.end, period.recurrence ?? "") + (conflict ? " conflict" : "");
  return read === expected ? [] : [{ text, expected, read }];
});

test("no timeframe is read wrongly: what is not certain stays unread", () => {
  expect(MISSES.filter(({ read }) => read !== NOT_READ)).toEqual([]);
});

test("nearly all timeframes are read", () => {
  expectShare(MISSES, ROWS.length, 0.99);
});

function periodText(start: string, end: string, recurrence: string): string {
  return `${start}..${end} ${recurrence}`.trim();
}
