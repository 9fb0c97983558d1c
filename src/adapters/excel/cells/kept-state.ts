import type { RowWitness } from "../../../core/changes/row-witness";
import type { TextChange } from "../../../core/changes/later-texts";
import type { UndoRecord } from "../../../app/ports/spreadsheet";
import type { CellEdit } from "../../../core/changes/cell-edit";
import type { CellLook } from "./cell-look";
import { shownBy, type CellState } from "./cell-state";
import type { KeptRow } from "./kept-row";

/** What the adapter keeps of one group that was made, behind `UndoRecord.before`. */
export interface KeptState {
  readonly cells: readonly KeptCell[];
  readonly rows: readonly KeptRow[];
  /** Rows that show where the columns are: they must still say the same. */
  readonly given: readonly KeptGiven[];
}

/** A row that a group rests on, as it was found. */
export interface KeptGiven {
  readonly sheetId: string;
  readonly row: number;
  readonly witness: RowWitness;
}

/** One cell before it was written and after. */
export interface KeptCell {
  /** The edit under the address that it was made at. */
  readonly edit: CellEdit;
  /** A sheet that was renamed since is still found. */
  readonly sheetId: string;
  readonly column: number;
  /** The row's number after the whole change is made. */
  readonly row: number;
  /** By what the row is known once all of the change is made; null to take it at its number. */
  readonly witness: RowWitness | null;
  readonly before: CellContent;
  /** The number format that the cell was given, its own where it kept that. */
  readonly numberFormat: string;
  /** Null where after a fault nobody knows: either the cell holds what was to be written, or it was not reached. */
  readonly after: CellContent | null;
}

export interface CellContent {
  readonly state: CellState;
  readonly look: CellLook;
}

/** The record of a group that was made, null where nothing was changed. */
export function toUndoRecord(kept: KeptState): UndoRecord | null {
  const { cells, rows } = kept;
  if (cells.length === 0 && rows.length === 0) return null;
  const edits = { cells: cells.map(({ edit }) => edit), removedRows: rows.map(({ removal }) => removal) };
  return { edits, before: kept };
}

export function keptState({ before }: UndoRecord): KeptState {
  return before as KeptState;
}

/** What kept cells of a sheet showed before and show now. */
export function textChanges(cells: readonly KeptCell[], sheetId: string): TextChange[] {
  return cells.flatMap(({ sheetId: id, column, before, after, edit }) =>
    id === sheetId
      ? [
          {
            column,
            before: shownBy(before.state).text,
            after: after ? shownBy(after.state).text : edit.after,
          },
        ]
      : [],
  );
}
