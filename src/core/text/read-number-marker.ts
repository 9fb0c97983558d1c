import {
  beginsWithMonth,
  endsWithMonth,
  isAnnouncedBy,
  isInBrackets,
  LATIN,
  positionOf,
  textAfter,
  textBefore,
} from "./beside-marker";
import { endsWith } from "./ends-with";
import type { MarkerCandidate } from "./marker-candidate";
import { NUMBER_WORDS } from "./number-words";

const DELIMITER = /^(?:\.\)|\)\.?|\.{1,2})/;
const LEADING_ZERO = /(?:^|\.)0/;
const LONGER_NUMBER_OR_ADDRESS = /[\d/@_=#%&?+,]/;
const JOINED_CODE = /[A-Za-z\d][.–-]$/;
const ENGLISH_WORD = /[A-Za-z]{3}$/;
const NUMBER_AND_SPACE = /\d[\s\u00a0]*$/;
const SPACE_FIRST = /^[\s\u00a0]/;
const SPACE_OR_THAI_FIRST = /^(?:[\s\u00a0\u0e01-\u0e4e]|$)/;
/** "๓ ล้านบาท", "๕ ครั้ง", "๑๐.๓๐ น.": an amount or a time. */
const MEASURED =
  /^\s*(?:%|ล้าน|พันล้าน|แสน|หมื่น|บาท|เท่า|คะแนน|เมตร|กิโล|กม|ตร|ไร่|ตัน|ลิตร|นาฬิกา|น\.|คน(?:\s|$)|ครั้ง|ราย(?:\s|$)|เรื่อง(?:\s|$))/;

/** A number of a text and the text beside it. */
interface NumberPlace {
  readonly text: string;
  /** Of its opening bracket, where it has one. */
  readonly offset: number;
  /** "2.1" */
  readonly digits: string;
  /** The offset after the last digit. */
  readonly end: number;
  /** "", ".", ")" … */
  readonly delimiter: string;
  readonly isOpened: boolean;
  readonly isPath: boolean;
  readonly position: MarkerCandidate["position"];
  /** The character right before it. */
  readonly last: string;
  readonly before: string;
  readonly after: string;
}

type Refusal = (place: NumberPlace) => boolean;

/** What a number is that begins no item; each with an example of it. */
const REFUSALS: readonly Refusal[] = [
  isPartOfNumber, // 2568, 10.05
  isInCode, // 1,000, 5/2568, a@1.com, v.1, O26; "Facebook1." is not one
  isFollowedByWord, // ๕คน, where the item would begin with a space
  isRun, // ๕/๒๕๖๘, ๑)๕
  isDay, // ๕ ม.ค. ๒๕๖๘
  isLongInLine, // ฉบับปรับปรุง 108. in the middle of a line
  isOwnedByWord, // ตามข้อ ๕.
  isInsideBrackets, // มาตรา ๙ (๒), (ลำดับ ๒)
];

/**
 * The marker that a number is, null for one that cannot be a marker.
 * @param text with Arabic digits
 * @param start of the number or the bracket before it
 */
export function readNumberMarker(
  text: string,
  start: number,
  digits: string,
  lineStart: number,
): MarkerCandidate | null {
  const at = text[start] === "(" ? start + 1 : start;
  const end = at + digits.length;
  const isOpened = at > start && text[end] === ")";
  const offset = isOpened ? start : at;
  const delimiter = isOpened ? ")" : delimiterAt(text, end);
  const position = positionOf(text, offset, lineStart);
  const isPath = digits.includes(".");
  const isBare = delimiter === "";
  // Most numbers of a text end here: they are amounts, which nothing delimits.
  if (isBare && position !== "line" && !isPath) return null;

  const last = text.charAt(offset - 1);
  const before = textBefore(text, offset, lineStart);
  const after = textAfter(text, end + delimiter.length);
  const place = { text, offset, digits, end, delimiter, isOpened, isPath, position, last, before, after };
  if (REFUSALS.some((isRefused) => isRefused(place))) return null;

  const isMeasured = (position !== "line" || isBare) && MEASURED.test(after);
  const isOdd = LATIN.test(last) || /[.–-]/.test(last) || LATIN.test(after.charAt(0));
  return {
    offset,
    length: end + delimiter.length - offset,
    kind: "number",
    path: digits.split(".").map(Number),
    style: styleOf(place),
    position,
    lineStart,
    isAnnounced: isAnnouncedBy(before),
    isBare: isBare && !isPath,
    isUncertain: isMeasured || isOdd || endsWithMonth(before) || (isBare && position === "glued"),
  };
}

function delimiterAt(text: string, at: number): string {
  const first = text.charAt(at);
  return first === "." || first === ")" ? (DELIMITER.exec(text.slice(at, at + 3))?.[0] ?? "") : "";
}

/** @example styleOf(of "2.1.") // "1.1", of "2)" "1)", of "(2)" "(1)" */
function styleOf({ digits, delimiter, isOpened, isPath }: NumberPlace): string {
  if (isOpened) return "(1)";
  if (isPath) return digits.replace(/\d+/g, "1");
  return `1${delimiter.includes(")") ? ")" : delimiter.slice(0, 1)}`;
}

function isPartOfNumber({ text, end, digits }: NumberPlace): boolean {
  return /\d/.test(text.charAt(end)) || LEADING_ZERO.test(digits);
}

function isInCode({ text, offset, last }: NumberPlace): boolean {
  const lastTwo = text.slice(Math.max(0, offset - 2), offset);
  if (LONGER_NUMBER_OR_ADDRESS.test(last) || JOINED_CODE.test(lastTwo)) return true;
  return LATIN.test(last) && !ENGLISH_WORD.test(text.slice(Math.max(0, offset - 3), offset));
}

function isFollowedByWord({ delimiter, isPath, after }: NumberPlace): boolean {
  return delimiter === "" && !(isPath ? SPACE_OR_THAI_FIRST : SPACE_FIRST).test(after);
}

function isRun({ after }: NumberPlace): boolean {
  return /^[\d/]/.test(after);
}

function isDay({ after }: NumberPlace): boolean {
  return beginsWithMonth(after);
}

function isLongInLine({ digits, isPath, position }: NumberPlace): boolean {
  return digits.length > 2 && !isPath && position !== "line";
}

function isOwnedByWord({ position, before }: NumberPlace): boolean {
  return position !== "line" && endsWith(NUMBER_WORDS, before);
}

function isInsideBrackets({ text, offset, delimiter, isOpened, before }: NumberPlace): boolean {
  return isOpened ? NUMBER_AND_SPACE.test(before) : delimiter.includes(")") && isInBrackets(text, offset);
}
