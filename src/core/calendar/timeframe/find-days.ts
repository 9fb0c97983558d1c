import { smallest } from "../../lists/extremes";
import { fiscalYearEnd, fiscalYearStart } from "../fiscal-year";
import type { Recurrence } from "../period";
import { compareQuarters, compareYears, resolveNear } from "./compare-words";
import { hullOf, isSameInterval, type Interval } from "./interval";
import { ofKind, type Phrase } from "./phrase";
import type { YearContext } from "./resolve-dates";
import { resolvePhrases } from "./resolve-phrases";
import { settleRounds } from "./settle-rounds";

/** Phrases that contradict each other. */
export interface Contradiction {
  readonly quarters: readonly Phrase[];
  readonly dates: readonly Phrase[];
}

/** The days a timeframe means, as a list, and whether its words contradict each other. */
export interface Days {
  readonly intervals: readonly Interval[];
  /** Quarter words that agree with the dates: of a list, only the quarters listed count. */
  readonly listed: readonly Phrase[];
  readonly conflict: Contradiction | null;
}

/** Dates come before quarters, quarters before years, years before the fiscal year that a recurrence fills. */
export function findDays(
  phrases: readonly Phrase[],
  context: YearContext,
  recurrence: Recurrence | null,
): Days | null {
  const dates = ofKind(phrases, "dates", "mixed");
  const quarters = settleRounds(ofKind(phrases, "quarters"), recurrence);
  const years = explicitYears(ofKind(phrases, "years"));
  if (quarters === null) return null;
  if (dates.length > 0) return daysOfDates(dates, quarters, years, context);
  if (quarters.length > 0) {
    const intervals = resolvePhrases(quarters, context);
    const hull = intervals && hullOf(intervals);
    return hull && isOtherDeadline(years, quarters, hull, context) ? null : plainDays(intervals);
  }
  // "ปี 2569 ปีงบประมาณ 2568": a list would be joined
  if (isSeveralYears(years)) return null;
  if (years.length > 0) return plainDays(resolvePhrases(years, context));
  const { fiscalYear } = context;
  return recurrence && plainDays([{ start: fiscalYearStart(fiscalYear), end: fiscalYearEnd(fiscalYear) }]);
}

function plainDays(intervals: readonly Interval[] | null): Days | null {
  return intervals && { intervals, listed: [], conflict: null };
}

function daysOfDates(
  dates: readonly Phrase[],
  quarters: readonly Phrase[],
  years: readonly Phrase[],
  context: YearContext,
): Days | null {
  const intervals = resolvePhrases(dates, context);
  const hull = intervals && hullOf(intervals);
  if (!intervals || !hull) return null;
  if (quarters.length > 0) {
    const agreement = compareQuarters(quarters, intervals, context);
    if (agreement === "open") return null;
    if (agreement === "conflict") return { intervals, listed: [], conflict: { quarters, dates } };
    const named = resolveNear(quarters, hull, context);
    return { intervals: keepDeadline(intervals, named, quarters, dates), listed: quarters, conflict: null };
  }
  if (isDoubtful(years, dates, hull, context)) return null;
  const isExplained = [...dates, ...years].some(({ isInBracket }) => isInBracket) && hull.start !== null;
  if (isExplained && compareYears(years, intervals, context) === "conflict") {
    return { intervals, listed: [], conflict: { quarters: years, dates } };
  }
  const named = years.length > 0 ? (resolvePhrases(years.map(withoutBound), context) ?? []) : [];
  return { intervals: keepDeadline(intervals, named, years, dates), listed: [], conflict: null };
}

/**
 * Years outside brackets that the dates do not lie in, or a last day of years that is not that of the dates: one of the two is a
 * slip, and nobody knows which. What is reported may lie in an earlier year.
 */
function isDoubtful(
  years: readonly Phrase[],
  dates: readonly Phrase[],
  hull: Interval,
  context: YearContext,
): boolean {
  if (isOtherDeadline(years, dates, hull, context)) return true;
  const beside = years.filter(({ isInBracket, isReport }) => !isInBracket && !isReport);
  const isBeside = hull.start !== null && dates.every(({ isInBracket }) => !isInBracket);
  return isBeside && compareYears(beside, [hull], context) === "conflict";
}

/** "7 ตุลาคม 2567 สิ้นปีงบประมาณ": a deadline in years after other days, which ends on another day. */
function isOtherDeadline(
  years: readonly Phrase[],
  days: readonly Phrase[],
  hull: Interval,
  context: YearContext,
): boolean {
  const first = smallest(days.map(({ start }) => start));
  const after = years.filter(
    ({ bound, isInBracket, start }) => bound !== null && !isInBracket && start > first,
  );
  return after.some((phrase) => hullOf(resolvePhrases([phrase], context) ?? [])?.end !== hull.end);
}

/** "ภายในไตรมาส 3 (เม.ย. - มิ.ย.)" or "(30 มิ.ย.)": a bracket that spells out the quarter or its day leaves the deadline a deadline. */
function keepDeadline(
  intervals: readonly Interval[],
  named: readonly Interval[],
  words: readonly Phrase[],
  dates: readonly Phrase[],
): readonly Interval[] {
  const [hull, whole] = [hullOf(intervals), hullOf(named)];
  const isDeadline =
    words.some(({ bound }) => bound === "within") && dates.every(({ isInBracket }) => isInBracket);
  if (!isDeadline || !hull || !whole) return intervals;
  return isSameInterval(hull, whole) || hull.start === hull.end
    ? [{ start: null, end: hull.end }]
    : intervals;
}

/** True for years outside brackets that differ, of which one may be a slip. */
function isSeveralYears(years: readonly Phrase[]): boolean {
  const said = years.flatMap(({ content, isInBracket }) =>
    content.kind === "years" && !isInBracket
      ? [content.spans.map(({ from, to }) => `${from}-${to ?? from}`).join()]
      : [],
  );
  return new Set(said).size > 1;
}

/** The bare word ปีงบประมาณ beside a numbered year says nothing more. */
function explicitYears(years: readonly Phrase[]): readonly Phrase[] {
  const explicit = years.filter(({ content }) => content.kind === "years" && content.wording !== "common");
  const numbered = explicit.filter(
    ({ content, isInBracket }) => content.kind === "years" && (content.spans.length > 0 || isInBracket),
  );
  return numbered.length > 0 && numbered.some(({ isInBracket }) => !isInBracket) ? numbered : explicit;
}

function withoutBound(phrase: Phrase): Phrase {
  return { ...phrase, bound: null };
}
