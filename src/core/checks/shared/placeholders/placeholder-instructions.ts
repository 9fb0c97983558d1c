import { findAll } from "../../../text/find-all";
import { lineAfter, lineBefore, placeInLine } from "./placeholder-surroundings";
import type { TextSpan } from "../../../text/text-span";

const GAP = "[ \\u00a0\\u200b]{0,2}";

/** The authority or office, whose name a template does not give. */
const AUTHORITY =
  `องค์(?:กร|การ)${GAP}ปกครอง${GAP}(?:ส่วน)?${GAP}ท้อง${GAP}ถิ่น|องค์การบริหารส่วน(?:ตำบล|จังหวัด)|` +
  "เทศบาล(?:ตำบล|เมือง|นคร)?|อปท\\.?|อบต\\.?|อบจ\\.?|ส่วนราชการ|หน่วยงาน|องค์กร|สำนัก/กอง|กอง";

/** A single value: nobody's work consists of stating it. */
const DATUM =
  `ชื่อ${GAP}(?:${AUTHORITY}|[-–]?${GAP}(?:นาม)?สกุล|ตำบล|อำเภอ|จังหวัด|หมู่บ้าน|โครงการ|กิจกรรม|เว็บไซต์|ผู้(?:รับผิดชอบ|ประสานงาน|จัดทำ|ดำเนินการ|รายงาน|บริหารท้องถิ่น|บริหาร|อนุมัติ|ตรวจสอบ)|เจ้าหน้าที่)?|` +
  "วันที่|วัน[ /]?เดือน[ /]?ปี|เดือน|ปี(?:งบประมาณ)?(?: ?พ\\.?ศ\\.?)?|พ\\.ศ\\.|เลขที่(?:คำสั่ง|หนังสือ|ประกาศ)?|เลขคำสั่ง|" +
  "(?:จำ|จํา)นวน(?:คน|ครั้ง|เรื่อง|ราย|เงิน)?|ร้อยละ|ตัวเลข|สถานที่|เวลา|ลิง[กค]์|URL|ตำแหน่ง|ข้อความ|ที่อยู่|เบอร์โทร(?:ศัพท์)?|หมายเลขโทรศัพท์";

/** What a step can really be about (ระบุความเสี่ยง, ระบุผู้รับผิดชอบ): it is an instruction only if nothing else is there. */
const TOPIC =
  "หน่วยงาน|ส่วนราชการ|สำนัก/กอง|ผู้รับผิดชอบ|ระยะเวลา|ช่องทาง|กิจกรรม|โครงการ|รายละเอียด|ผลการ(?:ดำเนิน(?:การ|งาน)|ปฏิบัติงาน)|ผลลัพธ์|ตัวชี้วัด|ข้อมูล|มาตรการ|ขั้นตอน|เหตุผล";

const INSTRUCTION = new RegExp(
  `(?<polite>(?:โปรด|กรุณา)${GAP})?(?<request>ให้)?(?<verb>ระบุ|ใส่|กรอก|เติม|พิมพ์)${GAP}(?:(?<datum>${DATUM})|(?<topic>${TOPIC}))?`,
  "g",
);
/**
 * Most texts contain none of these verbs; looking for the verbs first costs less than trying the whole instruction at every
 * place.
 */
const VERB = /ระบุ|ใส่|กรอก|เติม|พิมพ์/;

const OPENING = /[([{<]\s?$/;
const CLOSING = /[)\]}>]/;
/** Words for something that is stated already, or about how to state it. */
const MEANT_INSIDE = /^(?:ไว้|ใน|ตาม|ว่า|แล้ว|อยู่|โดย|ถึง|ได้|หรือ)|ไว้|แล้ว|ชัด|อย่าง|ครบ|ทุก|ก็ได้/;
const STATED_ELSEWHERE = /ใน|ตาม|[0-9๐-๙]/;

/** After these words comes a name, never a verb. */
const NAME_EXPECTED = /(?:(?<!สิ่ง|เจ้า|ข้าว)ของ|(?<![ก-๎])(?:ณ|แด่|แก่)|(?<!กำ)กับ|(?<!นอก)จาก|ระหว่าง)\s?$/;
/** Written once as the form's label and once in the instruction: "วันที่ ระบุวันที่". */
const VALUE_LABEL = /(วันที่|จำนวน|จํานวน|เลขที่|ร้อยละ|เดือน|ปี)\s?$/;
const KIND_OF_AUTHORITY =
  /(?:องค์การบริหารส่วน(?:ตำบล|จังหวัด)|เทศบาล(?:ตำบล|เมือง|นคร)?|อบต\.?|อบจ\.?|ตำบล|อำเภอ|จังหวัด)\s?$/;

const NAME_OF_AUTHORITY = new RegExp(`^ชื่อ${GAP}(?:${AUTHORITY})$`);

