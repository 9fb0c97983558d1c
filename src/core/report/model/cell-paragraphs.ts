import { convertDigits, type DigitKind } from "../../text/convert-digits";
import { findListMarkers, type ListMarker } from "../../text/find-list-markers";
import type { CellParagraph } from "./report-model";

const ENDS_LINE = /[\n\r\v\f\u2028\u2029]/;
const INDENT = /[ \t\u00a0]/;
const LINE_END = /\r\n|[\n\r\v\f\u2028\u2029]/g;

/** An open list: its marker's shape, how deep it counts, and where it is. */
interface OpenList {
  readonly style: string;
  readonly depth: number;
  /** The numbers of its last item, none for a bullet. */
  readonly path: readonly number[];
  /** White space before its marker on the line. */
  readonly indent: number;
}

/**
 * A cell's text as paragraphs: one for each line, and one for each list item even where items have run together on
 * a line. A line without a marker below an item belongs to it, until a blank line. Nothing is left out but the white space around
 * them; that inside is kept, as plain spaces.
 * @example cellParagraphs("๑. จัดทำ ๒. แจ้งเวียน", "thai").map(({ marker }) => marker) // ["๑.", "๒."]
 */
export function cellParagraphs(text: string, digits: DigitKind): readonly CellParagraph[] {
  const paragraphs: CellParagraph[] = [];
  let lists: readonly OpenList[] = [];
  let isBelowItem = false;
  for (const { start, end, marker } of pieces(text)) {
    if (marker === null) {
      const words = plainSpaces(text.slice(start, end));
      if (words === "") isBelowItem &&= !ENDS_LINE.test(text.slice(end - 1, end));
      else paragraphs.push(plainParagraph(convertDigits(words, digits), isBelowItem ? lists : []));
      continue;
    }
    lists = openLists(lists, marker, indentBefore(text, marker));
    const markerEnd = marker.offset + marker.length;
    const words = convertDigits(plainSpaces(text.slice(markerEnd, end)), digits);
    const shown = convertDigits(plainSpaces(text.slice(start, markerEnd)), digits);
    // A lone dash is all the cell says, not an item without a text.
    if (words === "") paragraphs.push({ marker: null, level: 0, text: shown });
    else paragraphs.push({ marker: shown, level: lists.length - 1, text: words });
    isBelowItem = words !== "";
  }
  return paragraphs;
}

/** Below bullets the text goes on with the numbered item that they belong to. */
function plainParagraph(text: string, lists: readonly OpenList[]): CellParagraph {
  if (lists.length === 0) return { marker: null, level: 0, text };
  const numbered = lists.map(({ path }) => path.length > 0).lastIndexOf(true);
  return { marker: null, level: numbered < 0 ? lists.length - 1 : numbered, text, continues: true };
}

function indentBefore(text: string, { start }: ListMarker): number {
  let at = start;
  while (at > 0 && INDENT.test(text.charAt(at - 1))) at -= 1;
  return at === 0 || ENDS_LINE.test(text.charAt(at - 1)) ? start - at : 0;
}

interface Piece {
  readonly start: number;
  readonly end: number;
  readonly marker: ListMarker | null;
}

/** Cuts the text at line ends and before markers. */
function pieces(text: string): readonly Piece[] {
  const markers = new Map(findListMarkers(text).map((marker) => [marker.start, marker]));
  const lineStarts = [...text.matchAll(LINE_END)].map((match) => match.index + match[0].length);
  const starts = [...new Set([0, ...lineStarts, ...markers.keys()])].sort((a, b) => a - b);
  return starts.map((start, index) => ({
    start,
    end: starts[index + 1] ?? text.length,
    marker: markers.get(start) ?? null,
  }));
}

/**
 * The lists that are open at a marker, the innermost last: a list with the marker's own shape continues, and so does one whose next
 * number it is (๒. then ๓)) or, for a bullet, the bullets right before it; any other one opens inside.
 */
function openLists(lists: readonly OpenList[], marker: ListMarker, indent: number): readonly OpenList[] {
  const { style, path } = marker;
  const own: OpenList = { style, depth: path.length, path, indent };
  const same = lists.map((list) => list.style === style && list.depth === own.depth).lastIndexOf(true);
  const going = same >= 0 ? same : goingWithOtherSign(lists, own);
  if (going >= 0) return [...lists.slice(0, going), own];
  // "๒.๑)" belongs under "๒.", and "๓)" whose first number is lost under its number, not under a bullet before it.
  const isInside = own.depth === 0 || path.at(-1) === 1;
  if (own.depth > 1) return [...lists.filter(({ depth }) => depth > 0 && depth < own.depth), own];
  return [...(isInside ? lists : lists.filter(({ depth }) => depth > 0)), own];
}

/** The open list that a marker of another shape goes on with, or -1. */
function goingWithOtherSign(lists: readonly OpenList[], own: OpenList): number {
  const last = lists.at(-1);
  if (own.depth === 0) {
    const isBeside = last?.depth === 0 && own.indent <= last.indent;
    return isBeside ? lists.length - 1 : -1;
  }
  return lists.map(({ path }) => isNext(path, own.path)).lastIndexOf(true);
}

function isNext(from: readonly number[], to: readonly number[]): boolean {
  if (from.length !== to.length) return false;
  const last = to.length - 1;
  return to.every((value, index) => value === (from[index] ?? 0) + (index === last ? 1 : 0));
}

/** Whoever copies a text gets it as it is in the sheet (issue 15); only a tab or a no-break space is a plain one. */
function plainSpaces(text: string): string {
  return text.replace(/\s/g, " ").trim();
}
