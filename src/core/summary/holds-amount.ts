import { findAll } from "../text/find-all";
import { findNumerals } from "../text/find-numerals";

/** A number with a Thai word after it: ๒๐ คะแนน, ๑ ตุลาคม, ๐ เรื่อง; ๒๕๖๗ ถึง counts as well. */
const AMOUNT = /(?<![0-9๐-๙.,/])[0-9๐-๙][0-9๐-๙.,]*\s?(?=[ก-ฮเ-ไ])/g;
/** Words that make a name together with the number after them: มาตรา ๗, ครั้งที่ ๑, ปี ๒๕๖๘. */
const NAMED_BY = /(?:ที่|มาตรา|ข้อ|หมวด|ปี|พ\.ศ\.|ไตรมาส|ระยะ|ระดับ|ภาค|ชุด)\s?$/;

/**
 * Whether a name holds an amount or a day: then it is a piece of a report, not the name of what is measured.
 * @example holdsAmount("คะแนนก่อนอบรม ๑๑.๓ คะแนน หลังอบรม ๑๖.๘ คะแนน") // true
 * @example holdsAmount("การเผยแพร่ตามมาตรา ๗ และข้อ O26") // false
 */
export function holdsAmount(name: string): boolean {
  if (findNumerals(name).length === 0) return false;
  return findAll(AMOUNT, name).some(({ index }) => !NAMED_BY.test(name.slice(0, index)));
}
