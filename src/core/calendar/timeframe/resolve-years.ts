import { fiscalYearEnd, fiscalYearStart } from "../fiscal-year";
import { toCommonYear } from "../buddhist-year";
import { addDays, makePlainDate, type PlainDate } from "../plain-date";
import type { Interval } from "./interval";
import type { Bound, YearsPhrase } from "./phrase";

/**
 * The days of years: fiscal ones, as the contract reads a bare year, unless ปีปฏิทิน is said. Null for school years and years of
 * the common era, whose first day is not known.
 */
export function resolveYears(
  phrase: YearsPhrase,
  bound: Bound,
  fiscalYear: number,
): readonly Interval[] | null {
  if (phrase.wording === "school" || phrase.wording === "common") return null;
  const isCalendar = phrase.wording === "calendar";
  const spans = phrase.spans.length === 0 && !isCalendar ? [{ from: fiscalYear, to: null }] : phrase.spans;
  if (spans.length === 0 || (bound === "before" && spans.some(({ to }) => to !== null))) return null;
  return spans.map(({ from, to }) => {
    const start = isCalendar ? firstOfJanuary(from) : fiscalYearStart(from);
    const end = isCalendar ? addDays(firstOfJanuary((to ?? from) + 1), -1) : fiscalYearEnd(to ?? from);
    if (bound === "before") return { start: null, end: addDays(start, -1) };
    return { start: bound === "within" && to === null ? null : start, end };
  });
}

function firstOfJanuary(yearBE: number): PlainDate {
  return makePlainDate(toCommonYear(yearBE), 1, 1) as PlainDate;
}
