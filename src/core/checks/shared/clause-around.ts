import { findAll } from "../../text/find-all";

/** A place of a text inside the clause that it belongs to. */
export interface Clause {
  /** The clause's words before the place. */
  readonly before: string;
  /** The clause's words after it. */
  readonly after: string;
}

/** Verbs with which reports begin to say the next thing that was done; การ before them makes a noun. */
const VERBS =
  "ดำเนินการ|ดำเนินงาน|เผยแพร่|ประชาสัมพันธ์|จัด(?!สรร|เก็บ)|ประชุม|รายงาน|ประกาศ|ติดตั้ง|ติด(?!ต่อ)|ปิด|แต่งตั้ง|ลงนาม|อบรม|ฝึกอบรม|ตรวจ|เสนอ|นำเสนอ|นำ(?!้)|ส่ง|แจ้ง|แจก|สรุป|ปรับปรุง|ทบทวน|เปิด|ออก|มอบ|สำรวจ|ประเมิน|ติดตาม|กำหนด|เก็บ|บันทึก|เชิญ|เข้าร่วม|พบ|รวบรวม|วิเคราะห์|พิจารณา|เห็นชอบ|อนุมัติ|รับทราบ|ได้|มี(?!นา)|ผู้เข้า|ผู้บริหาร|ที่ประชุม|พร้อม(?:ทั้ง)?|โดย|ซึ่ง|ต่อมา|จากนั้น|หลังจากนั้น|รวมทั้ง|รวมถึง|อีกทั้ง|ทั้งนี้|นอกจากนี้|ส่วน(?!ราชการ|ตำบล|จังหวัด|ท้องถิ่น)|ขณะ|แต่|เพื่อ|ทำให้|ส่งผล";
const BREAKS = new RegExp(
  [
    "\\n|;|[…!?]",
    // A point that ends a sentence, not one of พ.ศ. or มี.ค.
    "(?<=[ก-๛]{4})\\.(?=\\s)",
    // A space before a verb or a joining word; พ.ร.บ. and ฯ go on with their names.
    `(?<!บัญญัติ|พ\\.ร\\.บ\\.|พรบ\\.?|เรื่อง|[“"(])[ \\u00a0,]+(?=(?:และ|แล้ว(?:จึง)?|หรือ)?(?:${VERBS}))`,
    // The number of an item: 2. เผยแพร่…
    "(?<!ที่)[ \\u00a0](?=\\(?[0-9]{1,2}[.)][ \\u00a0]?[ก-๛])",
    // และ, แล้ว and จึง run into a verb.
    "(?:และ|แล้ว|จึง)(?=(?:ได้|มีการ)?(?:เผยแพร่|รายงาน|ประกาศ|จัดทำ|จัดประชุม|จัดอบรม|จัดส่ง|ประชุม|ติดตั้ง|ติดไว้|แต่งตั้ง|ลงนาม|เสนอ|แจ้ง|แจก|ส่ง|ประชาสัมพันธ์|สรุป))",
  ].join("|"),
  "g",
);
/** Names of laws hold verbs: ระเบียบว่าด้วยการจัดทำและเผยแพร่…. */
const LAW_TITLE = /(?:ว่าด้วย|พระราชบัญญัติ|พ\.ร\.บ\.)[^\s]*$/;
const REACH = 160;

/**
 * The clause around a place of a text. Thai sets spaces between clauses and between other things as well, and no points: a
 * clause ends at a line's end, at a space before a verb or a joining word, and where และ or แล้ว runs into a verb of reports.
 * A word that explains a year or a name (ตามระเบียบ…, เทียบกับ…) explains it inside its own clause only.
 * @param text with Arabic digits
 * @example clauseAround("จัดทำคู่มือแล้ว เผยแพร่เมื่อวันที่ 14 มีนาคม 2558", 34, 48).before // "เผยแพร่เมื่อวันที่ "
 */
export function clauseAround(text: string, start: number, end: number): Clause {
  const from = Math.max(0, start - REACH);
  const near = text.slice(from, Math.min(text.length, end + REACH));
  let first = 0;
  let last = near.length;
  for (const match of findAll(BREAKS, near)) {
    const at = match.index;
    const past = at + match[0].length;
    if (LAW_TITLE.test(near.slice(Math.max(0, at - 60), at)) && match[0].trim() !== "") continue;
    if (past <= start - from) first = past;
    else if (at >= end - from) {
      last = at;
      break;
    }
  }
  return { before: near.slice(first, start - from), after: near.slice(end - from, last) };
}
