import { toArabicDigits } from "../../text/digits";
import { findAll } from "../../text/find-all";
import type { Figure } from "./find-figures";

const TIME =
  /(?<![0-9A-Za-z./:,])[0-9]{1,3}(?:,[0-9]{3}){0,2}(?:\.[0-9]{1,2})?\s{0,2}(?:\([ก-๛]{1,16}\)\s?)?(?:วินาที|นาที|ชั่วโมง(?:ทำการ)?|ชม\.?(?![ก-๛]))/g;
const RANK = /(?:ลำดับ|อันดับ)(?:ที่)?\s{0,2}[0-9]{1,5}/g;
/** How long a place is open or a course takes is no pace: ตลอด ๒๔ ชั่วโมง, อบรม ๖ ชั่วโมง, ภายใน ๓ ชั่วโมง. */
const NO_PACE_BEFORE =
  /(?:ตลอด|ภายใน|เกิน|วันละ|อบรม|หลักสูตร|บรรยาย|ประชุม|กิจกรรม|เปิด|กว่า(?<!เร็วกว่า))\s*(?:จำนวน|ละ)?\s*$/;

/**
 * Minutes, hours and places in an order, which count nothing that was done but are what a trend is measured in: เร็วขึ้นจาก ๒๒
 * นาที เหลือ ๙ นาที, ลำดับที่ ๑๒ จากลำดับที่ ๔๕. All lengths of time have the unit "time": ๒ ชั่วโมง may become ๔๕ นาที.
 * @example findPacesAndRanks("จาก ๒๒ นาที เหลือ ๙ นาที") // two of the unit "time"
 */
export function findPacesAndRanks(text: string): Figure[] {
  const arabic = toArabicDigits(text);
  const times = findAll(TIME, arabic)
    .filter(({ index }) => !NO_PACE_BEFORE.test(arabic.slice(Math.max(0, index - 16), index)))
    .map(({ 0: words, index }) => ({ start: index, end: index + words.length, unit: "time" }));
  const ranks = findAll(RANK, arabic).map(({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
    unit: "rank",
  }));
  return [...times, ...ranks];
}
