import { plainCellText } from "../../core/text/plain-cell-text";

const ESCAPE = /_x([0-9A-Fa-f]{4})_/g;

/**
 * A text as the cell shows it: `_xHHHH_` escapes read (ECMA-376 part 1, 22.9.2.19), line breaks as "\n".
 * @example decodeCellText("ข้อ ๑_x000D_\nข้อ ๒") // "ข้อ ๑\nข้อ ๒"
 * @example decodeCellText("_x005F_x000D_") // "_x000D_"
 */
export function decodeCellText(text: string): string {
  const plain = text.includes("_x") ? text.replace(ESCAPE, readEscape) : text;
  return plainCellText(plain);
}

const LOOKS_ESCAPED = /_(?=x[0-9A-Fa-f]{4}_)/g;
const LOOKS_LIKE_ERROR = /^#(?=[A-Z0-9/?!_]+$)/;

/**
 * A text as a writer must be given it, so that it arrives as it is: what looks like an escape is escaped, and the library
 * is kept from making an error value of a text like "#REF!".
 * @example encodeCellText("_x000D_") // "_x005F_x000D_"
 */
export function encodeCellText(text: string): string {
  return escapeEscapes(text).replace(LOOKS_LIKE_ERROR, "_x0023_");
}

/** XML 1.0, production 2 (Char): these may be in no part, and show nothing; of the library's own mends they are left out. */
const NO_CHARACTERS = /[\ufffe\uffff]/g;

/**
 * A text with what looks like an escape escaped, and without what XML cannot hold; all that is needed where the cell itself says that
 * it holds a text.
 * @example escapeEscapes("_x000D_ #REF!") // "_x005F_x000D_ #REF!"
 */
export function escapeEscapes(text: string): string {
  return text.replace(LOOKS_ESCAPED, "_x005F_").replace(NO_CHARACTERS, "");
}

function readEscape(_: string, code: string): string {
  return String.fromCharCode(parseInt(code, 16));
}
