import type { Recurrence } from "../period";
import type { Phrase, QuarterSpan } from "./phrase";

const HALVES: readonly string[] = ["1-2", "3-4"];

/**
 * Halves and quarters of the same thing must agree; then one of them is enough: "รอบ 6 เดือนแรก (ไตรมาส 1-2)". A bare รอบ ๖ เดือน
 * fits either half. Null where they differ.
 */
export function settleRounds(
  phrases: readonly Phrase[],
  recurrence: Recurrence | null,
): readonly Phrase[] | null {
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
  return bare.length === 0 || HALVES.includes(whole) ? first : null;
}

/** "ทุก 6 เดือน (รอบ 6 เดือน)" is every round of the year; with any other recurrence it is not clear what one round means. */
function settleBare(bare: readonly Phrase[], recurrence: Recurrence | null): readonly Phrase[] | null {
  if (bare.length === 0 || recurrence === "half-yearly") return [];
  return recurrence === null || recurrence === "yearly" ? bare.slice(0, 1) : null;
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
  return `${Math.min(...quarters)}-${Math.max(...quarters)}`;
}
