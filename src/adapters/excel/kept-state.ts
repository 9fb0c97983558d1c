import type { UndoRecord } from "../../app/spreadsheet";
import type { CellEdit } from "../../core/model/cell-edit";
import type { CellLook } from "./cell-look";
import type { CellState } from "./cell-state";
import type { KeptRow } from "./kept-row";

/** What the adapter keeps of one write, behind `UndoRecord.before`. */
export interface KeptState {
  readonly cells: readonly KeptCell[];
  readonly rows: readonly KeptRow[];
}

/** One cell before it was written and after. */
export interface KeptCell {
  readonly edit: CellEdit;
  /** A sheet that was renamed since is still found. */
  readonly sheetId: string;
  readonly before: CellContent;
  /** The number format that the cell was given, its own where it kept that. */
  readonly numberFormat: string;
  /** Null where a fault left it unknown: then the cell holds what was to be written, or was not reached. */
  readonly after: CellContent | null;
}

export interface CellContent {
  readonly state: CellState;
  readonly look: CellLook;
}

/** The record of a write, null where nothing was changed. */
export function toUndoRecord(kept: KeptState): UndoRecord | null {
  const { cells, rows } = kept;
  if (cells.length === 0 && rows.length === 0) return null;
  const edits = { cells: cells.map(({ edit }) => edit), removedRows: rows.map(({ removal }) => removal) };
  return { edits, before: kept };
}

export function keptState({ before }: UndoRecord): KeptState {
  return before as KeptState;
}
