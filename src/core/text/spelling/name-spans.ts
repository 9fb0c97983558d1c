import { AUTHORITY_KIND } from "../authority-kinds";
import { findAll } from "../find-all";
import type { TextSpan } from "../text-span";

/** Ranks and degrees that stand before a name with full stops: พ.ต.อ. กฤตยชญ์, ศ.ดร.ปรเมษฐ์, น.ส.อรทัย. */
const DOTTED_TITLES = String.raw`(?:[ก-ฮ]{1,3}\.){1,3}\s?(?:หญิง\s?)?(?=[^\s.0-9๐-๙]{2})`;
/** นาย is also the beginning of offices (นายก, นายอำเภอ, นายช่าง), and คุณ of things that are no person (คุณภาพ, คุณธรรม). */
const TITLES = [
  "นาย(?=ก[ะ-ฺ็-๎ฤ]|ก(?:มล|รก|รวิ|รณ์|วิ|ษิ|นก|ชก|ล้า))",
  "นาย(?!ก|อำเภอ|ทะเบียน|จ้าง|ตรวจ|แพทย์|ช่าง|ทหาร|หน้า|ทุน|ประกัน|สถานี|ไปรษณีย์|ด่าน|สัตวแพทย์)",
  "นางสาว",
  "นาง(?!สาว)",
  "เด็กชาย",
  "เด็กหญิง",
  "ว่าที่(?:\\s?ร้อย|\\s?พัน)?(?:\\s?(?:ตรี|โท|เอก))?(?:\\s?หญิง)?",
  "(?:ร้อย|พัน|จ่า|พล|สิบ|พลตำรวจ|ร้อยตำรวจ|พันตำรวจ|สิบตำรวจ|จ่าสิบ)(?:ตรี|โท|เอก)(?:หญิง)?(?!ก)",
  "ดาบตำรวจ",
  "หม่อม(?:ราชวงศ์|หลวง|เจ้า)?",
  "พระ(?:ครู|มหา|อธิการ|ปลัด|สมุห์|ใบฎีกา|ราช|เทพ|ธรรม|พรหม|อาจารย์)",
  "หลวง(?:พ่อ|ปู่|ตา|พี่)",
  "แม่ชี",
  "(?:พระบาท)?สมเด็จ",
  "เจ้าฟ้า",
  "ศาสตราจารย์",
  "มิสเตอร์",
  "คุณ(?:ยาย|ตา|ลุง|ป้า|น้า|อา|ครู|หมอ|แม่|พ่อ|ปู่|ย่า)",
  "คุณ(?!ธรรม|ภาพ|สมบัติ|วุฒิ|ลักษณ|ค่า|ประโยชน์|ูป|โทษ)(?=[^\\s]{2,12}\\s)",
  "ครู(?=[^\\s]{2,14}\\s)",
  "กำนัน(?=[^\\s]{2,14}\\s)",
];
/** A name and a surname: two words without spaces in them. */
const NAME = String.raw`\s{0,2}[^\s“”"(),]{1,60}(?:[ \u00a0]{1,2}[^\s“”"(),0-9๐-๙]{1,60})?`;
const PERSON = new RegExp(`(?:${TITLES.join("|")})${NAME}|${DOTTED_TITLES}${NAME}`, "g");

/** What a place is, with its name behind it. */
const PLACES = [
  `${AUTHORITY_KIND}|อบต\\.|อบจ\\.|ทต\\.|ทม\\.|ทน\\.`,
  "ตำบล|อำเภอ|จังหวัด|หมู่บ้าน|บ้าน|ถนน|ซอย|ตรอก|แขวง|เขต|ชุมชน|ต\\.|อ\\.|จ\\.|บ\\.|ม\\.|ถ\\.|ซ\\.",
  "วัด|สำนักสงฆ์|มัสยิด|ศาลเจ้า|โรงเรียน|ร\\.ร\\.|รร\\.|มหาวิทยาลัย|วิทยาลัย|โรงพยาบาล|รพ\\.สต\\.|รพ\\.|สถานีอนามัย",
  "บริษัท|ห้างหุ้นส่วน(?:จำกัด)?|หจก\\.|บจก\\.|ร้าน|ตลาด(?:นัด)?|โรงแรม|รีสอร์ต|รีสอร์ท|มูลนิธิ|สหกรณ์|ธนาคาร",
  "ประเทศ|เมือง|แม่น้ำ|ลำน้ำ|ลำห้วย|ลำคลอง|ห้วย|หนอง|คลอง|บึง|สระ|อ่างเก็บน้ำ|ฝาย|เขื่อน|ดอย|ภู|เขา|เกาะ|หาด|แหลม|อ่าว|ทุ่ง|โคก|โนน|ดอน|สวน|ค่าย|แยก|สะพาน|ท่า|ศาลา",
  "รถยนต์|รถกระบะ|รถตู้|รถแบ็กโฮ|ยี่ห้อ|รุ่น|ตรา|เครื่องหมายการค้า|ชื่อ",
];
const PLACE = new RegExp(PLACES.join("|"), "g");
const LETTERS_OF_PLACE = 16;
const SPACE = /[\s“”"(),]/;

/** The letters of a name, and what says that they are one. */
export interface NameSpan extends TextSpan {
  /** ตำบล, วัด, นาย …; for a person the name as a whole. */
  readonly kind: TextSpan;
}

/** Where names of people and places are: their letters are no words of a list. */
export function nameSpans(text: string): NameSpan[] {
  const people = findAll(PERSON, text).map(({ 0: name, index }) => {
    const span = { start: index, end: index + name.length };
    return { ...span, kind: span };
  });
  // Of a place only the letters right behind its kind: the sentence goes on without a space.
  const places = findAll(PLACE, text).map(({ 0: kind, index }) => {
    const start = index + kind.length;
    let end = text[start] === " " ? start + 1 : start;
    const last = Math.min(text.length, end + LETTERS_OF_PLACE);
    while (end < last && !SPACE.test(text[end] as string)) end += 1;
    return { start, end, kind: { start: index, end: start } };
  });
  return [...people, ...places];
}
