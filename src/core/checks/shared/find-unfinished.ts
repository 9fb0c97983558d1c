import { toArabicDigits } from "../../text/digits";
import { findAll } from "../../text/find-all";
import type { TextSpan } from "../../text/text-span";
import { findFigures, type Figure } from "./find-figures";
import { UNFINISHED_WORDINGS } from "./unfinished-wordings";
import { rememberTexts } from "../../text/remember-texts";

const KINDS = UNFINISHED_WORDINGS.map(({ pattern, canBeRemainder, sign }) => ({
  sign,
  pattern: new RegExp(pattern, "gm"),
  canBeRemainder,
}));
/** A sign that every kind contains: most results have none. */
const ANY =
  /จะ|จัก|แผน|ประสงค์|ตั้งใจ|มุ่ง|กำหนด|คาด|เตรียม|เลื่อน|ระหว่าง|ขั้น|กระบวนการ|ช่วง|กำลัง|รอ|ยัง|ไม่แล้วเสร็จ|ชะลอ|ยกเลิก(?:การ|โครงการ|กิจกรรม)|ขยาย(?:ระยะ)?เวลา|ไม่มีการดำเนิน|(?:ไม่|มิ)ได้(?:จัด|ดำเนิน|รับ)|ไม่สามารถ|ครึ่ง|ไปแล้ว/;

/** เรื่องที่อยู่ระหว่าง, เพื่อจะ, ควรจะ describe, intend or advise. */
const DESCRIBES =
  /(?:(?<!เจ้าหน้า)ที่|เพื่อ|อัน|ควร|น่า|อาจ|ก่อน|หาก|ถ้า|เมื่อ|แม้|พร้อม|ต้องการ|สามารถ|ถึง|กรณี|ประสงค์|ตั้งใจ|ใคร่|ผู้)\s?$/;
/** Reported speech: ประกาศว่าจะ, ให้ทราบว่าเรื่องจะแล้วเสร็จเมื่อใด. An expectation is none. */
const SAID = /(?<!คาด|คาดการณ์|แผน|แผนไว้|คาดหมาย|คาดหวัง)ว่า[^\s]{0,40}$/;
/** A general procedure, not something still to be done: กรณีมีผู้ร้องเรียน เจ้าหน้าที่จะแจ้งผล. */
const CONDITION = /กรณี|หาก|ถ้า|เมื่อ(?!วันที่|เดือน|ปี|[\s0-9])|ทุกครั้ง|ประกาศเจตนารมณ์|เจตจำนง|คำมั่น|ปฏิญาณ|สัญญาว่า/;
/** What was put off or planned and then done: เลื่อนไปเป็นวันที่ ๕ … และจัดแล้วเสร็จ. */
const DONE_AFTER =
  /^[^\n]{0,90}?(?:(?:และ|โดย|ซึ่ง|บัดนี้|ปัจจุบัน|ต่อมา|จริง|\s)(?:ได้)?(?:จัด|ดำเนินการ|ประชุม|อบรม|เผยแพร่|ส่งมอบ|ทำ|เปิด|แจก|ติดตั้ง|มอบ|ประกาศ|เสนอ)[^\s]{0,30}?(?:แล้ว|เสร็จ|ครบ|จริง)|แล้วเสร็จเมื่อ|เสร็จสิ้นแล้ว)/;
/** Habits, not one day to come: กำหนดประชุมทุกวันจันทร์. */
const HABIT_AFTER = /^[^\s]{0,40}\s?(?:ทุก|เดือนละ|ปีละ|สัปดาห์ละ|ไตรมาสละ|เป็นประจำ|ประจำ(?:เดือน|สัปดาห์|ไตรมาส))/;
const FINISHED = /แล้ว|เสร็จ|ยุติ|ครบ|สำเร็จ|ผ่าน|เบิก|ส่งมอบ|อนุมัติ|อนุญาต|จำหน่าย|ตอบ|จัดเก็บได้|ได้รับ|พบ/;
const REACH = 70;
/** Words that part a statement from what was said before it. */
const TURN = /\n|\sแต่|\sส่วน|\sขณะนี้|\sปัจจุบัน|\sทั้งนี้|\sอย่างไรก็ตาม/g;

