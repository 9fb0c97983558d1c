import type { Recurrence } from "../period";
import { attempt, isAt, peek, skip, skipAll, takeNumber, type Cursor } from "./cursor";
import type { RecurrencePhrase } from "./phrase";
import { readDatePoint } from "./read-dates";
import { TELLING } from "./split-brackets";
import { skipSeveralWeekdays } from "./skip-several-weekdays";
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

/** Units of which a count does not change the name: เดือนละ ๒ ครั้ง is still every month, ปีละ ๔ ครั้ง is not every year. */
const SHORT_UNITS: ReadonlySet<Unit> = new Set(["week", "month", "quarter"]);
const MONTHS_OF_YEAR = 12;
/** The shortest time that has two months. */
const TWO_MONTHS = 32;

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

/** What ends the words of an event: the text goes on with something else about time. */
const AFTER_EVENT: ReadonlySet<Token["kind"]> = new Set([
  "continuous",
  "throughout",
  "every",
  "eachTime",
  "event",
]);

/** Words of a deadline that say nothing without a time: "ทุกครั้งหลังเสร็จสิ้นโครงการ". */
const DEADLINES: ReadonlySet<Token["kind"]> = new Set(["before", "within"]);

/** What a recurrence begins with. */
const STARTS: ReadonlySet<Token["kind"]> = new Set([
  ...[
    "every",
    "alternateDay",
    "alternateMonth",
    "number",
    "times",
    "eachTime",
    "weekday",
    "continuous",
    "throughout",
  ],
  ...Object.keys(UNITS),
] as Token["kind"][]);

/** How often: "ทุกเดือน", "ราย 3 เดือน", "เดือนเว้นเดือน", "ทุกวันที่ 5 ของเดือน", "ปีละ ๑ ครั้ง", "1 ครั้ง/ปี", "อย่างต่อเนื่อง", "ตลอด…". */
export function readRecurrence(cursor: Cursor): RecurrencePhrase | null {
  const first = peek(cursor)?.kind ?? "unknown";
  if (!STARTS.has(first)) return null;
  if (first === "alternateDay" || first === "alternateMonth") {
    cursor.at++;
    const every = { kind: "recurrence", recurrence: "other" } as const;
    return first === "alternateDay" ? every : { ...every, leastDays: TWO_MONTHS };
  }
  const recurrence =
    attempt(cursor, readEvery) ??
    attempt(cursor, readTimesPerUnit) ??
    attempt(cursor, readUnitTimes) ??
    attempt(cursor, readEachTime) ??
    attempt(cursor, readWeekdayOfTerm) ??
    attempt(cursor, readContinuous);
  return recurrence === null ? null : { kind: "recurrence", recurrence };
}

function readContinuous(cursor: Cursor): Recurrence | null {
  if (skip(cursor, "continuous")) return "continuous";
  // ตลอด must be followed by what it fills; ตลอด ๓ เดือน is no period.
  if (!skip(cursor, "throughout")) return null;
  if (skip(cursor, "allDay") || skipWholeYear(cursor)) return "continuous";
  const next = peek(cursor, isAt(cursor, "whole") ? 1 : 0);
  const isAllFourNext = next?.kind === "number" && peek(cursor, 2)?.kind === "quarter";
  const isPeriodNext = isAllFourNext || (next !== undefined && FILLED.has(next.kind)) || isWholeDate(cursor);
  return isPeriodNext ? "continuous" : null;
}

/** "12 เดือน", "ระยะเวลา 1 ปี". */
function skipWholeYear(cursor: Cursor): boolean {
  const isYear = attempt(cursor, () => {
    skip(cursor, "length");
    const count = takeNumber(cursor)?.value;
    if (count === 1 && skip(cursor, "year")) return isAt(cursor, "number") ? null : true;
    return count === MONTHS_OF_YEAR && skip(cursor, "month") && !isAt(cursor, "monthName") ? true : null;
  });
  return isYear ?? false;
}

/** "ทุกครั้งที่มีการจัดซื้อ": as often as something else happens. The words of the event may name no time. */
function readEachTime(cursor: Cursor): Recurrence | null {
  if (!skip(cursor, "eachTime")) return null;
  for (let token = peek(cursor); token && !AFTER_EVENT.has(token.kind); token = peek(cursor)) {
    if (!DEADLINES.has(token.kind) && (token.kind === "number" || TELLING.has(token.kind))) return null;
    cursor.at++;
  }
  return "other";
}

function isWholeDate(cursor: Cursor): boolean {
  const ahead: Cursor = { ...cursor };
  return readDatePoint(ahead) !== null;
}

function readEvery(cursor: Cursor): Recurrence | null {
  if (!skip(cursor, "every")) return null;
  // "ทุกเช้าวันจันทร์" narrows the hours, "ทุกเช้า" is every day
  const isPartOfDay = skip(cursor, "daypart", "clock");
  return (
    attempt(cursor, readNumberedWeek) ??
    attempt(cursor, readEveryWeekday) ??
    attempt(cursor, readEveryDate) ??
    attempt(cursor, readEveryUnit) ??
    (isPartOfDay && peek(cursor, -1)?.kind === "daypart" ? EACH.day : null)
  );
}

