import { attempt, isAt, peek, skip, skipAll, takeNumber, type Cursor } from "./cursor";
import type { Recurrence } from "../period";
import type { DurationPhrase, ExceptionPhrase, RemarkPhrase, UsualPhrase, WeekdaysPhrase } from "./phrase";
import { readDates } from "./read-dates";
import { readLength } from "./read-length";
import { readYearOfQuarter } from "./read-year";
import { isRegularTerm } from "./skip-work-words";
import { skipSeveralWeekdays } from "./skip-several-weekdays";
import { TELLING } from "./split-brackets";
import type { Token } from "./token";

const LAST_DAY_NUMBER = 31;
/** Units in which a day of a month can repeat; "วันที่ 9 ของทุกปี" lacks its month. */
const SHORT_TERMS: ReadonlySet<Token["kind"]> = new Set(["month", "quarter", "number", "nextMonth"]);

const USUAL: Readonly<Partial<Record<Token["kind"], Recurrence>>> = {
  week: "weekly",
  month: "monthly",
  quarter: "quarterly",
};

/** Reads words that give no period alone but may be beside one. */
export function readRemark(
  cursor: Cursor,
): RemarkPhrase | ExceptionPhrase | DurationPhrase | UsualPhrase | WeekdaysPhrase | null {
  return (
    attempt(cursor, readLabel) ??
    attempt(cursor, readDayOfEachMonth) ??
    attempt(cursor, readPortion) ??
    attempt(cursor, readTimes) ??
    attempt(cursor, readLength) ??
    attempt(cursor, readWeekdays) ??
    attempt(cursor, readRegular) ??
    attempt(cursor, readEvent) ??
    attempt(cursor, readException) ??
    (skip(cursor, "clock", "daypart", "allDay") ? { kind: "clock" } : null) ??
    (skip(cursor, "bySession") ? { kind: "session" } : null)
  );
}

/** "รอบ 6", "รอบที่ 1/2568", "รอบแรก", "ครั้งที่ 2": which one, not when. */
function readLabel(cursor: Cursor): RemarkPhrase | null {
  const isNumbered = skip(cursor, "label");
  if (!isNumbered && !skipAll(cursor, "round")) return null;
  skipAll(cursor, "activity", "report", "object");
  if (!isNumbered && skip(cursor, "first", "second", "last")) return { kind: "label" };
  if (takeNumber(cursor) === null) return isNumbered ? null : { kind: "label" };
  if (isAt(cursor, "month", "monthName", "day", "shortUnit", "times") && !isNumbered) return null;
  readYearOfQuarter(cursor);
  return { kind: "label" };
}

/** "หรือทุกครั้งที่มีพนักงานใหม่เข้าทำงาน": an event has no date, and the rest of the text belongs to it. */
function readEvent(cursor: Cursor): RemarkPhrase | null {
  if (!skip(cursor, "event")) return null;
  const rest = cursor.tokens.slice(cursor.at);
  cursor.at = cursor.tokens.length;
  return rest.some(({ kind }) => kind === "number" || TELLING.has(kind)) ? null : { kind: "event" };
}

/** "ยกเว้นเดือนเมษายน", "งดประชุมเดือนเมษายน": nothing may follow, since the words after it could be left out, too. */
function readException(cursor: Cursor): ExceptionPhrase | null {
  if (!skip(cursor, "except")) return null;
  skipAll(cursor, "activity");
  const dates = readDates(cursor);
  return dates === null || peek(cursor) !== undefined ? null : { kind: "exception", spans: dates.spans };
}

