import type { CellLines } from "../../model/workbook-layout";
import type { Line, LineCell } from "./sheet-builder";
import { HIGHEST_ROW } from "./sheet-units";
import type { PlacedPiece, RowPart } from "./split-pieces";
import type { SheetColumns } from "./table-columns";
import type { Piece } from "./table-pieces";

/** A line of the table in points: 25 whole pixels, a little more than the font's own 18.2. */
export const TABLE_LINE = 18.75;
/** Below the last line of a measure, or of its part on a page. */
export const PART_PADDING = 3;

interface PartOptions {
  /** In points, where the font in use is higher than the official one. */
  readonly lineHeight?: number;
  /** What the first column says where it has no text of its own; null for nothing. */
  readonly continued?: string | null;
}

/**
 * The part of a measure that stands on one page, as rows of the sheet: one begins where a paragraph of any column does. The part
 * is closed above and below, so that no page ends without a line.
 */
export function partLines(
  { cells, lines }: RowPart<Piece>,
  columns: readonly SheetColumns[],
  { lineHeight = TABLE_LINE, continued = null }: PartOptions = {},
): readonly Line[] {
  const starts = rowStarts(cells.flat(), Math.max(1, lines), lineHeight);
  const count = starts.length - 1;
  const indexOf = new Map(starts.map((start, index) => [start, index]));
  const grid = Array.from({ length: count }, (_, row) =>
    columns.flatMap((one) => blankCells(one, { isFirst: row === 0, isLast: row === count - 1 })),
  );
  const merges: { left: number; right: number; count: number }[][] = grid.map(() => []);
  for (const pieces of cells) {
    const last = pieces.at(-1)?.piece;
    for (const { piece, from, to, at } of pieces) {
      const { place, marker, link, isBold } = piece;
      const row = indexOf.get(at) ?? 0;
      // The last one may have a line more than was thought: what is below it is blank.
      const rows = (last === piece ? count : (indexOf.get(at + to - from) ?? count)) - row;
      const text = piece.lines.slice(from, to).join("").trimEnd();
      put(place.text, row, {
        value: text,
        ...(isBold && { style: "continued" }),
        ...(link?.isAll && { style: "entryLink" }),
        ...(link && beginsIn(piece, link.start, from, to) && { link: link.href }),
      });
      if (place.to > place.text || rows > 1)
        merges[row]?.push({ left: place.text, right: place.to, count: rows });
      if (marker === null || place.marker === null || from > 0) continue;
      put(place.marker, row, { value: marker });
      if (place.text - 1 > place.marker)
        merges[row]?.push({ left: place.marker, right: place.text - 1, count: 1 });
    }
  }
  const [measure] = columns;
  if (continued !== null && measure !== undefined && cells[0]?.length === 0) {
    const [left, right] = [measure.first + 1, measure.first + measure.edges.length - 3];
    put(left, 0, { value: continued, style: "continued" });
    if (right > left) merges[0]?.push({ left, right, count: 1 });
  }
  function put(column: number, row: number, content: Partial<LineCell>): void {
    const line = grid[row];
    const cell = line?.[column - 1];
    if (line && cell) line[column - 1] = { ...cell, ...content };
  }
  return grid.map((row, index): Line => ({
    height:
      ((starts[index + 1] ?? 0) - (starts[index] ?? 0)) * lineHeight +
      (index === count - 1 ? PART_PADDING : 0),
    cells: row,
    merges: merges[index] ?? [],
  }));
}

/** Whether a place of a text is in some of its lines: a text that goes on over a page is in two cells. */
function beginsIn({ lines }: Piece, place: number, from: number, to: number): boolean {
  const length = (count: number): number => lines.slice(0, count).join("").length;
  return place >= length(from) && place < length(to);
}

/** The lines at which rows begin, and the end of the last one, none of them too high for Excel. */
function rowStarts(
  pieces: readonly PlacedPiece<Piece>[],
  lines: number,
  lineHeight: number,
): readonly number[] {
  const most = Math.max(1, Math.floor((HIGHEST_ROW - PART_PADDING) / lineHeight));
  const wanted = new Set([0, lines]);
  for (const { at, from, to } of pieces) {
    wanted.add(at);
    wanted.add(at + to - from);
  }
  const starts = [...wanted].sort((a, b) => a - b);
  return starts.flatMap((start, index) => {
    const next = starts[index + 1] ?? start;
    return Array.from(
      { length: Math.max(1, Math.ceil((next - start) / most)) },
      (_, part) => start + part * most,
    );
  });
}

/** Cells of one column of the report in one row, with the lines around them. */
function blankCells(
  { column, first, edges }: SheetColumns,
  { isFirst, isLast }: { readonly isFirst: boolean; readonly isLast: boolean },
): LineCell[] {
  const last = edges.length - 2;
  return edges.slice(1).map((_, index): LineCell => {
    const lines: CellLines = {
      ...(isFirst && { top: "thin" }),
      ...(isLast && { bottom: "thin" }),
      ...(index === 0 && { left: "thin" }),
      ...(index === last && { right: "thin" }),
    };
    return {
      column: first + index,
      value: null,
      style: column.alignment === "center" ? "entryCentered" : "entry",
      ...(Object.keys(lines).length > 0 && { lines }),
    };
  });
}
