import { toArabicDigits } from "../../text/digits";
import { findAll } from "../../text/find-all";
import type { TextSpan } from "../../text/text-span";

/** A Buddhist year or a range of years, with the words before it that make it one. */
const YEARS =
  /(?:(?<label>(?:ปีงบประมาณ|ประจำปี(?:งบประมาณ)?|ปี|พ\.\s?ศ\.?)\s?(?:พ\.\s?ศ\.?)?\s?\(?\s?)|(?<date>(?<![0-9])[0-3]?[0-9]\s(?:มกราคม|กุมภาพันธ์|มีนาคม|เมษายน|พฤษภาคม|มิถุนายน|กรกฎาคม|สิงหาคม|กันยายน|ตุลาคม|พฤศจิกายน|ธันวาคม)\s(?:พ\.\s?ศ\.\s?)?)|\(\s?)(?<![0-9])(?<from>2[45][0-9]{2})(?![0-9])(?:\s?(?:[-–—]|ถึง)\s?(?:พ\.\s?ศ\.\s?)?(?<to>2[45][0-9]{2}|[0-9]{2})(?![0-9]))?/g;

/** Laws, orders, earlier documents and things that a result is compared with have the year in which they were made. */
const OTHER_BEFORE =
  /พระราช|พ\.\s?ร\.\s?บ|พรบ|รัฐธรรมนูญ|ระเบียบ|ข้อบัญญัติ|เทศบัญญัติ|ข้อบังคับ|ข้อกำหนด|ประมวล|กฎ|ประกาศ|คำสั่ง|มติ|หนังสือ|บันทึก|ว่าด้วย|ฉบับ|มาตรฐาน|หลักเกณฑ์|คู่มือ|ลงวันที่|แก้ไขเพิ่มเติม|ตั้งแต่|นับแต่|เทียบ|จาก|เดิม|ก่อน|ย้อนหลัง|ที่ผ่านมา|สถิติ|ข้อมูล|จัดซื้อเมื่อ|ก่อสร้างเมื่อ|ครุภัณฑ์|รุ่น|เกิด|ประเมิน|คะแนน|รางวัล|ยุทธศาสตร์ชาติ|แผนแม่บท|ปีฐาน|อ้างอิง|ผลการ|ภายในปี|ถึงปี/;
const REACH = 80;

/**
 * The years of a text that cannot belong to a fiscal year's report. The year before and the year after may be meant, and
 * a range that holds the year is a plan; laws, orders, earlier documents and comparisons keep their years.
 * @param fiscalYear Buddhist era
 * @example findOtherYears("ใช้แผน (พ.ศ. ๒๕๖๑ – ๒๕๖๔)", 2568) // [{ start: 8, end: 24 }]
 */
export function findOtherYears(text: string, fiscalYear: number, known: readonly number[] = []): TextSpan[] {
  const arabic = toArabicDigits(text);
  const matches = findAll(YEARS, arabic);
  if (matches.length === 0) return [];
  const isNear = (year: number): boolean => Math.abs(year - fiscalYear) <= 1 || known.includes(year);
  return matches.flatMap((match) => {
    const { label, from = "", to } = match.groups ?? {};
    const first = Number(from);
    const last =
      to === undefined ? first : to.length === 2 ? Math.floor(first / 100) * 100 + Number(to) : Number(to);
    const isRange = last > first;
    if (isRange ? first <= fiscalYear + 1 && last >= fiscalYear - 1 : isNear(first)) return [];
    if (!isRange && label === undefined && match.groups?.["date"] === undefined) return [];
    const end = match.index + match[0].length;
    const before = arabic.slice(Math.max(0, match.index - REACH), match.index);
    const line = before.slice(before.lastIndexOf("\n") + 1);
    if (OTHER_BEFORE.test(line) || isCompared(arabic, match.index, end, isNear)) return [];
    const lead =
      label === undefined
        ? match[0].search(/[0-9]/)
        : match[0].startsWith("พ")
          ? 0
          : match[0].search(/พ\.|[0-9]/);
    return [{ start: match.index + lead, end }];
  });
}

const YEAR = /(?<![0-9])2[45][0-9]{2}(?![0-9])/g;

/** A year that fits is near: the two are compared with each other. */
function isCompared(text: string, start: number, end: number, isNear: (year: number) => boolean): boolean {
  const around = `${text.slice(Math.max(0, start - REACH), start)} ${text.slice(end, end + REACH)}`;
  return findAll(YEAR, around).some(([year]) => isNear(Number(year)));
}
