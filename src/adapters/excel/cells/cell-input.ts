import { isLikeFormula, LONGEST_NUMBER } from "./is-like-formula";

// What Excel may take for a number, a date, a formula or TRUE depends on the language of the machine (ม.ค. 68 is a date in Thai),
// so every short text is quoted; nothing longer is ever taken for anything but a text, unless it begins like a formula.

/**
 * A text as `Range.values` must be given it, so that the cell holds exactly that text. The apostrophe is not a part of the cell's
 * text; unlike the number format "@" it does not change the format, which a protected sheet may not allow.
 * @param numberFormat of the cell: one that is a text already takes everything as it is
 * @example cellInput("=1+1", "General") // "'=1+1"
 */
export function cellInput(text: string, numberFormat: string): string {
  if (text === "" || numberFormat === "@") return text;
  return text.length <= LONGEST_NUMBER || isLikeFormula(text) ? `'${text}` : text;
}
