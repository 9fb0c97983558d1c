import { fiscalYearOf } from "../fiscal-year";
import { quarterEnd, quarterStart } from "../quarter";
import { contains, hullOf, type Interval } from "./interval";
import type { Phrase } from "./phrase";
import { resolvePhrase } from "./resolve-phrases";
import type { YearContext } from "./resolve-dates";

/** How quarter or year words and dates of one text stand to each other; `open` leaves it to a person. */
export type Agreement = "agree" | "conflict" | "open";

/** The days that the quarter words name, deadline words aside, in the year of the dates where they name none themselves. */
export function resolveNear(
  phrases: readonly Phrase[],
  dates: Interval,
  context: YearContext,
): readonly Interval[] {
  const near = { ...context, fiscalYear: fiscalYearOf(dates.end) };
  return phrases.flatMap((phrase) => resolvePhrase({ ...phrase, bound: null }, near) ?? []);
}

/**
 * Quarter words against dates. Narrower dates agree ("ไตรมาส ๓ (พ.ค.)"), but of a list every quarter must have its dates: else
 * it is open whether the others still hold.
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
  if (phrases.every(isBareRound)) return isInOneHalf(whole) ? "agree" : "conflict";
  if (!dates.every((interval) => contains(hull, interval))) return "conflict";
  return named.every((quarter) => dates.some((interval) => touches(quarter, interval))) ? "agree" : "open";
}

/** A bare รอบ ๖ เดือน is whichever half its dates lie in. */
function isInOneHalf(days: Interval): boolean {
  const fiscalYear = fiscalYearOf(days.end);
  const [first, second] = [quarterEnd(fiscalYear, 2), quarterEnd(fiscalYear, 4)];
  const isInFirst = contains({ start: quarterStart(fiscalYear, 1), end: first }, days);
  return isInFirst || contains({ start: quarterStart(fiscalYear, 3), end: second }, days);
}

function isBareRound({ content }: Phrase): boolean {
  return content.kind === "quarters" && content.wording === "bare-round";
}

/** Year words against dates that explain them; a plain year may be of the calendar. */
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
