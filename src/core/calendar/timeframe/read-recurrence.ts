import type { Recurrence } from "../period";
import { attempt, isAt, peek, skip, skipAll, takeNumber, type Cursor } from "./cursor";
import type { RecurrencePhrase } from "./phrase";
import { readDatePoint } from "./read-dates";
import type { Token } from "./token";

type Unit = "day" | "week" | "month" | "quarter" | "half" | "year";

const EACH: Readonly<Record<Unit, Recurrence>> = {
  day: "other",
  week: "weekly",
  month: "monthly",
  quarter: "quarterly",
  half: "half-yearly",
  year: "yearly",
};

const UNITS: Readonly<Partial<Record<Token["kind"], Unit>>> = {
  day: "day",
  workday: "day",
  week: "week",
  month: "month",
  quarter: "quarter",
  half: "half",
  year: "year",
  fiscalYear: "year",
  calendarYear: "year",
};

/** Intervals with a name of their own: every 3 months is a quarter. */
const NAMED_STEPS: Readonly<Record<string, Recurrence>> = {
  "7 day": "weekly",
  "1 month": "monthly",
  "3 month": "quarterly",
  "6 month": "half-yearly",
  "12 month": "yearly",
  "1 week": "weekly",
  "1 quarter": "quarterly",
  "2 quarter": "half-yearly",
  "1 year": "yearly",
};

/** What ตลอด can fill. */
const FILLED: ReadonlySet<Token["kind"]> = new Set([
  "fiscalYear",
  "calendarYear",
  "year",
  "quarter",
  "half",
  "month",
  "from",
  "every",
]);

/** How often: "ทุกเดือน", "ราย 3 เดือน", "ทุกวันที่ 5 ของเดือน", "ปีละ ๑ ครั้ง", "1 ครั้ง/ปี", "อย่างต่อเนื่อง", "ตลอด…". */
export function readRecurrence(cursor: Cursor): RecurrencePhrase | null {
  const recurrence =
    attempt(cursor, readEvery) ??
    attempt(cursor, readTimesPerUnit) ??
    attempt(cursor, readUnitTimes) ??
    attempt(cursor, readContinuous);
  return recurrence === null ? null : { kind: "recurrence", recurrence };
}

function readContinuous(cursor: Cursor): Recurrence | null {
  if (skip(cursor, "continuous")) return "continuous";
  // ตลอด must be followed by what it fills; ตลอด ๒๔ ชั่วโมง and ตลอด ๓ เดือน are not periods.
  if (!skip(cursor, "throughout")) return null;
  const next = peek(cursor, isAt(cursor, "whole") ? 1 : 0);
  const isAllFourNext = next?.kind === "number" && peek(cursor, 2)?.kind === "quarter";
  const isPeriodNext = isAllFourNext || (next !== undefined && FILLED.has(next.kind)) || isWholeDate(cursor);
  return isPeriodNext ? "continuous" : null;
}

function isWholeDate(cursor: Cursor): boolean {
  const ahead: Cursor = { ...cursor };
  return readDatePoint(ahead) !== null;
}

function readEvery(cursor: Cursor): Recurrence | null {
  if (!skip(cursor, "every")) return null;
  return (
    attempt(cursor, readEveryWeekday) ?? attempt(cursor, readEveryDate) ?? attempt(cursor, readEveryUnit)
  );
}

/** "ทุกวันจันทร์"; "ทุกวันจันทร์ - ศุกร์" is several a week, "ทุกวันศุกร์แรกของเดือน" one a month. */
function readEveryWeekday(cursor: Cursor): Recurrence | null {
  if (!skip(cursor, "weekday")) return null;
  const isSeveral = skipAll(cursor, "dash", "until", "list", "weekday");
  const isNumbered =
    skip(cursor, "first", "last") || (isNumberBeforeMonthWord(cursor) && takeNumber(cursor) !== null);
  if (isNumbered) return skip(cursor, "month", "nextMonth") && !isSeveral ? "monthly" : null;
  return isSeveral ? "other" : "weekly";
}

