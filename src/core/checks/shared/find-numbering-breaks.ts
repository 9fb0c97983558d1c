import { addAll } from "../../lists/add-all";
import { toArabicDigits, toThaiDigits } from "../../text/digits";
import { findListMarkers, type ListMarker } from "../../text/find-list-markers";
import { findAll } from "../../text/find-all";
import { findMarkerCandidates } from "../../text/list-marker-candidates";
import { rememberTexts } from "../../text/remember-texts";
import type { TextSpan } from "../../text/text-span";

/** A place where a numbered list inside a text goes wrong. */
export interface NumberingBreak {
  /**
   * `lost`: an item without its number, `skipped`: a number left out, `repeated`: a number again, `joined`: an item that
   * runs on from the text before it, `stray`: a number inside a sentence.
   */
  readonly kind: "lost" | "skipped" | "repeated" | "joined" | "stray";
  readonly offset: number;
  /** As written: the number with its dot, or the beginning of the item that lost it. */
  readonly quote: string;
  /** The number that should stand there, in the digits of the list ("๓", "๒.๑"); null where nobody can say. */
  readonly expected: string | null;
  /**
   * `joined`: the spaces before the item, empty where there are none: the new line belongs there. Null for the others, and between
   * bullets, whose list goes on behind it: "- ปรับปรุงแผนผัง๕. ผู้รับผิดชอบ\n- ปรับปรุงป้าย" may hold a number too many.
   */
  readonly gap: TextSpan | null;
}

/** A list that is still open: its marks, the number above it, and its numbers so far. */
interface OpenList {
  readonly style: string;
  readonly parent: readonly number[];
  readonly seen: Set<number>;
  last: number;
  /** Where the item of the last number begins. */
  offset: number;
}

/** A dot with no number before it, at the beginning of a line. */
const BARE_DOT = /(?:^|\n)[ \t\u00a0\u200b]*[.)](?=[ \u00a0]?[\u0e01-\u0e4e])/g;
const OPENING = /^[^\s]{1,60}/;
const SPACE = /[ \t\u00a0\u200b]/;
const LEADING_SPACE = /^[\s\u200b\ufeff]*/;
const GLUED = /[\u0e01-\u0e4e][0-9๐-๙]{1,2}\.[ \u00a0]?[\u0e01-\u0e4e]/;
const THAI = /[\u0e01-\u0e4e]/;
const THAI_AHEAD = /^[ \u00a0]?[\u0e01-\u0e4e]/;

/**
 * Finds where a numbered list inside a text loses, skips or repeats a number, or runs two items together. Bullets, letters and a
 * list that begins again with 1 are not a break. Items on one line are not a break either, if there is a space between them and
 * the other items are written in the same way.
 * @example findNumberingBreaks("๑. จัดทำ\n๓. แจ้ง")[0] // { kind: "skipped", offset: 9, quote: "๓.", expected: "๒" }
 */
export const findNumberingBreaks = rememberTexts((text: string): readonly NumberingBreak[] => {
  const markers = findListMarkers(text);
  const numbers = markers.filter(({ kind }) => kind === "number");
  const bareDots = findAll(BARE_DOT, text).map((match) => match.index + match[0].length - 1);
  if (numbers.length === 0 && bareDots.length === 0) return [];
  const found: NumberingBreak[] = bareDots.map((offset) => ({
    kind: "lost",
    offset,
    quote: text.charAt(offset),
    expected: null,
    gap: null,
  }));
  const lostStart = findLostStart(text, markers, numbers);
  if (lostStart !== null && !bareDots.includes(lostStart.offset)) found.push(lostStart);
  const faulty = followLists(text, markers, bareDots);
  const reported = new Set(faulty.map(({ offset }) => offset));
  const joined = findJoined(text, numbers, markers).filter(({ offset }) => !reported.has(offset));
  addAll(found, [...faulty, ...joined, ...findStrays(text, numbers)]);
  return found.sort((a, b) => a.offset - b.offset);
});

/** "มีประกาศ … ๒. มีผู้ปฏิบัติตาม": the very first item is there without its number. */
function findLostStart(
  text: string,
  markers: readonly ListMarker[],
  numbers: readonly ListMarker[],
): NumberingBreak | null {
  const first = numbers[0];
  const start = LEADING_SPACE.exec(text)?.[0].length ?? 0;
  if (first?.path.length !== 1 || first.path[0] !== 2 || first.style === "1") return null;
  if (markers.some(({ kind, offset }) => kind === "letter" && offset < first.offset)) return null;
  if (first.offset > start) {
    const quote = OPENING.exec(text.slice(start, Math.min(first.offset, start + 60)))?.[0] ?? "";
    return quote === ""
      ? null
      : { kind: "lost", offset: start, quote, expected: inDigitsOf(text, first, [1]), gap: null };
  }
  // A list that begins at 2 and goes on; a lone ๒. may answer the second step.
  if (numbers.length === 1) return null;
  return {
    kind: "skipped",
    offset: first.offset,
    quote: quoteOf(text, first),
    expected: inDigitsOf(text, first, [1]),
    gap: null,
  };
}

