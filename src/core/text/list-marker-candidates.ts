import {
  beginsWithMonth,
  CONTEXT,
  endsWithMonth,
  isAnnouncedBy,
  isInBrackets,
  positionOf,
  SPACE,
  textBefore,
  THAI,
} from "./beside-marker";
import { findAll } from "./find-all";
import type { MarkerCandidate } from "./marker-candidate";
import { readNumberMarker } from "./read-number-marker";
import { TICKS } from "./ticks";

/** A dash is a bullet only in certain places; the others are bullets in any place. */
const DASHES = "-‐‑–—*·→";
/** With those of the Symbol and Wingdings fonts that Word leaves behind. */
const DOTS = "•●○◦▪■◆◇❖➢➤◊\uf0a7\uf0b7\uf0d8\uf076";
const THAI_LETTERS = "กขคงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรลวศษสหฬอฮ";

const NUMBER = /\(?(\d{1,3}(?:\.\d{1,2}){0,3})/g;
const LETTER = /\(?([ก-ฮa-zA-Z])[.)]{1,2}/y;
/** What ends the letter of an item: far rarer than letters, so that it is looked for first. */
const STOP = /[.)]/g;
const BULLET = new RegExp(`[\\${DASHES}${DOTS}${TICKS}]`, "g");
const TICK = new RegExp(`[${TICKS}]`);

/** "๒๕๖๘ ก.", "พ.ศ. ก.": what follows is a part of an abbreviation, no letter of a list. */
const NUMBER_OR_DOT_BEFORE = /[0-9๐-๙.][\s\u00a0]*$/;
const DIGIT = /[\d๐-๙]/;
/** "✔\ufe0f": asks for the coloured sign. */
const VARIATION = "\ufe0f";
/** A bullet at the end of a text or alone in its line announces nothing. */
const WORD_AFTER = /^[ \t\u00a0\u200b]*\S/;
const THAI_OR_BRACKET_BEFORE = /[\u0e01-\u0e4e)][\s\u00a0]*$/;
const THAI_OR_QUOTE_AFTER = /^[\s\u00a0]*["“(]?[\u0e01-\u0e4e]/;

/**
 * Every place of a text that has the form of a list marker, in order, without those where the text beside them forbids it.
 * @param arabic the same text with Arabic digits, character for character
 */
export function findMarkerCandidates(text: string, arabic: string): MarkerCandidate[] {
  const found: MarkerCandidate[] = [];
  const keep = (candidate: MarkerCandidate | null): void => {
    if (candidate) found.push(candidate);
  };
  const [numbersLine, lettersLine, bulletsLine] = [lineFinder(text), lineFinder(text), lineFinder(text)];
  for (const { 1: digits = "", index } of findAll(NUMBER, arabic)) {
    keep(readNumberMarker(arabic, index, digits, numbersLine(index)));
  }
  for (const { index } of findAll(STOP, text)) {
    LETTER.lastIndex = text.charAt(index - 2) === "(" ? index - 2 : Math.max(0, index - 1);
    const match = LETTER.exec(text);
    if (match === null) continue;
    const [marker, letter = ""] = match;
    keep(readLetter(text, match.index, marker, letter, lettersLine(match.index)));
  }
  for (const { index } of findAll(BULLET, text)) keep(readBullet(text, index, bulletsLine(index)));
  return found.sort((a, b) => a.offset - b.offset);
}

/** Finds the lines of ascending offsets; to look back from each one would cost the square of a long line. */
function lineFinder(text: string): (offset: number) => number {
  let lineStart = 0;
  let lineEnd = text.indexOf("\n");
  return (offset) => {
    while (lineEnd >= 0 && lineEnd < offset) {
      lineStart = lineEnd + 1;
      lineEnd = text.indexOf("\n", lineStart);
    }
    return lineStart;
  };
}

function readLetter(
  text: string,
  offset: number,
  marker: string,
  letter: string,
  lineStart: number,
): MarkerCandidate | null {
  const isOpened = marker.startsWith("(");
  const isClosed = marker.includes(")");
  const next = text.charAt(offset + marker.length);
  const position = positionOf(text, offset, lineStart);
  const before = textBefore(text, offset, lineStart);
  const isItem =
    (!isOpened || isClosed) &&
    (SPACE.test(next) || (marker.endsWith(")") && THAI.test(next))) &&
    position !== "glued" &&
    !NUMBER_OR_DOT_BEFORE.test(before.slice(-4)) &&
    (isOpened || !isClosed || !isInBrackets(text, offset));
  if (!isItem) return null;
  const ordinal = THAI.test(letter)
    ? THAI_LETTERS.indexOf(letter) + 1
    : letter.toLowerCase().charCodeAt(0) - 96;
  const shape = THAI.test(letter) ? "ก" : letter === letter.toLowerCase() ? "a" : "A";
  return {
    offset,
    length: marker.length,
    kind: "letter",
    path: [ordinal],
    style: isOpened ? `(${shape})` : `${shape}${isClosed ? ")" : "."}`,
    position,
    lineStart,
    isAnnounced: isAnnouncedBy(before),
    // A single letter with a dot is an abbreviation unless the next letter follows.
    isBare: true,
    isUncertain: ordinal !== 1,
  };
}

function readBullet(text: string, offset: number, lineStart: number): MarkerCandidate | null {
  const character = text.charAt(offset);
  const next = text.charAt(offset + 1);
  const position = positionOf(text, offset, lineStart);
  const before = textBefore(text, offset, lineStart);
  const rest = text.slice(offset + 1, offset + CONTEXT);
  // "ประชุม ✓ เผยแพร่ ✗": whether it tells of the words before it or behind it, no one can say, so that nothing is cut there.
  const isTick = TICK.test(character);
  if (isTick && position !== "line") return null;
  const isRepeated = next === character || text.charAt(offset - 1) === character;
  if (isRepeated || !WORD_AFTER.test(rest)) return null;
  const isDash = DASHES.includes(character);
  if (isDash && (DIGIT.test(next) || (position !== "line" && !isBulletInLine(position, before, rest)))) {
    return null;
  }
  return {
    offset,
    length: isTick && next === VARIATION ? 2 : 1,
    kind: "bullet",
    path: [],
    // Ticks and crosses mark the items of one list.
    style: isTick ? "✓" : character,
    position,
    lineStart,
    // "อบรม- ประชุม": a dash that leans on the word before it can only be a bullet.
    isAnnounced: !isDash || position === "glued" || isAnnouncedBy(before),
    isBare: false,
    isUncertain: false,
  };
}

/**
 * Whether a dash inside a line is a bullet: it is between Thai words, not in a date, and if there is no space before it, there is
 * one after it.
 */
function isBulletInLine(position: MarkerCandidate["position"], before: string, rest: string): boolean {
  if (!THAI_OR_BRACKET_BEFORE.test(before) || !THAI_OR_QUOTE_AFTER.test(rest)) return false;
  if (beginsWithMonth(rest) || endsWithMonth(before)) return false;
  return position !== "glued" || SPACE.test(rest.charAt(0));
}
