import { countedNounAt } from "../counted-noun-at";
import { toArabicDigits } from "../digits";
import { endAt } from "../end-at";
import { findAll } from "../find-all";
import { findListMarkers } from "../find-list-markers";
import { NUMBERED_THINGS, RANKED_THINGS } from "../number-words";
import { PERCENT_SIGN } from "../percent-sign";
import { overlapFinder, type TextSpan } from "../text-span";
import { unitWordAt } from "../unit-word-at";
import { DATE, GAP, MONTH_WITH_YEAR, RANGE_SIGN, SHORT_MONTH } from "./date-patterns";

const FIGURES = "[0-9]{1,12}(?:[.,/:-][0-9]{1,12}){0,4}";
/** Not the digits of a code, an address or a file. */
const NUMBER = new RegExp(
  `(?<![A-Za-z0-9@&?%#=_~]|[A-Za-z0-9/][./:-]|\\/)${FIGURES}(?![A-Za-z0-9@_]|[/-][A-Za-z])`,
  "g",
);
/** ๐๔๒ ๑๒๓ ๔๕๖, ๐ ๔๒๑๒ ๓๔๕๖. */
const TELEPHONE = /0[0-9]{0,2}[ \u00a0-][0-9]{3,4}[ \u00a0-][0-9]{3,4}(?![0-9])/y;
const RANGE = new RegExp(`${GAP}${RANGE_SIGN}${GAP}${FIGURES}(?![0-9A-Za-z])`, "y");
/** มาตรา ๗ และ ๙, ไตรมาสที่ ๒ ,๓. */
const ANOTHER = new RegExp(`${GAP}(?:และ|หรือ|,)${GAP}${FIGURES}(?![0-9A-Za-z])`, "y");
/** The circular behind the unit's number: ๗๙๙๐๑/ว ๓๔๕. */
const CIRCULAR = new RegExp(`${GAP}\\/?${GAP}ว\\.?${GAP}${FIGURES}`, "y");
const PERCENT = new RegExp(`${GAP}${PERCENT_SIGN}`, "y");
const CLOCK = new RegExp(`${GAP}(?:น\\.(?![ก-ฮ]\\.)|นาฬิกา)`, "y");
const SPACES = new RegExp(GAP, "y");
/** Whole baht, as on a bill: ๑,๐๐๐.- บาท. */
const NO_SATANG = /\.[-–](?![0-9])/y;

const SIGN_BEFORE = new RegExp(`[±+<>≥≤=~≈]${GAP}$`);
/** The number says which one, not how many: ครั้งที่ ๑/๒๕๖๘, มาตรา ๗, ร้อยละ ๙๐, พ.ศ. ๒๕๖๘. */
const WHICH_BEFORE = new RegExp(`(?:(?:${RANKED_THINGS})ที่|${NUMBERED_THINGS}|[พค]\\. ?ศ)\\.?${GAP}$`);
/** A document's number: ที่ สม ๗๙๙๐๑/๑๑๒, ที่ กค (กวจ) ๐๔๐๕.๒/ว ๑๒๓, ว ๓๔๕; the letters alone only before such figures. */
const LETTERS = `[ก-ฮ]{1,4}(?:\\.[ก-ฮ]{1,3}){0,2}\\.?(?:${GAP}\\([ก-ฮ]{1,5}\\))?`;
const CODE_BEFORE = new RegExp(
  `(?:(?<!พื้น|หน้า|สถาน|เต็ม)ที่${GAP}(?:${LETTERS}[ \\u00a0]{1,2}|ว\\.?)|(?<![ก-๎.])ว[ \\u00a0.]{0,2})$`,
);
const LETTERS_BEFORE = /(?<![ก-๎.])[ก-ฮ]{2}[ \u00a0]{1,2}$/;
const CODE_FIGURES = /^[0-9]{4,5}(?:\.[0-9]{1,3})?(?:\/|$)/;
/** The same before a number that counts nothing: ชั้น ๒, หมู่ ๔, แบบ สขร. ๑, ปี ๑, มี.ค. ๖๘, คำสั่งที่ ๓๑/๒๕๖๘. */
const LIKELY_BEFORE = new RegExp(
  `(?:ชั้น|หมู่|ซอย|ปี|(?<![ก-๎])(?:ม|แบบ|หน้า|รุ่น|ระยะ)|(?<!พื้น|หน้า|สถาน|เต็ม)ที่|(?<![ก-๎.])(?:[ก-ฮ]{1,4}\\.){1,4}|${SHORT_MONTH})\\.?${GAP}$`,
);
/** A year counts nothing; ปีงบประมาณ is too long to be held to it: ปี ๒๕๖๘, ปีงบประมาณ ๒๕๖๘. */
const YEAR_BEFORE = new RegExp(`(?:ปี|ปี(งบประมาณ|การศึกษา|ภาษี))${GAP}$`);
const YEAR = /^2[4-6][0-9]{2}$/;
const LINE_START = /(?:^|[\n\r\v\f\u2028\u2029])\s{0,3}$/;
/** The longest of those words, with a code's letters and spaces. */
const REACH = 24;
/** Longer figures are no number that a reader takes in at once. */
const MOST_FIGURES = 24;
const DIGIT = /[0-9๐-๙]/;

