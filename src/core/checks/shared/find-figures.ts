import { toArabicDigits } from "../../text/digits";
import { findAll } from "../../text/find-all";
import { countedNounAt } from "../../text/counted-noun-at";
import { unitWordAt } from "../../text/unit-word-at";
import { rememberTexts } from "../../text/remember-texts";

/** A counted or measured quantity of a text: a number with its unit. */
export interface Figure {
  readonly start: number;
  readonly end: number;
  /** "percent" for ร้อยละ and %, else the unit's word, "" for a measured value without one. */
  readonly unit: string;
}

const NUMBER =
  /(?<![0-9A-Za-z./:,])(ร้อยละ\s{0,2})?(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(?:\.[0-9]+)?(?![0-9A-Za-z]|[/:.,-][0-9])\s{0,2}(%|เปอร์เซ็นต์)?(?:\([ก-๛0-9]{1,16}\)\s?)?/g;
/** A number after one of these says which one, not how many: คำสั่งที่ ๑๒ เรื่อง, ชั้น ๒, มาตรา ๙. */
const ORDER_BEFORE =
  /(?:(?<!อยู่|ได้)ที่|ข้อ|มาตรา|หมวด|ปี(?:งบประมาณ)?|ศ\.|ไตรมาส|ฉบับ|เลข|หมู่|ชั้น|ระยะ|รอบ|ครั้ง|ลำดับ|ภายใน|ตลอด|เกิน|วันละ|ภายในเวลา)\s*$/;
/** A value without a unit is a measured value after these words, or with two decimals, which no list number has. */
const MEASURED_BEFORE = /(?:เท่ากับ|เฉลี่ย|คะแนน|อยู่ที่|ผลที่ได้|=)\s*$/;
const TWO_DECIMALS = /\.[0-9]{2}\s*$/;
/** A year of either era, which an unknown noun may follow by chance: 2568 อบต. */
const YEAR = /^\s*(?:2[45][0-9]{2}|20[0-9]{2}|19[0-9]{2})\s*$/;
/** Lengths of time or of a plan, and opening hours: these are not counts of what was done. */
const NO_COUNT = new Set([
  "ปี",
  "ปีงบประมาณ",
  "ชั่วโมง",
  "ชั่วโมงทำการ",
  "ชม.",
  "นาที",
  "วินาที",
  "ไตรมาส",
  "ระดับ",
  "หมู่",
]);

/**
 * The counts and measured values of a text, in order; no dates, years, list numbers, numbers of documents or laws.
 * @example findFigures("อบรม ๔๒ คน พอใจร้อยละ ๘๗.๕") // units "คน" and "percent"
 */
export const findFigures = rememberTexts((text: string): readonly Figure[] => {
  const arabic = toArabicDigits(text);
  return findAll(NUMBER, arabic).flatMap((match) => {
    const start = match.index;
    const end = start + match[0].length;
    if (match[1] !== undefined || match[2] !== undefined) return [{ start, end, unit: "percent" }];
    const before = arabic.slice(Math.max(0, start - 14), start);
    if (ORDER_BEFORE.test(before)) return [];
    const unit = YEAR.test(match[0]) ? unitWordAt(arabic, end) : countedNounAt(arabic, end);
    if (unit !== null && !NO_COUNT.has(unit)) return [{ start, end: end + unit.length, unit }];
    const isMeasured = MEASURED_BEFORE.test(before) || TWO_DECIMALS.test(match[0]);
    return isMeasured ? [{ start, end, unit: "" }] : [];
  });
});
