import { linkSpans } from "../../text/link-spans";

/** What goes on with the address before it: signs behind it, and a note in brackets. */
const AFTER = /^\S{0,200}\s+(?:\([^()]{0,100}\)\S{0,3}\s+)?/;

/**
 * A text in parts with one address each, for a cell leads to one place only; the words before an address go with it. Joined, the
 * parts are the text again.
 * @example splitAtLinks("ภาพ https://a.go.th และ https://b.go.th") // ["ภาพ https://a.go.th ", "และ https://b.go.th"]
 */
export function splitAtLinks(text: string): readonly string[] {
  const links = linkSpans(text);
  if (links.length < 2) return [text];
  const cuts = links.slice(1).map(({ start }, index) => {
    const from = links[index]?.end ?? start;
    const [after] = AFTER.exec(text.slice(from, start)) ?? [];
    return after === undefined ? start : from + after.length;
  });
  return [...cuts, text.length].map((cut, index) => text.slice(cuts[index - 1] ?? 0, cut));
}
