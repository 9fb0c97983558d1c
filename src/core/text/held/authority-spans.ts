import { AUTHORITY_KIND } from "../authority-kinds";
import { findAll } from "../find-all";
import { cutName, isNameLike, isNoName, isPlaceLike } from "../place-names";
import type { TextSpan } from "../text-span";

const SHORT_KIND = "(?:อบต|อบจ|ทต|ทม|ทน)\\.";
/** No other word ends in อบต. or อบจ.: a sentence mostly goes on with them without a space, ของอบต.ทุ่งสมมติ. */
const SHORT_KIND_IN_TEXT = "(?<!\\.)อบ[ตจ]\\.|(?<![ก-๎.])ท[ตมน]\\.";
const NAME = new RegExp(
  `(?:(${AUTHORITY_KIND})|${SHORT_KIND_IN_TEXT})([ \\u00a0]?)([\\u0e01-\\u0e3a\\u0e40-\\u0e4e]{0,40})`,
  "g",
);
/** All local authorities together. */
const ALL = /องค์กรปกครอง(?:ส่วน)?[ \u00a0]?ท้องถิ่น/g;
const OFFICER = new RegExp(`(?:รอง)?(?:นายก|ปลัด|ประธานสภา|สภา)[ \\u00a0]${SHORT_KIND}`, "g");
const MENTION = /องค์ก|เทศบาล|อบ[ตจ]\.|ท[ตมน]\./;

/**
 * The names of local authorities in a text, known or not. Thai has no space behind a name: where its end cannot be seen, the kind
 * alone is held.
 * @example authoritySpans("ศึกษาดูงานเทศบาลตำบลหนองสมมติ จำนวน") // the span of "เทศบาลตำบลหนองสมมติ"
 */
export function authoritySpans(text: string): readonly TextSpan[] {
  if (!MENTION.test(text)) return [];
  const names = findAll(NAME, text).map(({ 0: found, 1: kind, 2: space = "", 3: tail = "", index }) => {
    const end = index + found.length - tail.length - space.length;
    const name = placeName(tail, space !== "", kind !== undefined);
    return { start: index, end: name === "" ? end : end + space.length + name.length };
  });
  const others = [...findAll(ALL, text), ...findAll(OFFICER, text)];
  return [...names, ...others.map(({ 0: found, index }) => ({ start: index, end: index + found.length }))];
}

/**
 * The letters behind a kind as far as they are a place's name; a space mostly ends the words for the kind. Behind the short form a
 * word that stands alone is a name, too: อบจ. สมมติ จัด.
 */
function placeName(tail: string, isApart: boolean, isInFull: boolean): string {
  const name = cutName(tail);
  if (isNoName(tail) || !isNameLike(name, false)) return "";
  const isAlone = !isInFull && name === tail;
  return isApart && !isPlaceLike(tail) && !isAlone ? "" : name;
}
