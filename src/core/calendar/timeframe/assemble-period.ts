import { fiscalYearEnd, fiscalYearOf, fiscalYearStart } from "../fiscal-year";
import type { Period } from "../period";
import { QUARTERS, quartersTouched, type Quarter } from "../quarter";
import { durationFits } from "./duration-fits";
import { findDays, type Contradiction } from "./find-days";
import { hullOf, type Interval } from "./interval";
import { joinRanges } from "./join-ranges";
import { mergeRecurrences } from "./merge-recurrences";
import { ofKind, type Phrase } from "./phrase";
import { findYearContext } from "./year-context";

/** A period with the phrases that contradict each other; the period follows the dates. */
export interface AssembledPeriod {
  readonly period: Period;
  readonly conflict: Contradiction | null;
}

/** Makes one period of all the phrases of a timeframe; null where they do not say clearly what is meant. */
export function assemblePeriod(phrases: readonly Phrase[], fiscalYear: number): AssembledPeriod | null {
  const joined = joinRanges(phrases);
  if (joined === null || !areRemarksSupported(joined)) return null;
  const recurrence = mergeRecurrences(
    joined.flatMap(({ content }) => (content.kind === "recurrence" ? [content.recurrence] : [])),
  );
  const context = findYearContext(joined, fiscalYear);
  const days = context && findDays(joined, context, recurrence);
  const hull = days && hullOf(days.intervals);
  if (!days || !hull || !fillsYears(joined, hull) || !doDurationsFit(joined, hull)) return null;
  const touched = days.intervals.flatMap(({ start, end }) => quartersTouched(fiscalYear, start, end));
  const quarters = QUARTERS.filter((quarter) => touched.includes(quarter) && isListed(quarter, days.listed));
  return {
    period: { ...hull, quarters, recurrence },
    conflict: days.conflict,
  };
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

function areRemarksSupported(phrases: readonly Phrase[]): boolean {
  const has = (...kinds: readonly Phrase["content"]["kind"][]): boolean =>
    ofKind(phrases, ...kinds).length > 0;
  if (has("event", "day-of-month") && !has("recurrence")) return false;
  if (has("bare-day") && !phrases.some(isMonthly)) return false;
  if (has("label") && !has("dates", "mixed", "quarters")) return false;
  return !has("clock") || has("dates", "mixed");
}

function isMonthly({ content }: Phrase): boolean {
  return content.kind === "recurrence" && content.recurrence === "monthly";
}

/**
 * Quarters or months beside ตลอดปีงบประมาณ must be the whole year: if not, only one of the two is meant, and nobody knows which.
 */
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