/** Words that make a verb of a ระบุ inside a sentence, before and after it. */
const MEANT_BEFORE =
  /(?:พร้อม|พร้อมทั้ง|โดย|ที่|ต้อง|ไม่|การ|ให้|ได้|มี|ซึ่ง|เพื่อ|จะ|ควร|และ|หรือ|ป้าย|แบบ|ฟอร์ม|ตรา|หนังสือ|เอกสาร|ชัดเจน|สามารถ|ช่อง|ประทับ|สำหรับ|บัตร|ลง|ร้อง|ร้องเรียน|คำสั่ง|ประกาศ|ข้อมูล|คู่มือ|นอกจาก)$/;
const MEANT_AFTER =
  /^\s?(?:ใน|บน|ที่|อย่าง|ให้ชัด|ให้ครบ|ชัดเจน|ลง|ทุก|ไว้|ผู้|เจ้าของ|เจ้าหน้าที่|ต้นสังกัด|ปลายทาง|แล้ว|และ|หรือ|พร้อม|ของ)/;

/**
 * An instruction of a template that should have been replaced by a value: ระบุชื่อ…, (ระบุ), โปรดระบุ…, [ใส่วันที่]. The same
 * verb is ordinary in reports (พร้อมระบุผู้รับผิดชอบ, ตามที่ระบุไว้), so the place decides: in brackets, alone in its line, or
 * where only a name can follow (ของระบุชื่อ…).
 */
export function findInstructions(text: string): TextSpan[] {
  if (!VERB.test(text)) return [];
  const spans: TextSpan[] = [];
  for (const match of findAll(INSTRUCTION, text)) {
    const span = { start: match.index, end: match.index + match[0].trimEnd().length };
    const bracketed = findBrackets(text, span, match);
    if (bracketed) spans.push(bracketed);
    else if (isInstruction(text, span, match)) spans.push(withRestOfPhrase(text, span));
  }
  return spans;
}

function findBrackets(text: string, span: TextSpan, match: RegExpExecArray): TextSpan | null {
  const opening = OPENING.exec(text.slice(Math.max(0, span.start - 2), span.start));
  if (!opening) return null;
  const near = text.slice(span.start, span.start + 80);
  const closing = near.search(CLOSING);
  if (closing < 0 || near.slice(0, closing).includes("\n")) return null;

  const { datum, verb } = match.groups ?? {};
  const content = near.slice(near.indexOf(verb ?? "") + (verb ?? "").length, closing).trim();
  if (MEANT_INSIDE.test(content)) return null;
  const isOpen = datum !== undefined || (verb === "ระบุ" && !STATED_ELSEWHERE.test(content));
  return isOpen ? { start: span.start - opening[0].length, end: span.start + closing + 1 } : null;
}

function isInstruction(text: string, span: TextSpan, match: RegExpExecArray): boolean {
  const { polite, request, verb, datum, topic } = match.groups ?? {};
  if (polite !== undefined) return true;
  const place = placeInLine(text, span.start);
  if (place !== "inside" && standsAlone(text, span, place, { verb, datum, topic })) return true;
  if (verb !== "ระบุ") return false;

  const before = lineBefore(text, span.start);
  if (/^\s?(?:[.…‥]{3}|_{3})/.test(lineAfter(text, span.end)))
    return place !== "inside" || !MEANT_BEFORE.test(before);
  if (datum === undefined) return false;
  if (NAME_EXPECTED.test(before)) return true;
  const label = VALUE_LABEL.exec(before)?.[1];
  if (label !== undefined && (datum.startsWith(label) || datum === "ตัวเลข")) return true;
  return request === undefined && isNameLeftOpen(text, span, before, datum);
}

/** An instruction with nothing else beside it is quoted completely: ระบุหน่วยงานที่รับผิดชอบ. */
function withRestOfPhrase(text: string, span: TextSpan): TextSpan {
  if (placeInLine(text, span.start) !== "first" || text.trim().includes("\n")) return span;
  const rest = /^([ก-๎]{0,30})[\s.:…]*$/.exec(lineAfter(text, span.end))?.[1] ?? "";
  return { start: span.start, end: span.end + rest.length };
}

function standsAlone(
  text: string,
  span: TextSpan,
  place: "first" | "item",
  { verb, datum, topic }: { verb?: string; datum?: string; topic?: string },
): boolean {
  const rest = lineAfter(text, span.end);
  const isAlone = /^[\s.:…)\]]*$/.test(rest);
  if (isAlone && datum !== undefined) return true;
  if (verb !== "ระบุ" || place !== "first" || text.trim().includes("\n")) return false;
  if (datum === undefined && topic === undefined) return isAlone;
  return /^[ก-๎]{0,30}[\s.:…]*$/.test(rest) && !MEANT_INSIDE.test(rest) && !STATED_ELSEWHERE.test(rest);
}

/** "อบต.ระบุชื่อ", "ระบุชื่อองค์กรปกครองส่วนท้องถิ่น": a name goes here, unless the sentence around says otherwise. */
function isNameLeftOpen(text: string, span: TextSpan, before: string, datum: string): boolean {
  const after = text.slice(span.end, span.end + 20);
  if (MEANT_AFTER.test(after)) return false;
  if (NAME_OF_AUTHORITY.test(datum)) return !MEANT_BEFORE.test(before);
  return /^ชื่อ$/.test(datum) && KIND_OF_AUTHORITY.test(before) && !/^[ก-๎]/.test(after);
}
