import { largest } from "../../lists/extremes";
import { estimateWidth } from "../../text/estimate-width";
import { markerIndents } from "./marker-indents";
import { POINTS_PER_MM } from "./memo-design";
import type { CellParagraph, ReportColumnId, ReportRow } from "./report-model";
import { BOLD, TABLE_DESIGN } from "./table-design";

/** What a line leaves empty at its end because the next word does not fit, in em: half of a word, and sometimes half of a date. */
const EMPTY_END = 0.9;

/** A square with the room behind it, in em; what follows it is bold. */
const MARK = 0.9;

/** A paragraph without its words: how long it is, and how far its text is indented. */
export interface ParagraphSize {
  /** In em. */
  readonly length: number;
  /** In millimetres. */
  readonly indent: number;
}

/** What of a cell decides its height. */
export function paragraphSizes(paragraphs: readonly CellParagraph[]): readonly ParagraphSize[] {
  const indents = markerIndents(paragraphs);
  return paragraphs.map(({ text, mark }, index) => ({
    length: mark === undefined ? estimateWidth(text) : MARK + estimateWidth(text) * BOLD,
    indent: indents[index]?.text ?? 0,
  }));
}

/**
 * About how many lines a cell has in a column of this width; one where it is blank.
 * @param widthMm of the column with its padding
 */
export function countCellLines(sizes: readonly ParagraphSize[], widthMm: number): number {
  let lines = 0;
  for (const { length, indent } of sizes) {
    const room = ((widthMm - 2 * TABLE_DESIGN.cellPadding - indent) * POINTS_PER_MM) / TABLE_DESIGN.cellSize;
    lines += length <= room ? 1 : Math.ceil((length - EMPTY_END) / Math.max(room - EMPTY_END, 1));
  }
  return Math.max(1, lines);
}

/** About how many lines a row has. */
export function countRowLines(
  { cells }: Pick<ReportRow, "cells">,
  columns: readonly { readonly id: ReportColumnId; readonly widthMm: number }[],
): number {
  return largest(columns.map(({ id, widthMm }) => countCellLines(paragraphSizes(cells[id]), widthMm)));
}
