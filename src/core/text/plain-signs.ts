import { plainGlyph } from "./plain-glyph";

/** What Office keeps of the fonts Symbol and Wingdings in a text, as U+F000 and the place in the font (issue 15): bullets and ticks. */
const OFFICE_SIGNS: Readonly<Record<string, string>> = {
  "\uf0b7": "•",
  "\uf0a7": "▪",
  "\uf06c": "●",
  "\uf06e": "■",
  "\uf06f": "☐",
  "\uf071": "☐",
  "\uf0a8": "☐",
  "\uf0fb": "✗",
  "\uf0fc": "✓",
  "\uf0fd": "☒",
  "\uf0fe": "☑",
  "\uf075": "◆",
  "\uf076": "❖",
  "\uf0ab": "★",
  "\uf0d8": "➢",
  "\uf0e0": "→",
  "\uf0e8": "→",
  "\uf0df": "←",
};

const PRIVATE = /[\uf06c-\uf0fe\uf700-\uf71a]/g;

/**
 * A text in which signs of the private area stand for themselves: letters and marks of old Thai fonts, bullets and ticks of Office's.
 * Only the fonts that they come from show them, and nobody can search for them or hear them.
 * @example plainSigns("ท\uf70aี \uf0fc") // "ท่ี ✓"
 */
export function plainSigns(text: string): string {
  return text.replace(PRIVATE, (sign) => OFFICE_SIGNS[sign] ?? plainGlyph(sign.charCodeAt(0)) ?? sign);
}
