/**
 * True where a Thai letter, mark or digit stands at a place. Nearly every place of a text is one, so that a pattern that looks for
 * anything else there need not be asked: to call a pattern for one letter takes ten times as long as to compare its code.
 * @example isThaiAt("ข้อ 1", 4) // false
 */
export function isThaiAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= FIRST && code <= LAST;
}

const FIRST = 0x0e01;
const LAST = 0x0e59;
