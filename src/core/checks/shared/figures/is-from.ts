import { isSameUnit, type Amount } from "./find-amounts";

/**
 * What may stand between จาก and the whole: จากทั้งหมด, จากผู้ตอบ, จากคะแนนเต็ม. Other words make it a source (๓๐ เรื่อง จากเว็บไซต์
 * ๑๒ เรื่อง), another time (จากเดิม) or an aim.
 */
const FROM =
  /^\s{0,2}(?:\([^()0-9]{0,20}\)\s?)?(?:จาก|ใน)\s?(?:ทั้งหมด|ทั้งสิ้น|จำนวน|ผู้(?!ร้อง|แจ้ง|ค้า|บริจาค)[ก-๎]{1,30}|พนักงาน[ก-๎]{0,16}|คะแนนเต็ม|เต็ม|งบประมาณ[ก-๎]{0,20}|วงเงิน[ก-๎]{0,20}|ที่(?:ตั้งไว้|ได้รับ[ก-๎]{0,10}|มี|มีอยู่|รับไว้)|ยอด[ก-๎]{0,20}|[ก-๎]{1,20}(?:ทั้งหมด|ทั้งสิ้น))?\s?(?:ทั้งหมด|ทั้งสิ้น)?\s?(?:จำนวน)?\s?$/;

/** True where the first amount is said to be a part of the second: 42 จาก 48 เรื่อง, 94 คน จากผู้ตอบ 100 คน. */
export function isFrom(line: string, part: Amount, whole: Amount): boolean {
  if (part.unit === "percent" || whole.unit === "percent" || !isSameUnit(part, whole)) return false;
  const between = line.slice(part.end, whole.start);
  return between.length <= 60 && FROM.test(between);
}
