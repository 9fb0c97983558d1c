import { toCommonYear } from "../../calendar/buddhist-year";
import { makePlainDate, type PlainDate } from "../../calendar/plain-date";
import { findAll } from "../../text/find-all";
import { indexFrom } from "../../text/text-span";
import { clauseAround, type Clause } from "./clause-around";
import type { YearMention } from "./year-mentions";

/** What decides whether a year may stand in a report. */
export interface ReportYear {
  /** Buddhist era. */
  readonly fiscalYear: number;
  /** Other years that belong to the report: the year of the assessment. */
  readonly known: readonly number[];
  /** The day of the check where the text tells what was done, null where it tells what is planned. */
  readonly today: PlainDate | null;
}

/** A law by its name: its year is that of its making. */
const LAW =
  /พระราช|พ\.\s?ร\.\s?[บกฎป]|พร[บกฎป]|รัฐธรรมนูญ|ระเบียบ|ข้อบัญญัติ(?!งบประมาณ)|เทศบัญญัติ(?!งบประมาณ)|ข้อบังคับ|ประมวล|กฎ|ว่าด้วย|มาตรฐานทาง|มาตรฐานทั่วไป|อนุสัญญา|ยุทธศาสตร์ชาติ|แผนแม่บท|ISO/;
/** What พ.ศ. follows as it does a law; ปี does not. */
const RULE = /มาตรฐาน|หลักเกณฑ์|ข้อกำหนด(?!การ)/;
const IN = /(?:ใน|ช่วง|รอบ|ระหว่าง|ของ)\s?(?:ปี\s?)?$/;
const DOCUMENT = /ประกาศ|คำสั่ง|หนังสือ|มติ|บันทึก|ฉบับ|ข้อตกลง|สัญญา/;
/** A document that the report says was made; one that is followed or changed was there before. */
const ISSUED =
  /(?:^|\s|ได้|มีการ|[0-9][.)]\s?)(?:(?:ออก|จัดทำ|จัดให้มี|ลงนาม(?:ใน)?)\s?(?:ร่าง)?(?:ประกาศ|คำสั่ง|หนังสือ|บันทึก|แผน|ข้อตกลง)|แต่งตั้ง|มีคำสั่ง|มีประกาศ|ประกาศใช้)/;
const FOLLOWED =
  /(?:ตาม|อาศัย|อ้างถึง|อ้างอิง|ถือปฏิบัติ|แห่ง|ยกเลิก|แทน|ทดแทน|แก้ไข|เปลี่ยนแปลง|เพิ่มเติม|ใช้|สนองต่อ|ขัดกับ|ตอบ|ทบทวน|ปรับปรุง)(?:ความใน|กับ|ใน)?\s?(?:มติ|ประกาศ|คำสั่ง|หนังสือ|ระเบียบ|ข้อบัญญัติ|เทศบัญญัติ|ข้อบังคับ|พระราช|กฎ|สัญญา|บันทึก|คำพิพากษา|คำขอ|คำร้อง|ฎีกา|ใบ|เอกสาร|แนวทาง|ข้อตกลง|ข้อสั่งการ|ข้อทักท้วง|รายงานการประชุม)/;
/** A document of its own day that is answered: ตามมติคณะรัฐมนตรีเมื่อวันที่ …; no other year stands between. */
const ANSWERED =
  /(?:ตาม|อาศัย|อ้างถึง|อ้างอิง|ตอบ)\s?(?:มติ|ประกาศ|คำสั่ง|หนังสือ|สัญญา|บันทึก|คำพิพากษา|คำขอ|คำร้อง|ฎีกา|ข้อตกลง|ข้อสั่งการ|รายงานการประชุม)(?![^\n]{0,160}(?<![0-9/])25[0-9]{2}(?![0-9]))/;
const CHANGED = /แก้ไขเพิ่มเติม|เพิ่มเติม|เปลี่ยนแปลง|ตาม|มติ|ทบทวน|ฉบับ|รับรองรายงาน/;

