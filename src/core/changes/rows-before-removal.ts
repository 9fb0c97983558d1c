import { groupBy } from "../lists/group-by";
import { cellRef, columnNumber, lettersOfRef, rowOfRef } from "../model/cell-ref";
import { countBelow } from "../model/count-below";
import type { RowRemoval, WorkbookEdits } from "./workbook-edits";

/**
 * Gives edits of a workbook that has lost rows the addresses from before the removal.
 * @param removed the rows that are gone, by their addresses from before
 * @example rows 3 and 5 are gone: an edit of what is A3 now is one of A4
 */
export function rowsBeforeRemoval(removed: readonly RowRemoval[]): (edits: WorkbookEdits) => WorkbookEdits {
  if (removed.length === 0) return (edits) => edits;
  const before = rowFinder(removed);
  const cellBefore = (sheet: string, cell: string): string =>
    cellRef(columnNumber(lettersOfRef(cell)), before(sheet, rowOfRef(cell)));
  return (edits) => ({
    cells: edits.cells.map((edit) => ({ ...edit, cell: cellBefore(edit.sheet, edit.cell) })),
    removedRows: edits.removedRows.map(({ sheet, row, cells }) => ({
      sheet,
      row: before(sheet, row),
      cells: cells.map((cell) => ({ ...cell, cell: cellBefore(sheet, cell.cell) })),
    })),
  });
}

function rowFinder(removed: readonly RowRemoval[]): (sheet: string, row: number) => number {
  // For each removed row the row that is at its place now.
  const placesOf = new Map(
    [...groupBy(removed, ({ sheet }) => sheet)].map(([sheet, removals]) => {
      const rows = removals.map(({ row }) => row).sort((a, b) => a - b);
      return [sheet, rows.map((row, index) => row - index)];
    }),
  );
  return (sheet, row) => row + countBelow(placesOf.get(sheet) ?? [], row + 1);
}
