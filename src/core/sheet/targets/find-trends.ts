import type { Comparator } from "../../model/target";
import { findAll } from "../../text/find-all";
import { clauseAfter, clauseBefore } from "./clause";
import { isWhole } from "./is-whole";

type Direction = Extract<Comparator, "decrease" | "increase">;

/** A word that says something falls or rises. */
export interface TrendWord {
  readonly start: number;
  readonly end: number;
  readonly direction: Direction;
}

const FALLS = "ลดน้อยลง|ลดต่ำลง|ลดลง|น้อยลง|ต่ำลง";
const RISES = "(?:เพิ่มมากขึ้น|เพิ่มสูงขึ้น|เพิ่มขึ้น|สูงขึ้น|มากขึ้น)(?!ไป)";
/** Something counted: with it the weaker words are trends too. */
const COUNTED = "จำนวน|ปริมาณ|อัตรา|สถิติ|สัดส่วน|ข้อร้องเรียน|เรื่องร้องเรียน|เรื่องร้องทุกข์|การร้องเรียน|ข้อทักท้วง|ข้อสังเกต";
const MEASURED = new RegExp(`${COUNTED}|ร้อยละ|คะแนน|ผลการประเมิน|ค่าเฉลี่ย|ระดับ|ความพึงพอใจ`);
const TREND = new RegExp(`${FALLS}|${RISES}|(?:ลด|เพิ่ม)(?:${COUNTED})`, "g");
const STRONG = /^(?:ลด(?:น้อย|ต่ำ)?ลง|เพิ่ม(?:มาก|สูง)?ขึ้น)$/;
const VERB = new RegExp(`^(?:ลด|เพิ่ม)(?:${COUNTED})`);
const DENIED = /(?:ไม่|มิ|ไม่ได้|มิได้|ไม่ให้|มิให้|ไม่มี|ไม่เคย|ยังไม่)\s?$/;
/** ปัญหาที่เพิ่มขึ้น describes, but not ของเจ้าหน้าที่เพิ่มขึ้น; จำนวนข้อร้องเรียนที่ลดลง is the indicator. */
const DESCRIBES = /(?:(?<!หน้า|พื้น|สถาน)ที่|ซึ่ง|(?<!บริ|ราช|กรรม|โครง|ราย|กอบ|วิชา|สวัสดิ|ปฏิบัติ|ต้อง)การ|ความ)$/;
const NO_AIM_AFTER = /^(?:\s?เรื่อย|\s?หรือไม่(?!มี)|\s?(?:หรือ|\/|และ)\s?(?:ลดลง|เพิ่มขึ้น|คงที่|เท่าเดิม))/;
const NO_AIM_BEFORE = /(?:ลดลง|เพิ่มขึ้น|คงที่)\s?(?:หรือ|\/)\s?$/;
const PROCEDURE_AFTER = /^[^\s]{0,12}(?:ขั้นตอน|เอกสาร|ระยะเวลา)/;
const FIGURES_FOLLOW = /^[^\n]{0,40}(?:ลดลง|เพิ่มขึ้น|ลง(?:ร้อยละ|\s?[0-9])|เหลือ[^0-9\n]{0,16}[0-9])/;

/** Every word of a trend in a folded text, in order, whether it is an aim or not. */
export function findTrendWords(text: string): TrendWord[] {
  return findAll(TREND, text).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    direction: /^(?:ลด|น้อย|ต่ำ)/.test(match[0]) ? "decrease" : "increase",
  }));
}

/** True for a trend that is denied: ไม่ลดลง, มิได้เพิ่มขึ้น. */
export function isDeniedTrend(text: string, start: number): boolean {
  return DENIED.test(text.slice(Math.max(0, start - 12), start));
}

/** True for a trend without a number that is stated as an aim or a result, not one that describes or asks. */
export function isTrendAim(text: string, { start, end }: TrendWord): boolean {
  const before = clauseBefore(text, start, 100);
  const after = clauseAfter(text, end, 60);
  const word = text.slice(start, end);
  if (DENIED.test(before) || NO_AIM_BEFORE.test(before) || NO_AIM_AFTER.test(after)) return false;
  if (VERB.test(word))
    return !PROCEDURE_AFTER.test(after) && !FIGURES_FOLLOW.test(after) && !/(?:การ|เพื่อ)$/.test(before);
  const isMeasured = MEASURED.test(before);
  return isMeasured || (STRONG.test(word) && !DESCRIBES.test(before));
}

/** How a quantity hangs on a trend before it. */
export interface TrendLead {
  readonly start: number;
  readonly direction: Direction;
  /** `by`: ลดลงร้อยละ ๑๐; `to`: ลดลงเหลือ ๕ เรื่อง; `denied`: ไม่ลดลงเกินร้อยละ ๕. */
  readonly kind: "by" | "to" | "denied";
}

const COMPARED = "(?:จาก(?!การ)|กว่า|เมื่อเทียบ|เทียบ|เปรียบเทียบ|ในปี)[^\\n;]{0,70}?";
const BY = `\\s*(?:${COMPARED})?\\s*(?:(?:ได้|คิดเป็น|เฉลี่ย|ประมาณ|เป็นจำนวน|จำนวน|อีก|ในอัตรา|อัตรา|ลง|ขึ้น|เป็นร้อยละ|\\(|ปีละ|เดือนละ)\\s*){0,3}$`;
const TO = `\\s*(?:${COMPARED})?\\s*(?:คงเหลือ|เหลือ|(?<!คิด)เป็น|อยู่ที่|มาอยู่ที่)\\s*(?:เพียง|จำนวน)?\\s*$`;
const LEFT = 110;
/** A sign that each lead contains: before most numbers there is no lead. */
const ANY_TREND = /ลง|ขึ้น|ลด|เพิ่ม|จาก/;
/** What the figure of an earlier time has near before it. */
const ANY_EARLIER = /(?:ที่|ซึ่ง)(?:เคย)?(?:มี|ได้|พบ|เกิด|อยู่|เป็น|ทำ|จัด|ใช้)/;
const EARLIER_LEFT = 34;
const TREND_BY = new RegExp(`(${FALLS}|${RISES})${BY}`);
const TREND_TO = new RegExp(`(${FALLS}|${RISES})${TO}`);
/** ลดการใช้กระดาษลงร้อยละ ๒๐ */
const VERB_BY =
  /(ลด|เพิ่ม)(?!ลง|ขึ้น)[^\s()0-9]{1,60}?(?:ลง|ขึ้น)\s*(?:ได้|คิดเป็น|อีก)?\s*(?:จาก(?:เดิม|ปี[^\n]{1,24}?))?\s*$/;
