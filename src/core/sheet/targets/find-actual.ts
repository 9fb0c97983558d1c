import { isSameClause } from "./clause";
import type { Quantity } from "./quantity";

/** Words that say that what follows was measured or done. */
export const MEASURED_WORDS =
  /ผล(?!ิต|ประโยชน์|กระทบ|งาน)|(?<!ราย)ได้(?!แก่)|คิดเป็น|อยู่ที่|พบว่า|จริง|แล้ว|บรรลุ|เข้าร่วม|ดำเนินการ|เท่ากับ|เฉลี่ย|ปัจจุบัน|สำเร็จ/;
/** Another aim, a share, or the full mark begins: what follows is not the measure of the aim before. */
const OTHER_MATTER = /และ(?!ได้|ผล)|เป้าหมาย|แต่ละ|[ก-๛](?<!ร้อย)ละ\s*$|เต็ม|จาก\s*(?:จำนวน)?\s*$|ปีก่อน|ปีที่ผ่านมา/;
const OPENS_BRACKET = /^\s*[([]\s*(?:=|จำนวน)?\s*$/;
/** The aim comes after the measured value: ได้ ๙๒ คะแนน (เป้าหมาย …), ๙๒ คะแนน ซึ่งไม่น้อยกว่า …, ๔๕ คน จากเป้าหมาย …. */
const AIM_BEHIND = /[([]\s*[^()0-9]{0,40}$|เป้าหมาย|(?:ตั้ง|วาง)เป้า|เกณฑ์|ซึ่ง|สูงกว่า|เกินกว่า|บรรลุ|เป็นไปตาม/;
const FORWARD = 90;
const BACKWARD = 80;

/**
 * The quantity that measures an aim in the same list item, or null.
 * @param aim where the words of the aim begin and end
 * @param isFree whether a quantity is neither an aim nor taken
 */
export function findActual(
  text: string,
  index: number,
  aim: { readonly start: number; readonly end: number },
  quantities: readonly Quantity[],
  isFree: (index: number) => boolean,
): number | null {
  const target = quantities[index];
  if (target === undefined) return null;
  for (let next = index + 1; next <= index + 3; next++) {
    const quantity = quantities[next];
    if (quantity === undefined || quantity.start - aim.end > FORWARD || !isFree(next)) break;
    const between = text.slice(aim.end, quantity.start);
    if (!isSameClause(text, aim.end, quantity.start) || OTHER_MATTER.test(between)) break;
    if (!hasSameUnit(target, quantity)) continue;
    if (MEASURED_WORDS.test(between) || (OPENS_BRACKET.test(between) && quantity.unit !== "")) return next;
  }
  const before = quantities[index - 1];
  if (before === undefined || aim.start - before.end > BACKWARD || !isFree(index - 1)) return null;
  const between = text.slice(before.end, aim.start);
  if (!isSameClause(text, before.end, aim.start) || !hasSameUnit(target, before)) return null;
  // with the comparator: ร้อยละ ๘๙.๖ สูงกว่าเกณฑ์ร้อยละ ๘๐
  const behind = text.slice(before.end, target.start);
  return AIM_BEHIND.test(behind) && !/และ/.test(between) ? index - 1 : null;
}

/** The measure may leave the unit out; another unit measures another thing. */
function hasSameUnit(target: Quantity, quantity: Quantity): boolean {
  if (quantity.upper !== null || quantity.isWord) return false;
  const [one, other] = [target.unit, quantity.unit];
  if (one === "" || other === "") return true;
  // วัน and วันทำการ, เรื่อง and เรื่องร้องเรียน: the short form stands for the long one
  return one.startsWith(other) || other.startsWith(one);
}
