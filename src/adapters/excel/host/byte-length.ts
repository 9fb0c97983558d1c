/**
 * Bytes of plain data as JSON in UTF-8: a Thai letter takes three. Counted without making that text, which for the answer of 1,000
 * measures takes 20 ms of the pane's thread (issue 16).
 */
export function byteLength(value: unknown): number {
  if (typeof value === "string") return textLength(value);
  if (Array.isArray(value)) {
    let sum = 1 + Math.max(1, value.length); // brackets and commas
    for (const item of value) sum += byteLength(item ?? null);
    return sum;
  }
  if (typeof value === "object" && value !== null) {
    const fields = Object.entries(value).filter(([, field]) => field !== undefined);
    let sum = 1 + Math.max(1, fields.length);
    for (const [name, field] of fields) sum += textLength(name) + 1 + byteLength(field);
    return sum;
  }
  return JSON.stringify(value).length; // numbers, true, false, null
}

const BACKSLASH = 0x5c;
const QUOTE = 0x22;

function textLength(text: string): number {
  let bytes = 2 + text.length; // in quotes
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 0x800) bytes += isSurrogate(code) ? surrogateMore(text, at) : 2;
    else if (code >= 0x80 || code === QUOTE || code === BACKSLASH) bytes += 1;
    else if (code < 0x20) bytes += SHORT_ESCAPES.has(code) ? 1 : 5;
  }
  return bytes;
}

/** \b \t \n \f \r; other control characters are written as \u0001. */
const SHORT_ESCAPES: ReadonlySet<number> = new Set([8, 9, 10, 12, 13]);

function isSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdfff;
}

/** Two of a pair are four bytes together; one alone is written as \ud800. */
function surrogateMore(text: string, at: number): number {
  const isHigh = text.charCodeAt(at) < 0xdc00;
  const other = text.charCodeAt(isHigh ? at + 1 : at - 1);
  const isPair = isHigh ? other >= 0xdc00 && other <= 0xdfff : other >= 0xd800 && other <= 0xdbff;
  return isPair ? 1 : 5;
}
