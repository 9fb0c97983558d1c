import type { RowNeighbours } from "../../../core/changes/find-place";
import type { RowRemoval } from "../../../core/changes/workbook-edits";
import type { CellState } from "./cell-state";

/** A row as it was before it was removed. */
export interface KeptRow {
  /** The removal under the row that it was made at. */
  readonly removal: RowRemoval;
  /** A sheet that was renamed since is still found. */
  readonly sheetId: string;
  /** The number that it would have now if nothing had moved since the whole change was made. */
  readonly row: number;
  /** From column A to the last one in use. */
  readonly cells: readonly CellState[];
  /** What each of them looks like, as `setCellProperties` takes it. */
  readonly looks: readonly Excel.SettableCellProperties[];
  /** In points, null for a row that has the standard height. */
  readonly height: number | null;
  readonly isHidden: boolean;
  /** Columns of cells that were merged in it. */
  readonly merges: readonly { readonly left: number; readonly right: number }[];
  /** By what its place is known again. */
  readonly neighbours: RowNeighbours;
  /**
   * The mark in one of its cells, where after a fault nobody knows whether the row is gone: as long as the mark is there, the row
   * is, too.
   */
  readonly unsure: { readonly column: number; readonly mark: string } | null;
  /** True where after a fault nobody knows whether an undo has brought the row back: then its place is looked at first. */
  readonly mayBeBack: boolean;
}
