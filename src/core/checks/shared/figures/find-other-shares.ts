import type { Contradiction } from "./contradiction";
import { isSameUnit, type Amount } from "./find-amounts";
import { isFrom } from "./is-from";

/** What joins a count and its share: ๔๒ คน คิดเป็นร้อยละ …, ๔๒ คน (ร้อยละ …). */
const JOINED = /^[\s(,]{0,3}(?:โดย|ซึ่ง|หรือ)?\s?(?:คิดเป็น|เท่ากับ|เป็น|หรือ)?(?:สัดส่วน|อัตรา|จำนวน)?\s?$/;
const OPENED = /^\s?\(\s?$/;
/** A share of something counted after it: ร้อยละ 75 ของผู้เข้าอบรม 40 คน. */
const OF = /^\)?\s?(?:ของ|จาก)[^0-9(),]{0,40}$/;
/** Counts of another time, of an aim or of something else: they are not the whole of which the share is. */
const OTHER_TIME = /ก่อน|ปีที่|เดิม|เป้า|ตั้งไว้|แผน|เทียบ|ที่ผ่านมา|เชิญ|(?<!งบ)ประมาณ|ขณะที่|นอกจาก/;
/** Over one hundred percent of an aim, an estimate or last year is possible. */
const OVER = /เพิ่ม|ขึ้น|กว่า|เติบโต|ขยาย|เกิน|เป้า|ประมาณการ|แผน|เทียบ|จัดเก็บ|รายได้|รายรับ|ของปี|ของรอบ|ก่อน|กำไร|ดอกเบี้ย/;
const REACH = 45;
/** A share is reckoned from amounts near it; to try each with each other of a long line would take the cube of them. */
const NEAR = 40;
/** Shares are rounded, cut off, or reckoned from rounded ones. */
const SMALLEST_TOLERANCE = 0.11;

/** Shares that are over one hundred percent, or that do not follow from the counts beside them. */
export function findOtherShares(line: string, amounts: readonly Amount[]): Contradiction[] {
  return amounts.flatMap((share, index): Contradiction[] => {
    if (share.unit !== "percent") return [];
    if (share.value > 100)
      return isPossible(line, share) ? [] : [{ ...placeOf(share, share), message: "overHundred" }];
    const pair = explicitPair(line, amounts, index);
    if (pair !== null) {
      const [part, whole] = pair;
      const first = part.start < share.start ? part : share;
      const last = whole.end > share.end ? whole : share;
      return follows(share, part, whole) ? [] : [{ ...placeOf(first, last), message: "otherShare" }];
    }
    const first = Math.max(0, index - NEAR);
    return isUnexplained(line, amounts.slice(first, index + NEAR), index - first)
      ? [{ ...placeOf(amounts[index - 1] ?? share, share), message: "otherShare" }]
      : [];
  });
}

function placeOf(first: Amount, last: Amount): { start: number; end: number } {
  return { start: first.start, end: last.end };
}

function isPossible(line: string, { start, end }: Amount): boolean {
  return OVER.test(line.slice(Math.max(0, start - REACH), start)) || OVER.test(line.slice(end, end + REACH));
}

/** The part and the whole that the words name: A จาก B … ร้อยละ S, ร้อยละ S (A จาก B), A … ร้อยละ S ของ … B. */
function explicitPair(
  line: string,
  amounts: readonly Amount[],
  index: number,
): readonly [Amount, Amount] | null {
  const share = amounts[index] as Amount;
  const [before, last] = [amounts[index - 2], amounts[index - 1]];
  const [next, after] = [amounts[index + 1], amounts[index + 2]];
  const isJoined = last !== undefined && JOINED.test(line.slice(last.end, share.start));
  if (isJoined && before !== undefined && isFrom(line, before, last)) return [before, last];
  const behind = next === undefined ? "" : line.slice(share.end, next.start);
  if (next !== undefined && after !== undefined && OPENED.test(behind) && isFrom(line, next, after)) {
    return [next, after];
  }
  const isOf = next !== undefined && OF.test(behind) && isJoined && isSameUnit(last, next);
  return isOf && next.unit !== "percent" && last.unit !== "percent" && last.value <= next.value
    ? [last, next]
    : null;
}

/** A count with its share, and a larger count of the same before it, none of which gives that share; among the amounts near it. */
function isUnexplained(line: string, amounts: readonly Amount[], index: number): boolean {
  const share = amounts[index] as Amount;
  const part = amounts[index - 1];
  if (part === undefined || part.unit === "percent" || part.unit === "") return false;
  if (!JOINED.test(line.slice(part.end, share.start)) || line.slice(part.end, share.start).trim() === "")
    return false;
  const same = amounts.filter(({ unit }) => unit === part.unit);
  const wholes = amounts
    .slice(0, index - 1)
    .filter(({ unit, value }) => unit === part.unit && value >= part.value);
  const nearest = wholes.at(-1);
  if (nearest === undefined) return false;
  const between = amounts.slice(amounts.indexOf(nearest) + 1, index - 1);
  // A count of something else begins another matter.
  if (between.some(({ unit }) => unit !== part.unit)) return false;
  if (OTHER_TIME.test(line.slice(Math.max(0, nearest.start - 30), part.start))) return false;
  if (/ลด|เพิ่ม|ประหยัด/.test(line.slice(nearest.end, share.start))) return false;
  const counts = amounts.filter(({ unit }) => unit !== "percent");
  if (counts.some((one) => counts.some((other) => one !== other && follows(share, one, other)))) return false;
  const sum = same.reduce((total, { value }) => total + value, 0);
  const others = [sum, sum - nearest.value].filter((total) => total > 0);
  if (others.some((total) => isNear(share, (part.value / total) * 100))) return false;
  return !sharesAnotherBase(line, amounts, part, share);
}

/** Two counts with shares of one base that the text does not state: เห็นด้วย 38 ราย (ร้อยละ 73) ไม่เห็นด้วย 9 ราย (ร้อยละ 17). */
function sharesAnotherBase(line: string, amounts: readonly Amount[], part: Amount, share: Amount): boolean {
  const base = part.value / share.value;
  return amounts.some((other, at) => {
    const count = amounts[at - 1];
    if (other.unit !== "percent" || other === share || count === undefined || count.unit !== part.unit)
      return false;
    if (!JOINED.test(line.slice(count.end, other.start)) || other.value === 0) return false;
    return Math.abs(count.value / other.value - base) <= base * 0.03;
  });
}

/** True where the share is that of the part in the whole, or of the difference. */
function follows(share: Amount, part: Amount, whole: Amount): boolean {
  if (whole.value === 0) return true;
  const difference = Math.abs(part.value - whole.value);
  return (
    isNear(share, (part.value / whole.value) * 100) ||
    isNear(share, (difference / whole.value) * 100) ||
    (part.value > 0 && isNear(share, (difference / part.value) * 100))
  );
}

function isNear({ value, decimals }: Amount, expected: number): boolean {
  return Math.abs(value - expected) <= Math.max(10 ** -decimals, SMALLEST_TOLERANCE);
}
