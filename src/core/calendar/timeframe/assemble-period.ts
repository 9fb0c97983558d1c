import { fiscalYearEnd, fiscalYearOf, fiscalYearStart } from "../fiscal-year";
import type { Period } from "../period";
import { QUARTERS, quartersTouched, type Quarter } from "../quarter";
import { compareQuarters, compareYears, resolveNear } from "./compare-words";
import { durationFits } from "./duration-fits";
import { hullOf, isSameInterval, type Interval } from "./interval";
import { joinRanges } from "./join-ranges";
import { mergeRecurrences } from "./merge-recurrences";
import type { Phrase } from "./phrase";
import type { YearContext } from "./resolve-dates";
import { resolvePhrases } from "./resolve-phrases";
import { settleRounds } from "./settle-rounds";
import { findYearContext } from "./year-context";

/** A period with the phrases that contradict each other; the period follows the dates. */
export interface AssembledPeriod {
  readonly period: Period;
  readonly conflict: { readonly quarters: readonly Phrase[]; readonly dates: readonly Phrase[] } | null;
}

/** The days a timeframe means, as a list, and whether its words contradict each other. */
interface Days {
  readonly intervals: readonly Interval[];
  /** Quarter words that agree with the dates: of a list, only the quarters listed count. */
  readonly listed: readonly Phrase[];
  readonly conflict: AssembledPeriod["conflict"];
}

type PhraseKind = Phrase["content"]["kind"];

/** Makes one period of all the phrases of a timeframe; null where they leave open what is meant. */
export function assemblePeriod(phrases: readonly Phrase[], fiscalYear: number): AssembledPeriod | null {
  const joined = joinRanges(phrases);
  if (joined === null || !areRemarksSupported(joined)) return null;
  const recurrences = joined.flatMap(({ content }) =>
    content.kind === "recurrence" ? [content.recurrence] : [],
  );
  const context = findYearContext(joined, fiscalYear);
  const days = context && findDays(joined, context, recurrences.length > 0);
  const hull = days && hullOf(days.intervals);
  if (!days || !hull || !fillsYears(joined, hull) || !doDurationsFit(joined, hull)) return null;
  const touched = days.intervals.flatMap(({ start, end }) => quartersTouched(fiscalYear, start, end));
  const quarters = QUARTERS.filter((quarter) => touched.includes(quarter) && isListed(quarter, days.listed));
  return {
    period: { ...hull, quarters, recurrence: mergeRecurrences(recurrences) },
    conflict: days.conflict,
  };
}

/** Dates come before quarters, quarters before years, years before the fiscal year that a recurrence fills. */
function findDays(phrases: readonly Phrase[], context: YearContext, isRecurring: boolean): Days | null {
  const dates = ofKind(phrases, "dates", "mixed");
  const quarters = settleRounds(ofKind(phrases, "quarters"));
  const years = explicitYears(ofKind(phrases, "years"));
  if (quarters === null) return null;
  if (dates.length > 0) return daysOfDates(dates, quarters, years, context);
  if (quarters.length > 0) return plainDays(resolvePhrases(quarters, context));
  if (years.length > 0) return plainDays(resolvePhrases(years, context));
  const { fiscalYear } = context;
  return isRecurring
    ? plainDays([{ start: fiscalYearStart(fiscalYear), end: fiscalYearEnd(fiscalYear) }])
    : null;
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
  const isExplained = [...dates, ...years].some(({ isInBracket }) => isInBracket) && hull.start !== null;
  if (isExplained && compareYears(years, intervals, context) === "conflict") {
    return { intervals, listed: [], conflict: { quarters: years, dates } };
  }
  const named = years.length > 0 ? (resolvePhrases(years.map(withoutBound), context) ?? []) : [];
  return { intervals: keepDeadline(intervals, named, years, dates), listed: [], conflict: null };
}

function isListed(quarter: Quarter, phrases: readonly Phrase[]): boolean {
  const spans = phrases.flatMap(({ content }) =>
    content.kind === "quarters" && content.wording === "quarter" ? content.spans : [],
  );
  return (
    spans.length === 0 ||
    spans.some(({ from, to }) => from.quarter <= quarter && quarter <= (to ?? from).quarter)
  );
}

/** "ภายในไตรมาส 3 (เม.ย. - มิ.ย.)": a bracket that only spells the quarter out leaves the deadline a deadline. */
function keepDeadline(
  intervals: readonly Interval[],
  named: readonly Interval[],
  words: readonly Phrase[],
  dates: readonly Phrase[],
): readonly Interval[] {
  const [hull, whole] = [hullOf(intervals), hullOf(named)];
  const isSpeltOut =
    hull && whole && isSameInterval(hull, whole) && dates.every(({ isInBracket }) => isInBracket);
  const isDeadline = words.some(({ bound }) => bound === "within");
  return isSpeltOut && isDeadline ? [{ start: null, end: hull.end }] : intervals;
}

/** The bare word ปีงบประมาณ beside a numbered year says nothing more. */
function explicitYears(years: readonly Phrase[]): readonly Phrase[] {
  const told = years.filter(({ content }) => content.kind === "years" && content.wording !== "common");
  const numbered = told.filter(
    ({ content, isInBracket }) => content.kind === "years" && (content.spans.length > 0 || isInBracket),
  );
  return numbered.length > 0 && numbered.some(({ isInBracket }) => !isInBracket) ? numbered : told;
}

function withoutBound(phrase: Phrase): Phrase {
  return { ...phrase, bound: null };
}

function areRemarksSupported(phrases: readonly Phrase[]): boolean {
  const has = (...kinds: readonly PhraseKind[]): boolean => ofKind(phrases, ...kinds).length > 0;
  if (has("event", "day-of-month") && !has("recurrence")) return false;
  if (has("label") && !has("dates", "mixed", "quarters")) return false;
  return !has("clock") || has("dates", "mixed");
}

/** Quarters or months beside ตลอดปีงบประมาณ must be the whole year: else one of the two is meant, and nobody knows which. */
function fillsYears(phrases: readonly Phrase[], { start, end }: Interval): boolean {
  const isFilled = phrases.some(
    ({ content }) => content.kind === "years" && content.isWhole && content.wording !== "calendar",
  );
  const isNarrowed = ofKind(phrases, "dates", "mixed", "quarters").length > 0;
  if (!isFilled || !isNarrowed || start === null) return true;
  return start === fiscalYearStart(fiscalYearOf(start)) && end === fiscalYearEnd(fiscalYearOf(end));
}

function doDurationsFit(phrases: readonly Phrase[], hull: Interval): boolean {
  return phrases.every(
    ({ content, isInBracket }) => content.kind !== "duration" || isInBracket || durationFits(content, hull),
  );
}

function ofKind(phrases: readonly Phrase[], ...kinds: readonly PhraseKind[]): readonly Phrase[] {
  return phrases.filter(({ content }) => kinds.includes(content.kind));
}
