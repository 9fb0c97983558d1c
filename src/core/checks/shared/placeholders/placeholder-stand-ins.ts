import { findAll } from "../../../text/find-all";
import { followsFieldLabel, lineAfter, lineBefore } from "./placeholder-surroundings";
import type { TextSpan } from "../../../text/text-span";

/** A whole word made of x and digits, with the separators of dates and amounts. */
const X_WORD = /(?<![A-Za-z0-9๐-๙_]-?)[xX0-9๐-๙]+(?:[/.,-][xX0-9๐-๙]+)*(?!-?[A-Za-z0-9๐-๙_])/g;
const CIRCLES = /[○◯〇]{2,}/g;
/** A sign that every stand-in contains: most texts do not have it, so one look is enough for them. */
const ANY_STAND_IN = /[xX○◯〇]/;

/** พ.ศ. ๒๕xx, 25XX, 256x, 20XX: the beginning of a year, the rest open. */
const OPEN_YEAR = /^(?:25|๒๕|20|๒๐)(?:[xX]{2}|[0-9๐-๙][xX])$/;
const ROMAN = /^X{2,3}$/;
const ROMAN_BEFORE = /(?:ศตวรรษที่|ศตวรรษ|บทที่|ภาคที่|ภาค|เล่มที่|เล่ม|รัชกาลที่|[A-Za-z])$/;

/**
 * Letters in the place of a value that is still missing (เลขที่ xxx, พ.ศ. ๒๕xx, xx/xx/25XX) and circles (อบต.○○○). Not: words
 * with xx (Foxx), Roman numerals (ศตวรรษที่ XX), sizes (1920x1080).
 */
export function findStandIns(text: string): TextSpan[] {
  if (!ANY_STAND_IN.test(text)) return [];
  const spans: TextSpan[] = [];
  for (const match of findAll(X_WORD, text)) {
    const start = match.index;
    if (isStandIn(text, start, match[0])) spans.push({ start, end: start + match[0].length });
  }
  for (const match of findAll(CIRCLES, text)) {
    spans.push({ start: match.index, end: match.index + match[0].length });
  }
  return spans;
}

function isStandIn(text: string, start: number, word: string): boolean {
  if (!/[xX]/.test(word)) return false;
  if (ROMAN.test(word)) return !isRoman(text, start, start + word.length);
  return word.split(/[/.,-]/).some((group) => /^[xX]{2,}$/.test(group) || OPEN_YEAR.test(group));
}

function isRoman(text: string, start: number, end: number): boolean {
  const before = lineBefore(text, start);
  return (
    !followsFieldLabel(text, start) && (ROMAN_BEFORE.test(before) || /^ [A-Za-z]/.test(lineAfter(text, end)))
  );
}
