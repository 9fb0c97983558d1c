import { THAI_MONTHS } from "../calendar/thai-months";
import { toArabicDigits } from "../text/digits";
import { squash } from "../text/squash";
import { findFigures } from "./find-figures";

const MONTHS = THAI_MONTHS.flatMap(({ full, short }) => [full, short.replaceAll(".", "\\.?\\s?")]);
const DATE = new RegExp(
  `(?:^|[^ก-๛])(?:${MONTHS.slice(0).join("|")})(?![ก-๛])|(?:[0-9]|เดือน|วันที่)\\s{0,2}(?:${MONTHS.join("|")})|[0-9]{1,2}[/-][0-9]{1,2}[/-](?:25)?[0-9]{2}|ไตรมาส(?:ที่)?\\s?[1-4]`,
);
const DOCUMENT =
  /[0-9]{1,5}\s?\/\s?(?:ว\s?)?[0-9]{1,5}|(?:คำสั่ง|หนังสือ|บันทึกข้อความ|เลข|รับ)ที่\s*[0-9]|เลขที่\s?(?:สัญญา\s?)?[0-9]|(?:^|\s)ว\s?[0-9]{2,5}|เอกสารแนบ|ภาคผนวก|สิ่งที่ส่งมาด้วย|ตามแนบ|แนบท้าย/;
const LINK = /https?:|www\.|\.(?:go|or|ac|co|in)\.th|\.(?:com|net|org)\b|QR|คิวอาร์|@[a-z0-9]/i;
const PLACE =
  /(?:^|[\s)])ณ\s?[ก-๛]|ห้องประชุม|หอประชุม|ห้องสมุด|ศาลา|อาคาร[ก-๛]{2}|หมู่(?:บ้าน)?ที่\s?[0-9]|(?:ที่|ใน|และ)(?:โรงเรียน|วัด|บ้าน|ตลาด|โรงแรม|มัสยิด)[ก-๛]{2}/;
const COUNT_IN_WORDS =
  /(?:สอง|สาม|สี่|ห้า|หก|เจ็ด|แปด|เก้า|สิบ)(?:ครั้ง|คน|ราย|แห่ง|ฉบับ|ช่องทาง|เรื่อง|โครงการ|เล่ม|ป้าย|จุด|หมู่บ้าน)/;
/** What a document is made of, which a plan copied out counts as well: ใน ๕ ประเด็น ดังนี้. */
const CONTENTS = new Set([
  "ประเด็น",
  "ด้าน",
  "ข้อ",
  "หมวด",
  "ขั้นตอน",
  "ขั้น",
  "มิติ",
  "องค์ประกอบ",
  "ประเภท",
  "ตัวชี้วัด",
  "ส่วน",
  "หัวข้อ",
]);

/**
 * True where a text gives anything that somebody could verify: a date, a count, the number of a document, a place or a link.
 * @param text of a result, without targets
 * @param plan what was to be done: the parts of a document counted there prove nothing
 */
export function hasTrace(text: string, plan: string): boolean {
  const arabic = toArabicDigits(text);
  if ([DATE, DOCUMENT, LINK, PLACE, COUNT_IN_WORDS].some((pattern) => pattern.test(arabic))) return true;
  const counted = findFigures(arabic);
  return counted.some(
    ({ start, end, unit }) => !CONTENTS.has(unit) || !squash(plan).includes(squash(text.slice(start, end))),
  );
}