/**
 * "ทุกวันจันทร์", "ทุกวันอังคารและวันพฤหัสบดี"; "ทุกวันจันทร์ - ศุกร์" is each working day, "ทุกวันศุกร์แรกของเดือน" and "ทุกวันทำการสุดท้ายของทุกเดือน" are one a month.
 */
function readEveryWeekday(cursor: Cursor): Recurrence | null {
  const isWorkday = skip(cursor, "workday");
  if (!isWorkday && !skip(cursor, "weekday")) return null;
  const several = isWorkday ? null : skipSeveralWeekdays(cursor);
  const term =
    attempt(cursor, readNumberedTerm) ??
    attempt(cursor, () => {
      skip(cursor, "daypart", "clock");
      return readNumberedWeek(cursor);
    });
  if (term !== null) return several === null ? term : null;
  if (isWorkday) return isAt(cursor, "first", "last") ? null : EACH.day;
  attempt(cursor, () => {
    skip(cursor, "every");
    return skip(cursor, "week") && !isAt(cursor, "per") ? true : null;
  });
  return several === "range" ? EACH.day : "weekly";
}

/** "ทุกสัปดาห์ วันอังคารและวันพฤหัสบดี", but no weekday of a date. */
function skipWeekdaysOfWeek(cursor: Cursor): true | null {
  if (!skip(cursor, "weekday") || skipSeveralWeekdays(cursor) === "range") return null;
  return isAt(cursor, "number", "date", "numericDate", "monthName", "first", "last") ? null : true;
}

/** "วันพุธแรกของเดือน": no month is said, so each is meant. "วันพุธ ทุกสัปดาห์" is weekly, with other days of the week, too. */
function readWeekdayOfTerm(cursor: Cursor): Recurrence | null {
  if (!skip(cursor, "weekday")) return null;
  const term = attempt(cursor, readNumberedTerm);
  if (term !== null) return term;
  if (skipSeveralWeekdays(cursor) === "range") return null;
  return skip(cursor, "every") && skip(cursor, "week") && !isAt(cursor, "per") ? "weekly" : null;
}

/** "สัปดาห์ที่ 2 ของเดือน". */
function readNumberedWeek(cursor: Cursor): Recurrence | null {
  return skip(cursor, "week") ? readNumberedTerm(cursor) : null;
}

/** "2", "2 และ 4". */
function skipNumbers(cursor: Cursor): boolean {
  const before = cursor.at;
  const takeNext = (): true | null => {
    skipAll(cursor, "list");
    return takeNumber(cursor) === null ? null : true;
  };
  while (attempt(cursor, takeNext) !== null);
  return cursor.at > before;
}

/** "แรกของเดือน", "ที่ 2 ของทุกเดือน", "สุดท้ายของไตรมาส": which one of what. */
function readNumberedTerm(cursor: Cursor): Recurrence | null {
  if (!skip(cursor, "first", "last") && !skipNumbers(cursor)) return null;
  if (skip(cursor, "nextMonth")) return EACH.month;
  skip(cursor, "every");
  if (skip(cursor, "month")) return isAt(cursor, "monthName", "number") ? null : EACH.month;
  return skip(cursor, "quarter") && !isAt(cursor, "number") ? EACH.quarter : null;
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
  const isOfQuarter = days === 1 && skip(cursor, "quarter");
  if (!isOfQuarter) skip(cursor, "month", "nextMonth");
  if (days === 0 || isAt(cursor, "monthName", "number")) return null;
  return isOfQuarter ? EACH.quarter : EACH.month;
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
  const times = attempt(cursor, () => readTimesPer(cursor, unit));
  if (unit === "week") attempt(cursor, skipWeekdaysOfWeek);
  return times ?? EACH[unit];
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
  const isOfDays = unit !== "day" && skip(cursor, "day", "workday");
  return isOfDays || skip(cursor, "times") ? countPer(count, unit) : null;
}

/** "1 ครั้งต่อไตรมาส", "๒ ครั้ง/ปี". */
function readTimesPerUnit(cursor: Cursor): Recurrence | null {
  const count = takeCountOrRange(cursor);
  if (!skip(cursor, "times") || !skip(cursor, "per", "slash")) return null;
  const step = takeNumber(cursor)?.value ?? 1;
  const unit = takeUnit(cursor);
  if (unit === null) return null;
  if (step === 1) return countPer(count, unit);
  return (count === 1 ? NAMED_STEPS[`${step} ${unit}`] : undefined) ?? "other";
}

function takeCountOrRange(cursor: Cursor): number {
  const count = takeNumber(cursor)?.value ?? 1;
  const isRange = attempt(cursor, () => (skip(cursor, "dash", "until") ? takeNumber(cursor) : null)) !== null;
  return isRange ? Number.NaN : count;
}

function countPer(count: number, unit: Unit): Recurrence {
  return count === 1 || SHORT_UNITS.has(unit) ? EACH[unit] : "other";
}

function takeUnit(cursor: Cursor): Unit | null {
  const unit = UNITS[peek(cursor)?.kind ?? "unknown"];
  if (unit === undefined) return null;
  cursor.at++;
  // ครึ่งปี is one unit of two words.
  if (unit === "half") skip(cursor, "year", "fiscalYear");
  return unit;
}