/** ฉบับที่ประกาศเมื่อ…, สัญญาซึ่งลงนามเมื่อ…: the clause of ที่ tells of an earlier thing; เจ้าหน้าที่, วันที่ and the like are other words. */
const RELATIVE =
  /(?:(?<!วัน|หน้า|ครั้ง|หมู่|พื้น|สถาน|เลข|รอบ|มาตรา|แผ่น|เต็ม|ทันที|ทันที|ฉบับ)ที่|(?<=ฉบับ)ที่(?!\s?[0-9])|ซึ่ง|อัน)(?:ได้|ถูก|เคย|เริ่ม)?(?:ประกาศ|จัดทำ|ทำ(?!การ)|ออก|ลงนาม|จัดซื้อ|ซื้อ|ก่อสร้าง|สร้าง|เผยแพร่|แต่งตั้ง|ติดตั้ง|ใช้|บังคับ|มีผล|เปิด|จดทะเบียน|ขึ้นทะเบียน|บันทึก|รับ(?!ผิดชอบ)|ผ่าน|เสนอ|อนุมัติ|เห็นชอบ|สั่ง|ร้อง|แจ้ง|บรรจุ|โอน|ปรับปรุง|แก้ไข|บริจาค|เริ่ม|เกิด|สำรวจ|เช่า|กู้|จ้าง|อนุญาต)/;
/** Words of what was there before the report's year. */
const HISTORY =
  /เดิม|ครั้งก่อน|ก่อนหน้า|ก่อน(?:วันที่|ปี|พ\.)|ปีก่อน|อดีต|เคย|ย้อนหลัง|ที่ผ่านมา|หมดอายุ|สิ้นสุด|ครบกำหนด|ครบอายุ|ครบวาระ|เกิด(?=\s?(?:เมื่อ|วันที่|ใน|ปี|ก่อน|$))|ก่อตั้ง|(?<!ได้)จัดตั้ง(?:ขึ้น)?(?:เมื่อ|วันที่|ใน|ตั้งแต่)|ยกฐานะ|ดำรงตำแหน่ง|ราชกิจจา|ใช้บังคับ|ต่อเนื่องจาก|สืบเนื่อง|เทียบ|สร้าง(?:เสร็จ|ขึ้น)?(?:เมื่อ|ปี)|ซื้อ(?:มา|ไว้)?(?:เมื่อ|ปี)|เริ่มใช้|ได้มา(?:เมื่อ|ปี)|เก่า|อ้างถึง|ต่อจาก/;
/** Things that bear the year from which they are, and what ends with a year; a day is named for what was done with them. */
const OLD_THINGS =
  /ปีฐาน|รุ่น(?!ที่)|ครุภัณฑ์|คดี|ค้าง|ลูกหนี้|ทำลาย|จำหน่าย|อ้างอิง|ทดแทน|แทนที่|แทนแผน|ยกเลิก|ครั้งแรก|กว่า(?:ปี|ใน)|จากปี|อายุ(?:การ)?เก็บ/;
/** ตามระเบียบฯ ประกาศเมื่อ 12 มกราคม 2560 */
const LAW_ANNOUNCED =
  /(?:ตาม|อาศัย|ถือปฏิบัติ)\s?(?:ระเบียบ|ข้อบังคับ|ข้อบัญญัติ|เทศบัญญัติ|กฎ|ประมวล|พระราช|พ\.\s?ร\.|พร[บกฎ]|หลักเกณฑ์|มาตรฐาน)[^\n0-9]{0,60}?\s?(?:ประกาศ(?:ใช้)?|บังคับใช้|มีผล(?:ใช้)?(?:บังคับ)?)\s?(?:เมื่อ)?\s?(?:วันที่)?\s?$/;
