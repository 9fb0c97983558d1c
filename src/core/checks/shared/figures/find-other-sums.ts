import type { Amount } from "./find-amounts";
import type { Contradiction } from "./contradiction";

/** Words that announce all the parts of a whole. */
const PARTS_AFTER = /ประกอบด้วย|แบ่งเป็น|แบ่งออกเป็น|จำแนกเป็น|แยกเป็น|จำแนกได้เป็น/;
/** Words that announce parts, or examples of them. */
const SOME_AFTER = /ได้แก่|คือ|เป็น/;
const NOT_ALL = /อื่น|ฯลฯ|เป็นต้น|เช่น|อาทิ|บางส่วน|อย่างน้อย|ในจำนวนนี้|ในนี้/;
/** What is left after the first part: ยุติ 25 เรื่อง คงเหลือ 5 เรื่อง. */
const REST =
  /(?:(?:คง)?เหลือ(?:อีก)?|(?:คง)?ค้าง[ก-๎]{0,12}|ขาด(?:ประชุม|อบรม)?|อยู่ระหว่าง[ก-๎]{0,20}|ยังไม่[ก-๎]{1,20}|ส่วนที่เหลือ(?:อีก)?|ที่เหลือ(?:อีก)?)\s?(?:จำนวน)?\s?$/;
const NEGATION = /(?<!ยัง)ไม่([ก-๎]{2,16})\s?(?:จำนวน)?\s?$/;
const MEN = /ชาย\s?(?:จำนวน)?\s?$/;
const WOMEN = /หญิง\s?(?:จำนวน)?\s?$/;
/** Words that make it a trend or a comparison, not a breakdown. */
const NO_PARTS = /ลด|เพิ่ม|จาก|เดิม|ก่อน|เป้า|ปีที่|คนละ|ครั้งละ|แห่งละ|ละ\s?$|เกิน|กว่า|เฉลี่ย|ครั้งที่|สูงสุด|ต่ำสุด/;
const TOTAL = /รวม(?:ทั้งสิ้น|ทั้งหมด|เป็นเงิน|เป็น|จำนวน|ทั้งหมดจำนวน|เป็นเงินทั้งสิ้น)?\s?$/;
const LISTED = /ได้แก่|คือ|ดังนี้|แบ่งเป็น|ประกอบด้วย|จำแนก|แยกเป็น|(?:รุ่น|ครั้ง|แห่ง|โครงการ|งวด|ไตรมาส|รอบ|เดือน)ที่|:/;
const LABELS =
  "(?:หมู่|บ้าน|ชุมชน|กอง|สำนัก|ฝ่าย|ตำบล|โรงเรียน|ศูนย์|รุ่น|ครั้ง|ไตรมาส|เดือน|รอบ|งวด|ช่องทาง|ชั้น|โซน|เขต|จุด)(?:ที่)?[ก-๎]{0,20}\\s?(?:[0-9]{1,2}\\s?)?(?:บ้าน[ก-๎]{1,16}\\s?)?|(?:ม\\.|[ก-ฮ]ี?\\.?[ก-ฮ]\\.)\\s?(?:[0-9]{1,2}\\s?)?";
const LABEL = new RegExp(`^[\\s,]{0,2}(?:และ)?\\s?(?:${LABELS})(?:จำนวน|มี)?\\s?$`);
const LABEL_BEFORE = new RegExp(`(?:${LABELS})(?:จำนวน|มี)?\\s?$`);
const LONGEST_GAP = 45;
const MOST_PARTS = 10;
/** Nobody tells the parts of a whole in more amounts of one line, and to look at all before and behind each would take the cube of them. */
const MOST_AMOUNTS = 40;

/** Parts that do not add up to their whole. */
export function findOtherSums(line: string, amounts: readonly Amount[]): Contradiction[] {
  const counts = amounts.filter(({ unit }) => unit !== "percent");
  if (counts.length < 3) return [];
  return [...findOtherProducts(line, counts), ...findInParts(line, counts)];
}

