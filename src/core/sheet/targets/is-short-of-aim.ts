import { TIME_UNITS } from "../../text/unit-words";
import { clauseBefore } from "./clause";
import type { Quantity } from "./quantity";

const NOT_REACHED = /^(?:ไม่|มิ|ยังไม่)(?:ถึง|ครบ(?:ถ้วน)?(?:ตาม)?|เป็นไปตาม|บรรลุ)?(?:ตาม)?(?:ค่า)?(?:เป้า|แผน)/;
const BELOW = /^(?:น้อย|ต่ำ)\s?กว่า(?:ค่า)?(?:เป้า|แผน)/;
/** Of these less is better, so below the aim is good. */
const LESS_IS_BETTER =
  /ร้องเรียน|ร้องทุกข์|ทักท้วง|ท้วงติง|ทุจริต|ผิด|อุบัติเหตุ|ตาย|เจ็บ|ป่วย|ค้าง|สูญ|หนี้|เวลา|ค่าใช้จ่าย|รายจ่าย|งบประมาณ|ขาด|ลา(?:ออก|ป่วย|กิจ)|เสีย|คลาดเคลื่อน|ล่าช้า|ปริมาณ|ขยะ|ใช้(?:ไฟ|น้ำ|กระดาษ|พลังงาน)|ลด|เสี่ยง|ข้อบกพร่อง|ข้อสังเกต/;
/** Units of what is better when there is more of it, unless the words before say otherwise. */
const MORE_IS_BETTER =
  /^(?:percent|คะแนน|คน|ราย|ท่าน|ครั้ง|แห่ง|ช่องทาง|รุ่น|กิจกรรม|โครงการ|หน่วยงาน|ชุมชน|หมู่บ้าน|ครัวเรือน|ระดับ)$/;

/**
 * True where words before a quantity say that its aim was not reached: ๒๕ คน ต่ำกว่าเป้าหมาย ๔๐ คน; but ๘ นาที ต่ำกว่าเป้าหมาย ๑๐ นาที
 * is good.
 * @param start where the comparing words begin
 */
export function isShortOfAim(text: string, start: number, { start: at, unit, upper }: Quantity): boolean {
  const words = text.slice(start, at);
  if (upper !== null || TIME_UNITS.includes(unit)) return false;
  if (NOT_REACHED.test(words)) return true;
  return (
    BELOW.test(words) && MORE_IS_BETTER.test(unit) && !LESS_IS_BETTER.test(clauseBefore(text, start, 80))
  );
}
