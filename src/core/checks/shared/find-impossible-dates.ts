import { findThaiDates, type DateMention } from "../../calendar/find-thai-dates";
import { dayOfWeek, daysInMonth } from "../../calendar/plain-date";
import { toArabicDigits } from "../../text/digits";
import type { TextSlip } from "./problems-in-texts";

const LEAP_YEAR = 2024;
const LAST_DAY = 31;
/** ๓๒ มีนาคม is a day only where it is called one; ๔๕ มกราคม may be the end of a number and the start of a date. */
const DAY_BEFORE = /(?:วันที่|วัน|เมื่อ)\s{0,2}$/;
const TO = /^\s{0,2}(?:[-–—]|(?:จน|ไปจน)?ถึง)\s{0,2}(?:วันที่\s{0,2})?$/;
/** The first day of a range that shares its month: ๒๒ - ๑๙ พฤษภาคม. */
const DAY_TO = /(?<![0-9]|[0-9][.,/:])([0-9]{1,2})\s{0,2}(?:[-–—]|(?:จน)?ถึง)\s{0,2}(?:วันที่\s{0,2})?$/;
/** Not a day but the number of something: รุ่นที่ ๔ - ๒ มีนาคม, เวลา ๑๖ - ๒ มีนาคม. */
const NUMBER_BEFORE =
  /(?:(?<!วัน|ร์|พุธ|บดี|พฤหัส)ที่|รุ่น|ครั้ง|ปี|เลข|ข้อ|ระยะ|งวด|รอบ|หมู่|ชั้น|เวลา|ไตรมาส|[A-Za-z])\s{0,2}$/;
const REACH = 24;

type DateSlip = TextSlip<"noSuchDay" | "backwards" | "otherWeekday">;

/**
 * The dates of a text that cannot be: each slip once, with the words that show it.
 * @example findImpossibleDates("อบรม 31 เมษายน 2568") // noSuchDay, "31 เมษายน 2568"
 */
export function findImpossibleDates(text: string): DateSlip[] {
  const arabic = toArabicDigits(text);
  const mentions = findThaiDates(arabic);
  return mentions.flatMap((mention, index): DateSlip[] => {
    if (isOutsideMonth(arabic, mention))
      return [{ start: mention.dayStart, end: mention.end, message: "noSuchDay" }];
    if (isOutsideMonth(arabic, mention, false)) return [];
    const from = findStart(arabic, mention, mentions[index - 1]);
    if (from !== null) return [{ start: from, end: mention.end, message: "backwards" }];
    const { date, weekday, start, end } = mention;
    if (date === null || weekday === null || dayOfWeek(date) === weekday) return [];
    return [{ start, end, message: "otherWeekday" }];
  });
}

/** @param isCareful false for any number that is no day of the month */
function isOutsideMonth(text: string, { day, month, year, start }: DateMention, isCareful = true): boolean {
  const last = daysInMonth(year ?? LEAP_YEAR, month);
  if (day >= 1 && day <= last) return false;
  const isDay = day <= LAST_DAY && day >= 1;
  return !isCareful || isDay || DAY_BEFORE.test(text.slice(Math.max(0, start - REACH), start));
}

/** Where a range begins whose last day is the mention and which runs backwards; null for any other. */
function findStart(text: string, to: DateMention, before: DateMention | undefined): number | null {
  if (before !== undefined && TO.test(text.slice(before.end, to.start))) {
    const isLater =
      before.date !== null && to.date !== null
        ? before.date > to.date
        : before.year === null && before.month === to.month && before.day > to.day;
    return isLater ? before.start : null;
  }
  const near = text.slice(Math.max(0, to.start - REACH), to.start);
  const match = DAY_TO.exec(near);
  if (match === null || NUMBER_BEFORE.test(near.slice(0, match.index))) return null;
  const day = Number(match[1]);
  if (day > LAST_DAY || day <= to.day) return null;
  return to.start - near.length + match.index;
}
