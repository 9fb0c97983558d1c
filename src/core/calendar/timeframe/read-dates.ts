import { addAll } from "../../lists/add-all";
import { attempt, isAt, peek, skip, skipAll, takeNumber, type Cursor } from "./cursor";
import type { DatePoint, DateSpan, DatesPhrase } from "./phrase";
import { readYearOfMonth } from "./read-year";
import { skipRangeSign } from "./skip-range-sign";
import type { Token } from "./token";

const LAST_DAY_NUMBER = 31;
const LIST_SIGNS: ReadonlySet<Token["kind"]> = new Set(["list", "slash"]);

/**
 * Days and months with their ranges and lists: "ต.ค. 67 - ก.ย. 68", "5, 12 และ 19 ก.ค. 64", "1-15/10/2567".
 * Neighbours without a sign between them are a list.
 */
export function readDates(cursor: Cursor): DatesPhrase | null {
  return attempt(cursor, () => {
    const spans: DateSpan[] = [];
    for (let item = readItem(cursor); item !== null; item = readNextItem(cursor)) {
      const isListed = spans.length === 0 || LIST_SIGNS.has(cursor.tokens[item.at - 1]?.kind ?? "unknown");
      // "เมษายน 31 มีนาคม 2568": without a sign between them, a month and a day are no list.
      if (!isListed && hasDay(item.spans) !== hasDay(spans)) return null;
      addAll(spans, item.spans);
    }
    return spans.length === 0 ? null : { kind: "dates", spans };
  });
}

/** One day or month. */
export function readDatePoint(cursor: Cursor): DatePoint | null {
  return attempt(cursor, () => readNumericDate(cursor) ?? readDayOfMonth(cursor) ?? readMonth(cursor));
}

/** The spans of one item, and the index of its first token. */
interface Item {
  readonly spans: readonly DateSpan[];
  readonly at: number;
}

function readNextItem(cursor: Cursor): Item | null {
  return attempt(cursor, () => {
    skip(cursor, "list", "slash");
    skip(cursor, "list");
    return readItem(cursor);
  });
}

function readItem(cursor: Cursor): Item | null {
  const { at } = cursor;
  const spans = readSpans(cursor);
  return spans && { spans, at };
}

function hasDay(spans: readonly DateSpan[]): boolean {
  return spans.some(({ from, to }) => (to ?? from).day !== null);
}

function readSpans(cursor: Cursor): readonly DateSpan[] | null {
  skip(cursor, "length");
  const days = readDaysOfOneMonth(cursor);
  if (days !== null) return days;
  const isBareNumber = isAt(cursor, "number");
  const from = readDatePoint(cursor);
  if (from === null) return null;
  const to = attempt(cursor, () => (skipRangeSign(cursor) ? readDatePoint(cursor) : null));
  // "3 เดือน มกราคม - มีนาคม" is three months, "5 มกราคม - มีนาคม" may be the fifth of a list: a day to a month needs วันที่.
  return isBareNumber && from.day !== null && to?.day === null ? null : [{ from, to }];
}

function readNumericDate(cursor: Cursor): DatePoint | null {
  return attempt(cursor, () => {
    skipWeekdays(cursor);
    skipAll(cursor, "date");
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
    skip(cursor, "month");
    skip(cursor, "monthPart");
    const token = peek(cursor);
    if (token?.kind !== "monthName") return null;
    cursor.at++;
    return { day: null, month: token.month, year: readYearOfMonth(cursor, isOfDay || token.isEnglish) };
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
      if (skipRangeSign(cursor)) {
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
    skipWeekdays(cursor);
    skipAll(cursor, "date", "day");
    const number = takeNumber(cursor);
    const isDay =
      number !== null && number.digits <= 2 && number.value >= 1 && number.value <= LAST_DAY_NUMBER;
    return isDay && !isAt(cursor, "times", "shortUnit", "workday") ? number.value : null;
  });
}

/** "วันจันทร์", "วันที่ จันทร์", with its comma: "วันจันทร์, 7 ตุลาคม 2567". */
function skipWeekdays(cursor: Cursor): void {
  skipAll(cursor, "date");
  if (!skipAll(cursor, "weekday")) return;
  attempt(cursor, () =>
    skip(cursor, "list") && isAt(cursor, "date", "number", "numericDate") ? true : null,
  );
}
