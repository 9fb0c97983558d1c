import { findAll } from "../../../text/find-all";
import { followsFieldLabel, lineAfter, lineBefore } from "./placeholder-surroundings";
import type { TextSpan } from "../../../text/text-span";

/** Dots, typed close or with single spaces, and underscores. */
const DOTS = /[.…‥](?:[ \u00a0]?[.…‥]){1,}|…|_{3,}/g;
const BRACKETED = /[([<{]\s?(?:[.…‥_]\s?){2,60}[)\]>}]|[([<{]\s?…\s?[)\]>}]/g;
/** A sign that every blank contains: most texts do not have it, so one look is enough for them. */
const ANY_BLANK = /…|[.…‥_]\s?[.…‥_]/;
/** From this many dots on, they are not a pause in a sentence any more. */
const LONG = 5;
const SHORT = 3;

const LIST_END = /(?:ฯลฯ|ฯ|เป็นต้น)$/;
const OPEN_LIST = /อื่น\s?ๆ$/;
const YEAR_BEGUN = /(?:พ\.?\s?ศ\.?|ปี|ปีงบประมาณ|ประจำปี)\s*(?:25|๒๕|20|๒๐)[0-9๐-๙]?$/;
const LEADER_END = /^\s*(?:หน้า(?:ที่)?\s*)?[0-9๐-๙]{1,4}\s*$/;
const UNIT =
  /^\s*(?:คน|ครั้ง|เรื่อง|ราย|บาท|แห่ง|ช่องทาง|คะแนน|วัน|ชั่วโมง|โครงการ|กิจกรรม|หมู่บ้าน|ฉบับ|เปอร์เซ็นต์|%)(?![ก-๎])|^\s?\/\s?(?:[0-9๐-๙]{2,4}|[.…])/;

/**
 * Dots and lines that were to be written over ("วันที่……เดือน……", "คำสั่งที่ .../๒๕๖๘", "(…)").
 * Not: an ellipsis, the end of a list (ฯลฯ …), the leader of a table of contents ("หน้า ...... ๕").
 */
export function findFillInBlanks(text: string): TextSpan[] {
  if (!ANY_BLANK.test(text)) return [];
  const spans: TextSpan[] = [];
  for (const match of findAll(DOTS, text)) {
    const end = match.index + match[0].length;
    const start = match.index + (isAbbreviationDot(text, match.index) ? 2 : 0);
    if (isFillInBlank(text, start, end)) spans.push({ start, end });
  }
  for (const match of findAll(BRACKETED, text)) {
    spans.push({ start: match.index, end: match.index + match[0].length });
  }
  return spans;
}

function isFillInBlank(text: string, start: number, end: number): boolean {
  const signs = text.slice(start, end);
  if (signs.startsWith("_")) return !isInsideName(text, start, end);
  const count = countDots(signs);
  if (count < 2) return false;
  const before = lineBefore(text, start);
  if (YEAR_BEGUN.test(before)) return !/^[0-9๐-๙]/.test(text.charAt(end));
  if (count < SHORT) return false;

  if (LIST_END.test(before) || (count <= LONG + 1 && OPEN_LIST.test(before))) return false;
  const after = lineAfter(text, end);
  const isLabelled = followsFieldLabel(text, start);
  if (count >= LONG) return isLabelled || before === "" || !LEADER_END.test(after);
  if (/^[0-9๐-๙]/.test(after)) return false;
  return UNIT.test(after) || (isLabelled && !/^[ก-๎]/.test(after));
}

/** The dot of พ.ศ. is not one of those to be filled in. */
function isAbbreviationDot(text: string, position: number): boolean {
  return /[ก-ฮ]/.test(text.charAt(position - 1)) && /^\.[ \u00a0]/.test(text.slice(position, position + 2));
}

/** A file or account name: report___final. */
function isInsideName(text: string, start: number, end: number): boolean {
  return /[A-Za-z0-9/]/.test(text.charAt(start - 1)) && /[A-Za-z0-9.]/.test(text.charAt(end));
}

function countDots(signs: string): number {
  let count = 0;
  for (const sign of signs) count += sign === "…" ? 3 : sign === "‥" ? 2 : sign === "." ? 1 : 0;
  return count;
}
