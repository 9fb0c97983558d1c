import { addAll } from "../../lists/add-all";
import { largest } from "../../lists/extremes";
import { linkSpans } from "../../text/link-spans";
import { utf8Length } from "../../text/utf8-length";
import { CODE_DESIGN } from "./code-design";
import type { EvidenceLink } from "./report-model";

/** With more bytes the squares of a code are too small for a copier. */
const MOST_BYTES = largest(CODE_DESIGN.capacities);
const WEB = /^https?:/i;
/** What is not printed: https is what a browser tries by itself, and a stroke at the end says nothing. */
const NOT_PRINTED = /^https:\/\/|^mailto:|\/$/gi;
/** What people put between two addresses. */
const BETWEEN = /^[\s,;|•·-]+|[\s,;|•·-]+$/g;

/** What people say between two addresses, which stand on lines of their own. */
const JOINER = /^(?:และ|กับ|หรือ|and|or|&|\+)$/i;

/** The addresses of a text, each once, and what else it says. */
export interface LinksAndWords {
  readonly links: readonly EvidenceLink[];
  /** In its order, never cut inside a line. */
  readonly words: readonly string[];
}

/**
 * Parts the cell of a proof into addresses, letter by letter as they are, and the words around them.
 * @example evidenceLinks("ภาพ https://a.go.th/1/").links[0].text // "a.go.th/1"
 */
export function evidenceLinks(text: string): LinksAndWords {
  const links = new Map<string, EvidenceLink>();
  const words: string[] = [];
  let done = 0;
  for (const { start, end, href } of linkSpans(text)) {
    const lines = linesOf(text.slice(done, start));
    addAll(words, done === 0 ? lines : lines.filter((line) => !JOINER.test(line)));
    done = end;
    if (links.has(href)) continue;
    const printed = text.slice(start, end).replace(NOT_PRINTED, "");
    links.set(href, { text: printed, href, hasCode: WEB.test(href) && utf8Length(href) <= MOST_BYTES });
  }
  addAll(words, linesOf(text.slice(done)));
  return { links: [...links.values()], words };
}

function linesOf(text: string): readonly string[] {
  return text
    .split(/[\n\r\v\f\u2028\u2029]+/)
    .map((line) => line.replace(BETWEEN, ""))
    .filter((line) => line !== "");
}
