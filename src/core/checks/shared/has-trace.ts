import { THAI_MONTHS } from "../../calendar/thai-months";
import type { ResultColumn } from "../../model/columns";
import type { Measure } from "../../model/measure";
import { onceForColumn } from "../../model/once-for-column";
import { withoutTargets } from "../../model/without-targets";
import { toArabicDigits } from "../../text/digits";
import { squash } from "../../text/squash";
import { findFigures } from "./find-figures";

/** A month in full or short, also without its points or with spaces: มีนาคม, มี.ค., มีค, มี. ค. */
const MONTH = THAI_MONTHS.flatMap(({ full, short }) => [full, short.replaceAll(".", "\\.?\\s?")]).join("|");

/** Each is a trace; digits are Arabic ones by then. */
const TRACES: readonly RegExp[] = [
  // Days. A month by itself, in full or short: ประชุมเมื่อ มีนาคม, มี.ค. - เม.ย. The Civil Service Commission (ก.พ.) counts, too:
  // to be silent on it costs less than a false alarm on กุมภาพันธ์.
  new RegExp(`(?:^|[^ก-๛])(?:${MONTH})(?![ก-๛])`),
  // ๓ มีนาคม, ๓ มี.ค., เดือนมีนาคมที่ผ่านมา
  new RegExp(`(?:[0-9]|เดือน|วันที่)\\s{0,2}(?:${MONTH})`),
  // ๓/๓/๒๕๖๘, ๓-๓-๖๘
  /[0-9]{1,2}[/-][0-9]{1,2}[/-](?:25)?[0-9]{2}/,
  // ไตรมาสที่ ๒
  /ไตรมาส(?:ที่)?\s?[1-4]/,

  // Documents. ที่ มท ๑๒/๒๕๖๘, ๐๘๐๘/ว ๑๒๓
  /[0-9]{1,5}\s?\/\s?(?:ว\s?)?[0-9]{1,5}/,
  // คำสั่งที่ ๑๒
  /(?:คำสั่ง|หนังสือ|บันทึกข้อความ|เลข|รับ)ที่\s*[0-9]/,
  // เลขที่สัญญา ๑๒
  /เลขที่\s?(?:สัญญา\s?)?[0-9]/,
  // ว ๑๒๓, a circular
  /(?:^|\s)ว\s?[0-9]{2,5}/,
  // รายงานหน้า ๑๔
  /(?<!ล่วง)หน้า(?:ที่)?\s?[0-9]/,
  /เอกสารแนบ|ภาคผนวก|สิ่งที่ส่งมาด้วย|ตามแนบ|แนบท้าย/,

  // Links. https://…, facebook.com, a QR code, an account (@line)
  /https?:|www\.|\.(?:go|or|ac|co|in)\.th|\.(?:com|net|org)\b|QR|คิวอาร์|@[a-z0-9]/i,

  // Places. ณ ศาลากลาง
  /(?:^|[\s)])ณ\s?[ก-๛]/,
  /ห้องประชุม|หอประชุม|ห้องสมุด|ศาลา|อาคาร[ก-๛]{2}|หมู่(?:บ้าน)?ที่\s?[0-9]/,
  // ที่โรงเรียนบ้านทุ่ง, ในวัดป่า
  /(?:ที่|ใน|และ)(?:โรงเรียน|วัด|บ้าน|ตลาด|โรงแรม|มัสยิด)[ก-๛]{2}/,

  // Counts in words. สองครั้ง, ห้าโครงการ
  /(?:สอง|สาม|สี่|ห้า|หก|เจ็ด|แปด|เก้า|สิบ)(?:ครั้ง|คน|ราย|แห่ง|ฉบับ|ช่องทาง|เรื่อง|โครงการ|เล่ม|ป้าย|จุด|หมู่บ้าน)/,
];

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

/** The same of a measure's result or outcome beside its plan, found once for all checks that ask. */
export const resultHasTrace = onceForColumn((measure: Measure, column: ResultColumn) =>
  hasTrace(withoutTargets(measure, column), `${measure.title}\n${measure.cells.steps.text}`),
);

/**
 * True where a text gives anything that somebody could verify: a date, a count, the number of a document, a place or a link.
 * @param text of a result, without targets
 * @param plan what the plan says: parts of a document that are already counted there prove nothing
 */
export function hasTrace(text: string, plan: string): boolean {
  const arabic = toArabicDigits(text);
  if (TRACES.some((pattern) => pattern.test(arabic))) return true;
  const counted = findFigures(arabic);
  if (counted.some(({ unit }) => !CONTENTS.has(unit))) return true;
  if (counted.length === 0) return false;
  // The same words are looked for in the plan once, however often the text has them.
  const parts = new Set(counted.map(({ start, end }) => squash(text.slice(start, end))));
  const planned = squash(plan);
  return [...parts].some((part) => !planned.includes(part));
}