/**
 * The numbers of a text with what they count or belong to, and its dates: a reader takes each in at once.
 * @example numberSpans("อบรม ๔๒ คน เมื่อวันที่ ๑๘ ก.พ. ๒๕๖๘") // spans of "๔๒ คน" and "๑๘ ก.พ. ๒๕๖๘"
 */
export function numberSpans(text: string): readonly TextSpan[] {
  if (!DIGIT.test(text)) return monthSpans(text);
  const arabic = toArabicDigits(text);
  const months = monthSpans(arabic);
  const isInMonth = overlapFinder(months);
  const spans: TextSpan[] = [];
  let done = 0;
  for (const { 0: figures, index } of findAll(NUMBER, arabic)) {
    const isYear = isInMonth({ start: index, end: index + 1 });
    if (isYear || index < done || figures.length > MOST_FIGURES) continue;
    const span = spanAround(arabic, index, figures, done);
    done = Math.max(span.end, index + figures.length);
    if (span.end - span.start > 1) spans.push(span);
  }
  return [...spans, ...months];
}

function monthSpans(text: string): TextSpan[] {
  return findAll(MONTH_WITH_YEAR, text).map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
  }));
}

/**
 * A number with the words that it belongs to.
 * @param from the words before this place belong to another number
 */
function spanAround(text: string, start: number, figures: string, from: number): TextSpan {
  const date = endAt(DATE, text, start);
  if (date !== null) return { start, end: date };
  const end = start + figures.length;
  const before = text.slice(Math.max(from, start - REACH), start);
  const begin = (words: RegExp): number | null => {
    const at = words.exec(before)?.index;
    return at === undefined ? null : start - before.length + at;
  };
  const which = begin(WHICH_BEFORE);
  const telephone = endAt(TELEPHONE, text, start);
  if (telephone !== null) return { start: which ?? start, end: telephone };
  if (which !== null) return { start: which, end: endOfPair(text, end) };
  const code = begin(CODE_BEFORE) ?? (CODE_FIGURES.test(figures) ? begin(LETTERS_BEFORE) : null);
  if (code !== null) return { start: code, end: endAt(CIRCULAR, text, end) ?? end };
  const year = YEAR.test(figures) ? YEAR_BEFORE.exec(before) : null;
  if (year !== null) {
    const lead = year[1] === undefined ? before.length - year.index : 0;
    return { start: start - lead, end: endAt(RANGE, text, end) ?? end };
  }
  const sign = begin(SIGN_BEFORE) ?? start;
  const unit = unitEnd(text, start, end);
  if (unit !== null) return { start: sign, end: unit };
  const likely = begin(LIKELY_BEFORE);
  if (likely !== null) return { start: likely, end: endAt(RANGE, text, end) ?? end };
  return { start: sign, end: nounEnd(text, start, endAt(RANGE, text, end) ?? end) };
}

/** The end of two numbers of one kind: ไตรมาสที่ ๑ – ๔, มาตรา ๗ และ ๙; a third one may stand on the next line. */
function endOfPair(text: string, end: number): number {
  return endAt(RANGE, text, end) ?? endAt(ANOTHER, text, end) ?? end;
}

/** Where a number, or two of them, ends with a unit; null without one. */
function unitEnd(text: string, start: number, end: number): number | null {
  const ends = new Set([endAt(NO_SATANG, text, end) ?? end, endOfPair(text, end)]);
  for (const at of ends) {
    const signEnd = endAt(PERCENT, text, at) ?? endAt(CLOCK, text, at);
    if (signEnd !== null) return signEnd;
    const place = endAt(SPACES, text, at) ?? at;
    const unit = unitWordAt(text, place);
    if (unit !== null && !isMarker(text, start)) return place + unit.length;
  }
  return null;
}

/** Thai counts with any noun: the word behind a number in a sentence is mostly what it counts. */
function nounEnd(text: string, start: number, end: number): number {
  if (LINE_START.test(text.slice(Math.max(0, start - 4), start))) return end;
  const place = endAt(SPACES, text, end) ?? end;
  const noun = place === end ? null : countedNounAt(text, place);
  return noun === null ? end : place + noun.length;
}

/** "๒ ข้อมูล…" at the head of a line can be the second item of a list. */
function isMarker(text: string, start: number): boolean {
  if (!LINE_START.test(text.slice(Math.max(0, start - 4), start))) return false;
  return findListMarkers(text).some(({ offset, length }) => start >= offset && start < offset + length);
}
