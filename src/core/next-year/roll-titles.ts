import type { CellEdit } from "../changes/cell-edit";
import { largest } from "../lists/extremes";
import { cellRef } from "../model/cell-ref";
import type { MeasureSheet } from "../model/measure-sheet";
import { findTablesOnSheet } from "../sheet/find-measures-table";
import type { RawTable } from "../sheet/raw-table";
import { buildGrid } from "../sheet/table-grid";
import { readTitleBlock } from "../sheet/title-block";
import { leftForPerson, type LeftForPerson } from "./left-for-person";
import { moveTitleYears } from "./move-title-years";
import { eachAlone, type RolledPart } from "./rolled-part";

/** Moves the years in the lines above the table. */
export function rollTitles(table: RawTable, { sheet, headerRow, fiscalYear }: MeasureSheet): RolledPart {
  const edits: CellEdit[] = [];
  const left: LeftForPerson[] = [];
  const first = firstTitleRow(table, headerRow);
  for (const { row, cells } of table.rows) {
    if (row < first || row >= headerRow) continue;
    for (const { column, text, type } of cells) {
      const cell = cellRef(column, row);
      const moved = moveTitleYears(text, fiscalYear);
      if (moved.isUnsure) left.push(leftForPerson({ sheet, cell }, "unsureYear"));
      if (moved.text === text) continue;
      edits.push({ sheet, cell, before: text, after: moved.text, ...(type === "number" && { type }) });
    }
  }
  return { groups: eachAlone(edits), left };
}

/** Below another table of the sheet only the lines right above the headings are theirs. */
function firstTitleRow(table: RawTable, headerRow: number): number {
  const above = findTablesOnSheet(table)
    .map(({ location }) => location.headerRow)
    .filter((row) => row < headerRow);
  return above.length === 0 ? 1 : readTitleBlock(buildGrid(table), headerRow, largest(above, 0)).firstRow;
}
