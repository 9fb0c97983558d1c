import { cellRef, parseCellRef } from "../model/cell-ref";
import { countBelow } from "../model/count-below";
import type { WorkbookEdits } from "./workbook-edits";

/** Rows of one sheet that went or came. */
export type RowMove =
  /** Their numbers before any of them went. */
  | { readonly kind: "removed"; readonly sheet: string; readonly rows: readonly number[] }
  /** The numbers that they have once all of them are back. */
  | { readonly kind: "restored"; readonly sheet: string; readonly rows: readonly number[] };

/**
 * The number of a row after other rows were removed or inserted.
 * @example followRow({ kind: "removed", sheet, rows: [3] }, 5) // 4
 */
export function followRow({ kind, rows }: RowMove, row: number): number {
  const ascending = [...new Set(rows)].sort((one, other) => one - other);
  if (kind === "removed") return row - countBelow(ascending, row);
  let now = row;
  for (const one of ascending) if (one <= now) now += 1;
  return now;
}

/** The same edits under the addresses that they have after rows of their sheet went or came. */
export function followRows(edits: WorkbookEdits, move: RowMove): WorkbookEdits {
  return {
    ...edits,
    cells: edits.cells.map((edit) => {
      if (edit.sheet !== move.sheet) return edit;
      const { column, row } = parseCellRef(edit.cell);
      return { ...edit, cell: cellRef(column, followRow(move, row)) };
    }),
    removedRows: edits.removedRows.map((removal) =>
      removal.sheet === move.sheet ? { ...removal, row: followRow(move, removal.row) } : removal,
    ),
  };
}
