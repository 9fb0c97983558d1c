import type { CellEdit } from "../../core/changes/cell-edit";
import type { RowRemoval, WorkbookEdits } from "../../core/changes/workbook-edits";
import type { Result, UserFault } from "./result";

/**
 * Port: makes groups of changes inside a workbook file, each whole or not at all, and leaves everything else of it as it is, byte
 * for byte. A file that cannot be read comes back as a fault; edits that must not be made are left, with the reason.
 */
export type PatchWorkbook = (
  bytes: Uint8Array,
  groups: readonly WorkbookEdits[],
) => Promise<Result<PatchOutcome>>;

export interface PatchOutcome {
  /** The file as it is now; the bytes given, where nothing was written. */
  readonly bytes: Uint8Array;
  readonly written: WorkbookEdits;
  /** Cells and rows that were left alone, and why. */
  readonly left: readonly { readonly edit: CellEdit | RowRemoval; readonly reason: UserFault }[];
}