function findInParts(line: string, counts: readonly Amount[]): Contradiction[] {
  let names: boolean | null = null;
  const namesSome = (): boolean => (names ??= NOT_ALL.test(line));
  return counts.flatMap((whole, index): Contradiction[] => {
    if (TOTAL.test(line.slice(Math.max(0, whole.start - 20), whole.start))) {
      const first = otherTotal(line, counts, index);
      if (first !== null) return [{ start: first.start, end: whole.end, message: "otherSum" }];
    }
    const parts = partsAfter(line, counts, index);
    const upTo = counts.slice(Math.max(0, index - MOST_AMOUNTS), index + 1);
    const last = otherParts(line, upTo, parts, namesSome);
    return last === null ? [] : [{ start: whole.start, end: last.end, message: "otherSum" }];
  });
}

/** The amounts right after a whole that count the same thing; none where they are too many to be its parts. */
function partsAfter(line: string, counts: readonly Amount[], index: number): Amount[] {
  const whole = counts[index] as Amount;
  const parts: Amount[] = [];
  let end = whole.end;
  for (const amount of counts.slice(index + 1, index + 2 + MOST_AMOUNTS)) {
    const gap = line.slice(end, amount.start);
    const isMen = MEN.test(gap) || WOMEN.test(gap);
    const isMonk = amount.unit === "รูป" && whole.unit === "คน";
    const isSame = amount.unit === whole.unit || isMonk || (amount.unit === "" && isMen);
    if (whole.unit === "" || !isSame || gap.length > LONGEST_GAP || TOTAL.test(gap)) break;
    parts.push(amount);
    end = amount.end;
  }
  return parts.length > MOST_AMOUNTS ? [] : parts;
}

/**
 * The last of the parts where they are all the parts of the whole and add up to something else; else null.
 * @param namesSome whether the line says that it names only some of them
 */
function otherParts(
  line: string,
  upTo: readonly Amount[],
  parts: readonly Amount[],
  namesSome: () => boolean,
): Amount | null {
  const whole = upTo.at(-1) as Amount;
  const [first] = parts;
  if (first === undefined || parts.length < 2 || whole.value === 0) return null;
  const gaps = parts.map((part, at) => line.slice((parts[at - 1] ?? whole).end, part.start));
  const before = line.slice(Math.max(0, whole.start - 20), whole.start);
  const closing = closingPart(gaps);
  if (closing === null) return null;
  const all = parts.slice(0, closing + 1);
  const last = all.at(-1) as Amount;
  const words = line.slice(whole.end, last.end);
  if (namesSome() || NO_PARTS.test(gaps.slice(0, closing + 1).join(" ")) || /ลด|เพิ่ม|จาก/.test(before))
    return null;
  return addsUp(upTo, parts, PARTS_AFTER.test(words) ? [] : all) ? null : last;
}

/** The part that says that all parts are named: what is left, a negation of an earlier part, women after men, a list with its last. */
function closingPart(gaps: readonly string[]): number | null {
  const women = gaps.findIndex((gap, at) => isOfBoth(gaps[at - 1] ?? "", gap));
  // ผู้บริหาร 5 คน พนักงาน 60 คน เป็นชาย 25 คน หญิง 40 คน: men and women are the parts of the amount right before them.
  if (women > 0) return women === 1 ? women : null;
  const closing = gaps.findIndex(
    (gap, at) => at > 0 && (REST.test(gap) || isNegated(gap, gaps.slice(0, at))),
  );
  if (closing > 0) return closing;
  const [opening = ""] = gaps;
  const isJoined = /และ/.test(gaps.at(-1) ?? "");
  if (PARTS_AFTER.test(opening) || (SOME_AFTER.test(opening) && isJoined && !/คิดเป็น/.test(opening)))
    return gaps.length - 1;
  return null;
}

/** ชาย 20 คน หญิง 25 คน, or the women first. */
function isOfBoth(before: string, between: string): boolean {
  return (MEN.test(before) && WOMEN.test(between)) || (WOMEN.test(before) && MEN.test(between));
}

/** Parts with little between them, or each with its village, unit or month: หมู่ 1 จำนวน 12 หลัง หมู่ 2 จำนวน 9 หลัง. */
function isLabelled(opening: string, gaps: readonly string[]): boolean {
  if (gaps.every((gap) => gap.length <= 5)) return true;
  return LABEL_BEFORE.test(opening) && gaps.every((gap) => LABEL.test(gap));
}