/** "วันที่ 5 ของทุกเดือน", "สิ้นเดือนของทุกเดือน", "วันที่ 10 ของเดือนถัดไป": a day of each month; the recurrence is read beside it. */
function readDayOfEachMonth(cursor: Cursor): RemarkPhrase | null {
  skipAll(cursor, "within");
  const isEndOfQuarter = (): boolean => skip(cursor, "endOf") && skip(cursor, "quarter");
  if (!readDaysOfMonth(cursor) && !readPartOfMonth(cursor) && !isEndOfQuarter()) return null;
  const term = isAt(cursor, "every") ? peek(cursor, 1)?.kind : undefined;
  return skip(cursor, "nextMonth") || (term !== undefined && SHORT_TERMS.has(term))
    ? { kind: "day-of-month" }
    : null;
}

/** "ภายในวันที่ 5", "สิ้นเดือน", of a month that is not said. */
export function readBareDay(cursor: Cursor): RemarkPhrase | null {
  return attempt(cursor, () => {
    skipAll(cursor, "within");
    if (!readDaysOfMonth(cursor) && !readPartOfMonth(cursor)) return null;
    skip(cursor, "month");
    return { kind: "bare-day" };
  });
}

/** "วันที่ 5", "วันที่ 1 - 5", "วันที่ 1 และ 16". */
function readDaysOfMonth(cursor: Cursor): boolean {
  return (
    attempt(cursor, () => {
      if (!skip(cursor, "date")) return null;
      do {
        skipAll(cursor, "date");
        const day = takeNumber(cursor)?.value ?? 0;
        if (day < 1 || day > LAST_DAY_NUMBER) return null;
      } while (skip(cursor, "dash", "until", "list"));
      return true;
    }) ?? false
  );
}

/** "สิ้นเดือน", "ต้นเดือน", "สัปดาห์แรก", "สัปดาห์ที่ 2", "วันศุกร์สุดท้าย". */
function readPartOfMonth(cursor: Cursor): boolean {
  return (
    attempt(cursor, () => {
      if (skip(cursor, "endOf", "monthPart")) {
        return skip(cursor, "month") || peek(cursor, -1)?.kind === "monthPart" || null;
      }
      if (!skip(cursor, "week", "weekday", "workday")) return null;
      return skip(cursor, "first", "last") || takeNumber(cursor) !== null || null;
    }) ?? false
  );
}

function readTimes(cursor: Cursor): RemarkPhrase | null {
  return takeNumber(cursor) !== null && skip(cursor, "times") ? { kind: "count" } : null;
}

/** ประจำปี without a year says only that the thing is annual; ประจำเดือน says how often where no days do. */
function readRegular(cursor: Cursor): RemarkPhrase | UsualPhrase | null {
  if (!isRegularTerm(cursor)) return null;
  skip(cursor, "regular");
  const term = peek(cursor)?.kind;
  cursor.at++;
  if (term === "year") return isAt(cursor, "number") ? null : { kind: "count" };
  const recurrence = USUAL[term ?? "unknown"];
  return recurrence === undefined ? null : { kind: "usual", recurrence };
}

/** "วันจันทร์ - ศุกร์", "วันอังคารและวันพฤหัสบดี": days of each week; with a day of the month after them they belong to a date. */
function readWeekdays(cursor: Cursor): WeekdaysPhrase | null {
  const several = skip(cursor, "weekday") ? skipSeveralWeekdays(cursor) : null;
  if (several === null || isAt(cursor, "number", "date", "numericDate", "monthName", "first", "last"))
    return null;
  return { kind: "weekdays", recurrence: several === "range" ? "other" : "weekly" };
}

/** "ครั้งละ 1 ชั่วโมง", "วันละ 2 ชั่วโมง", "ครั้งละครึ่งวัน", "ครั้งละ 20 คน": how much each time. */
function readPortion(cursor: Cursor): RemarkPhrase | null {
  if (!skip(cursor, "times", "day") || !skip(cursor, "per")) return null;
  if (skip(cursor, "clock")) return { kind: "portion" };
  skip(cursor, "within");
  if (takeNumber(cursor) === null) return null;
  if (skip(cursor, "dash", "until") && takeNumber(cursor) === null) return null;
  return skip(cursor, "shortUnit", "day", "workday", "times") ? { kind: "portion" } : null;
}
