import { durationFits } from "./duration-fits";
import { fiscalYearOf } from "../fiscal-year";
import { quarterEnd, quarterStart } from "../quarter";
import { contains, hullOf, isLong, type Interval } from "./interval";
import type { Phrase } from "./phrase";
import { resolvePhrase } from "./resolve-phrases";
import type { YearContext } from "./resolve-dates";

const MONTHS_OF_QUARTER = 3;
const MONTHS_OF_HALF = 6;

/** Whether the quarter or year words of a text agree with its dates; `open`: a person must decide. */
export type Agreement = "agree" | "conflict" | "open";

/** The days that the quarter words name, without deadline words; quarters without a year take the year of the dates. */
export function resolveNear(
  phrases: readonly Phrase[],
  dates: Interval,
  context: YearContext,
): readonly Interval[] {
  const near = { ...context, fiscalYear: fiscalYearOf(dates.end) };
  return phrases.flatMap((phrase) => resolvePhrase({ ...phrase, bound: null }, near) ?? []);
}

/**
 * Compares quarter words with dates. Narrower dates agree ("ไตรมาส ๓ (พ.ค.)"). In a list every quarter must have its own dates;
 * if one has none, nobody knows whether it still counts.
 */
export function compareQuarters(
  phrases: readonly Phrase[],
  dates: readonly Interval[],
  context: YearContext,
): Agreement {
  const whole = hullOf(dates);
  if (whole === null) return "open";
  const named = resolveNear(phrases, whole, context);
  const hull = hullOf(named);
  if (hull === null) return "open";
  if (phrases.every(isBareRound)) {
    const isOwnRound = phrases.every((phrase) => fitsRound(phrase, whole));
    return isOwnRound || contains(hull, whole) ? "agree" : "conflict";
  }
  if (!dates.every((interval) => contains(hull, interval))) return "conflict";
  if (whole.start === whole.end && isLong(hull)) return "open";
  return named.every((quarter) => dates.some((interval) => touches(quarter, interval))) ? "agree" : "open";
}

/** A bare รอบ ๖ เดือน means the half of the year that its dates lie in, รอบ ๓ or ๙ เดือน so many months from any. */
function fitsRound({ content }: Phrase, dates: Interval): boolean {
  const span = content.kind === "quarters" ? content.spans[0] : undefined;
  const count = MONTHS_OF_QUARTER * ((span?.to ?? span?.from)?.quarter ?? 0);
  return count === MONTHS_OF_HALF
    ? isInOneHalf(dates)
    : durationFits({ kind: "duration", count, unit: "month" }, dates);
}

function isInOneHalf(days: Interval): boolean {
  const fiscalYear = fiscalYearOf(days.end);
  const [first, second] = [quarterEnd(fiscalYear, 2), quarterEnd(fiscalYear, 4)];
  const isInFirst = contains({ start: quarterStart(fiscalYear, 1), end: first }, days);
  return isInFirst || contains({ start: quarterStart(fiscalYear, 3), end: second }, days);
}

function isBareRound({ content }: Phrase): boolean {
  return content.kind === "quarters" && content.wording === "bare-round";
}

/** Compares year words with the dates that explain them; a plain year may be a calendar year. */
export function compareYears(
  phrases: readonly Phrase[],
  dates: readonly Interval[],
  context: YearContext,
): Agreement {
  const hull = hullOf(phrases.flatMap((phrase) => daysOfYears(phrase, context)));
  return hull === null || dates.every((interval) => contains(hull, interval)) ? "agree" : "conflict";
}

function daysOfYears(phrase: Phrase, context: YearContext): readonly Interval[] {
  const { content } = phrase;
  if (content.kind !== "years" || content.spans.length === 0) return [];
  const fiscal = resolvePhrase({ ...phrase, bound: null }, context) ?? [];
  if (content.wording !== "plain") return fiscal;
  const calendar = { ...phrase, bound: null, content: { ...content, wording: "calendar" as const } };
  return [...fiscal, ...(resolvePhrase(calendar, context) ?? [])];
}

function touches(one: Interval, other: Interval): boolean {
  return (one.start ?? one.end) <= other.end && (other.start ?? other.end) <= one.end;
}
