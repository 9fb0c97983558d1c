import { largest } from "../../../lists/extremes";
import { indexFrom } from "../../../text/text-span";
import { findAmounts, isSameUnit, type Amount } from "./find-amounts";
import type { Contradiction } from "./contradiction";

const FALL = "ลด(?!หลั่น|ทอน)|น้อยลง|ต่ำลง|สั้นลง|หดตัว";
const RISE = "เพิ่ม(?!เติม)|สูงขึ้น|มากขึ้น|ขยายตัว|เติบโต";
const DIRECTION = new RegExp(`${FALL}|${RISE}`, "g");
const IS_FALL = new RegExp(`^(?:${FALL})`);
/** ลดลงจาก 20 นาที เป็น 26 นาที; what is said in brackets is left out by then. */
const FROM_BEFORE = /จาก(?:เดิม|ที่เคย|เฉลี่ย|จำนวน|ค่า)?[^0-9\n]{0,24}$/;
const TO_BETWEEN = /(?:เป็น|เหลือ|อยู่ที่|มาที่|ถึง)(?:เพียง|เฉลี่ย|จำนวน|ร้อยละ|\s)*$/;
/** ลดลงเหลือ 26 นาที จากเดิม 20 นาที. */
const TO_BEFORE = /(?:เป็น|เหลือ|อยู่ที่)(?:เพียง|เฉลี่ย|จำนวน|\s)*$/;
const FROM_BETWEEN = /^[^0-9\n]{0,6}จาก(?:เดิม|ที่เคย|ปี|ก่อน|ครั้ง|รอบ)[^0-9\n]{0,30}$|^\s?จาก\s?$/;
const TO = /เป็น|เหลือ|อยู่ที่|มาที่|ถึง/;
const IN_BRACKETS = /\([^()\n]{0,40}จาก/;
const REACH = 60;
/** Faster is fewer minutes: ความเร็วเพิ่มขึ้นจาก 30 นาที เหลือ 15 นาที. */
const OTHER_WAY = /เร็ว|ประสิทธิภาพ|อันดับ|ลำดับ/;
const BRACKETS = /\([^()\n]{0,80}\)/g;
const YEARS = /(?:ใน|ของ)?(?:ปี|พ\.ศ\.)(?:งบประมาณ)?\s?(?:พ\.ศ\.\s?)?2[45][0-9]{2}/g;
/** ลดลงร้อยละ 40 จาก 50,000 บาท เหลือ 42,500 บาท. */
const CHANGE_BEFORE = /(?:ลด|เพิ่ม|ประหยัด|สูงขึ้น|น้อยลง)[^0-9\n]{0,24}$/;
const DIFFERENCE_BEFORE = /(?:ลด|เพิ่ม|ประหยัด)(?:ลง|ขึ้น|ได้|เวลา|เวลาได้)?\s?(?:จำนวน)?\s?$/;
const CHANGE_AFTER = /^[\s(]{0,3}(?:ซึ่ง|หรือ|คิดเป็น)?\s?(?:ลดลง|เพิ่มขึ้น|ลด|เพิ่ม|ประหยัด)[^0-9\n]{0,12}$/;
const TOLERANCE = 0.6;

interface Change {
  readonly from: Amount;
  readonly to: Amount;
}

/** Trends whose figures go the other way, or whose percentage is not that of the change. */
export function findOtherTrends(line: string, amounts: readonly Amount[]): Contradiction[] {
  if (!line.includes("จาก") || !TO.test(line)) return [];
  // A remark in brackets and a year stand between the figures: จาก 9 รายการ (ปี 2567) เหลือ 2 รายการ.
  const outside = findInPlain(line, amounts, blank(blank(line, BRACKETS), YEARS));
  if (!IN_BRACKETS.test(line)) return outside;
  // Or the figures stand in the brackets: ลดลงร้อยละ 50 (จาก 20 เรื่อง เหลือ 10 เรื่อง).
  return [...outside, ...findInPlain(line, amounts, blank(line, YEARS).replace(/[()]/g, " "))];
}

/** @param plain the line without what may stand between the figures */
function findInPlain(line: string, amounts: readonly Amount[], plain: string): Contradiction[] {
  const plainAmounts = plain === line ? amounts : findAmounts(plain);
  return plainAmounts.flatMap((first, index): Contradiction[] => {
    const second = plainAmounts[index + 1];
    if (second === undefined || !isSameUnit(first, second)) return [];
    const before = plain.slice(Math.max(0, first.start - REACH), first.start);
    const clause = before.slice(
      largest(
        [...before.matchAll(/[0-9]/g)].map(({ index: at }) => at + 1),
        0,
      ),
    );
    const between = plain.slice(first.end, second.start);
    if (between.length > REACH) return [];
    const change = readChange(clause, between, first, second);
    if (change === null) return [];
    const place = { start: startOf(first, clause), end: second.end };
    const direction = directionOf(clause, between);
    if (direction !== null && isOtherWay(direction, change) && !OTHER_WAY.test(clause)) {
      return [{ ...place, message: "otherTrend" }];
    }
    if (isOtherDifference(line, amounts, change))
      return [{ ...spanOf(amounts, change), message: "otherSum" }];
    return isOtherShare(line, amounts, change) ? [{ ...spanOf(amounts, change), message: "otherShare" }] : [];
  });
}

function blank(line: string, pattern: RegExp): string {
  return line.replace(pattern, (words) => " ".repeat(words.length));
}

function readChange(clause: string, between: string, first: Amount, second: Amount): Change | null {
  if (FROM_BEFORE.test(clause) && TO_BETWEEN.test(between)) return { from: first, to: second };
  return TO_BEFORE.test(clause) && FROM_BETWEEN.test(between) ? { from: second, to: first } : null;
}

/** The word of direction nearest before the figures, or between them. */
function directionOf(clause: string, between: string): "fall" | "rise" | null {
  const words = [...clause.matchAll(DIRECTION)].map(([word]) => word);
  const word = [...between.matchAll(DIRECTION)].map(([found]) => found)[0] ?? words.at(-1);
  if (word === undefined) return null;
  return IS_FALL.test(word) ? "fall" : "rise";
}

function isOtherWay(direction: "fall" | "rise", { from, to }: Change): boolean {
  return direction === "fall" ? to.value >= from.value : to.value <= from.value;
}

function startOf(first: Amount, clause: string): number {
  const last = [...clause.matchAll(DIRECTION)].at(-1);
  return last === undefined ? first.start : first.start - clause.length + last.index;
}

function changeShare(line: string, amounts: readonly Amount[], { from, to }: Change): Amount | null {
  const [first, last] = from.start < to.start ? [from, to] : [to, from];
  const index = indexFrom(amounts, first.start);
  const before = amounts[index]?.start === first.start ? amounts[index - 1] : undefined;
  const after = amounts[indexFrom(amounts, last.end)];
  if (
    before?.unit === "percent" &&
    CHANGE_BEFORE.test(line.slice(Math.max(0, before.start - REACH), before.start))
  ) {
    const gap = line.slice(before.end, first.start);
    if (gap.length <= 30 && /จาก[^0-9]{0,20}$/.test(gap)) return before;
  }
  return after?.unit === "percent" && CHANGE_AFTER.test(line.slice(last.end, after.start)) ? after : null;
}

function isOtherShare(line: string, amounts: readonly Amount[], change: Change): boolean {
  const share = changeShare(line, amounts, change);
  const { from, to } = change;
  if (share === null || from.unit === "percent" || from.value === 0 || to.value === 0) return false;
  const difference = Math.abs(from.value - to.value);
  return [difference / from.value, difference / to.value, to.value / from.value].every(
    (part) => Math.abs(part * 100 - share.value) > Math.max(10 ** -share.decimals, TOLERANCE),
  );
}

/** ลดลง 5 วัน จาก 10 วัน เหลือ 8 วัน. */
function isOtherDifference(line: string, amounts: readonly Amount[], { from, to }: Change): boolean {
  if (from.start > to.start) return false;
  const stated = lastBefore(amounts, from.start);
  if (stated === undefined || stated.unit === "" || stated.unit === "percent") return false;
  // จาก 80 เป็น 83: the unit was said with the difference.
  if (![from, to].every(({ unit }) => unit === stated.unit || unit === "")) return false;
  const isChange = DIFFERENCE_BEFORE.test(line.slice(Math.max(0, stated.start - REACH), stated.start));
  if (!isChange || !/^\s?\(?จาก(?:เดิม)?\s?$/.test(line.slice(stated.end, from.start))) return false;
  return Math.abs(Math.abs(from.value - to.value) - stated.value) > 0.01;
}

function spanOf(amounts: readonly Amount[], { from, to }: Change): { start: number; end: number } {
  const start = Math.min(from.start, to.start);
  const end = Math.max(from.end, to.end);
  const before = lastBefore(amounts, start);
  const after = amounts[indexFrom(amounts, end)];
  const isBefore =
    before !== undefined && (before.unit === "percent" || ["", before.unit].includes(from.unit));
  if (isBefore && start - before.end <= 30) return { start: before.start, end };
  return { start, end: after?.unit === "percent" ? after.end : end };
}

/** The last amount that ends before a place. */
function lastBefore(amounts: readonly Amount[], place: number): Amount | undefined {
  const last = indexFrom(amounts, place) - 1;
  return (amounts[last]?.end ?? 0) <= place ? amounts[last] : amounts[last - 1];
}
