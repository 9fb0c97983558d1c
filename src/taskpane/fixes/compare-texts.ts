import { diffTokens, type Run } from "./diff-tokens";
import { markWholeWords } from "./mark-whole-words";

/** A stretch of a text: the same in both, or changed. */
export interface TextPiece {
  readonly kind: "same" | "changed";
  readonly text: string;
}

export interface ComparedTexts {
  readonly before: readonly TextPiece[];
  readonly after: readonly TextPiece[];
  /** True where so much is changed that no word is marked. */
  readonly isRewritten: boolean;
}

/** A word of Latin letters, a number, white space, or a letter with the marks above and below it: Thai is never cut inside one. */
const TOKENS = /[A-Za-z]+|[0-9]+|[๐-๙]+|\s+|.\p{M}*/gsu;
/** Fewer letters between two changes, with no space among them, are harder to read than one change. */
const LEAST_BETWEEN = 6;
/** Above this share of both texts marks are harder to read than the two texts are. */
const MOST_MARKED = 0.6;
/** So few letters are seen at a glance, marked or not. */
const A_GLANCE = 20;
/** Nobody reads so many marks, and the pane takes long to draw them. */
const MOST_CHANGES = 2000;

/**
 * What a change of a cell changes: both texts, whole, in stretches that are the same and such that differ.
 * @example compareTexts("แจ้งทางอีเมลล์", "แจ้งทางอีเมล").after.at(-1) // { kind: "changed", text: "อีเมล" }
 */
export function compareTexts(before: string, after: string): ComparedTexts {
  const runs = joinNear(markWholeWords(diffTokens(tokensOf(before), tokensOf(after))));
  if (isRewritten(runs)) {
    return { before: [whole(before)], after: [whole(after)], isRewritten: true };
  }
  return { before: piecesOf(runs, "before"), after: piecesOf(runs, "after"), isRewritten: false };
}

/** The smallest pieces of a text that are compared. */
export function tokensOf(text: string): string[] {
  return text.match(TOKENS) ?? [];
}

/** Changes with hardly anything between them become one. */
export function joinNear(runs: readonly Run[]): Run[] {
  const joined: { isSame: boolean; before: string[]; after: string[] }[] = [];
  runs.forEach((run, at) => {
    const last = joined.at(-1);
    const isBetween = at > 0 && at < runs.length - 1;
    const isNear = run.isSame && isBetween && run.before.length < LEAST_BETWEEN && !run.before.some(isSpace);
    if (last && !last.isSame && (isNear || !run.isSame)) {
      for (const token of run.before) last.before.push(token);
      for (const token of run.after) last.after.push(token);
    } else joined.push({ isSame: run.isSame, before: [...run.before], after: [...run.after] });
  });
  return joined;
}

/** One side of a comparison. */
export function piecesOf(runs: readonly Run[], side: "before" | "after"): TextPiece[] {
  return runs.flatMap((run): TextPiece[] => {
    const text = run[side].join("");
    return text === "" ? [] : [{ kind: run.isSame ? "same" : "changed", text }];
  });
}

function isSpace(token: string): boolean {
  return token.trim() === "";
}

function whole(text: string): TextPiece {
  return { kind: "same", text };
}

function isRewritten(runs: readonly Run[]): boolean {
  if (runs.filter(({ isSame }) => !isSame).length > MOST_CHANGES) return true;
  return (["before", "after"] as const).every((side) => {
    const pieces = piecesOf(runs, side);
    const [all, changed] = [pieces, pieces.filter(({ kind }) => kind === "changed")].map((list) =>
      list.reduce((sum, { text }) => sum + text.length, 0),
    ) as [number, number];
    return all > A_GLANCE && changed > MOST_MARKED * all;
  });
}
