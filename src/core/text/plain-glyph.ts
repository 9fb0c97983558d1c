/**
 * The glyphs of older Thai fonts that PDF files and old Word files keep in a text as letters of their own, in their order from
 * U+F700: letters without their foot, and marks further left or lower (Microsoft, Developing OpenType fonts for Thai).
 */
const FIRST_GLYPH = 0xf700;
const GLYPHS =
  "\u0e10\u0e34\u0e35\u0e36\u0e37\u0e48\u0e49\u0e4a\u0e4b\u0e4c\u0e48\u0e49\u0e4a\u0e4b\u0e4c\u0e0d\u0e31\u0e4d\u0e47\u0e48\u0e49\u0e4a\u0e4b\u0e4c\u0e38\u0e39\u0e3a";

/**
 * The letter that a private-use glyph of an old Thai font shows; null for any other character.
 * @example plainGlyph(0xf70a) // "่"
 */
export function plainGlyph(code: number): string | null {
  return code >= FIRST_GLYPH && code < FIRST_GLYPH + GLYPHS.length ? GLYPHS.charAt(code - FIRST_GLYPH) : null;
}
