import { findAll } from "./find-all";
import type { TextSpan } from "./text-span";

/** An address in a text, and where a click on it leads. */
export interface LinkSpan extends TextSpan {
  /** Begins with http:, https: or mailto:, nothing else. */
  readonly href: string;
}

/** An address with its host written out; everything else that begins with a scheme stays text. */
const WEB_ADDRESS = /https?:\/\/[a-z0-9][a-z0-9.-]{0,252}(?::\d{1,5})?(?:[/?#][^\s<>"“”]*)?/gi;
/** Characters that end a sentence, not an address. */
const SENTENCE_END = /[.,;:!?'’*…ฯ]+$/;
const BRACKETS: Readonly<Record<string, string>> = { ")": "(", "]": "[", "}": "{" };

/**
 * The addresses of a text that a reader can follow, in their order.
 * @example linkSpans("ดู https://a.go.th/12.") // [{ start: 3, end: 21, href: "https://a.go.th/12" }]
 */
export function linkSpans(text: string): readonly LinkSpan[] {
  if (!text.includes("://")) return [];
  return findAll(WEB_ADDRESS, text).map(({ 0: found, index }) => {
    const href = trimAddress(found);
    return { start: index, end: index + href.length, href };
  });
}

/** A bracket is part of an address only where it opened inside it. */
function trimAddress(found: string): string {
  let address = found.replace(SENTENCE_END, "");
  while (/[)\]}]$/.test(address) && !hasOpening(address))
    address = address.slice(0, -1).replace(SENTENCE_END, "");
  return address;
}

function hasOpening(address: string): boolean {
  const closing = address.at(-1) ?? "";
  const count = (character: string): number => address.split(character).length - 1;
  return count(BRACKETS[closing] ?? "") >= count(closing);
}
