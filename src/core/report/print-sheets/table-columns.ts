import { markerIndents, type MarkerIndent } from "../model/marker-indents";
import type { CellParagraph, ReportColumn, ReportRow } from "../model/report-model";
import { toPixels } from "./sheet-units";

/** The columns of the sheet that one column of the report takes: room beside its lines, markers, text. */
export interface SheetColumns {
  readonly column: ReportColumn;
  /** The first of them, counted from 1. */
  readonly first: number;
  /** Where each of them begins, in pixels from the first, and where the last one ends. */
  readonly edges: readonly number[];
}

/** Between a line of the table and its text, in pixels; Excel's own two are added. */
const PADDING = 4;
/** Further apart by so many millimetres, places of markers and texts get columns of their own. */
const NEAR = [0.6, 1.2, 2, 3, 5, 8, 14] as const;
const MOST_PLACES = 8;
/** Pixels that a text has at least, whatever its indent. */
const LEAST_TEXT = 60;

/**
 * Columns of the sheet for those of the report. A cell has one indent for all its lines, and no hanging one: a marker and its text
 * stand in cells of their own, between which is no line.
 * @param letterWidth how much wider letters are than the official ones: markers, too
 */
export function tableColumns(
  columns: readonly ReportColumn[],
  rows: readonly ReportRow[],
  letterWidth = 1,
): readonly SheetColumns[] {
  let first = 1;
  let from = 0;
  return columns.map((column) => {
    const places = hasHang(column)
      ? chooseEdges(
          rows.map(({ cells }) => cells[column.id]),
          letterWidth,
        )
      : [];
    const begin = toPixels(from);
    const end = toPixels((from += column.widthMm)) - begin;
    const inner = places.map((place) => PADDING + toPixels(place)).filter((edge) => edge <= end - LEAST_TEXT);
    const own = { column, first, edges: [0, PADDING, ...inner, end - PADDING, end] };
    first += own.edges.length - 1;
    return own;
  });
}

/** Excel's padding is inside the marker's cell: the gap of Word and PDF is too small by so many millimetres. */
const MARKER_PADDING = 0.4;

/** Where markers and texts begin in letters that much wider than the official ones. */
export function widerIndents(
  paragraphs: readonly CellParagraph[],
  letterWidth: number,
): readonly MarkerIndent[] {
  return markerIndents(paragraphs).map((indent) => {
    const text = indent.text === 0 ? 0 : indent.text * letterWidth + MARKER_PADDING;
    return { marker: indent.marker === indent.text ? text : indent.marker * letterWidth, text };
  });
}

/** Texts in the middle have no hanging indent. */
export function hasHang({ alignment }: ReportColumn): boolean {
  return alignment === "start";
}

/** Where markers and texts begin, in millimetres from the text's own edge: few places, those near each other made one. */
function chooseEdges(cells: readonly (readonly CellParagraph[])[], letterWidth: number): readonly number[] {
  const wanted = new Set<number>();
  for (const paragraphs of cells) {
    for (const { marker, text } of widerIndents(paragraphs, letterWidth)) {
      wanted.add(marker);
      wanted.add(text);
    }
  }
  const places = [...wanted].filter((place) => place > 0).sort((a, b) => a - b);
  for (const near of NEAR) {
    const joined = joinNear(places, near);
    if (joined.length <= MOST_PLACES) return joined;
  }
  return joinNear(places, Number.POSITIVE_INFINITY);
}

/** The last of each run: a text that begins a little late has room for its marker. */
function joinNear(places: readonly number[], near: number): readonly number[] {
  const joined: number[] = [];
  let start = Number.NEGATIVE_INFINITY;
  for (const place of places) {
    if (place - start > near) {
      joined.push(place);
      start = place;
    } else joined[joined.length - 1] = place;
  }
  return joined;
}

/** A paragraph's place: columns of the sheet, counted from 1, and how many pixels its text has. */
export interface ParagraphPlace {
  /** Null where the marker has no column of its own and is the beginning of the text. */
  readonly marker: number | null;
  readonly text: number;
  /** The last one. */
  readonly to: number;
  readonly widthPx: number;
}

/**
 * Where a paragraph stands among the columns that its cell has. Places near each other are one, so that a marker may begin a little
 * late: then its text does, too, and never touches it.
 */
export function placeParagraph({ first, edges }: SheetColumns, indent: MarkerIndent): ParagraphPlace {
  const last = edges.length - 3;
  const indexFrom = (pixels: number): number => {
    const index = edges.findIndex((edge) => edge >= pixels);
    return index < 0 ? last : Math.min(index, last);
  };
  const begin = indexFrom(PADDING + toPixels(indent.marker));
  const wanted = toPixels(indent.text - indent.marker);
  const text = indexFrom(Math.max(PADDING + toPixels(indent.text), (edges[begin] ?? 0) + wanted));
  return {
    marker: text === 1 ? null : first + Math.min(begin, text - 1),
    text: first + text,
    to: first + last,
    widthPx: (edges[last + 1] ?? 0) - (edges[text] ?? 0),
  };
}
