import type { CellEdit } from "../changes/cell-edit";
import type { WorkbookEdits } from "../changes/workbook-edits";
import type { LeftForPerson } from "./left-for-person";

/** What becomes of a part of the workbook in the next year. */
export interface RolledPart {
  /** Each is made as a whole or not at all. */
  readonly groups: readonly WorkbookEdits[];
  /** What a person must look at, fill in or change. */
  readonly left: readonly LeftForPerson[];
}

/** Edits that need no other one. */
export function eachAlone(edits: readonly CellEdit[]): WorkbookEdits[] {
  return edits.map((edit) => ({ cells: [edit], removedRows: [] }));
}
