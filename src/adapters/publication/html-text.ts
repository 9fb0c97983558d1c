import { cleanText } from "./clean-text";

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** A text for a place between tags or inside quotes. */
export function escapeHtml(text: string): string {
  return cleanText(text).replace(/[&<>"']/g, (character) => ESCAPES[character] ?? "");
}

/** An address with its host written out; everything else that begins with a scheme stays text. */
const ADDRESS = /https?:\/\/[a-z0-9][a-z0-9.-]{0,252}(?::\d{1,5})?(?:[/?#][^\s<>"“”]*)?/gi;
/** Characters that end a sentence, not an address. */
const SENTENCE_END = /[.,;:!?'’*…ฯ]+$/;

/**
 * A text for a place between tags, its web addresses as links.
 * @example linkedHtml("ดู https://a.go.th/12.") // 'ดู <a href="https://a.go.th/12">https://a.go.th/12</a>.'
 */
export function linkedHtml(text: string): string {
  const clean = cleanText(text);
  let html = "";
  let end = 0;
  for (const match of clean.matchAll(ADDRESS)) {
    const address = trimAddress(match[0]);
    const link = escapeHtml(address);
    html += `${escapeHtml(clean.slice(end, match.index))}<a href="${link}">${link}</a>`;
    end = match.index + address.length;
  }
  return html + escapeHtml(clean.slice(end));
}

/** A bracket is part of an address only where it opened inside it. */
function trimAddress(found: string): string {
  let address = found.replace(SENTENCE_END, "");
  while (/[)\]}]$/.test(address) && !hasOpening(address))
    address = address.slice(0, -1).replace(SENTENCE_END, "");
  return address;
}

const BRACKETS: Readonly<Record<string, string>> = { ")": "(", "]": "[", "}": "{" };

function hasOpening(address: string): boolean {
  const closing = address.at(-1) ?? "";
  const count = (character: string): number => address.split(character).length - 1;
  return count(BRACKETS[closing] ?? "") >= count(closing);
}
