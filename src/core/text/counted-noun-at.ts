import { endAt } from "./end-at";
import { unitWordAt } from "./unit-word-at";

/**
 * Words that go on with the sentence after a number and are never what was counted: conjunctions and prepositions, pronouns,
 * auxiliaries, and the verbs that reports are made of.
 */
const GOES_ON = [
  "ของ|ใน|จาก|และ|หรือ|ที่|ต่อ|โดย|เพื่อ|ตาม|ให้|ซึ่ง|แต่|ได้|ขึ้น|ลง|มี|ทั้ง|เป็น|คิด|ทุก|ภาย|ตลอด|ไม่|ผ่าน|จึง|แล้ว|สำหรับ|เมื่อ|ถึง|กับ|ณ|นี้|นั้น|ดัง|เช่น|พร้อม|ด้วย",
  "จำนวน|ร้อยละ|อยู่|ซ้ำ|พอ|ก่อน|หลัง|กว่า|จะ|จัก|ต้อง|สามารถ|ว่า|อย่าง|เกิด|ยัง|เข้า|ออก|รวม|เพิ่ม|ลด|เหลือ|คง|เฉลี่ย|ประมาณ|เท่า|บาง|กำลัง|เคย|คือ|แก่|ระหว่าง|จน|เกิน|ครบ|เพราะ|เนื่อง|ปรากฏ|พบ|การ|ความ|ทาง|ฯ|ๆ",
  "จัด|ดำเนิน|เผยแพร่|แจ้ง|ประชุม|อบรม|ตรวจสอบ|ติดตาม|ติดตั้ง|รายงาน|สรุป|เสนอ|แต่งตั้ง|มอบ|ส่ง|รับ|ทำ|นำ|ใช้|ลงนาม|ปรับ|พัฒนา|ประกาศ|กำหนด|กำกับ|ประเมิน|ประสาน|รณรงค์|ส่งเสริม|สร้าง|เชิญ|อนุมัติ|เห็นชอบ|พิจารณา|ปฏิบัติ|ทบทวน|รวบรวม|บันทึก|ประชาสัมพันธ์",
  "มกรา|กุมภา|มีนา|เมษา|พฤษภา|มิถุนา|กรกฎา|สิงหา|กันยา|ตุลา|พฤศจิกา|ธันวา|พ\\.ศ|ค\\.ศ|น\\.",
].join("|");
const GOES_ON_AT = new RegExp(`(?:${GOES_ON})`, "y");
const THAI_RUN = /[\u0e01-\u0e3a\u0e40-\u0e4e]{2,40}/y;
/** Where an unknown noun runs on without a space, it ends before one of these. */
const JOINS = /(?<![เแโใไ])(?:ต่อ|ของ|ที่|ใน|จาก|และ|หรือ|โดย|ขึ้นไป|ตาม|เพื่อ|ให้|ได้|เป็น|มี|ผ่าน|สำหรับ|แล้ว|ซึ่ง|ทั้ง)/;
/** No classifier or noun that counts itself is longer, vowels and marks included. */
const LONGEST = 14;

/**
 * The noun after a number that says what was counted: a known unit, or any noun that the words around it leave room for (ฎีกา,
 * ผืน, ลำห้วย): Thai counts with whatever noun it likes, so a list is never whole. Null where the sentence goes on instead.
 * @example countedNounAt("๓ ลำห้วย", 2) // "ลำห้วย"
 */
export function countedNounAt(text: string, at: number): string | null {
  const known = unitWordAt(text, at);
  if (known !== null) return known;
  const end = endAt(THAI_RUN, text, at);
  if (end === null || endAt(GOES_ON_AT, text, at) !== null) return null;
  const noun = text.slice(at, end).split(JOINS, 1)[0] ?? "";
  return noun.length < 2 || noun.length > LONGEST ? null : noun;
}
