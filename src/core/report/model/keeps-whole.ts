import { LINE_HEIGHT } from "../../text/estimate-width";
import { A4, POINTS_PER_MM } from "./memo-design";
import type { ReportColumn, ReportRow } from "./report-model";
import { countRowLines } from "./row-heights";
import { TABLE_DESIGN, TABLE_MARGINS } from "./table-design";

/** A row lower than this part of a page is not split: what it would leave empty at a page's foot is less than that. */
export const WHOLE_SHARE = 1 / 3;

/**
 * Whether a row of the table is so low that it stays on one page, by estimate; for formats whose pages somebody else makes.
 * @example keepsWhole(row, columns) // true for a row of up to eight lines
 */
export function keepsWhole(
  row: Pick<ReportRow, "cells">,
  columns: readonly Pick<ReportColumn, "id" | "widthMm">[],
): boolean {
  const page = (A4.width - TABLE_MARGINS.top - TABLE_MARGINS.bottom) * POINTS_PER_MM;
  return countRowLines(row, columns) * TABLE_DESIGN.cellSize * LINE_HEIGHT < page * WHOLE_SHARE;
}
