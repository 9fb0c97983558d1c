import { succeed, type Result } from "../../app/result";
import type { WriteOutcome } from "../../app/spreadsheet";
import type { WorkbookEdits } from "../../core/model/workbook-edits";
import { toUndoRecord } from "./kept-state";
import { removeRows } from "./remove-rows";
import { runExcel } from "./run-excel";
import type { Session } from "./session";
import { writeCells } from "./write-cells";

/** Writes cells, then removes rows, in one run and, where Excel can do that, as one step of its own undo. */
export async function writeEdits(
  session: Session,
  { cells, removedRows }: WorkbookEdits,
): Promise<Result<WriteOutcome>> {
  if (cells.length === 0 && removedRows.length === 0) {
    return succeed({ written: { cells, removedRows }, left: [], leftRows: [], undo: null });
  }
  session.ownWrites += 1;
  try {
    return await runExcel({ delayForCellEdit: true, isOneUndo: true }, async (context) => {
      const { written, left, kept } = await writeCells(context, session, cells);
      const rows = await removeRows(context, session, removedRows, { left, isBegun: kept.length > 0 });
      return {
        written: { cells: written, removedRows: rows.kept.map(({ removal }) => removal) },
        left,
        leftRows: rows.left,
        undo: toUndoRecord({ cells: kept, rows: rows.kept }),
      };
    });
  } finally {
    session.ownWrites -= 1;
  }
}
