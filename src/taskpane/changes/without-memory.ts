import type { WorkbookEdits } from "../../core/changes/workbook-edits";
import { SHEET_NAMES } from "../../core/model/sheet-names";
import { squash } from "../../core/text/squash";

const MEMORY = squash(SHEET_NAMES.program);

/** Whether a sheet is the hidden one in which the program keeps what it remembers. */
export function isMemorySheet(sheet: string): boolean {
  return squash(sheet) === MEMORY;
}

/** The edits that a person can see: cells of the hidden sheet are never counted or named (issue 16). */
export function withoutMemory({ cells, removedRows }: WorkbookEdits): WorkbookEdits {
  return {
    cells: cells.filter(({ sheet }) => !isMemorySheet(sheet)),
    removedRows: removedRows.filter(({ sheet }) => !isMemorySheet(sheet)),
  };
}
