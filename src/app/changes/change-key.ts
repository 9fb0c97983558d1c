import type { RowWitness } from "../../core/changes/row-witness";
import type { WorkbookEdits } from "../../core/changes/workbook-edits";
import { parseCellRef } from "../../core/model/cell-ref";

/**
 * One text for all edits that do the same, in any order and no matter where their rows are now: with it, edits that were shown
 * are recognised again.
 */
export function changeKey({ cells, removedRows }: Pick<WorkbookEdits, "cells" | "removedRows">): string {
  const rowKey = (row: number, witness: RowWitness | undefined): unknown =>
    witness === undefined || witness.kind === "blank" ? row : witness.cells;
  const texts = [
    ...cells.map(({ sheet, cell, before, after, type, witness }) => {
      const { row, column } = parseCellRef(cell);
      return JSON.stringify([sheet, rowKey(row, witness), column, before, after, type]);
    }),
    ...removedRows.map(({ sheet, row, cells: texts, witness }) => {
      const shown = texts.map(({ cell, before }) => [parseCellRef(cell).column, before]);
      return JSON.stringify([sheet, rowKey(row, witness), shown]);
    }),
  ];
  return texts.sort().join("\n");
}
