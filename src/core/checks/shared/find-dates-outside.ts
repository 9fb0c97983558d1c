import { findThaiDates } from "../../calendar/find-thai-dates";
import type { Period } from "../../calendar/period";
import { addDays, yearOf, type PlainDate } from "../../calendar/plain-date";
import { toArabicDigits } from "../../text/digits";
import type { TextSlip } from "./problems-in-texts";

/** A document, a law or an earlier thing has the date on which it was made: ตามคำสั่ง ลงวันที่ …, จากครั้งก่อน …, ตั้งแต่ …. */
const OTHER_DAY_BEFORE =
  /ลงวันที่|ลงวัน|ณ วันที่|พระราช|พ\.\s?ร\.\s?บ|ระเบียบ|ข้อบัญญัติ|เทศบัญญัติ|ข้อบังคับ|ประกาศใช้|ตาม\s?(?:คำสั่ง|หนังสือ|ประกาศ|บันทึก|มติ|ระเบียบ|สัญญา|รายงาน|ใบ|แบบ|ข้อ|เลข|ที่|ฎีกา)|อ้างถึง|อาศัย|ครั้งก่อน|ครั้งที่แล้ว|ก่อนหน้า|ปีก่อน|ปีที่แล้ว|ปีที่ผ่านมา|เดิม|เทียบ|ตั้งแต่|นับแต่|จากวันที่|จากเดือน|ก่อสร้างเมื่อ|จัดซื้อเมื่อ|เกิด/;
/** A last day, not a day on which something was done: ภายใน …, สัญญาสิ้นสุด …, มีผลบังคับใช้ …. */
const LAST_DAY_BEFORE =
  /ภายใน|ก่อนวันที่|กำหนดส่ง|กำหนดแล้วเสร็จ|หมดอายุ|สิ้นสุด|ครบกำหนด|ครบสัญญา|มีผล|ใช้ถึง|จนถึง|ระยะเวลา/;
/** What is still to come was not done yet, and the text says so: จะ …, นัด …, กำหนด …. */
const AIM_BEFORE = /จะ|กำหนด|นัด|คาด|แผน|ครบ(?!ทุก|ถ้วน|\s?[0-9])|ครั้งต่อไป|ครั้งถัดไป|ต่อไป/;
/** A result is reported and published after its period has ended. */
const REPORT_BEFORE = /รายงาน|เผยแพร่|สรุป|เสนอ|ส่ง|แจ้ง|ประกาศผล|ลงเว็บ|ขึ้นเว็บ|รับทราบ|ประเมิน/;
const REPORT_DAYS = 30;
const REACH = 48;
/** What stands before a date goes no further back than this: the sentence before it, or the date before it. */
const LAST_BREAK = /[\n;]|\s{2}|[0-9]{4}(?=\s)/g;

type OutsideSlip = TextSlip<"outside" | "future">;

/**
 * The full dates of a result that lie outside a period or after today; dates of documents, earlier things, aims, and of reports
 * published within a month after the period are none.
 * @param period null where it is not known: then only what lies after today
 * @example findDatesOutside("อบรมวันที่ 6 ก.พ. 2568", firstQuarter, today) // outside, "6 ก.พ. 2568"
 */
export function findDatesOutside(text: string, period: Period | null, today: PlainDate): OutsideSlip[] {
  const arabic = toArabicDigits(text);
  return findThaiDates(arabic).flatMap(({ date, dayStart, end }): OutsideSlip[] => {
    if (date === null) return [];
    const isFuture = date > today;
    if (!isFuture && !isOutside(date, period)) return [];
    const before = clauseBefore(arabic, dayStart);
    if (LAST_DAY_BEFORE.test(before)) return [];
    if (isFuture) {
      if (AIM_BEFORE.test(before)) return [];
      // A year far ahead is a slip of its own kind.
      return yearOf(date) > yearOf(today) + 1 ? [] : [{ start: dayStart, end, message: "future" }];
    }
    if (OTHER_DAY_BEFORE.test(before)) return [];
    if (period !== null && date > period.end && REPORT_BEFORE.test(before)) {
      if (date <= addDays(period.end, REPORT_DAYS)) return [];
    }
    return [{ start: dayStart, end, message: "outside" }];
  });
}

function isOutside(date: PlainDate, period: Period | null): boolean {
  if (period === null) return false;
  return date > period.end || (period.start !== null && date < period.start);
}

function clauseBefore(text: string, at: number): string {
  const near = text.slice(Math.max(0, at - REACH), at);
  let from = 0;
  for (const { index, 0: sign } of near.matchAll(LAST_BREAK)) from = index + sign.length;
  return near.slice(from);
}
