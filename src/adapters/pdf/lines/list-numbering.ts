import type { ListNumbering } from "../paper/structure-tree";

const DIGIT = /[0-9๐-๙]/;
const LETTER = /[a-zก-ฮ]/i;
const BULLETS: Readonly<Record<string, ListNumbering>> = {
  "•": "Disc",
  "●": "Disc",
  "○": "Circle",
  "◦": "Circle",
  "■": "Square",
  "▪": "Square",
};

/**
 * How the list of a marker counts, in the words that PDF has for it: Thai digits are digits, ก ข ค are letters.
 * @example listNumbering("๒.๑)") // "Decimal"
 */
export function listNumbering(marker: string): ListNumbering {
  if (DIGIT.test(marker)) return "Decimal";
  if (LETTER.test(marker)) return "UpperAlpha";
  return BULLETS[marker] ?? "None";
}
