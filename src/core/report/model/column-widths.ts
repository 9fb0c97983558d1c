import { MEASURE_COLUMNS, type MeasureColumn } from "../../model/columns";
import { estimateWidth } from "../../text/estimate-width";
import type { CellParagraph, ReportRow } from "./report-model";

/**
 * Millimetres that a column needs for its longest word and heading, and more than which it never uses well.
 * ปีงบประมาณ does not fit 22 mm, so ระยะเวลา has at least 24; หน่วยงานรับผิดชอบ fits one line in 32.
 */
const LIMITS: Readonly<Record<MeasureColumn, { readonly least: number; readonly most: number }>> = {
  measure: { least: 38, most: 70 },
  steps: { least: 52, most: 110 },
  responsibleUnit: { least: 32, most: 36 },
  timeframe: { least: 24, most: 32 },
  resultSummary: { least: 40, most: 90 },
  outcome: { least: 40, most: 90 },
};

/** A short text in every cell, so that an empty table gets sensible columns too. */
const SMALLEST_TEXT = 4;

/**
 * Whole millimetres for each column, together exactly `total`: wide where much is written, so that the rows come out low.
 */
export function chooseColumnWidths(
  rows: readonly Pick<ReportRow, "cells">[],
  total: number,
): Readonly<Record<MeasureColumn, number>> {
  const weights = new Map(MEASURE_COLUMNS.map((column) => [column, columnWeight(rows, column)]));
  const widths = new Map<MeasureColumn, number>();
  let open = [...MEASURE_COLUMNS];
  let room = total;
  // A column that would be outside its limits gets the limit; the others share the rest.
  while (open.length > 0) {
    const weight = open.reduce((sum, column) => sum + (weights.get(column) ?? 0), 0);
    const shares = open.map((column) => ({ column, share: (room * (weights.get(column) ?? 0)) / weight }));
    const tooNarrow = shares.filter(({ column, share }) => share < LIMITS[column].least);
    const tooWide = shares.filter(({ column, share }) => share > LIMITS[column].most);
    const isShort = excess(tooWide, "most") < excess(tooNarrow, "least");
    const settled = isShort || tooWide.length === 0 ? tooNarrow : tooWide;
    if (settled.length === 0) {
      for (const { column, share } of shares) widths.set(column, share);
      break;
    }
    const limit = settled === tooNarrow ? "least" : "most";
    for (const { column } of settled) {
      widths.set(column, LIMITS[column][limit]);
      room -= LIMITS[column][limit];
    }
    open = open.filter((column) => !widths.has(column));
  }
  return wholeMillimetres(widths, total);
}

function excess(
  shares: readonly { readonly column: MeasureColumn; readonly share: number }[],
  limit: "least" | "most",
): number {
  return shares.reduce((sum, { column, share }) => sum + Math.abs(share - LIMITS[column][limit]), 0);
}

function columnWeight(rows: readonly Pick<ReportRow, "cells">[], column: MeasureColumn): number {
  return rows.reduce((sum, { cells }) => sum + textWidth(cells[column]), SMALLEST_TEXT);
}

function textWidth(paragraphs: readonly CellParagraph[]): number {
  return paragraphs.reduce(
    (sum, { marker, text }) => sum + estimateWidth(marker ?? "") + estimateWidth(text),
    SMALLEST_TEXT,
  );
}

/** Rounds down; the millimetres left over go to the column with most room for text. */
function wholeMillimetres(
  widths: ReadonlyMap<MeasureColumn, number>,
  total: number,
): Readonly<Record<MeasureColumn, number>> {
  const whole = { measure: 0, steps: 0, responsibleUnit: 0, timeframe: 0, resultSummary: 0, outcome: 0 };
  for (const [column, width] of widths) whole[column] = Math.floor(width);
  whole.steps += total - Object.values(whole).reduce((sum, width) => sum + width, 0);
  return whole;
}
