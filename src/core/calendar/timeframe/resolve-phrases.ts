import { contains, hullOf, isLong, isSameInterval, type Interval } from "./interval";
import type { Bound, Phrase, QuartersPhrase } from "./phrase";
import { resolveDates, type YearContext } from "./resolve-dates";
import { resolveQuarters } from "./resolve-quarters";
import { resolveYears } from "./resolve-years";

/** The days of one phrase; null where it says no days or impossible ones. */
export function resolvePhrase(phrase: Phrase, context: YearContext): readonly Interval[] | null {
  const { content, bound } = phrase;
  if (content.kind === "dates") return resolveDates(content.spans, bound, context);
  if (content.kind === "quarters") return resolveQuarterWords(content, bound, context);
  if (content.kind === "years") return resolveYears(content, bound, context.fiscalYear);
  if (content.kind !== "mixed") return null;
  const from = hullOf(resolvePhrase(content.from, context) ?? []);
  const to = hullOf(resolvePhrase(content.to, context) ?? []);
  if (from === null || from.start === null || to === null || from.start > to.end) return null;
  return [{ start: from.start, end: to.end }];
}

function resolveQuarterWords(
  { spans, wording }: QuartersPhrase,
  bound: Bound,
  { fiscalYear, calendarYear }: YearContext,
): readonly Interval[] | null {
  // It is not clear whose quarters the quarters of a calendar year are.
  if (calendarYear !== null) return null;
  if (wording === "quarter" || bound !== "within") return resolveQuarters(spans, bound, fiscalYear);
  // A half is one term, no range: "ภายในครึ่งปีแรก" is a deadline.
  return resolveQuarters(spans, null, fiscalYear)?.map(({ end }) => ({ start: null, end })) ?? null;
}

/** The days of all the phrases; null when one of them cannot be resolved, or words and their bracket do not agree. */
export function resolvePhrases(phrases: readonly Phrase[], context: YearContext): readonly Interval[] | null {
  const outside = resolveAll(
    phrases.filter(({ isInBracket }) => !isInBracket),
    context,
  );
  if (outside === null) return null;
  const inside = resolveAll(
    phrases.filter(({ isInBracket }) => isInBracket),
    context,
  );
  return inside === null ? null : explained(outside, inside);
}

function resolveAll(phrases: readonly Phrase[], context: YearContext): readonly Interval[] | null {
  const resolved = phrases.map((phrase) => resolvePhrase(phrase, context));
  return resolved.every((intervals) => intervals !== null) ? resolved.flat() : null;
}

/**
 * A bracket repeats the days before it or narrows them; a single day in it is the last day of a deadline. If a bracket says other
 * days, both cannot be read.
 */
function explained(outside: readonly Interval[], inside: readonly Interval[]): readonly Interval[] | null {
  const [outer, inner] = [hullOf(outside), hullOf(inside)];
  if (outer === null || inner === null) return outer === null ? inside : outside;
  if (isSameInterval(outer, inner)) return outside;
  if (outer.start === null && inner.start === inner.end && contains(outer, inner))
    return [{ start: null, end: inner.end }];
  if (inner.start === null) return inner.end === outer.end ? outside : null;
  // One day in a bracket beside a long time may be any event within it: "ต.ค. 67 - ก.ย. 68 (30 เม.ย. 68)".
  if (inner.start === inner.end && isLong(outer)) return null;
  return contains(outer, inner) ? inside : null;
}
