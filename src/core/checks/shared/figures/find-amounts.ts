import { findThaiDates } from "../../../calendar/find-thai-dates";
import { endAt } from "../../../text/end-at";
import { findAll } from "../../../text/find-all";
import type { TextSpan } from "../../../text/text-span";
import { unitWordAt } from "../../../text/unit-word-at";

/** A count, an amount of money or a share that a line states; from the number, or from ร้อยละ, to the end of its unit. */
export interface Amount extends TextSpan {
  readonly value: number;
  /** Places behind the point, as written. */
  readonly decimals: number;
  /** The unit's word, "percent" for ร้อยละ and %, "" for none. */
  readonly unit: string;
}

const NUMBER =
  /(?=[0-9ร])(?<![0-9A-Za-z./,:_=@#–-])(ร้อยละ\s{0,2})?([0-9]{1,3}(?:,[0-9]{3})+|[0-9]{1,12})(?:\.([0-9]{1,6}))?(?![0-9A-Za-z/]|[.,:–-][0-9])(\s{0,2}(?:%|เปอร์เซ็นต์))?/g;
/** A number after one of these says which one, not how many: รุ่นที่ ๑, ชั้น ๒, ปี ๒๕๖๘. */
const ORDER_BEFORE =
  /(?:(?<!อยู่|ได้|พื้น)ที่|ข้อ|มาตรา|หมวด|ปี|ศ\.|งบประมาณ|ไตรมาส|ฉบับ|เลข|หมู่|ชั้น|ระยะ|รุ่น|ลำดับ|ระดับ|อันดับ|ภายใน|เกินกว่า|วันละ|เวลา|หมายเลข|อายุ|(?<![ก-๎])ว)\s{0,2}$/;
/** Money may come after it: งบประมาณ ๕,๐๐๐ บาท. */
const YEAR_VALUE = /^2[45][0-9]{2}$/;
const SCALE = /\s?(แสนล้าน|ล้าน|แสน|หมื่น|พัน)(?=บาท|คน|ราย|ครั้ง|ไร่|[^ก-๛]|$)/y;
const SCALES: Readonly<Record<string, number>> = { พัน: 1e3, หมื่น: 1e4, แสน: 1e5, ล้าน: 1e6, แสนล้าน: 1e11 };
const NOUN = /[ก-๎]{1,14}(?![ก-๎])/y;
/** Words that go on with the sentence where a unit could be: ๔๒ จาก ๔๘ เรื่อง. */
const NO_NOUN = /^(?:จาก|ใน|และ|หรือ|เป็น|เหลือ|คง|ของ|คิด|โดย|เมื่อ|ซึ่ง|ณ|ถึง|ต่อ|ได้|ที่|กับ|ไม่|ลด|เพิ่ม|รวม|หญิง|ชาย|ส่วน)/;

/**
 * The amounts of a line, in order; no dates, years, numbers of documents or of a series.
 * @param line with Arabic digits
 * @example findAmounts("ตรวจ 24 สัญญา ถูกต้องร้อยละ 83.3") // 24 "สัญญา", 83.3 "percent"
 */
export function findAmounts(line: string): Amount[] {
  const dates = findThaiDates(line);
  const amounts = findAll(NUMBER, line).flatMap((match): ScaledAmount[] => {
    const { index: start, 1: share, 2: digits = "", 3: decimals = "", 4: sign } = match;
    const end = start + match[0].length;
    if (dates.some((date) => date.start < end && start < date.end)) return [];
    const value = Number(digits.replaceAll(",", "") + (decimals === "" ? "" : `.${decimals}`));
    if (share !== undefined || sign !== undefined) {
      return [{ start, end, value, decimals: decimals.length, unit: "percent", scale: 1 }];
    }
    const unit = readUnit(line, end);
    const before = line.slice(Math.max(0, start - 14), start);
    const isMoney = unit.word === "บาท";
    if ((ORDER_BEFORE.test(before) && !isMoney) || /^0[0-9]/.test(digits)) return [];
    if (YEAR_VALUE.test(digits) && decimals === "" && unit.word === "") return [];
    const { word, scale } = unit;
    return [{ start, end: unit.end, value: value * scale, decimals: decimals.length, unit: word, scale }];
  });
  return amounts.map((amount, index) => {
    const next = amounts[index + 1];
    const isOpen = amount.unit === "" && amount.scale === 1 && next !== undefined;
    const takesScale = isOpen && next.scale > 1 && next.start - amount.end <= LONGEST_GAP;
    return takesScale ? { ...amount, value: amount.value * next.scale } : amount;
  });
}

/** In "86.40 จาก 90 ล้านบาท" the first is said in millions, too. */
interface ScaledAmount extends Amount {
  readonly scale: number;
}
const LONGEST_GAP = 20;

function readUnit(line: string, at: number): { word: string; end: number; scale: number } {
  const scaleEnd = endAt(SCALE, line, at);
  const scale = scaleEnd === null ? 1 : (SCALES[line.slice(at, scaleEnd).trim()] ?? 1);
  const from = scaleEnd ?? at;
  const start = from + (/^\s{0,2}/.exec(line.slice(from, from + 2))?.[0].length ?? 0);
  const known = unitWordAt(line, start);
  if (known !== null) return { word: known, end: start + known.length, scale };
  const end = endAt(NOUN, line, start);
  if (end === null || NO_NOUN.test(line.slice(start, end))) return { word: "", end: from, scale };
  return { word: line.slice(start, end), end, scale };
}

/** True where two amounts count the same, or one of them leaves out its unit: 42 จาก 48 เรื่อง. */
export function isSameUnit(one: Amount, other: Amount): boolean {
  return (
    one.unit === other.unit ||
    (one.unit === "" && other.unit !== "percent") ||
    (other.unit === "" && one.unit !== "percent")
  );
}
