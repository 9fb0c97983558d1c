// FNV-1a of 64 bits over UTF-8 (draft-eastlake-fnv, section 5), in two halves of 32 bits: the prime is 2^40 + 0x1b3.
const OFFSET_HIGH = 0xcbf29ce4;
const OFFSET_LOW = 0x84222325;
const PRIME_LOW = 0x1b3;
const TWO_32 = 0x1_0000_0000;

/**
 * A short code for a text, 16 hexadecimal digits: equal texts have equal codes, and two different texts of one workbook
 * practically never have the same code (one chance in 10^13 among a thousand texts). Not for secrets.
 * @example hashText("a") // "af63dc4c8601ec8c"
 */
export function hashText(text: string): string {
  let high = OFFSET_HIGH;
  let low = OFFSET_LOW;
  const take = (byte: number): void => {
    low = (low ^ byte) >>> 0;
    const product = low * PRIME_LOW; // below 2^41, so exact
    high = (Math.floor(product / TWO_32) + high * PRIME_LOW + low * 0x100) % TWO_32;
    low = product % TWO_32;
  };
  for (const character of text) takeUtf8(character.codePointAt(0) ?? 0, take);
  return hex(high) + hex(low);
}

function takeUtf8(code: number, take: (byte: number) => void): void {
  const rest = (shift: number): number => 0x80 | ((code >> shift) & 0x3f);
  if (code < 0x80) take(code);
  else if (code < 0x800) {
    take(0xc0 | (code >> 6));
    take(rest(0));
  } else if (code < 0x10000) {
    take(0xe0 | (code >> 12));
    take(rest(6));
    take(rest(0));
  } else {
    take(0xf0 | (code >> 18));
    take(rest(12));
    take(rest(6));
    take(rest(0));
  }
}

function hex(half: number): string {
  return half.toString(16).padStart(8, "0");
}