/** ลดการใช้กระดาษร้อยละ ๒๐ */
const BARE_VERB_BY = /(?:^|[\s(]|สามารถ|เพื่อ|ช่วย)(ลด|เพิ่ม)(?!ลง|ขึ้น)(?![^\s]*เหลือ)[^\s()0-9]{2,60}\s?$/;
const BASELINE = /จาก(?:เดิม|ปี[^\n]{0,24}?)?\s*(?:ที่มี|ซึ่งมี|จำนวน)?\s*$/;
/** "มากขึ้นจากรอบก่อนที่มี ๒๒ ราย", "สูงกว่าปีก่อนซึ่งได้ ๘๐ คะแนน": the figure of an earlier time. */
const EARLIER_FIGURE =
  /(?:จาก|กว่า|เทียบกับ)\s?(?:ใน|ของ|ผล)?\s?(?:ปี|รอบ|ครั้ง|คราว|เดือน|ไตรมาส|เดิม|ช่วง|งวด|ก่อน|สมัย)[^\n0-9,;]{0,20}(?:[0-9]{1,4}\s?)?(?:(?<!เท่า|ตั้ง|กำหนด)ที่|ซึ่ง)(?:เคย)?(?:มี|ได้|พบ|เกิด|อยู่ที่|เป็น|ทำได้|จัด|ใช้)[^\n0-9]{0,20}$/;
/** The figure that an aim names is no earlier one. */
const AIM_FIGURE = /เป้า|เกณฑ์|กำหนด|แผน/;
const FROM = /จาก(?:เดิม)?\s*(?:จำนวน)?\s*$/;
const TO_FIGURE = /^[^\n]{0,40}(?:เหลือ|เป็น|อยู่ที่)[^0-9\n]{0,16}[0-9]/;

/**
 * The trend that the words before a quantity state, "baseline" for the figure that it starts from, or null.
 * @example readTrendLead("ข้อร้องเรียนลดลงร้อยละ 10", 17, true) // { start: 12, direction: "decrease", kind: "by" }
 * @param at where the quantity or its comparator begins
 */
export function readTrendLead(text: string, at: number, isPercent: boolean): TrendLead | "baseline" | null {
  const isEarlierPossible = ANY_EARLIER.test(text.slice(Math.max(0, at - EARLIER_LEFT), at));
  if (!isEarlierPossible && !ANY_TREND.test(text.slice(Math.max(0, at - LEFT), at))) return null;
  const left = clauseBefore(text, at, LEFT);
  const offset = at - left.length;
  const lead = (match: RegExpExecArray, kind: "by" | "to"): TrendLead => {
    const word = match[1] ?? "";
    const start = offset + match.index + match[0].indexOf(word);
    const direction = /^(?:ลด|น้อย|ต่ำ)/.test(word) ? "decrease" : "increase";
    return { start, direction, kind: isDeniedTrend(text, start) ? "denied" : kind };
  };
  if (isEarlierPossible && EARLIER_FIGURE.test(left) && !AIM_FIGURE.test(left.slice(-40))) return "baseline";
  if (isWhole(text, at)) return null;
  const to = TREND_TO.exec(left);
  if (to !== null) return isFinished(to[0]) ? null : lead(to, "to");
  const right = text.slice(at, at + 60);
  if (
    BASELINE.test(left) &&
    TREND_NEAR.test(left.slice(-60) + right) &&
    (FROM.test(left) || TO_FIGURE.test(right))
  ) {
    return "baseline";
  }
  const by = TREND_BY.exec(left) ?? VERB_BY.exec(left) ?? (isPercent ? BARE_VERB_BY.exec(left) : null);
  if (by === null) return null;
  if (!isFinished(by[0])) return lead(by, "by");
  const again = SAID_AGAIN.exec(left);
  return again === null ? null : lead(again, "by");
}

/** "ลดลงจาก ๑๗ เรื่อง เหลือ ๓ เรื่อง หรือลดลงร้อยละ ๘๒.๓๕" */
const SAID_AGAIN = new RegExp(`(${FALLS}|${RISES})\\s?(?:คิดเป็น|ได้|ถึง)?\\s?$`);
/** Where the trend has arrived already, or another matter has begun behind its figure, the next number is not of it. */
const ARRIVED = /(?:เหลือ|เป็น|อยู่ที่)[^0-9\n]{0,24}[0-9]/;
const OTHER_MATTER =
  /[0-9]\s?[ก-๛.]{2,20}[\s,)]{1,3}(?:ความ|คะแนน|ผู้|และ|ประชาชน|มีผู้|จัด|อบรม|ผล(?!ต่าง)|ใช้|โดย|รวม)/;

function isFinished(words: string): boolean {
  return ARRIVED.test(words) || OTHER_MATTER.test(words);
}

const TREND_NEAR = new RegExp(`${FALLS}|${RISES}|เหลือ`);