/** ปี 2565 ที่ผ่านมา, ปี 2566 ที่กันไว้เบิกเหลื่อมปี */
const OLD_AFTER = /^[^0-9\n]{0,20}(?:ที่ผ่านมา|ค้าง|เดิม|เหลื่อมปี|กันไว้|ปีฐาน|ย้อนหลัง)/;
/** (ปีงบประมาณ 2566 พบ 3 ราย เรียกคืนครบแล้ว): an earlier year in brackets of its own, with what came of it. */
const BRACKET_BEFORE = /\(\s?$/;
const OWN_RESULT = /^[^()\n]{0,40}(?:[0-9]|ไม่พบ|ไม่มี)[^()\n]{0,120}\)/;
const SINCE = /(?:ตั้งแต่|นับแต่|นับจาก|เริ่มจาก|มาจาก|จาก)\s?(?:เมื่อ)?(?:วันที่|เดือน)?\s?$/;
const SINCE_YEAR = /(?:ตั้งแต่|นับแต่|นับจาก|มาแต่)/;
const SINCE_AFTER = /^\s?(?:เป็นต้นมา|มาจนถึง|จนถึงปัจจุบัน|ถึงปัจจุบัน|จนปัจจุบัน)/;
/** Days that are still to come, and ends of contracts. */
const PLANNED =
  /กำหนด|จะ|ภายใน|ไม่เกิน|นัด|ครบ|มีผล|ถึง(?:วันที่)?\s?$|เริ่ม|แผน|คาด|ต่อไป|ถัดไป|งวด|ใช้บังคับ|ต่ออายุ|ขยาย|เลื่อน|ล่วงหน้า|ปฏิทิน|ร่าง|เตรียม/;
const DEADLINE = /กำหนด(?!การ|มาตร|แนว|ผู้|ราย)|ภายใน|ไม่เกิน|ถึง\s?(?:วันที่)?\s?$|งวด|ต่ออายุ|ขยาย|จะ|นัด/;
const DONE_ON = /เมื่อ\s?(?:วันที่|เดือน)?\s?$/;
const ENDING = /สิ้นสุด|หมดอายุ|ครบกำหนด|ครบวาระ|ครบอายุ/;
const AHEAD = /ภายใน|ถึง|เป้าหมาย|วิสัยทัศน์|ล่วงหน้า|ระยะยาว|ขอตั้ง|คำขอ|เสนอขอ|งบประมาณรายจ่าย|เตรียม|รองรับ/;
/** The next plan is made some years ahead. */
const NEXT_PLAN = /(?:จัดทำ|เตรียม|ร่าง|ทบทวน|รองรับ|เพื่อใช้|เสนอ)/;
/** Scores and prizes are given for a year that is over, and named until the next. */
const AWARDED = /ITA|LPA|ประเมินคุณธรรม|ประเมินประสิทธิภาพ|รางวัล/i;
const TREND = /ลด|เพิ่ม|เหลือ|เป็น|ต่าง|สูง|ต่ำ|มาก|น้อย|ดีขึ้น/;
const FROM = /จาก\s?(?:เดิม|ปี|ร้อยละ|[0-9]|ค่าเฉลี่ย|ที่)/;
const COMPARED_WITHIN = 80;
const LONGEST_MENTION = 120;
const REACH = 170;
const FURTHEST = 30;
const COMPARES = /[0-9]|เทียบ|กว่า|ลด|เพิ่ม|เหลือ|^[\s,()]*(?:และ|กับ|ถึง|[-–/])?[\s()]*$/;
const BARE_YEAR = /(?<![0-9/])25[0-9]{2}(?![0-9])/g;
/** ปี 2565 พบ 5 ข้อ ปีนี้พบ 1 ข้อ */
const NOW = /^([^\n]{0,60}?)(?:ปีนี้|ปัจจุบัน|ปีงบประมาณนี้)/;
/** ปี 2565, 2566 และ 2567 */
const LISTED = /^(?:\s?(?:\([^()\n]{1,12}\))?\s?(?:,|และ|กับ|\/)?\s?25[0-9]{2}(?![0-9])){1,6}/;

