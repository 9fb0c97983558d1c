import { endAt } from "../../text/end-at";
import type { Comparator } from "../../model/target";
import { COMPARATOR_WORDS, SUFFIX_WORDS } from "./comparator-words";
import type { Quantity } from "./quantity";
import { TIME_UNITS, UNIT_WORDS } from "../../text/unit-words";

/** How a quantity is compared, and how far the words for it reach. */
export interface ComparatorReading {
  /** Null where the words deny an aim: ไม่ถึงร้อยละ ๘๐. */
  readonly comparator: Comparator | null;
  readonly start: number;
  readonly end: number;
}

/** No comparator is longer than this, with the words that are allowed after it. */
const LEFT = 72;
const EACH = `(?:ใน)?(?:แต่ละ)?(?:${[...UNIT_WORDS, "ภาคเรียน", "บุคคล", "ฝ่าย"].join("|")})ละ`;
/** Words that may be between a comparator and its number. */
const FILLER = `(?:\\s*(?:[:(]|จำนวน|ระดับ|เกณฑ์|ค่าเป้าหมาย|เป้าหมาย|เป้า|ค่าเฉลี่ย|เฉลี่ย|คะแนน|อัตรา|ต้อง|ควร|ให้มี|ให้ได้|จัดให้มี|จัด|มี|ได้|ที่|คิดเป็น|รวม|เป็น|${EACH})){0,3}\\s*$`;
/** One group for each entry of the table; the leftmost match is the longest comparator: ไม่น้อยกว่า, not the น้อยกว่า in it. */
const LEAD = new RegExp(`(?:${COMPARATOR_WORDS.map(({ pattern }) => `(${pattern})`).join("|")})${FILLER}`);
/**
 * A sign that each comparator contains: before most numbers there is no comparator, and trying all of them at every place costs
 * much.
 */
const ANY_LEAD = /กว่า|เกิน|อย่าง|ถึง|ครบ|ผ่าน|เท่ากับ|ใช่|ขั้นต่ำ|[<>≥≧⩾≤≦⩽]|&[gl]t;/;
const WITHIN = /(?:ภายใน)(?:ระยะ|กำหนด|ช่วง)?(?:เวลา)?\s*(?:ไม่เกิน)?\s*$/;
const FULL = /(?<!ไม่)ครบ(?:ถ้วน)?(?:สมบูรณ์)?(?:ทั้ง|ทุก[ก-๛]{1,16})?(?:ตามเกณฑ์)?\s*(?:จำนวน|คิดเป็น)?\s*$/;
const PASS_MARK =
  /(?:(ไม่)?ผ่าน(?:ตาม)?เกณฑ์|เกณฑ์(?:การ)?ผ่าน)(?:การประเมิน|ประเมิน|มาตรฐาน|ขั้นต่ำ|คุณภาพ)?(?:ที่กำหนด)?(?:ไว้)?\s*(?:ที่|คือ|จำนวน)?\s*[:(]?\s*$/;
const FROM = /ตั้งแต่\s*(?:จำนวน)?\s*$/;
const SUFFIXES = SUFFIX_WORDS.map(({ pattern, comparator }) => ({
  // ๓ ช่องทางการประชาสัมพันธ์ขึ้นไป, (ร้อยละ ๘๕) ขึ้นไป, ๘๕ คะแนน หรือระดับผ่านดีขึ้นไป
  pattern: new RegExp(`(?:\\s*[).])?\\s*(?:(?:หรือ|และ)\\s?ระดับ[^\\s()]{1,20}?)?(?:${pattern})`, "y"),
  afterRest: new RegExp(`[ก-๛]{1,24}?(?:${pattern})`, "y"),
  comparator,
}));
/** A sign that each suffix contains, and a stretch after the number in which the suffix must be. */
const ANY_SUFFIX = /ขึ้นไป|ลงมา|อย่าง|หรือ/;
const FAR = 48;
const GRADE_AFTER = /\s*หรือ\s?ระดับ\s?(?:ผ่าน|ดี|[A-Z])/y;

/**
 * The words that compare a quantity, before it or after it.
 * @example readComparator("ไม่ต่ำกว่าร้อยละ80", quantity) // { comparator: ">=", start: 0, end: 18 }
 * @returns null where nothing compares it
 */
export function readComparator(text: string, quantity: Quantity): ComparatorReading | null {
  const offset = Math.max(0, quantity.start - LEFT);
  const left = text.slice(offset, quantity.start);
  const suffix = readSuffix(text, quantity);
  const end = suffix?.end ?? quantity.end;
  const hasSign = ANY_LEAD.test(left);
  const lead = hasSign ? readLead(left) : null;
  if (lead !== null) return { comparator: lead.comparator, start: offset + lead.index, end };
  if (suffix !== null) {
    const from = FROM.exec(left);
    return {
      comparator: suffix.comparator,
      start: from === null ? quantity.start : offset + from.index,
      end,
    };
  }
  const within = TIME_UNITS.includes(quantity.unit) ? WITHIN.exec(left) : null;
  if (within !== null) {
    return { comparator: "<=", start: offset + within.index, end };
  }
  // Both say ผ่าน or ครบ, which are signs.
  const pass = hasSign ? PASS_MARK.exec(left) : null;
  if (pass !== null && (quantity.unit === "percent" || quantity.unit === "คะแนน" || quantity.unit === "")) {
    // a pass mark is a lower bound by its meaning
    return { comparator: pass[1] === undefined ? ">=" : null, start: quantity.start, end };
  }
  GRADE_AFTER.lastIndex = quantity.end;
  if (quantity.unit === "คะแนน" && GRADE_AFTER.test(text)) {
    return { comparator: ">=", start: quantity.start, end };
  }
  const full = hasSign ? FULL.exec(left) : null;
  if (full !== null && !TIME_UNITS.includes(quantity.unit)) {
    return { comparator: "==", start: offset + full.index, end };
  }
  return null;
}

interface Lead {
  readonly comparator: Comparator | null;
  readonly index: number;
}

function readLead(left: string): Lead | null {
  const match = LEAD.exec(left);
  if (match === null) return null;
  const entry = COMPARATOR_WORDS.find((_, index) => match[index + 1] !== undefined);
  return { comparator: entry?.comparator ?? null, index: match.index };
}

function readSuffix(text: string, quantity: Quantity): { comparator: Comparator; end: number } | null {
  const hasRest = quantity.unit !== "" && ANY_SUFFIX.test(text.slice(quantity.end, quantity.end + FAR));
  for (const { pattern, afterRest, comparator } of SUFFIXES) {
    const end = endAt(pattern, text, quantity.end) ?? (hasRest ? endAt(afterRest, text, quantity.end) : null);
    if (end !== null) return { comparator, end };
  }
  return null;
}
