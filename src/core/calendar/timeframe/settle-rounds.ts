import { largest, smallest } from "../../lists/extremes";
import type { Recurrence } from "../period";
import type { Phrase, QuarterSpan } from "./phrase";

const HALVES: readonly string[] = ["1-2", "3-4"];
const QUARTERS_OF_HALF = 2;
/** What repeats each round of so many quarters. */
const RECURRENCE_OF_ROUND: Readonly<Partial<Record<number, Recurrence>>> = {
  1: "quarterly",
  2: "half-yearly",
};

/**
 * Halves and quarters of the same thing must agree; then one of them is enough: "รอบ 6 เดือนแรก (ไตรมาส 1-2)". A bare รอบ ๖ เดือน
 * fits either half, รอบ ๓ เดือน any quarter. Null where they differ.
 */
export function settleRounds(
  phrases: readonly Phrase[],
  recurrence: Recurrence | null,
): readonly Phrase[] | null {
  if (phrases.length === 0) return phrases;
  const bare = phrases.filter((phrase) => wordingOf(phrase) === "bare-round");
  const named = phrases.filter((phrase) => wordingOf(phrase) !== "bare-round");
  const groups = [true, false].flatMap((isInBracket) =>
    ["quarter", "half"].map((wording) =>
      named.filter((phrase) => phrase.isInBracket === isInBracket && wordingOf(phrase) === wording),
    ),
  );
  const [first, ...others] = groups.filter((group) => group.length > 0).reverse();
  if (first === undefined) return settleBare(bare, recurrence);
  const whole = hullText(first);
  if (others.some((group) => hullText(group) !== whole)) return null;
  return bare.every((phrase) => fitsRound(whole, quartersOf(phrase))) ? first : null;
}

/** "ทุก 6 เดือน (รอบ 6 เดือน)" is every round of the year; with any other recurrence it is not clear what one round means. */
function settleBare(bare: readonly Phrase[], recurrence: Recurrence | null): readonly Phrase[] | null {
  const [round] = bare;
  if (round === undefined || (recurrence !== null && recurrence === RECURRENCE_OF_ROUND[quartersOf(round)]))
    return [];
  return recurrence === null || recurrence === "yearly" ? bare.slice(0, 1) : null;
}

/** True where quarters, as "3-4", are a round of so many quarters. */
function fitsRound(whole: string, count: number): boolean {
  if (count === QUARTERS_OF_HALF) return HALVES.includes(whole);
  const [from = 0, to = 0] = whole.split("-").map(Number);
  return to - from + 1 === count;
}

/** How many quarters a round takes. */
function quartersOf({ content }: Phrase): number {
  const span = content.kind === "quarters" ? content.spans[0] : undefined;
  return span?.to ? span.to.quarter - span.from.quarter + 1 : 1;
}

function wordingOf({ content }: Phrase): string | null {
  return content.kind === "quarters" ? content.wording : null;
}

/** First and last quarter of a group, as "1-2". */
function hullText(group: readonly Phrase[]): string {
  const spans = group.flatMap(({ content }): readonly QuarterSpan[] =>
    content.kind === "quarters" ? content.spans : [],
  );
  const quarters = spans.flatMap(({ from, to }) => [from.quarter, (to ?? from).quarter]);
  return `${smallest(quarters)}-${largest(quarters)}`;
}
