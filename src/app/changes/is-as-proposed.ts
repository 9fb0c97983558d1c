import type { RowRemoval } from "../../core/changes/workbook-edits";
import { cellRef } from "../../core/model/cell-ref";
import type { RawCell } from "../../core/sheet/raw-table";
import { cellText } from "../../core/sheet/table-grid";

/** Whether a cell shows the text that an edit was proposed from: a date as it is shown or as the core words it (30 มิถุนายน 2568). */
export function isTextAsProposed(before: string | undefined, cell: Omit<RawCell, "column">): boolean {
  return cell.text === before || (cell.type === "date" && cellText({ column: 1, ...cell }) === before);
}

/**
 * Whether a row holds the very cells that its removal lists, no more and no less.
 * @param now its cells with content, ascending
 */
export function isRowAsProposed({ row, cells }: RowRemoval, now: readonly RawCell[]): boolean {
  return (
    now.length === cells.length &&
    now.every((cell, index) => {
      const listed = cells[index];
      return listed?.cell === cellRef(cell.column, row) && isTextAsProposed(listed.before, cell);
    })
  );
}
