import { attempt, isAt, peek, skip, skipAll, takeNumber, type Cursor } from "./cursor";
import type { ReportTermPhrase } from "./phrase";
import type { Token } from "./token";

const UNITS = ["day", "workday", "week", "month", "shortUnit"] as const;
/** What the days are counted from begins with one of these: "นับแต่วันสิ้นสุดโครงการ", "หลังเสร็จสิ้นการอบรม". */
const STARTS = ["from", "afterEvent", "when", "second"] as const;
/** The words of such an event, none of which names a time. */
const EVENT_WORDS: readonly Token["kind"][] = [
  ...STARTS,
  ...(["unknown", "stage", "object", "activity", "report", "within", "endOf", "date", "day"] as const),
];

/** After a report: "ภายใน 30 วัน", "ไม่เกิน 15 วันหลังเสร็จสิ้นโครงการ", "ภายใน 5 วันทำการของเดือนถัดไป". Nothing else may follow. */
export function readReportTerm(cursor: Cursor): ReportTermPhrase | null {
  return attempt(cursor, () => {
    if (!skipAll(cursor, "within") || takeNumber(cursor) === null || !skip(cursor, ...UNITS)) return null;
    const isRepeated = skipEachMonth(cursor);
    if (!isRepeated && isAt(cursor, ...STARTS)) skipAll(cursor, ...EVENT_WORDS);
    return peek(cursor) === undefined ? { kind: "report-term", isRepeated } : null;
  });
}

/** "ของเดือนถัดไป", "ของทุกเดือน". */
function skipEachMonth(cursor: Cursor): boolean {
  const isEach = attempt(
    cursor,
    () => skip(cursor, "nextMonth") || (skip(cursor, "every") && skip(cursor, "month")) || null,
  );
  return isEach ?? false;
}
