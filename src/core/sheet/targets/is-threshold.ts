import type { Comparator } from "../../model/target";
import { clauseBefore } from "./clause";
import type { Quantity } from "./quantity";
import { TIME_UNITS } from "../../text/unit-words";

const AGE_OR_TERM = /อายุ|ประสบการณ์|ดำรงตำแหน่ง|ปฏิบัติงานมา|ปฏิบัติราชการมา|จำคุก|เก็บรักษา|คุณวุฒิ/;
/** A gift worth up to ๓,๐๐๐ บาท (the No Gift rule), a procurement limit, a fine. */
const MONEY_LIMIT = /มูลค่า|ราคา|วงเงิน|ของขวัญ|ทรัพย์สิน|ประโยชน์|ธรรมจรรยา|ปรับ|เงินเดือน/;
/** A road that is กว้าง ๕ เมตร ยาว ๔๐๐ เมตร has พื้นที่ไม่น้อยกว่า ๒,๐๐๐ ตร.ม.: what was ordered, as every contract says it. */
const MEASURED_OUT = /(?:กว้าง|ยาว|หนา|ลึก|สูง)[^0-9\n]{0,16}[0-9]/;
const SIZE_UNITS = /^(?:ตารางเมตร|ตารางวา|ตร\.ม\.|ตร\.ว\.|ตร\.กม\.|ลูกบาศก์เมตร|ลบ\.ม\.|เมตร|กิโลเมตร|กม\.)$/;
const CONDITION = /(?:กรณี|หาก|ถ้า|เมื่อ)(?:ที่)?\s?[^\s]{0,40}$/;
const CONSEQUENCE = /ให้|จะ|ต้อง|ดำเนินการ|แจ้ง/;
/** ตัวชี้วัดที่มีคะแนนต่ำกว่า ๘๕ คะแนน says which ones are meant, and is not an aim. */
const DESCRIBES = /(?:ที่|ซึ่ง)(?:มี|ได้|ค้าง|ใช้|ผล|คะแนน|เกิด|อยู่|มา)?[^\s]{0,32}\s?$/;

/**
 * True where a compared number says whom or what a rule is about, and is not an aim: an age, a money limit, a condition.
 * @example ผู้ที่มีอายุไม่ต่ำกว่า ๑๘ ปี; ของขวัญที่มีมูลค่าไม่เกิน ๓,๐๐๐ บาท; กรณีคะแนนต่ำกว่าร้อยละ ๖๐
 * @param start where the comparator begins
 */
export function isThreshold(
  text: string,
  start: number,
  comparator: Comparator,
  quantity: Quantity,
): boolean {
  const left = clauseBefore(text, start, 60);
  if ((quantity.unit === "ปี" || quantity.unit === "เดือน") && AGE_OR_TERM.test(left.slice(-32))) return true;
  if (quantity.unit === "บาท" && MONEY_LIMIT.test(left)) return true;
  if (SIZE_UNITS.test(quantity.unit) && MEASURED_OUT.test(clauseBefore(text, start, 90))) return true;
  const condition = CONDITION.exec(left)?.[0];
  if (condition !== undefined && !CONSEQUENCE.test(condition)) return true;
  if (comparator !== "<" && comparator !== ">") return false;
  if (DESCRIBES.test(left)) return true;
  return TIME_UNITS.includes(quantity.unit) && text.startsWith("เกิน", start) && left.trim() !== "";
}