function isNumberBeforeMonthWord(cursor: Cursor): boolean {
  const next = peek(cursor, 1)?.kind;
  return isAt(cursor, "number") && (next === "month" || next === "nextMonth");
}

/** "ทุกวันที่ 5 ของเดือน"; the date of "ทุกวันที่ 9 ธันวาคม" and "ทุกเดือนมีนาคม" is read later, by another reader. */
function readEveryDate(cursor: Cursor): Recurrence | null {
  if (isWholeDate(cursor) && !isRangeAhead(cursor)) return "yearly";
  if (!skip(cursor, "date")) return null;
  let days = 0;
  for (let isRange = false; takeNumber(cursor) !== null; isRange = skip(cursor, "dash", "until")) {
    if (!isRange) days++;
    skipAll(cursor, "list", "date");
  }
  skip(cursor, "every");
  skip(cursor, "month", "nextMonth");
  if (days === 0 || isAt(cursor, "monthName", "number")) return null;
  return days === 1 ? "monthly" : "other";
}

/** "ทุกเดือน ต.ค. 67 - ก.ย. 68" is every month of a range, "ทุกเดือนมีนาคม" one month of every year. */
function isRangeAhead(cursor: Cursor): boolean {
  const ahead: Cursor = { ...cursor };
  return readDatePoint(ahead) !== null && isAt(ahead, "dash", "until");
}

function readEveryUnit(cursor: Cursor): Recurrence | null {
  skip(cursor, "round");
  const count = takeNumber(cursor);
  skip(cursor, "endOf", "first", "last");
  if (count === null && skip(cursor, "monthPart")) {
    skip(cursor, "month");
    return "monthly";
  }
  const unit = takeUnit(cursor);
  if (unit === null) return null;
  if (count !== null) return NAMED_STEPS[`${count.value} ${unit}`] ?? "other";
  return attempt(cursor, () => readTimesPer(cursor, unit)) ?? EACH[unit];
}

/** "ปีละ ๑ ครั้ง", "เดือนละครั้ง", "ปีละ 1 - 2 ครั้ง". */
function readUnitTimes(cursor: Cursor): Recurrence | null {
  const unit = takeUnit(cursor);
  return unit && readTimesPer(cursor, unit);
}

/** The rest of "เดือนละ ๑ ครั้ง" and of "ทุกเดือน ๆ ละ ๑ ครั้ง". */
function readTimesPer(cursor: Cursor, unit: Unit): Recurrence | null {
  if (!skip(cursor, "per")) return null;
  const count = takeCountOrRange(cursor);
  return skip(cursor, "times") ? countPer(count, unit) : null;
}

/** "1 ครั้งต่อไตรมาส", "๒ ครั้ง/ปี". */
function readTimesPerUnit(cursor: Cursor): Recurrence | null {
  const count = takeCountOrRange(cursor);
  if (!skip(cursor, "times") || !skip(cursor, "per", "slash")) return null;
  const isOne = takeNumber(cursor)?.value ?? 1;
  const unit = takeUnit(cursor);
  return unit === null ? null : isOne === 1 ? countPer(count, unit) : "other";
}

function takeCountOrRange(cursor: Cursor): number {
  const count = takeNumber(cursor)?.value ?? 1;
  const isRange = attempt(cursor, () => (skip(cursor, "dash", "until") ? takeNumber(cursor) : null)) !== null;
  return isRange ? Number.NaN : count;
}

function countPer(count: number, unit: Unit): Recurrence {
  return count === 1 ? EACH[unit] : "other";
}

function takeUnit(cursor: Cursor): Unit | null {
  const unit = UNITS[peek(cursor)?.kind ?? "unknown"];
  if (unit === undefined) return null;
  cursor.at++;
  // ครึ่งปี is one unit of two words.
  if (unit === "half") skip(cursor, "year", "fiscalYear");
  return unit;
}
