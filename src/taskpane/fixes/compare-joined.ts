import { joinNear, piecesOf, tokensOf, type TextPiece } from "./compare-texts";
import { diffTokens, type Run } from "./diff-tokens";
import { markWholeWords } from "./mark-whole-words";

/** A text that was joined from several, compared with them. */
export interface ComparedJoin {
  /** One list for each text as it was. */
  readonly before: readonly (readonly TextPiece[])[];
  /** What each of them is now; the white space that joins it to the one above is at its beginning. */
  readonly after: readonly (readonly TextPiece[])[];
}

/** If less than this share of a text is left, it was not joined here. */
const LEAST_KEPT = 0.4;

/**
 * Says which part of a joined text came from where, and which words were changed on the way.
 * @param texts the cell's own text first, then those that continue it
 * @returns null where one of them cannot be found in the joined text
 * @example compareJoined(["๑. ประชุม", "๒. ทางอีเมลล์"], "๑. ประชุม\n๒. ทางอีเมล").after[1] // "\n๒. ทางอีเมล"
 */
export function compareJoined(texts: readonly string[], after: string): ComparedJoin | null {
  const tokens = texts.map(tokensOf);
  const runs = diffTokens(tokens.flat(), tokensOf(after));
  const parts = partRuns(runs, tokens);
  const isFound = parts.every((part, index) => {
    const kept = part.reduce((sum, run) => sum + (run.isSame ? run.before.length : 0), 0);
    return kept >= LEAST_KEPT * (tokens[index]?.length ?? 0);
  });
  if (!isFound) return null;
  const near = parts.map((part) => joinNear(markWholeWords(part)));
  return {
    before: near.map((part) => piecesOf(part, "before")),
    after: near.map((part) => piecesOf(part, "after")),
  };
}

/** The runs of each text: a run that goes beyond the end of a text is split there. */
function partRuns(runs: readonly Run[], tokens: readonly (readonly string[])[]): Run[][] {
  const parts: Run[][] = tokens.map(() => []);
  let part = 0;
  let left = tokens[0]?.length ?? 0;
  const isLast = (): boolean => part >= tokens.length - 1;
  const startNext = (): void => {
    part += 1;
    left = tokens[part]?.length ?? 0;
  };
  for (const { isSame, before, after } of runs) {
    let from = 0;
    while (from < before.length) {
      while (left === 0 && !isLast()) startNext();
      const to = Math.min(before.length, from + (isLast() ? Infinity : left));
      if (isSame) parts[part]?.push(sameRun(before.slice(from, to)));
      else parts[part]?.push({ isSame, before: before.slice(from, to), after: [] });
      left -= to - from;
      from = to;
    }
    if (isSame || after.length === 0) continue;
    // White space that is put in at the end of a text joins the next one to it.
    const joint = left === 0 && !isLast() ? blankTail(after) : [];
    const words = after.slice(0, after.length - joint.length);
    if (words.length > 0) parts[part]?.push({ isSame, before: [], after: words });
    if (joint.length === 0) continue;
    startNext();
    parts[part]?.push({ isSame: true, before: [], after: joint });
  }
  return parts;
}

function sameRun(tokens: readonly string[]): Run {
  return { isSame: true, before: tokens, after: tokens };
}

function blankTail(tokens: readonly string[]): readonly string[] {
  return tokens.slice(tokens.findLastIndex((token) => token.trim() !== "") + 1);
}