interface Found extends TextSpan {
  readonly canBeRemainder: boolean;
}

/**
 * Where a text says that something is still to be done: จะดำเนินการ…, อยู่ระหว่าง…, ยังไม่ได้…, เตรียม…, รอ…, เลื่อน….
 * @example findUnfinished("อยู่ระหว่างรวบรวมข้อมูล") // [{ start: 0, end: 18 }]
 */
export const findUnfinished = rememberTexts((text: string): readonly TextSpan[] => {
  if (!ANY.test(text)) return [];
  const arabic = toArabicDigits(text);
  const found = KINDS.flatMap(({ pattern, canBeRemainder, sign }) =>
    (text.includes(sign) ? findAll(pattern, arabic) : []).map((match): Found => ({
      start: match.index,
      end: match.index + match[0].length,
      canBeRemainder,
    })),
  ).sort((a, b) => a.start - b.start || b.end - a.end);
  let figures: readonly Figure[] | null = null;
  let done = 0;
  return found.flatMap(({ start, end, canBeRemainder }) => {
    if (start < done) return [];
    const before = statementBefore(arabic, start);
    if (DESCRIBES.test(before) || SAID.test(before) || CONDITION.test(before) || isQuoted(before)) return [];
    const after = arabic.slice(end, end + REACH * 2);
    if (DONE_AFTER.test(after) || HABIT_AFTER.test(after)) return [];
    if (canBeRemainder && isRemainder(arabic, { start, end }, (figures ??= findFigures(arabic)))) return [];
    done = end;
    return [{ start, end }];
  });
});

function statementBefore(text: string, at: number): string {
  const near = text.slice(Math.max(0, at - REACH), at);
  const turn = findAll(TURN, near).at(-1)?.index;
  return turn === undefined ? near : near.slice(turn);
}

/**
 * Some of many, not the measure itself: รับ ๖๒ เรื่อง แล้วเสร็จ ๕๘ เรื่อง คงเหลือ ๔ เรื่องซึ่งอยู่ระหว่างรอผล. The count of what is
 * left stands right after the words or right before them; another count of the same unit was finished.
 */
function isRemainder(text: string, { start, end }: TextSpan, figures: readonly Figure[]): boolean {
  const left =
    figures.find((one) => one.start >= end && isNear(text.slice(end, one.start))) ??
    figures
      .filter((one) => one.end <= start && start - one.end <= 12 && !/\n/.test(text.slice(one.end, start)))
      .at(-1);
  if (left === undefined) return false;
  if (left.unit === "percent") return true;
  const others = figures.filter((one) => one !== left && one.unit === left.unit);
  return others.some((one) => {
    const isMore = amountOf(text, one) > amountOf(text, left);
    return isMore || FINISHED.test(text.slice(Math.max(0, one.start - 30), one.end + 12));
  });
}

function isNear(between: string): boolean {
  return between.length <= 30 && !/[\n0-9]/.test(between);
}

function amountOf(text: string, { start, end }: Figure): number {
  return Number(/[0-9][0-9,]*(?:\.[0-9]+)?/.exec(text.slice(start, end))?.[0].replaceAll(",", "") ?? 0);
}

/** Inside a name or words that somebody said: “เราจะทำความดี”. */
function isQuoted(before: string): boolean {
  const opened = Math.max(before.lastIndexOf("“"), before.lastIndexOf("‘"), before.lastIndexOf("("));
  const closed = Math.max(before.lastIndexOf("”"), before.lastIndexOf("’"), before.lastIndexOf(")"));
  return opened > closed || before.split('"').length % 2 === 0;
}
