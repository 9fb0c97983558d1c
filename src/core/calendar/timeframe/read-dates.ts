import { attempt, isAt, peek, skip, skipAll, takeNumber, type Cursor } from "./cursor";
import type { DatePoint, DateSpan, DatesPhrase } from "./phrase";
import { readYearOfMonth } from "./read-year";

const LAST_DAY_NUMBER = 31;

/**
 * Days and months with their ranges and lists: "ต.ค. 67 - ก.ย. 68", "5, 12 และ 19 ก.ค. 64", "1-15/10/2567".
 * Neighbours without a sign between them are a list.
 */
export function readDates(cursor: Cursor): DatesPhrase | null {
  return attempt(cursor, () => {
    const spans: DateSpan[] = [];
    for (let item = readItem(cursor); item !== null; item = readNextItem(cursor)) spans.push(...item);
    return spans.length === 0 ? null : { kind: "dates", spans };
  });
}

/** One day or month. */
export function readDatePoint(cursor: Cursor): DatePoint | null {
  return attempt(cursor, () => readNumericDate(cursor) ?? readDayOfMonth(cursor) ?? readMonth(cursor));
}

function readNextItem(cursor: Cursor): readonly DateSpan[] | null {
  return attempt(cursor, () => {
    skip(cursor, "list", "slash");
    skip(cursor, "list");
    return readItem(cursor);
  });
}

function readItem(cursor: Cursor): readonly DateSpan[] | null {
  const days = readDaysOfOneMonth(cursor);
  if (days !== null) return days;
  const from = readDatePoint(cursor);
  if (from === null) return null;
  const to = attempt(cursor, () => (skip(cursor, "dash", "until") ? readDatePoint(cursor) : null));
  return [{ from, to }];
}

function readNumericDate(cursor: Cursor): DatePoint | null {
  return attempt(cursor, () => {
    skipAll(cursor, "weekday", "date");
    const token = peek(cursor);
    if (token?.kind !== "numericDate") return null;
    cursor.at++;
    return { day: token.dayOfMonth, month: token.monthOfYear, year: { calendar: token.year } };
  });
}

function readDayOfMonth(cursor: Cursor): DatePoint | null {
  return attempt(cursor, () => {
    const day = readDay(cursor);
    const rest = day === null ? null : readMonth(cursor, true);
    return rest === null ? null : { ...rest, day };
  });
}

function readMonth(cursor: Cursor, isOfDay = false): DatePoint | null {
  return attempt(cursor, () => {
    skipAll(cursor, "month");
    skip(cursor, "monthPart");
    const token = peek(cursor);
    if (token?.kind !== "monthName") return null;
    cursor.at++;
    return { day: null, month: token.month, year: readYearOfMonth(cursor, isOfDay) };
  });
}

/** Several days that share the month said after the last: "5 - 12 ก.ค. 68", "1, 15 และ 20 ก.ค.", "1-15/10/2567". */
function readDaysOfOneMonth(cursor: Cursor): readonly DateSpan[] | null {
  return attempt(cursor, () => {
    const days: { from: number; to: number | null }[] = [];
    for (;;) {
      const day = readDay(cursor);
      if (day === null) return null;
      days.push({ from: day, to: null });
      if (skip(cursor, "dash", "until")) {
        const shared = readSharedMonth(cursor, days, true);
        if (shared !== null) return shared;
        const last = readDay(cursor);
        if (last === null || last <= day) return null;
        days[days.length - 1] = { from: day, to: last };
      }
      if (!skipAll(cursor, "list")) return null;
      const shared = readSharedMonth(cursor, days, false);
      if (shared !== null) return shared;
    }
  });
}

/** The last day with its month, which closes a list or a range of days. */
function readSharedMonth(
  cursor: Cursor,
  days: readonly { from: number; to: number | null }[],
  isRange: boolean,
): readonly DateSpan[] | null {
  return attempt(cursor, () => {
    const last = readNumericDate(cursor) ?? readDayOfMonth(cursor);
    if (last === null) return null;
    const inMonth = (day: number | null): DatePoint => ({ ...last, day });
    const spans = days.map(({ from, to }) => ({ from: inMonth(from), to: to === null ? null : inMonth(to) }));
    if (!isRange) return [...spans, { from: last, to: null }];
    return [...spans.slice(0, -1), { from: inMonth(days[days.length - 1]?.from ?? null), to: last }];
  });
}

function readDay(cursor: Cursor): number | null {
  return attempt(cursor, () => {
    skipAll(cursor, "weekday", "date", "day");
    const number = takeNumber(cursor);
    const isDay =
      number !== null && number.digits <= 2 && number.value >= 1 && number.value <= LAST_DAY_NUMBER;
    return isDay && !isAt(cursor, "times", "shortUnit", "workday") ? number.value : null;
  });
}
