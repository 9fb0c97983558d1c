/** Bytes that QR codes of versions 1 to 6 hold at level M (ISO/IEC 18004, table 7). */
const CAPACITY = [14, 26, 42, 62, 84, 106] as const;
/** Modules of version 1 on each side, of each further version, and of the quiet zone on both sides. */
const FIRST = 21;
const NEXT = 4;
const QUIET = 8;
/** Millimetres of a module: a copier keeps it legible. */
const MODULE = 0.5;

/**
 * Millimetres that a text takes as a QR code, its quiet zone included.
 * @example codeSize("https://a.example/x") // 16.5
 */
export function codeSize(text: string): number {
  const bytes = bytesOf(text);
  const version = CAPACITY.findIndex((most) => bytes <= most);
  const index = version < 0 ? CAPACITY.length - 1 : version;
  return (FIRST + NEXT * index + QUIET) * MODULE;
}

/** In UTF-8. */
function bytesOf(text: string): number {
  return [...text].reduce((sum, letter) => {
    const code = letter.codePointAt(0) ?? 0;
    return sum + (code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4);
  }, 0);
}