/** True where a year may stand in the report: near its own, or of a law, an earlier thing, a comparison or a plan that holds it. */
export function isYearMeant(
  mention: YearMention,
  text: string,
  mentions: readonly YearMention[],
  report: ReportYear,
): boolean {
  const { first, last, kind, start, quoteStart, end } = mention;
  const { fiscalYear, known } = report;
  // No plan is made for so far ahead: 2658 is a slip for 2568.
  if (first > fiscalYear + FURTHEST) return false;
  const clause = clauseAround(text, start, end);
  const isNear = (year: number): boolean => Math.abs(year - fiscalYear) <= 1 || known.includes(year);
  if (last > first) {
    if (first <= fiscalYear + 1 && last >= fiscalYear - 1) return true;
    return isPlanMeant(mention, clause, fiscalYear) || isCompared(mention, text, mentions, isNear);
  }
  if (kind === "date") {
    if (isNear(first)) return !isStillToCome(mention, clause, report);
    return isDateMeant(mention, clause, text, mentions, report);
  }
  if (isNear(first) || isBracketed(mention, text, fiscalYear)) return true;
  const before = clause.before + text.slice(start, quoteStart);
  if (kind === "session") return CHANGED.test(before) || HISTORY.test(before);
  if (kind !== "fiscal" && isDocument(kind, clause.before)) return true;
  if (SINCE_YEAR.test(before) || SINCE_AFTER.test(clause.after)) return true;
  if (first > fiscalYear) return AHEAD.test(before) || /^\s?ล่วงหน้า/.test(clause.after);
  if (Math.abs(first - fiscalYear) <= 2 && AWARDED.test(before)) return true;
  if (HISTORY.test(before) || OLD_AFTER.test(clause.after) || (kind !== "fiscal" && OLD_THINGS.test(before)))
    return true;
  return isTrendFrom(before, clause.after) || isCompared(mention, text, mentions, isNear);
}

function isBracketed({ first, start, end }: YearMention, text: string, fiscalYear: number): boolean {
  if (first > fiscalYear || !BRACKET_BEFORE.test(text.slice(Math.max(0, start - 2), start))) return false;
  return OWN_RESULT.test(text.slice(end, end + REACH));
}

function isDocument(kind: YearMention["kind"], before: string): boolean {
  if (kind === "year" && IN.test(before)) return false;
  if (LAW.test(before) || (kind === "title" && RULE.test(before))) return true;
  return FOLLOWED.test(before) || (DOCUMENT.test(before) && !ISSUED.test(before));
}

/** ลดลงจาก 12 เรื่องในปี 2566: not จากการดำเนินงานในปี 2566. */
function isTrendFrom(before: string, after: string): boolean {
  const from = FROM.exec(before);
  return from !== null && (TREND.test(before) || TREND.test(after.slice(0, COMPARED_WITHIN)));
}

function isPlanMeant({ first }: YearMention, { before, after }: Clause, year: number): boolean {
  if (LAW.test(before) || HISTORY.test(before) || OLD_THINGS.test(before)) return true;
  if (/^\)?\s?(?:ซึ่ง|ที่)?(?:ได้)?(?:สิ้นสุด|หมดอายุ|ฉบับเดิม)/.test(after)) return true;
  return first > year && first <= year + 3 && NEXT_PLAN.test(before);
}

function isDateMeant(
  mention: YearMention,
  { before, after }: Clause,
  text: string,
  mentions: readonly YearMention[],
  { fiscalYear }: ReportYear,
): boolean {
  const range = partner(mention, text, mentions);
  if (range !== null) return Math.abs(range.first - fiscalYear) <= 1 || holds(mention, range, fiscalYear);
  if (mention.first > fiscalYear)
    return ENDING.test(before) || (DEADLINE.test(before) && !DONE_ON.test(before));
  if (SINCE.test(before) || SINCE_AFTER.test(after)) return true;
  if (/(?:ลงวันที่|ลว\.?)\s?$/.test(before)) return FOLLOWED.test(before) || !ISSUED.test(before);
  if (LAW_ANNOUNCED.test(text.slice(Math.max(0, mention.start - REACH), mention.start))) return true;
  if (ANSWERED.test(before) || RELATIVE.test(before) || HISTORY.test(before)) return true;
  return LAW.test(before) && !/(?:เมื่อ|ใน)?วันที่\s?$|เมื่อ\s?$/.test(before);
}

