import { estimateWidth } from "../../text/estimate-width";
import { POINTS_PER_MM } from "./memo-design";
import type { CellParagraph } from "./report-model";
import { TABLE_DESIGN } from "./table-design";

/** Where a paragraph's marker and its text begin, in millimetres from the cell's text edge. */
export interface MarkerIndent {
  readonly marker: number;
  readonly text: number;
}

const LEVEL_INDENT = 3;
const DEEPEST_LEVEL = 3;
const GAP = 1.4;
const WIDEST_MARKER = 14;

/**
 * Indents for the paragraphs of one cell: texts of one level begin after the widest marker of that level, those that go on below an
 * item, too.
 * @example markerIndents([{ marker: "๑.", level: 0, text: "…" }]) // [{ marker: 0, text: 4.4 }]
 */
export function markerIndents(paragraphs: readonly CellParagraph[]): readonly MarkerIndent[] {
  const widest = new Map<number, number>();
  for (const { marker, level } of paragraphs) {
    if (marker !== null) widest.set(level, Math.max(widest.get(level) ?? 0, markerWidth(marker)));
  }
  return paragraphs.map(({ marker, level, continues }) => {
    if (marker === null && continues !== true) return { marker: 0, text: 0 };
    const start = Math.min(level, DEEPEST_LEVEL) * LEVEL_INDENT;
    const text = start + (widest.get(level) ?? 0);
    return { marker: marker === null ? text : start, text };
  });
}

function markerWidth(marker: string): number {
  const width = (estimateWidth(marker) * TABLE_DESIGN.cellSize) / POINTS_PER_MM + GAP;
  return Math.round(Math.min(width, WIDEST_MARKER) * 10) / 10;
}
