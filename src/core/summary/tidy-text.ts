import { convertDigits, type DigitKind } from "../text/convert-digits";
import { findListMarkers } from "../text/find-list-markers";

const INVISIBLE = /[\u00ad\u180e\u200b-\u200f\u2060-\u2064\ufeff]+/g;
const SPACES = /[\s\u00a0]+/g;
/** What each of both has, and line breaks. */
const UNEVEN = /[^\S ]|[\u00ad\u180e\u200b-\u200f\u2060-\u2064\ufeff]| {2}/;
const MAY_LIST = /[0-9๐-๙][.)]|[0-9๐-๙]\s/;
const DIGIT = /[0-9๐-๙]/;
const BULLET = /^[-•*–—·]\s+/;

/**
 * A typed text as part of a sentence: on one line, in one kind of digits except links and codes, without the list number or
 * bullet at its beginning. The numbers of a list inside it get brackets, so that they differ from the numbers of the items around
 * it.
 * @example tidyText("1. จัดอบรม\n  45 คน", "thai") // "จัดอบรม ๔๕ คน"
 */
export function tidyText(typed: string, digits: DigitKind): string {
  const listed = MAY_LIST.test(typed) ? withoutListNumbers(typed) : typed;
  const folded = foldSpaces(listed).replace(BULLET, "");
  return DIGIT.test(folded) ? convertDigits(folded, digits) : folded;
}

/** In one line, without invisible characters. */
export function foldSpaces(typed: string): string {
  return UNEVEN.test(typed) ? typed.replace(INVISIBLE, "").replace(SPACES, " ").trim() : typed.trim();
}

function withoutListNumbers(typed: string): string {
  const markers = findListMarkers(typed).filter(({ kind, path }) => kind === "number" && path.length === 1);
  let text = "";
  let done = 0;
  markers.forEach(({ offset, length, style }, index) => {
    text += typed.slice(done, offset);
    done = offset + length;
    const isLead = index === 0 && text.trim() === "" && markers.length === 1;
    if (isLead) return;
    const number = typed.slice(offset, done).replace(/[^0-9๐-๙]/g, "");
    text += style === "(1)" ? typed.slice(offset, done) : ` (${number}) `;
  });
  return text + typed.slice(done);
}
