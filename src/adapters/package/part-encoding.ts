/** The two encodings that a part may be in (ECMA-376 part 2, 6.1.4). */
export type PartEncoding = "utf-8" | "utf-16le" | "utf-16be";

/**
 * The encoding of a part by its first bytes: a byte order mark, or the "<" that every part begins with (XML 1.0, appendix F.1).
 * @example partEncoding(Uint8Array.of(0, 0x3c)) // "utf-16be"
 */
export function partEncoding(start: Uint8Array | null): PartEncoding {
  const [first, second] = start ?? [];
  if ((first === 0xff && second === 0xfe) || (first === LESS_THAN && second === 0)) return "utf-16le";
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === LESS_THAN)) return "utf-16be";
  return "utf-8";
}

const LESS_THAN = 0x3c;
