import { findAll } from "../../text/find-all";
import type { TextSpan } from "../../text/text-span";
import { rememberTexts } from "../../text/remember-texts";

/** How much, how good, how fast, how long, how easy: words that are more or less of themselves with ขึ้น or ลง behind. */
const QUALITY =
  "ดี|มาก|สูง|น้อย|ต่ำ|รวดเร็ว|เร็ว|ช้า|สั้น|ยาว|นาน|กว้างขวาง|กว้าง|แคบ|ใหญ่|เล็ก|ง่าย|ยาก|สะดวก(?:สบาย|รวดเร็ว)?|ชัดเจน|ชัด|เข้มแข็ง|เข้มข้น|เข้มงวด|ถูกต้อง|ครบถ้วน|แม่นยำ|ทั่วถึง|โปร่งใส|คล่องตัว|คล่อง|ปลอดภัย|สะอาด|เป็นระเบียบ|เบาบาง|เบา|บรรเทา|ทุเลา|หด(?:ตัว)?|ขยาย(?:ตัว|วงกว้าง)?|เติบโต|คลี่คลาย|เพิ่มพูน|ถี่|แน่นแฟ้น|เหนียวแน่น|มั่นคง|เบาบาง|หลากหลาย|กระชับ|รัดกุม|ประหยัด|คุ้มค่า|แพร่หลาย|ตรงเวลา|เสื่อม|ถดถอย|รุนแรง|เจริญ";
const MORE_OR_LESS = `(?:${QUALITY})(?:กว่าเดิม)?(?:มาก|ยิ่ง|เป็นลำดับ|อย่างต่อเนื่อง)?(?:ขึ้น|ลง)(?!ไป|มา(?!ก)|ทะเบียน|นาม|พื้นที่|เว็บ)`;
const THAN_BEFORE = `(?:${QUALITY})(?:ยิ่ง)?กว่า(?:เดิม|ที่ผ่านมา|ที่แล้ว|แต่ก่อน|ในอดีต|ปี(?:งบประมาณ)?(?:ที่|ก่อน)|เมื่อก่อน)`;
const STEADILY =
  "(?:เติบโต|ขยายตัว|ก้าวหน้า|พัฒนาขึ้น|คืบหน้า)(?:ขึ้น)?(?:อย่างต่อเนื่อง|อย่างก้าวกระโดด|(?:ตาม|เป็น)ลำดับ(?!ขั้น)|เรื่อย\\s?ๆ)|ลดน้อย(?:ถอย)?ลง|(?:ถด)?ถอยลง|ทวี(?:คูณ)?ขึ้น";
/** One of these is in every comparison. */
const SIGN = /ขึ้น|ลง|กว่า|ลำดับ|เรื่อย|อย่าง(?:ต่อ|ก้าว)/;
const COMPARISON = new RegExp(`${STEADILY}|${MORE_OR_LESS}|${THAN_BEFORE}`, "g");

/**
 * What is wanted, not what came: เพื่อให้บริการเร็วขึ้น, ควรโปร่งใสยิ่งขึ้น, ปรับเว็บไซต์ให้ใช้ง่ายขึ้น (but ทำให้เร็วขึ้น is claimed); and
 * what is said or denied.
 */
const NOT_CLAIMED =
  /(?:เพื่อ|จะ|ควร|ต้องการ|อยาก|ขอให้|เสนอ|แนะนำ|ข้อเสนอ|อาจ(?!าร)|หาก|ถ้า|เมื่อ(?!เทียบ)|ไม่|มิ(?:ได้|ใช่|ให้)|มุ่ง|หวัง|เป้าหมาย|(?<!ระห)ว่า(?!ง)|(?<!ทำ|ส่งผล|ช่วย|ผล)ให้(?!ความ|การ|บริการ|ข้อมูล|ผล))[^\s\n]{0,60}$/;
const REACH = 64;

/**
 * Where a text says that something is more or less than it was, in other words than ลดลง and เพิ่มขึ้น: ดีขึ้น, สั้นลง,
 * รวดเร็วยิ่งขึ้น, มากกว่าปีที่แล้ว.
 * @example findComparisons("ให้บริการรวดเร็วยิ่งขึ้น") // [{ start: 9, end: 24 }]
 */
export const findComparisons = rememberTexts((text: string): readonly TextSpan[] => {
  if (!SIGN.test(text)) return [];
  return findAll(COMPARISON, text).flatMap(({ 0: words, index }) => {
    const before = text.slice(Math.max(0, index - REACH), index);
    if (NOT_CLAIMED.test(before) || isQuoted(before)) return [];
    return [{ start: index, end: index + words.length }];
  });
});

function isQuoted(before: string): boolean {
  return before.lastIndexOf("“") > before.lastIndexOf("”") || before.split('"').length % 2 === 0;
}
