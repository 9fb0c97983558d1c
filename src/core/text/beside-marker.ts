import { endsWith } from "./ends-with";
import { letterTest } from "./letter-test";
import type { MarkerCandidate } from "./marker-candidate";

export const SPACE = /[\s\u00a0\u200b-\u200f\u2060\ufeff]/;
const isSpace = letterTest(SPACE);
export const THAI = /[\u0e01-\u0e4e]/;
export const LATIN = /[A-Za-z]/;

const ANNOUNCEMENT = /(?<=(?:ดังนี้|ต่อไปนี้|ได้แก่|เช่น|คือ|ประกอบด้วย|:)[\s\u00a0:]*)/y;
const SHORT_MONTHS = String.raw`(?:ม\.?ค|ก\.?พ|มี\.?ค|เม\.?ย|พ\.?ค|มิ\.?ย|ก\.?ค|ส\.?ค|ก\.?ย|ต\.?ค|พ\.?ย|ธ\.?ค)\.`;
const FULL_MONTHS = "(?:มกรา|กุมภา|มีนา|เมษา|พฤษภา|มิถุนา|กรกฎา|สิงหา|กันยา|ตุลา|พฤศจิกา|ธันวา)(?:คม|ยน|พันธ์)";
const MONTH_AFTER = new RegExp(String.raw`^\s*(?:${SHORT_MONTHS}|${FULL_MONTHS}\s*(?:พ\.ศ|[0-9๐-๙]))`);
const MONTH_BEFORE = new RegExp(String.raw`(?<=(?:${SHORT_MONTHS}|${FULL_MONTHS})[\s\u00a0]*)`, "y");

/** How many characters beside a marker are looked at. */
export const CONTEXT = 24;
/** How far back an opening bracket still owns the closing one. */
const BRACKET_REACH = 160;

/** The text right before a place, not beyond its line. */
export function textBefore(text: string, offset: number, lineStart: number): string {
  return text.slice(Math.max(lineStart, offset - CONTEXT), offset);
}

/** The text from a place on, as much as is looked at. */
export function textAfter(text: string, offset: number): string {
  return text.slice(offset, offset + CONTEXT);
}

/** Whether a list is announced right before: "ดังนี้", "ได้แก่". */
export function isAnnouncedBy(before: string): boolean {
  return endsWith(ANNOUNCEMENT, before);
}

/** Whether a month follows, so that the number is a day: "ม.ค. 2568", "มกราคม 2568". */
export function beginsWithMonth(after: string): boolean {
  return MONTH_AFTER.test(after);
}

/** Whether a month is directly before, so that the number is a year: "ม.ค. ". */
export function endsWithMonth(before: string): boolean {
  return endsWith(MONTH_BEFORE, before);
}

/** Whether a place begins its line, follows a space, or directly follows another letter. */
export function positionOf(text: string, offset: number, lineStart: number): MarkerCandidate["position"] {
  let at = offset;
  while (at > lineStart && isSpace(text, at - 1)) at--;
  return at === lineStart ? "line" : at < offset ? "space" : "glued";
}

/** Whether a bracket was opened before a place and not closed yet. */
export function isInBrackets(text: string, offset: number): boolean {
  const before = text.slice(Math.max(0, offset - BRACKET_REACH), offset);
  const line = before.slice(before.lastIndexOf("\n") + 1);
  return line.lastIndexOf("(") > line.lastIndexOf(")");
}