/** Follows every list from number to number. */
function followLists(
  text: string,
  markers: readonly ListMarker[],
  bareDots: readonly number[],
): NumberingBreak[] {
  const found: NumberingBreak[] = [];
  const marked = new Set(markers.map(({ offset }) => offset));
  let open: OpenList[] = [];
  let dot = 0;
  const report = (kind: NumberingBreak["kind"], marker: ListMarker, expected: number | null): void => {
    const number =
      expected === null ? null : inDigitsOf(text, marker, [...marker.path.slice(0, -1), expected]);
    found.push({ kind, offset: marker.offset, quote: quoteOf(text, marker), expected: number, gap: null });
  };
  for (const marker of markers) {
    if (marker.kind !== "number") continue;
    const parent = marker.path.slice(0, -1);
    const number = marker.path.at(-1) ?? 0;
    const list = open.find(({ style, parent: other }) => style === marker.style && isSame(other, parent));
    if (!list) {
      const above = open.find(({ last, parent: beyond }) => isSame([...beyond, last], parent));
      if (parent.length > 0 && above && number === 2) report("skipped", marker, 1);
      open = [
        ...open.filter(({ style, parent: other }) => style !== marker.style || isWithin(parent, other)),
      ];
      open.push({
        style: marker.style,
        parent,
        seen: new Set([number]),
        last: number,
        offset: marker.offset,
      });
      continue;
    }
    open = open.slice(0, open.indexOf(list) + 1);
    while ((bareDots[dot] ?? Infinity) < marker.offset) dot++;
    const isAnswered = (bareDots[dot - 1] ?? -1) > list.offset;
    const isNew = number === 1 && (list.last > 1 || hasOtherLine(text, list.offset, marker.offset, marked));
    if (isNew) list.seen.clear();
    else if (list.seen.has(number)) report("repeated", marker, list.last + 1);
    else if (number > list.last + (isAnswered ? 2 : 1)) report("skipped", marker, list.last + 1);
    list.seen.add(number);
    list.last = number;
    list.offset = marker.offset;
  }
  return found;
}

function isSame(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((value, index) => value === b[index]);
}

function isWithin(path: readonly number[], above: readonly number[]): boolean {
  return above.length < path.length && above.every((value, index) => value === path[index]);
}

/** True where a line between two items begins without a mark: a heading, after which a list may begin again. */
function hasOtherLine(text: string, from: number, to: number, marked: ReadonlySet<number>): boolean {
  for (let at = text.indexOf("\n", from); at >= 0 && at < to; at = text.indexOf("\n", at + 1)) {
    const start = at + 1 + (LEADING_SPACE.exec(text.slice(at + 1, at + 41))?.[0].length ?? 0);
    if (!marked.has(start)) return true;
  }
  return false;
}

/** Items that begin inside a line without a space before them, or although the most of their list have lines of their own. */
function findJoined(
  text: string,
  numbers: readonly ListMarker[],
  markers: readonly ListMarker[],
): NumberingBreak[] {
  const onLines = new Map<string, number>();
  const inLines = new Map<string, number>();
  for (const marker of numbers) {
    // An item glued to the one before it belongs on a line: once it is mended, the others are asked in the same way as before.
    const counts = marker.position === "line" || isGlued(marker) ? onLines : inLines;
    counts.set(marker.style, (counts.get(marker.style) ?? 0) + 1);
  }
  const betweenBullets = new Set(
    markers.filter((_, at) => markers[at - 1]?.kind === "bullet" && markers[at + 1]?.kind === "bullet"),
  );
  return numbers.flatMap((marker) => {
    const { style, position, offset } = marker;
    const isOdd = (onLines.get(style) ?? 0) >= 2 && (onLines.get(style) ?? 0) > (inLines.get(style) ?? 0);
    if (!isGlued(marker) && !(isOdd && isInside(marker) && position === "space")) return [];
    const gap = betweenBullets.has(marker) ? null : gapBefore(text, marker);
    return [{ kind: "joined" as const, offset, quote: quoteOf(text, marker), expected: null, gap }];
  });
}

/** The first item often goes on from the words that announce the list, and (๑) stands in sentences. */
function isInside({ position, style, path }: ListMarker): boolean {
  return position !== "line" && style !== "(1)" && path.at(-1) !== 1;
}

function isGlued(marker: ListMarker): boolean {
  return marker.position === "glued" && isInside(marker);
}

function gapBefore(text: string, { start }: ListMarker): TextSpan {
  let from = start;
  while (from > 0 && SPACE.test(text.charAt(from - 1))) from -= 1;
  return { start: from, end: start };
}

/** "ปรับปรุงแผนผังกำหนด๕. ผู้รับผิดชอบ": a number that belongs to no list, inside a text that has one. */
function findStrays(text: string, numbers: readonly ListMarker[]): NumberingBreak[] {
  if (numbers.length < 2 || !GLUED.test(text)) return [];
  const known = new Set(numbers.map(({ offset }) => offset));
  return findMarkerCandidates(text, toArabicDigits(text)).flatMap((candidate) => {
    const { offset, length, style, position, isUncertain } = candidate;
    if (style !== "1." || position !== "glued" || isUncertain || known.has(offset)) return [];
    if (
      !THAI.test(text.charAt(offset - 1)) ||
      !THAI_AHEAD.test(text.slice(offset + length, offset + length + 2))
    ) {
      return [];
    }
    return [
      {
        kind: "stray" as const,
        offset,
        quote: text.slice(offset, offset + length),
        expected: null,
        gap: null,
      },
    ];
  });
}

function quoteOf(text: string, { offset, length }: ListMarker): string {
  return text.slice(offset, offset + length);
}

function inDigitsOf(text: string, marker: ListMarker, path: readonly number[]): string {
  const number = path.join(".");
  return /[0-9]/.test(quoteOf(text, marker)) ? number : toThaiDigits(number);
}
