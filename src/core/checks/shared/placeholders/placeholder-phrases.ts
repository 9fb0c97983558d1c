import { addAll } from "../../../lists/add-all";
import { findAll } from "../../../text/find-all";
import { lineBefore, placeInLine } from "./placeholder-surroundings";
import type { TextSpan } from "../../../text/text-span";

/** What Word's controls and ready-made templates say; nobody writes it in a report. */
const READY_MADE = new RegExp(
  [
    "คลิก(?:หรือแตะ)?(?:ที่นี่|ตรงนี้)?\\s?เพื่อ(?:ใส่|ป้อน|พิมพ์|เพิ่ม|เลือก)(?:ข้อความ|วันที่|ชื่อ|ข้อมูล|รูปภาพ)?",
    "(?:ใส่|พิมพ์|กรอก|ป้อน)(?:ข้อความ|ข้อมูล|รายละเอียด|ชื่อ)\\s?(?:ที่นี่|ตรงนี้)",
    "click (?:or tap )?(?:here )?to enter (?:text|a date)",
    "(?:type|enter) (?:your )?text here|\\[type here\\]|choose an item\\b",
    "lorem ipsum(?: dolor sit amet)?",
    "\\{\\{[^{}\\n]{1,60}\\}\\}|\\$\\{[^{}\\n]{1,60}\\}|«[^«»\\n]{1,60}»",
  ].join("|"),
  "giu",
);
/** A sign that each of them contains: most texts do not have it, and to change the case of a whole text costs much. */
const READY_MADE_SIGN = /คลิก|ที่นี่|ตรงนี้|[{«]|to enter|text here|type here|an item|lorem/i;

/** A field's name in brackets that ordinary sentences do not use: [ชื่อโครงการ], <วันที่>. */
const BRACKETED_FIELD =
  /[[<{](?:ชื่อ|วันที่|วัน เดือน ปี|(?:จำ|จํา)นวน|เลขที่|ตำแหน่ง|สถานที่|หน่วยงาน|อปท|ข้อความ|ลิงก์|เลือก|แทรก)[^[\]<>{}\n]{0,40}[\]>}]/g;

const EXAMPLE_LABEL = /[([]ตัวอย่าง[)\]]|ตัวอย่าง\s?[:：]/g;
const SAMPLE_TEXT = /ข้อความตัวอย่าง(?!สำหรับ|ประชาสัมพันธ์|การ|ที่|ใน|ประกอบ)/g;
const MEANT_BEFORE = /(?:จัดทำ|ทำ|มี|เป็น|พร้อม|และ|ใช้|เผยแพร่|ส่ง|แนบ|ร่าง|ดู)$/;

/** Phrases that a template or Word put there: "คลิกหรือแตะที่นี่เพื่อใส่ข้อความ", "ตัวอย่าง: …", lorem ipsum. */
export function findTemplatePhrases(text: string): TextSpan[] {
  const found = findAll(BRACKETED_FIELD, text);
  if (READY_MADE_SIGN.test(text)) addAll(found, findAll(READY_MADE, text));
  if (text.includes("ตัวอย่าง")) {
    for (const match of findAll(EXAMPLE_LABEL, text)) {
      if (placeInLine(text, match.index) !== "inside") found.push(match);
    }
    for (const match of findAll(SAMPLE_TEXT, text)) {
      if (!MEANT_BEFORE.test(lineBefore(text, match.index))) found.push(match);
    }
  }
  return found.map((match) => ({ start: match.index, end: match.index + match[0].length }));
}
