import { cutPlaceWord } from "../../text/place-names";

/** Vowels above and below, tones and other marks: lost, doubled or exchanged in typing, without another name coming of it. */
const MARKS = /^[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]?$/;
const CONSONANTS = /[\u0e01-\u0e2e]/g;
/** บ้านหม้อ and บ้านหมอ are two places; names with so many letters of their own do not differ by one mark. */
const FEWEST_CONSONANTS = 4;

/**
 * True where a name that is one letter away from a place can only be that place, mistyped: one mark differs, or a letter stands
 * twice or once too few, in a name long enough to have no such neighbour. หนองแดงน้อย is another place than หนองแสงน้อย.
 * @example isSlipOfName("ทุ่งสมมุติ", "ทุ่งสมมติ") // true
 */
export function isSlipOfName(written: string, place: string): boolean {
  if ((cutPlaceWord(place).match(CONSONANTS) ?? []).length < FEWEST_CONSONANTS) return false;
  let start = 0;
  while (start < place.length && written[start] === place[start]) start += 1;
  let behind = 0;
  const most = Math.min(place.length, written.length) - start;
  while (behind < most && written.at(-1 - behind) === place.at(-1 - behind)) behind += 1;
  const lost = place.slice(start, place.length - behind);
  const extra = written.slice(start, written.length - behind);
  if (MARKS.test(lost) && MARKS.test(extra)) return true;
  return lost === "" ? extra === written[start - 1] : extra === "" && lost === place[start - 1];
}
