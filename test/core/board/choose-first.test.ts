import { buildBoard } from "../../../src/core/board/build-board";
import { chooseFirst } from "../../../src/core/board/choose-first";
import type { PlainDate } from "../../../src/core/calendar/plain-date";
import { EMPTY_RECORDS } from "../../../src/core/model/empty-records";
import { sheetOf, type MeasureSpec } from "../../support/measure-sheet";

const open = (end: string | null): MeasureSpec => ({
  resultSummary: "",
  outcome: "",
  period: end === null ? null : [null, end],
});
const done = (end: string): MeasureSpec => ({ period: [null, end] });

test.each<[string, readonly MeasureSpec[], number | null]>([
  ["the last of those that are late", [open("2025-01-31"), open("2025-06-30"), open("2025-07-20")], 2],
  ["of two of one day the lower on the sheet", [open("2025-06-30"), open("2025-06-30")], 2],
  ["what is due next where nothing is late", [open("2025-08-10"), open("2025-07-20"), open("2025-09-30")], 2],
  ["what is due later where nothing is due soon", [done("2025-06-30"), open("2025-09-30")], 2],
  ["what is due later before what has no date", [open(null), open("2025-09-30")], 2],
  ["what has no date before what is done", [done("2025-06-30"), open(null)], 2],
  ["of what is done the last that was due", [done("2025-06-30"), done("2025-03-31")], 1],
  ["nothing of nothing", [], null],
])("%s", (_name, specs, ordinal) => {
  const { measures } = buildBoard(sheetOf(specs), EMPTY_RECORDS, "2025-07-15" as PlainDate);
  expect(chooseFirst(measures)?.ordinal ?? null).toBe(ordinal);
});
