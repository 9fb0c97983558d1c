import { attempt, isAt, skip, skipAll, takeNumber, type Cursor } from "./cursor";
import type { DurationPhrase, RemarkPhrase } from "./phrase";
import { readYearOfQuarter } from "./read-year";
import { TELLING } from "./split-brackets";

/** Words that give no period by themselves but may stand beside one. */
export function readRemark(cursor: Cursor): RemarkPhrase | DurationPhrase | null {
  return (
    attempt(cursor, readLabel) ??
    attempt(cursor, readDayOfEachMonth) ??
    attempt(cursor, readCount) ??
    attempt(cursor, readDuration) ??
    attempt(cursor, readAnnual) ??
    attempt(cursor, readEvent) ??
    (skip(cursor, "clock") ? { kind: "clock" } : null)
  );
}

/** "รอบ 6", "รอบที่ 1/2568", "ครั้งที่ 2": which one, not when. */
function readLabel(cursor: Cursor): RemarkPhrase | null {
  const isNumbered = skip(cursor, "label");
  if (!isNumbered && !skipAll(cursor, "round")) return null;
  skipAll(cursor, "activity");
  if (takeNumber(cursor) === null) return isNumbered ? null : { kind: "label" };
  if (isAt(cursor, "month", "monthName", "day", "shortUnit", "times") && !isNumbered) return null;
  readYearOfQuarter(cursor);
  return { kind: "label" };
}

/** "หรือทุกครั้งที่มีพนักงานใหม่เข้าทำงาน": whatever happens has no date; the rest of the text belongs to it. */
function readEvent(cursor: Cursor): RemarkPhrase | null {
  if (!skip(cursor, "event")) return null;
  const rest = cursor.tokens.slice(cursor.at);
  cursor.at = cursor.tokens.length;
  return rest.some(({ kind }) => kind === "number" || TELLING.has(kind)) ? null : { kind: "event" };
}

/** "วันที่ 5 ของทุกเดือน", "วันที่ 10 ของเดือนถัดไป": a day of each month; the recurrence is read after it. */
function readDayOfEachMonth(cursor: Cursor): RemarkPhrase | null {
  skipAll(cursor, "within");
  if (!skip(cursor, "date") || takeNumber(cursor) === null) return null;
  if (skip(cursor, "dash", "until") && takeNumber(cursor) === null) return null;
  return skip(cursor, "nextMonth") || isAt(cursor, "every") ? { kind: "day-of-month" } : null;
}

function readCount(cursor: Cursor): RemarkPhrase | null {
  return takeNumber(cursor) !== null && skip(cursor, "times") ? { kind: "count" } : null;
}

/** ประจำปี without a year says only that the thing is annual. */
function readAnnual(cursor: Cursor): RemarkPhrase | null {
  return skip(cursor, "regular") && skip(cursor, "year") && !isAt(cursor, "number")
    ? { kind: "count" }
    : null;
}

function readDuration(cursor: Cursor): DurationPhrase | null {
  const count = takeNumber(cursor)?.value;
  if (count === undefined) return null;
  if (skip(cursor, "day")) return { kind: "duration", count, unit: "day" };
  if (skip(cursor, "month")) return { kind: "duration", count, unit: "month" };
  if (skip(cursor, "year")) return { kind: "duration", count, unit: "year" };
  return skip(cursor, "week", "shortUnit", "workday") ? { kind: "duration", count, unit: "other" } : null;
}
