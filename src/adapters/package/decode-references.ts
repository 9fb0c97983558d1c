const REFERENCE = /&([^&;]{0,20};?)/g;
const CHARACTER = /^#(?:x([0-9a-fA-F]{1,10})|([0-9]{1,10}));$/;
const ENTITIES: ReadonlyMap<string, string> = new Map([
  ["amp;", "&"],
  ["lt;", "<"],
  ["gt;", ">"],
  ["quot;", '"'],
  ["apos;", "'"],
]);

/**
 * A text with its references read: the five entities that XML itself has, and characters by number (XML 1.0, 4.1 and 4.6). No other
 * can be meant, since a part with a document type is not read.
 * @param refuse ends the reading at any other
 * @param count is called for each
 * @example decodeReferences("&#3585; &amp; b", refuse) // "ก & b"
 */
export function decodeReferences(
  text: string,
  refuse: () => never,
  count: () => void = () => undefined,
): string {
  return text.replace(REFERENCE, (_, reference: string) => {
    count();
    const entity = ENTITIES.get(reference);
    if (entity !== undefined) return entity;
    const [, hexadecimal, decimal] = CHARACTER.exec(reference) ?? [];
    const code =
      hexadecimal === undefined ? (decimal === undefined ? -1 : Number(decimal)) : parseInt(hexadecimal, 16);
    return isCharacter(code) ? String.fromCodePoint(code) : refuse();
  });
}

/** XML 1.0, 2.2. */
function isCharacter(code: number): boolean {
  if (code < 0x20) return code === 0x9 || code === 0xa || code === 0xd;
  return code <= 0xd7ff || (code >= 0xe000 && code <= 0xfffd) || (code >= 0x10000 && code <= 0x10ffff);
}