function holds(one: YearMention, other: YearMention, year: number): boolean {
  return Math.min(one.first, other.first) < year && Math.max(one.first, other.first) > year;
}

/** The other end of a range of days: 1 ตุลาคม 2566 ถึงวันที่ 30 กันยายน 2569. */
function partner(mention: YearMention, text: string, mentions: readonly YearMention[]): YearMention | null {
  const at = mentions.indexOf(mention, indexFrom(mentions, mention.start));
  const isJoined = (from: number, to: number): boolean =>
    /^\s?(?:[-–—]|(?:จน)?ถึง)\s?(?:วันที่|เดือน)?\s?$/.test(text.slice(from, to));
  const next = mentions[at + 1];
  if (next?.kind === "date" && isJoined(mention.end, next.start)) return next;
  const previous = mentions[at - 1];
  return previous?.kind === "date" && isJoined(previous.end, mention.start) ? previous : null;
}

/** A day of the year after, told as done, after the day of the check. */
function isStillToCome(
  { first, month, day }: YearMention,
  { before, after }: Clause,
  { fiscalYear, today }: ReportYear,
): boolean {
  if (today === null || first !== fiscalYear + 1 || month === null) return false;
  const date = makePlainDate(toCommonYear(first), month, day ?? 1);
  if (date === null || date <= today || ENDING.test(before)) return false;
  if (DONE_ON.test(before)) return true;
  return !PLANNED.test(before) && !/^\s?(?:เป็นต้นไป|ต่อไป|\)?\s?ตามแผน)/.test(after);
}

/** Figures of a year that fits stand beside: ปี 2565 มี 9 เรื่อง ปี 2568 มี 2 เรื่อง. A date is not compared with. */
function isCompared(
  mention: YearMention,
  text: string,
  mentions: readonly YearMention[],
  isNear: (year: number) => boolean,
): boolean {
  const listed = LISTED.exec(text.slice(mention.end, mention.end + COMPARED_WITHIN));
  if (listed !== null && findAll(BARE_YEAR, listed[0]).some(([year]) => isNear(Number(year)))) return true;
  const now = NOW.exec(text.slice(mention.end, mention.end + COMPARED_WITHIN));
  if (now !== null && COMPARES.test(withoutYears(now[1] ?? ""))) return true;
  return mentionsNear(mention, mentions).some((other) => {
    if (other === mention || other.kind === "date") return false;
    if (!isNear(other.first) && !isNear(other.last)) return false;
    const [left, right] = other.start < mention.start ? [other, mention] : [mention, other];
    const between = text.slice(left.end, right.start);
    if (between.length > COMPARED_WITHIN || between.includes("\n")) return false;
    return COMPARES.test(withoutYears(between));
  });
}

/** Those that may be compared with a mention; in a long list of years the others are too far away. */
function mentionsNear({ start, end }: YearMention, mentions: readonly YearMention[]): readonly YearMention[] {
  const first = indexFrom(mentions, start - COMPARED_WITHIN - LONGEST_MENTION);
  return mentions.slice(first, indexFrom(mentions, end + COMPARED_WITHIN + 1));
}

function withoutYears(text: string): string {
  return text
    .replace(BARE_YEAR, " ")
    .replace(/[0-9]{1,3}\s?\/|รอบ\s?(?:ที่\s?)?[0-9]+(?:\s?เดือน)?|ครั้งที่\s?[0-9]+/g, " ");
}
