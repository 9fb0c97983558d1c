import { toCommonYear } from "../buddhist-year";
import { attempt, isAt, peek, skip, skipAll, takeNumber, type Cursor } from "./cursor";
import type { YearSaid, YearsPhrase, YearSpan } from "./phrase";
import { skipRangeSign } from "./skip-range-sign";
import { readBuddhistYear, readCommonYear, readNumericYear, readYearAfter } from "./year-number";

type Wording = YearsPhrase["wording"];

/**
 * The year words and number that follow a month: "67", "-67", "/2568", "พ.ศ. ๒๕๖๘", "ปีงบประมาณ 2568", "ค.ศ. 2025".
 * A dash before the number belongs to it only if a month does not follow.
 * @param mayBeCommon true for a full date and for an English month, where the year may be of the common era unsaid, as in a date in figures: no
 * year is possible in both
 */
export function readYearOfMonth(cursor: Cursor, mayBeCommon = false): YearSaid | null {
  return attempt(cursor, () => {
    if (!skip(cursor, "dash", "slash")) skipCommaBeforeYear(cursor);
    const wording = readYearWords(cursor);
    const number = takeNumber(cursor);
    if (number === null || isCounted(cursor) || wording === "school") return null;
    if (wording === "common") {
      const year = readCommonYear(number.value, number.digits);
      return year === null ? null : { calendar: year };
    }
    if (wording === null && mayBeCommon) {
      const calendar = readNumericYear(number.value, number.digits);
      return calendar === null ? null : { calendar };
    }
    const year = readBuddhistYear(number.value, number.digits);
    if (year === null) return null;
    return wording === "fiscal" ? { fiscal: year } : { calendar: toCommonYear(year) };
  });
}

/** "ตุลาคม, 2567": a number of four digits after a month is its year. */
function skipCommaBeforeYear(cursor: Cursor): void {
  const next = peek(cursor, 1);
  if (next?.kind === "number" && next.digits === 4) skip(cursor, "list");
}

/**
 * The fiscal year that follows a quarter or a half: "/2569", "/69", "2569", "ปี 2569", "ปีงบประมาณ พ.ศ. ๒๕๖๙".
 * Two digits alone are no year here: "ไตรมาส 2 68" could mean anything.
 */
export function readYearOfQuarter(cursor: Cursor): number | null {
  return attempt(cursor, () => {
    const isTied = skip(cursor, "slash");
    const wording = readYearWords(cursor);
    if (wording !== null && wording !== "fiscal" && wording !== "plain") return null;
    const number = takeNumber(cursor);
    if (number === null || isCounted(cursor)) return null;
    if (number.digits === 2 && !isTied && wording === null) return null;
    return readBuddhistYear(number.value, number.digits);
  });
}

/** Years by themselves: "ปีงบประมาณ", "ปี ๒๕๖๘", "พ.ศ. 2566 - 2570", "2568", "ปีปฏิทิน 2568", "ตลอดทั้งปี". */
export function readYears(cursor: Cursor): YearsPhrase | null {
  return attempt(cursor, () => {
    const isWhole = skipAll(cursor, "whole") || peek(cursor, -1)?.kind === "throughout";
    const wording = readYearWords(cursor);
    const spans = readYearSpans(cursor, wording);
    if (spans === null) return null;
    const isBareYearWord = spans.length === 0 && !(wording === "fiscal" || (wording === "plain" && isWhole));
    return isBareYearWord ? null : { kind: "years", wording: wording ?? "plain", spans, isWhole };
  });
}

function readYearSpans(cursor: Cursor, wording: Wording | null): readonly YearSpan[] | null {
  const spans: YearSpan[] = [];
  let first = readOneYear(cursor, wording, null);
  while (first !== null) {
    const from = first;
    const to = attempt(cursor, () => (skipRangeSign(cursor) ? readOneYear(cursor, wording, from) : null));
    if (to !== null && to <= from) return null;
    spans.push({ from, to });
    first = attempt(cursor, () => (skip(cursor, "list") ? readOneYear(cursor, wording, to ?? from) : null));
  }
  return spans;
}

function readOneYear(cursor: Cursor, wording: Wording | null, previous: number | null): number | null {
  return attempt(cursor, () => {
    const again = previous === null ? null : readYearWords(cursor);
    if (again !== null && again !== "plain" && again !== wording) return null;
    const number = takeNumber(cursor);
    if (number === null || isCounted(cursor)) return null;
    const { value, digits } = number;
    if (wording === "common") return readCommonYear(value, digits);
    if (previous !== null) return readYearAfter(previous, value, digits);
    return wording === null && digits === 2 ? null : readBuddhistYear(value, digits);
  });
}

/** The strongest of the year words at the cursor: ปีงบประมาณ พ.ศ. is a fiscal year, ปี พ.ศ. a plain one. */
function readYearWords(cursor: Cursor): Wording | null {
  let wording: Wording | null = null;
  for (;;) {
    if (skip(cursor, "regular")) continue;
    if (skip(cursor, "fiscalYear")) wording = "fiscal";
    else if (skip(cursor, "calendarYear")) wording = "calendar";
    else if (skip(cursor, "schoolYear")) wording = "school";
    else if (skip(cursor, "commonEra")) wording = "common";
    else if (skip(cursor, "year", "era")) wording ??= "plain";
    else return wording;
  }
}

/** A number before a unit is a count, no year. */
function isCounted(cursor: Cursor): boolean {
  return isAt(cursor, "times", "shortUnit", "day", "unknown", "object", "doubt");
}
