import type { Token } from "./token";
import { readBuddhistYear, readCommonYear } from "./year-number";

/** The tokens outside all brackets, and those of each bracket. */
export interface BracketLevels {
  readonly outside: readonly Token[];
  readonly brackets: readonly (readonly Token[])[];
}

/** Splits a text at its brackets; nested brackets belong to the outer one, a bracket that is never closed goes on to the end. */
export function splitBrackets(tokens: readonly Token[]): BracketLevels {
  const outside: Token[] = [];
  const brackets: Token[][] = [];
  let depth = 0;
  for (const token of tokens) {
    if (token.kind === "open") {
      if (depth++ === 0) brackets.push([]);
    } else if (token.kind === "close") depth = Math.max(0, depth - 1);
    else if (depth > 0) brackets[brackets.length - 1]?.push(token);
    else outside.push(token);
  }
  return { outside, brackets };
}

/** Kinds that speak of time, or that change the meaning of the text outside the bracket. */
export const TELLING: ReadonlySet<Token["kind"]> = new Set([
  "monthName",
  "numericDate",
  "quarter",
  "fiscalYear",
  "calendarYear",
  "half",
  "round",
  "from",
  "afterEvent",
  "onwards",
  "now",
  "until",
  "within",
  "before",
  "endOf",
  "except",
  "blocker",
]);

/** Words that say nothing of time by themselves. */
const OTHER_WORDS: ReadonlySet<Token["kind"]> = new Set(["unknown", "stage", "bySession", "object", "doubt"]);
const SIGNS: ReadonlySet<Token["kind"]> = new Set(["number", "slash", "dash", "list"]);

/**
 * True for a bracket that may be skipped although it cannot be read: it explains something other than the time, like "(ตามแบบ
 * ที่กำหนด)" or "(50 คน)". False for an empty bracket or a single mark, which are boxes to tick: "( ) ไตรมาส 1 (/) ไตรมาส 2".
 */
export function isPassedOver(bracket: readonly Token[]): boolean {
  const [only] = bracket;
  if (bracket.length === 1 && only)
    return isCommonYear(only) || (OTHER_WORDS.has(only.kind) && !isMark(only));
  return bracket.some(({ kind }) => !SIGNS.has(kind)) && !bracket.some(isTelling);
}

/** "(2024)" beside Buddhist years repeats them. */
function isCommonYear(token: Token): boolean {
  return token.kind === "number" && readCommonYear(token.value, token.digits) !== null;
}

function isTelling(token: Token): boolean {
  if (token.kind !== "number") return TELLING.has(token.kind);
  return token.digits === 4 && readBuddhistYear(token.value, token.digits) !== null;
}

/** A cross or a tick: one unknown sign. */
function isMark({ start, end }: Token): boolean {
  return end - start === 1;
}
