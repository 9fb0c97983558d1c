import { toArabicDigits } from "../../text/digits";
import { findAll } from "../../text/find-all";
import type { TextSpan } from "../../text/text-span";

const DOING =
  "ดำเนินการ|ดำเนินงาน|จัดทำ|จัดเตรียม|จัดเก็บ|จัดส่ง|จัดให้|จัดหา|จัดซื้อ|จัดจ้าง|จัดอบรม|จัดประชุม|จัดกิจกรรม|จัดโครงการ|จัดฝึก|รวบรวม|เผยแพร่|ประชาสัมพันธ์|ปรับปรุง|พัฒนา|ประชุม|เสนอ|รายงาน|แต่งตั้ง|ประกาศ|สำรวจ|ประเมิน|อบรม|ฝึกอบรม|ติดตาม|กำกับ|ตรวจ|แจ้ง|สรุป|แก้ไข|มอบหมาย|ทบทวน|วิเคราะห์|พิจารณา|ขออนุมัติ|เตรียม|เริ่ม|เร่ง|ศึกษา|ร่าง|ก่อสร้าง";
/** Only a verb makes จะ unfinished here: จะนะ and จะแนะ are districts, จะไม่รับ a pledge, จะช่วยให้ a purpose. */
const WILL = `(?<![เแโใไ])จะ\\s?(?:ได้\\s?)?(?:${DOING}|นำ(?!ไปสู่|มาซึ่ง)|มีการ|ส่ง(?!ผล|เสริม)|ออก|ลง|เปิด|ครบ|แล้วเสร็จ|ทำ(?!ให้))`;
const UNDERWAY = `อยู่(?:ใน)?ระหว่าง\\s?(?:การ|ขั้นตอน|รอ|${DOING}|ขอ|จัด|ลง|ทำ|นำ|ส่ง|สอบ|ออก)|กำลัง(?:อยู่ระหว่าง)?\\s?(?:${DOING})|อยู่ในขั้นตอน(?:การ|ของ)?`;
const NOT_YET = `ยังไม่\\s?(?:ได้\\s?)?(?:${DOING}|แล้วเสร็จ|เสร็จ|ครบ|เรียบร้อย|บรรลุ|ถึงกำหนด|ถึงระยะ|ถึงเวลา|ถึงไตรมาส|อนุมัติ|สามารถ|จัด|ลง|ทำ|นำ|ส่ง|ออก|มีการ(?!ร้อง|ทุจริต|กระทำ|ละเมิด|เรียก|ทักท้วง|ฝ่าฝืน|รับ))`;
const UNFINISHED = new RegExp(`${WILL}|${UNDERWAY}|${NOT_YET}`, "g");

/** เรื่องที่อยู่ระหว่าง, เพื่อจะ, ประกาศว่าจะ, ควรจะ describe, intend, pledge or advise. */
const DESCRIBES =
  /(?:(?<!เจ้าหน้า)ที่|เพื่อ|(?<!คาด|คาดการณ์)ว่า|ควร|น่า|อาจ|ก่อน|หาก|ถ้า|เมื่อ|แม้|พร้อม|ประสงค์|ต้องการ|ตั้งใจ|สามารถ|ถึง|กรณี)\s?$/;
/** A general procedure, not something still to be done: กรณีมีผู้ร้องเรียน เจ้าหน้าที่จะแจ้งผล. */
const CONDITION = /กรณี|หาก|ถ้า|เมื่อ(?!วันที่|เดือน|ปี|[\s0-9])|ทุกครั้ง|ประกาศเจตนารมณ์|เจตจำนง|คำมั่น|ปฏิญาณ|สัญญาว่า/;
/** A tally, not the measure itself: แล้วเสร็จ ๒๐ เรื่อง อยู่ระหว่างดำเนินการ ๓ เรื่อง. */
const COUNTED_AFTER =
  /^[^\n0-9]{0,30}[0-9]{1,4}\s?(?:เรื่อง|ราย|คน|แห่ง|โครงการ|กิจกรรม|กรณี|คดี|ข้อ|ฉบับ|รายการ|ประเด็น|หมวด|ร้อยละ|%)|^[^\n0-9]{0,24}ร้อยละ/;
const REACH = 70;

/**
 * Where a text says that something is still to be done: จะดำเนินการ…, อยู่ระหว่าง…, ยังไม่ได้….
 * @example findUnfinished("อยู่ระหว่างรวบรวมข้อมูล") // [{ start: 0, end: 18 }]
 */
export function findUnfinished(text: string): TextSpan[] {
  const arabic = toArabicDigits(text);
  return findAll(UNFINISHED, arabic).flatMap((match) => {
    const start = match.index;
    const end = start + match[0].length;
    const before = lineBefore(arabic, start);
    if (DESCRIBES.test(before) || CONDITION.test(before) || isQuoted(before)) return [];
    return COUNTED_AFTER.test(arabic.slice(end, end + REACH)) ? [] : [{ start, end }];
  });
}

function lineBefore(text: string, at: number): string {
  const near = text.slice(Math.max(0, at - REACH), at);
  return near.slice(near.lastIndexOf("\n") + 1);
}

/** Inside a name or words that somebody said: “เราจะทำความดี”. */
function isQuoted(before: string): boolean {
  const opened = Math.max(before.lastIndexOf("“"), before.lastIndexOf("‘"), before.lastIndexOf("("));
  const closed = Math.max(before.lastIndexOf("”"), before.lastIndexOf("’"), before.lastIndexOf(")"));
  return opened > closed || before.split('"').length % 2 === 0;
}
