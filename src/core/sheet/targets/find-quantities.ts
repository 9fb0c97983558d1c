import { THAI_MONTHS } from "../../calendar/thai-months";
import { readThaiNumber } from "../../text/parse-thai-number";
import { endAt } from "../../text/end-at";
import { endsWith } from "../../text/ends-with";
import { isThaiAt } from "../../text/is-thai-at";
import type { Quantity } from "./quantity";
import { PERCENT_SIGN } from "../../text/percent-sign";
import { skipSaidAgain } from "../../text/skip-said-again";
import { unitWordAt } from "../../text/unit-word-at";
import { readUnit } from "./read-unit";

/**
 * Every number with its unit in a folded text, in order; years, dates, clock times, item, section, page and telephone
 * numbers are left out. Number words count only after ร้อยละ or before a unit or the end of the word.
 * @example findQuantities("ไม่ต่ำกว่าร้อยละ80") // [{ start: 10, end: 18, value: 80, upper: null, unit: "percent", isWord: false }]
 */
export function findQuantities(text: string): Quantity[] {
  const found: Quantity[] = [];
  NUMBER_START.lastIndex = 0;
  for (let match = NUMBER_START.exec(text); match !== null; match = NUMBER_START.exec(text)) {
    const quantity = quantityAt(text, match.index);
    if (quantity !== null) found.push(quantity);
    NUMBER_START.lastIndex = quantity?.end ?? endOfRun(text, match.index);
  }
  return found;
}

/**
 * The check of the letters before ร้อย and ครั้ง comes last: a pattern that begins with fixed letters is found several times
 * faster.
 */
const NUMBER_START =
  /[0-9]|หนึ่ง|สอง|สาม|สี่|ห้า|หก|เจ็ด|แปด|เก้า|สิบ|ยี่สิบ|ร้อย(?!ละ)(?:(?<![ก-๛]ร้อย)|(?<=ร้อยละ *ร้อย))|กึ่งหนึ่ง|ครึ่งหนึ่ง|ครั้ง(?!ที่)(?<=[ก-๛]ละครั้ง)/g;
/** A number, date or code that cannot be read is skipped as a whole. */
const RUN = /[0-9.,/:\-–A-Za-z]+|[^0-9]/y;
const HALF = /(?:กึ่ง|ครึ่ง)หนึ่ง/y;
/** ปีละครั้ง says one without a number. */
const ONCE = /ครั้ง/y;

