/**
 * A list of words as it is kept in a file: the tree of their letters from its root down, branch after branch. A letter goes down to
 * the next node; a step ends the word that was being spelt and goes so many letters back up.
 */
export interface PackedWords {
  /** Steps and letters, one character each. */
  readonly tree: string;
  /** How rare each word is, in the order of the words: one character each, of `COST_SYMBOLS`. */
  readonly costs: string;
}

/** Characters that neither JSON nor UTF-8 has to write with more than one byte. */
const SYMBOLS = Array.from({ length: 94 }, (_, index) => String.fromCharCode(33 + index))
  .filter((symbol) => symbol !== '"' && symbol !== "\\")
  .join("");

/** So many letters back up at one step. */
export const LONGEST_STEP = 18;
const STEPS = LONGEST_STEP + 1;

/** Thai letters without the gap before ฿ and the digits after them: 73, what is left of the symbols. */
const LETTERS = [...codesBetween(0x01, 0x3a), ...codesBetween(0x40, 0x4e)];

/** @example stepSymbol(0) // "!" */
export function stepSymbol(letters: number): string {
  return SYMBOLS.charAt(letters);
}

/** @param letter its number, see `thai-letters` */
export function letterSymbol(letter: number): string {
  return SYMBOLS.charAt(STEPS + LETTERS.indexOf(letter));
}

/** What each character of a tree says: so many letters up (0 to 18), or, from 128 on, a letter. */
export const SYMBOL_MEANINGS: Readonly<Uint8Array> = meanings();

/** Halves of a natural logarithm: the first is the commonest word there could be. */
export const COST_SYMBOLS = SYMBOLS;
export const COST_STEP = 0.5;

/** What a word costs by the character that says so. */
export const SYMBOL_COSTS: Readonly<Float32Array> = symbolCosts();

function symbolCosts(): Float32Array {
  const costs = new Float32Array(128);
  for (let at = 0; at < SYMBOLS.length; at++) costs[SYMBOLS.charCodeAt(at)] = (at + 1) * COST_STEP;
  return costs;
}

function codesBetween(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function meanings(): Uint8Array {
  const table = new Uint8Array(128);
  for (let step = 0; step < STEPS; step++) table[SYMBOLS.charCodeAt(step)] = step;
  LETTERS.forEach((letter, index) => (table[SYMBOLS.charCodeAt(STEPS + index)] = 128 + letter));
  return table;
}
