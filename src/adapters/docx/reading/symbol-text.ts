/** Signs of the symbol fonts that offices use, by their place in the font. */
const SIGNS = {
  symbol: { B7: "•", B0: "°", B3: "≥", A3: "≤", B9: "≠", B1: "±", D6: "√", "2D": "-", AE: "→", DE: "⇒" },
  wingdings: {
    "6C": "●",
    "6E": "■",
    "6F": "□",
    "71": "□",
    "72": "□",
    "78": "☒",
    A1: "○",
    A7: "▪",
    A8: "□",
    D8: "➢",
    E0: "→",
    F0: "⇨",
    FB: "✗",
    FC: "✓",
    FD: "☒",
    FE: "☑",
  },
  "wingdings 2": { "4F": "✗", "50": "✓", "51": "☒", "52": "☑", "53": "☒", "54": "☒", A3: "□", "97": "●" },
  webdings: { "61": "✓", "63": "□", "67": "■", "72": "✗" },
} as const;
const FONTS: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map(
  Object.entries(SIGNS).map(([font, signs]) => [font, new Map(Object.entries(signs))]),
);

/**
 * The character for a sign of a symbol font; a sign without one keeps its private code, so that it is not lost.
 * @param code of `w:sym`, hexadecimal; signs are moved to F000 and up (ECMA-376 part 1, 17.3.3.30)
 * @example symbolText("Wingdings", "F0FC") // "✓"
 */
export function symbolText(font: string, code: string): string {
  const value = parseInt(code, 16);
  if (!Number.isInteger(value) || value < 0x20 || value > 0xffff) return "";
  const place = (value & 0xff).toString(16).toUpperCase();
  const isMoved = value >= 0xf000;
  const sign = isMoved || value < 0x100 ? FONTS.get(font.toLowerCase())?.get(place) : undefined;
  return sign ?? String.fromCharCode(value);
}

/**
 * Letters that are typed in a symbol font, as Word draws them; letters of any other font stay.
 * @example typedSymbols("Wingdings 2", "R") // "☑"
 */
export function typedSymbols(font: string, text: string): string {
  const signs = FONTS.get(font.toLowerCase());
  if (signs === undefined) return text;
  return text.replace(SYMBOL_LETTER, (letter) => symbolText(font, letter.charCodeAt(0).toString(16)));
}

/** Thai letters are drawn in the font for complex scripts. */
const SYMBOL_LETTER = /[\x21-\xff\uf021-\uf0ff]/g;