/** The longest lead before a number that is looked at. */
const LEFT = 24;
/** These look back from the end of the lead, so that one place is tried and not each of its characters. */
const PERCENT_BEFORE = /(?<=((?:ร้อยละ|เปอร์เซ็นต์)\s*[:=]?\s*))$/y;
const PERCENT_AFTER = new RegExp(`\\s?${PERCENT_SIGN}`, "y");
const LEVEL_BEFORE = /(?<=(ระดับ\s*))$/y;
/** Glued to a code, a date, a link or another number. */
const GLUED_BEFORE = /(?<=[A-Za-z0-9_#@&][.,/:-]?|[A-Za-z]-?|\/)$/y;
/** What makes a number an ordinal: a section, a year, a page, an address, a telephone. */
const ORDINAL_BEFORE =
  /(?<=(?:(?<!อยู่|ไว้|ได้|เท่า|คะแนน)ที่|ข้อ|มาตรา|วรรค|หมวด|ตอน|บท|พ\.?\s?ศ\.?|ค\.?\s?ศ\.?|(?:^|[^ก-๛])(?:ว|ม|น)\.?|ปี\s?(?:งบประมาณ|งบฯ?|งปม\.?)?|ฉบับ|เลข|เบอร์|โทร(?:ศัพท์|สาร)?\.?|หมายเลข|ไตรมาส|(?:^|[^ก-๛])รอบ|ลำดับ|หน้า|หมู่|ซอย|ถนน|ชั้น|ภาคผนวก|ตาราง|มิติ|เวอร์ชัน)\s*)$/y;
const RANGE = /\s*(?:-|–|—|ถึง)\s*(?=[0-9])/y;
const PERCENT_AGAIN = /\s*(?:-|–|—|ถึง)\s*ร้อยละ\s*(?=[0-9])/y;
/** ก.พ. and กพ with a number behind it; without any point it could begin another word (มีค in มีความ). */
const MONTH = [
  ...THAI_MONTHS.map(({ full }) => full),
  ...THAI_MONTHS.map(({ short }) => short.slice(0, -1).replaceAll(".", "\\.\\s?")),
  `(?:${THAI_MONTHS.map(({ short }) => short.replaceAll(".", "")).join("|")})(?=\\.?\\s?[0-9])`,
].join("|");
const HOUR_OR_SHARE = "น\\.|นาฬิกา|ใน\\s*(?:[0-9]|สอง|สาม|สี่|ห้า)";
/** Days of one month may be listed: ๕, ๑๒ และ ๑๙ มีนาคม, ๕-๖ มี.ค. */
const DATE_AFTER = new RegExp(
  `\\s*(?:${HOUR_OR_SHARE}|(?:(?:,|และ|ถึง|-|–|—)\\s?[0-9]{1,2}\\s?){0,6}(?:${MONTH}))`,
  "y",
);
/** A year with two digits after its month, with the day before it (๑๒ พ.ย. ๖๗) or without (ต.ค. ๖๗). */
const MONTH_BEFORE = new RegExp(
  `(?<=([0-9]\\s{0,2})?(?:${[
    ...THAI_MONTHS.map(({ full }) => full),
    ...THAI_MONTHS.map(({ short }) => short.replace(/\.$/, "").replaceAll(".", "\\.?\\s?")),
  ].join("|")})\\.?\\s{0,2}['’]?)$`,
  "y",
);
const FIRST_YEAR = 55;
const LAST_YEAR = 80;
/** The number of a list item: at the start of a line, or inside one where no bracket was opened and nothing compares. */
const LINE_START = /(?<=(?:^|\n)[ \t]*)$/y;
const LIST_ITEM = /[.)][ \t]*[^\s0-9]/y;
const INSIDE_LINE = /(?<=(?:กว่า|น้อย|เกิน|ต่ำ|ร้อยละ|ภายใน|ครบ|[<>=≤≥:]|\([^)]*)\s*)$/y;
/** A list number that follows a percentage without a space: ร้อยละ ๘๐๒. จำนวน… is ร้อยละ ๘๐ and ๒. */
const LIST_MARK_AFTER = /[.)](?![0-9])/y;

function quantityAt(text: string, at: number): Quantity | null {
  if (isThaiAt(text, at)) {
    const half = endAt(HALF, text, at);
    if (half !== null) return { start: at, end: half, value: 50, upper: null, unit: "percent", isWord: true };
    const once = endAt(ONCE, text, at);
    if (once !== null) return { start: at, end: once, value: 1, upper: null, unit: "ครั้ง", isWord: true };
  }
  const left = text.slice(Math.max(0, at - LEFT), at);
  if (!isThaiAt(text, at - 1) && endsWith(GLUED_BEFORE, left)) return null;
  const number = readThaiNumber(text, at);
  if (number === null || endAt(DATE_AFTER, text, number.end) !== null) return null;
  if (endsWith(PERCENT_BEFORE, left)) return percentAt(text, at - lengthOf(PERCENT_BEFORE, left), number);
  if (isYearOfMonth(text, left, number)) return null;
  const range = number.isWord ? null : rangeFrom(text, number, RANGE);
  const end = range?.end ?? number.end;
  const { value, isWord } = number;
  const upper = range?.value ?? null;
  const percentAfter = endAt(PERCENT_AFTER, text, skipSaidAgain(text, end));
  if (percentAfter !== null) return { start: at, end: percentAfter, value, upper, unit: "percent", isWord };
  if (endsWith(ORDINAL_BEFORE, left)) return null;
  const unit = readUnit(text, end);
  if (number.isWord && !wordEnds(text, end)) return null;
  if (unit.unit === "" && isListNumber(text, at, left, number)) return null;
  if (unit.unit !== "" && isItemNumber(text, left, number)) return null;
  if (unit.unit === "" && endsWith(LEVEL_BEFORE, left)) {
    return { start: at - lengthOf(LEVEL_BEFORE, left), end, value, upper, unit: "ระดับ", isWord };
  }
  if (unit.unit === "" && isYear(number.value)) return null;
  const minutes = unit.unit === "ชั่วโมง" ? minutesAfter(text, unit.end) : null;
  if (minutes !== null && range === null) {
    return { start: at, end: minutes.end, value: value * 60 + minutes.value, upper, unit: "นาที", isWord };
  }
  // Written out: to spread a common part into it takes longer than all that was read.
  return { start: at, end: unit.end, value, upper, unit: unit.unit, isWord };
}

