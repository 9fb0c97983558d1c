import { TIME_UNITS } from "../../text/unit-words";
import { isSameClause } from "./clause";
import { isOutOfAim } from "./is-out-of-aim";
import type { Quantity } from "./quantity";

/** Words that say that what follows was measured or done. */
export const MEASURED_WORDS =
  /ผล(?!ิต|ประโยชน์|กระทบ|งาน)|(?<!ราย)ได้(?!แก่)|คิดเป็น|อยู่ที่|พบว่า|จริง|แล้ว|บรรลุ|เข้าร่วม|ดำเนินการ|เท่ากับ|เฉลี่ย|ปัจจุบัน|สำเร็จ/;
/** Another aim, a share, or the full mark begins: what follows is not the measure of the aim before. */
const OTHER_MATTER = /และ(?!ได้|ผล)|เป้าหมาย|แต่ละ|[ก-๛](?<!ร้อย)ละ\s*$|เต็ม|ปีก่อน|ปีที่ผ่านมา/;
/** The whole of a share, or where it began: not the measure, but the measure may follow. */
const WHOLE_OR_START = /จาก\s*(?:จำนวน|ทั้งหมด|ทั้งสิ้น)?\s*$/;
const OUT_OF = /^\s?[ก-๛]{0,12}\s?จาก\s?(?:จำนวน|ทั้งหมด)?\s?$/;
const OPENS_BRACKET = /^\s*[([]\s*(?:=|จำนวน)?\s*$/;
/** The aim comes after the measured value: ได้ ๙๒ คะแนน (เป้าหมาย …), ๙๒ คะแนน ซึ่งไม่น้อยกว่า …, ๔๕ คน จากเป้าหมาย …. */
const AIM_BEHIND = /[([]\s*[^()0-9]{0,40}$|เป้าหมาย|(?:ตั้ง|วาง|กว่า|ถึง)เป้า|เกณฑ์|ซึ่ง|สูงกว่า|เกินกว่า|บรรลุ|เป็นไปตาม/;
/** What may be between an aim and a verb of happening, and between the verb and its figure. */
const BEFORE_VERB = "\\s*(?:ต่อ(?:ปี|เดือน|ไตรมาส|ครั้ง)|ขึ้นไป)?\\s*[,;)(]?\\s*(?:แต่|โดย(?=มีผู้)|และ(?=ได้))?\\s?";
const AFTER_VERB = "\\s*(?:จริง|ไปแล้ว|แล้ว|ไป|ได้)?\\s*(?:เพียง|แค่|ทั้งสิ้น|ทั้งหมด|รวม|จำนวน|ถึง)*\\s*";
const ATTENDED =
  "(?:เข้าร่วม|เข้าอบรม|เข้าประชุม|เข้ารับการอบรม|เข้ารับบริการ|มาร่วม|ร่วม|มา|สมัคร|ลงทะเบียน|ตอบกลับ|ตอบ|ร้องเรียน|ผ่าน|ส่ง|ใช้บริการ)(?:งาน|กิจกรรม|อบรม|ประชุม|โครงการ|แบบสอบถาม|แบบสำรวจ|แบบประเมิน|เข้าร่วม|เข้ามา)?";
/** "เกิดขึ้น ๕ ข้อ", "ปรากฏว่ามี ๗ เรื่อง", "มีผู้สมัคร ๒๒ คน", "ใช้เวลา ๒๐ วัน": with whom or what else (มีวิทยากร ๓ คน) another thing is counted. */
const HAPPENED = new RegExp(
  `^${BEFORE_VERB}(?:(?:เกิด|พบ|ปรากฏ(?!ว่า))[ก-๛]{0,16}?|(?:ปรากฏว่า|พบว่า)?มี(?:เรื่อง|ข้อ|อุบัติเหตุ|เหตุ|คดี)[ก-๛]{0,12}?|(?:ปรากฏว่า|พบว่า|ปรากฏ|พบ)?(?:มี)?(?:ผู้)?${ATTENDED}|(?:ปรากฏว่า|ปรากฏ|พบ)?มี|ใช้เวลา|ใช้|จัด(?!ให้)|ทำ|ติดตั้ง|จัดทำ)${AFTER_VERB}$`,
);
/** "ประชุมไม่น้อยกว่า ๔ ครั้ง จัดประชุม ๓ ครั้ง": the same work must be named before the aim. */
const WORK = new RegExp(`^${BEFORE_VERB}(?:จัด|ออก|มีการ)?(?:การ)?([ก-๛]{2,20}?)${AFTER_VERB}$`);
/** A count out of a whole: ๔๕ จาก ๕๐ คน, ๔๕/๕๐; without a percent sign it is no share. */
const OUT_OF_AFTER = /^\s?(?:\/|จาก|ใน)[^0-9\n]{0,24}[0-9]/;
/** "๑๔ วันก่อนกำหนด", "ทุก ๗ วัน": how early it was or how often, not how long it took. */
const FROM_A_DAY = /^\s?(?:ก่อน|หลัง|ล่วงหน้า|นับ|เร็วกว่า|ช้ากว่า|ถัด)/;
const REPEATED = /(?:ทุก|ละ|อีก|ก่อน|ล่วงหน้า)\s*$/;
/** A length of time without its unit is read only behind one of these: "เฉลี่ย ๘.๕". */
const VALUE_BEFORE = /(?:เฉลี่ย|เท่ากับ|อยู่ที่|=)\s*$/;
/** "แต่ผ่านเพียงร้อยละ ๖๑", "แต่มีผู้ร่วมงานแค่ ๓๐ คน": it fell short, so it was measured. */
const FELL_SHORT =
  /แต่[ก-๛ ]{0,32}(?:เพียง|แค่)\s?(?:จำนวน)?\s*$|(?:ผ่าน|ร่วม|เหลือ|ทำ|จัด|มี)(?:เพียง|แค่)\s?(?:จำนวน)?\s*$/;
/** "แต่มีเพียงร้อยละ ๑๕ ที่ไม่ผ่าน": those who did not are counted, which is the other side. */
const FAILED = /^[^0-9\n]{0,24}(?:ไม่|ยัง|มิ)/;
const NEAR = 32;
const FORWARD = 90;
const BACKWARD = 80;

/**
 * The quantity that measures an aim in the same list item, or null.
 * @param aim where the words of the aim begin and end
 * @param isFree whether a quantity is neither an aim nor taken
 * @param isResult whether the text says what was done, so that a verb without ได้ or แล้ว says it, too; in a plan it is to be done
 */
export function findActual(
  text: string,
  index: number,
  aim: { readonly start: number; readonly end: number },
  quantities: readonly Quantity[],
  isFree: (index: number) => boolean,
  isResult: boolean,
): number | null {
  const target = quantities[index];
  if (target === undefined) return null;
  for (let next = index + 1; next <= index + 3; next++) {
    const quantity = quantities[next];
    if (quantity === undefined || quantity.start - aim.end > FORWARD || !isFree(next)) break;
    const between = text.slice(aim.end, quantity.start);
    if (!isSameClause(text, aim.end, quantity.start) || OTHER_MATTER.test(between)) break;
    if (WHOLE_OR_START.test(between)) continue;
    if (!hasSameUnit(target, quantity) || isOtherMeasure(text, target, quantity)) continue;
    if (isResult && FELL_SHORT.test(between) && !FAILED.test(text.slice(quantity.end, quantity.end + NEAR))) {
      return next;
    }
    if (MEASURED_WORDS.test(between) || (OPENS_BRACKET.test(between) && quantity.unit !== "")) return next;
    if (isResult && isCount(quantity) && isHappening(text, aim.start, between)) return next;
  }
  const before = quantities[index - 1];
  if (before === undefined || aim.start - before.end > BACKWARD || !isFree(index - 1)) return null;
  const between = text.slice(before.end, aim.start);
  if (!isSameClause(text, before.end, aim.start) || !hasSameUnit(target, before)) return null;
  if (isOtherMeasure(text, target, before)) return null;
  // with the comparator: ร้อยละ ๘๙.๖ สูงกว่าเกณฑ์ร้อยละ ๘๐
  const behind = text.slice(before.end, target.start);
  if (OUT_OF.test(behind) && isOutOfAim(text, target)) return index - 1;
  return AIM_BEHIND.test(behind) && !/และ/.test(between) ? index - 1 : null;
}

/** A share may be of something else: "เกณฑ์ผ่านร้อยละ ๖๐ มีผู้ผ่านร้อยละ ๙๒". */
function isCount({ unit }: Quantity): boolean {
  return unit !== "" && unit !== "percent";
}

function isHappening(text: string, aimStart: number, between: string): boolean {
  if (HAPPENED.test(between)) return true;
  const work = WORK.exec(between)?.[1];
  return work !== undefined && text.slice(Math.max(0, aimStart - BACKWARD), aimStart).includes(work);
}

/** True for a number that could have the aim's unit, but counts or dates something else. */
function isOtherMeasure(text: string, target: Quantity, { start, end, unit }: Quantity): boolean {
  const before = text.slice(Math.max(0, start - 12), start);
  const after = text.slice(end, end + 32);
  if (target.unit === "percent") return unit === "" && OUT_OF_AFTER.test(after);
  if (!TIME_UNITS.includes(target.unit)) return false;
  return unit === "" ? !VALUE_BEFORE.test(before) : FROM_A_DAY.test(after) || REPEATED.test(before);
}

/** The measure may leave the unit out; another unit measures another thing. */
function hasSameUnit(target: Quantity, quantity: Quantity): boolean {
  if (quantity.upper !== null || quantity.isWord) return false;
  const [one, other] = [target.unit, quantity.unit];
  if (one === "" || other === "") return true;
  // วัน and วันทำการ, เรื่อง and เรื่องร้องเรียน: the short form stands for the long one
  return one.startsWith(other) || other.startsWith(one);
}