/** ถูกต้อง 20 สัญญา ไม่ถูกต้อง 4 สัญญา. */
function isNegated(gap: string, earlier: readonly string[]): boolean {
  const word = NEGATION.exec(gap)?.[1];
  return word !== undefined && earlier.some((other) => other.includes(word) && !other.includes(`ไม่${word}`));
}

/**
 * True where any reading of the parts gives the whole or an amount before it.
 * @param all the parts of which the last may be what is left after only one of the others
 */
function addsUp(upTo: readonly Amount[], parts: readonly Amount[], all: readonly Amount[]): boolean {
  const wholes = new Set<number>();
  let behind = 0;
  for (const { value, unit } of [...upTo].reverse()) {
    if (unit !== upTo.at(-1)?.unit) continue;
    wholes.add(rounded(value));
    behind += value;
    wholes.add(rounded(behind));
  }
  let sum = 0;
  for (const { value } of parts) {
    sum += value;
    if (wholes.has(rounded(sum))) return true;
  }
  const last = all.at(-1)?.value ?? 0;
  return all.slice(0, -1).some(({ value }) => wholes.has(rounded(value + last)));
}

/** The first of the listed parts whose total is another; null where the total is one of some of them, or of a product. */
function otherTotal(line: string, counts: readonly Amount[], index: number): Amount | null {
  const total = counts[index] as Amount;
  if (index > MOST_AMOUNTS) return null;
  const earlier = counts.slice(0, index);
  const parts = earlier.filter(({ unit }) => unit === total.unit);
  const [first] = parts;
  if (first === undefined || total.unit === "" || parts.length < 2 || parts.length > MOST_PARTS) return null;
  const opening = line.slice(0, first.start);
  const gaps = parts.slice(1).map((part, at) => line.slice((parts[at] as Amount).end, part.start));
  const tail = line.slice((parts.at(-1) as Amount).end, total.start);
  const isJoined = gaps.every((gap) => gap.length <= 30 && /^\s?(?:และ|,)/.test(gap));
  const isListed =
    LISTED.test(opening) || isJoined || isOfBoth(opening, gaps[0] ?? "") || isLabelled(opening, gaps);
  if (!isListed || tail.length > 24 || gaps.some((gap) => gap.length > 60)) return null;
  if (
    /[ก-๎](?<!แ)ละ\s?[0-9]/.test(line) ||
    NOT_ALL.test(line) ||
    /ลด|เพิ่ม|เดิม|สะสม/.test(line.slice(first.start, total.start))
  )
    return null;
  if (
    hasSubset(
      parts.map(({ value }) => rounded(value)),
      rounded(total.value),
    )
  )
    return null;
  const isProduct = earlier.some((one) =>
    earlier.some((other) => one !== other && one.value * other.value === total.value),
  );
  return isProduct ? null : first;
}

function hasSubset(values: readonly number[], total: number): boolean {
  let sums = new Set([0]);
  for (const value of values) sums = new Set([...sums, ...[...sums].map((sum) => rounded(sum + value))]);
  return sums.has(total);
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}

/** อบรม 2 รุ่น รุ่นละ 30 คน รวม 70 คน; 2 รุ่น ๆ ละ 30 คน. */
function findOtherProducts(line: string, counts: readonly Amount[]): Contradiction[] {
  return counts.flatMap((groups, index): Contradiction[] => {
    const [size, total] = [counts[index + 1], counts[index + 2]];
    if (size === undefined || total === undefined || groups.unit === "" || size.unit !== total.unit)
      return [];
    const each = line.slice(groups.end, size.start).replace(/\s|จำนวน/g, "");
    const isEach = each === `${groups.unit}ละ` || each === "ๆละ";
    if (!isEach || !TOTAL.test(line.slice(size.end, total.start))) return [];
    const isRight = rounded(groups.value * size.value) === rounded(total.value);
    return isRight ? [] : [{ start: groups.start, end: total.end, message: "otherSum" }];
  });
}