interface Reading {
  readonly value: number;
  readonly end: number;
  readonly isWord: boolean;
}

function percentAt(text: string, start: number, number: Reading): Quantity | null {
  if (number.isWord && !wordEnds(text, number.end) && unitWordAt(text, number.end) === null) {
    // ร้อยละแปดสิบของ…: words after ร้อยละ can only be a number, unless they are the first letters of another word
    if (!SENTENCE_GOES_ON.test(text.slice(number.end, number.end + 4))) return null;
  }
  const range = number.isWord
    ? null
    : (rangeFrom(text, number, RANGE) ?? rangeFrom(text, number, PERCENT_AGAIN));
  const end = range?.end ?? number.end;
  const sign = endAt(PERCENT_AFTER, text, end);
  const upper = range?.value ?? null;
  const { isWord } = number;
  if (sign === null && number.value > 100 && endAt(LIST_MARK_AFTER, text, end) !== null) {
    const shorter = Math.floor(number.value / 10);
    if (Number.isInteger(number.value) && shorter <= 100) {
      return { start, end: end - 1, value: shorter, upper, unit: "percent", isWord };
    }
  }
  return { start, end: sign ?? end, value: number.value, upper, unit: "percent", isWord };
}

const SENTENCE_GOES_ON = /^(?:ของ|ขึ้น|ใน|จาก|และ|หรือ|ที่|ต่อ|มี|ได้)/;

function rangeFrom(text: string, from: Reading, mark: RegExp): Reading | null {
  const joint = endAt(mark, text, from.end);
  if (joint === null) return null;
  const upper = readThaiNumber(text, joint);
  return upper !== null && !upper.isWord && upper.value > from.value ? upper : null;
}

/** A number word is one only where a unit, a space, a bracket or the end follows: สามารถ begins with สาม. */
function wordEnds(text: string, end: number): boolean {
  return !/[ก-๛]/.test(text.charAt(end)) || unitWordAt(text, end) !== null;
}

/** ๑ ชั่วโมง ๓๐ นาที is one quantity of 90 minutes. */
function minutesAfter(text: string, at: number): { value: number; end: number } | null {
  const end = endAt(MINUTES, text, at);
  return end === null ? null : { value: Number(/[0-9]+/.exec(text.slice(at, end))?.[0]), end };
}

const MINUTES = /\s*[0-9]{1,2}\s*นาที/y;

function isListNumber(text: string, at: number, left: string, { value, end }: Reading): boolean {
  if (value > 99 || endAt(LIST_ITEM, text, end) === null) return false;
  const isLineStart = endsWith(LINE_START, left) && (left.includes("\n") || at === left.length);
  return isLineStart || !endsWith(INSIDE_LINE, left);
}

/** "๒.๑ ติดป้ายประชาสัมพันธ์": the number of an item without a point behind it, where no unit says that it counts. */
function isItemNumber(text: string, left: string, { value, end, isWord }: Reading): boolean {
  if (isWord || value > 99 || Number.isInteger(value) || !endsWith(LINE_START, left)) return false;
  const word = endAt(SPACES, text, end);
  return word !== null && /[ก-ฮเ-ไ]/.test(text.charAt(word)) && unitWordAt(text, word) === null;
}

const SPACES = /[ \t]{1,4}/y;

/** After a bare month a number with a unit counts: เดือนมีนาคม ๖๘ คน. */
function isYearOfMonth(text: string, left: string, { value, end, isWord }: Reading): boolean {
  if (isWord || !Number.isInteger(value) || value < FIRST_YEAR || value > LAST_YEAR) return false;
  if (!endsWith(MONTH_BEFORE, left)) return false;
  const hasDay = lengthOf(MONTH_BEFORE, left) > 0;
  return hasDay || unitWordAt(text, endAt(SPACES, text, end) ?? end) === null;
}

/** A bare number of this size is a Buddhist or Christian year. */
function isYear(value: number): boolean {
  return Number.isInteger(value) && ((value >= 2400 && value < 2700) || (value >= 1990 && value < 2100));
}

function endOfRun(text: string, at: number): number {
  return endAt(RUN, text, at) ?? at + 1;
}

/** How much of a lead the group of a pattern takes that looks back from its end. */
function lengthOf(lookback: RegExp, lead: string): number {
  lookback.lastIndex = lead.length;
  return lookback.exec(lead)?.[1]?.length ?? 0;
}
