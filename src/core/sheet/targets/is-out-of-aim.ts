import type { Quantity } from "./quantity";

/** "๗ จาก ๑๒ ช่องทางที่ตั้งเป้าไว้": what came of it and the aim are said in one. */
const COUNT_OUT_OF = /[0-9][^0-9\n]{0,16}จาก\s?(?:จำนวน|ทั้งหมด)?\s?$/;
const AIMED_AT = /^\s?(?:ที่|ตาม(?:ที่)?)(?:ได้)?(?:ตั้ง|วาง|กำหนด)?(?:ไว้)?(?:เป็น|ใน|ตาม)?(?:เป้า|แผน(?!ก|ที่))/;

/** True for ๑๒ in "๗ จาก ๑๒ ช่องทางที่ตั้งเป้าไว้". */
export function isOutOfAim(text: string, { start, end, unit }: Quantity): boolean {
  return (
    unit !== "" &&
    unit !== "percent" &&
    AIMED_AT.test(text.slice(end, end + 32)) &&
    COUNT_OUT_OF.test(text.slice(Math.max(0, start - 40), start))
  );
}
