import type { RowRemoval } from "../../core/model/workbook-edits";
import type { CellState } from "./cell-state";

/** A row as it was before it was removed. */
export interface KeptRow {
  readonly removal: RowRemoval;
  /** A sheet that was renamed since is still found. */
  readonly sheetId: string;
  /** From column A to the last one in use. */
  readonly cells: readonly CellState[];
  /** What each of them looks like, as `setCellProperties` takes it. */
  readonly looks: readonly Excel.SettableCellProperties[];
  /** In points, null for a row that has the standard height. */
  readonly height: number | null;
  readonly isHidden: boolean;
  /** Columns of cells that were merged in it. */
  readonly merges: readonly { readonly left: number; readonly right: number }[];
  /** What stood around it once it was gone. */
  readonly surroundings: Surroundings;
}

/** What tells where a removed row belongs. */
export interface Surroundings {
  /** What the row above and the one in its place show, "" where they are blank. */
  readonly above: string;
  readonly below: string;
  /** The last row of the sheet with a value. */
  readonly lastRow: number;
}

/**
 * Whether a row still belongs where it stood: a neighbour with any text is as it was or, between blank ones, the sheet is as long
 * as it was.
 */
export function isSamePlace(then: Surroundings, now: Surroundings): boolean {
  if (then.above !== "" && then.above === now.above) return true;
  if (then.below !== "" && then.below === now.below) return true;
  return (
    then.above === "" &&
    then.below === "" &&
    now.above === "" &&
    now.below === "" &&
    then.lastRow === now.lastRow
  );
}
