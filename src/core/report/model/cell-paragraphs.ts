import { convertDigits, type DigitKind } from "../../text/convert-digits";
import { findListMarkers, type ListMarker } from "../../text/find-list-markers";
import type { CellParagraph } from "./report-model";

const LINE_END = /\r\n|[\n\r\v\f\u2028\u2029]/g;

/** An open list: its marker's shape and how deep it counts. */
interface OpenList {
  readonly style: string;
  readonly depth: number;
}

/**
 * A cell's text as paragraphs: one for each line, and one for each list item even where items have run together on
 * a line. Nothing is left out but white space.
 * @example cellParagraphs("๑. จัดทำ ๒. แจ้งเวียน", "thai").map(({ marker }) => marker) // ["๑.", "๒."]
 */
export function cellParagraphs(text: string, digits: DigitKind): readonly CellParagraph[] {
  const paragraphs: CellParagraph[] = [];
  let lists: readonly OpenList[] = [];
  for (const { start, end, marker } of pieces(text)) {
    if (marker === null) {
      const words = foldSpaces(text.slice(start, end));
      if (words !== "") paragraphs.push({ marker: null, level: 0, text: convertDigits(words, digits) });
      continue;
    }
    lists = openLists(lists, marker);
    const markerEnd = marker.offset + marker.length;
    const words = convertDigits(foldSpaces(text.slice(markerEnd, end)), digits);
    const shown = convertDigits(foldSpaces(text.slice(start, markerEnd)), digits);
    // A lone dash is all the cell says, not an item without a text.
    if (words === "") paragraphs.push({ marker: null, level: 0, text: shown });
    else paragraphs.push({ marker: shown, level: lists.length - 1, text: words });
  }
  return paragraphs;
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
 * The lists that are open at a marker, the innermost last: a list with the marker's own shape continues, any other one opens
 * inside.
 */
function openLists(lists: readonly OpenList[], marker: ListMarker): readonly OpenList[] {
  const own: OpenList = { style: marker.style, depth: marker.path.length };
  const going = lists.map(({ style, depth }) => style === own.style && depth === own.depth).lastIndexOf(true);
  if (going >= 0) return lists.slice(0, going + 1);
  // "๒.๑)" belongs under "๒.", not under a bullet before it.
  const outer = own.depth > 1 ? lists.filter(({ depth }) => depth > 0 && depth < own.depth) : lists;
  return [...outer, own];
}

function foldSpaces(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
