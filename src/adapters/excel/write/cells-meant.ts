import { parseCellRef } from "../../../core/model/cell-ref";
import type { CellEdit } from "../../../core/changes/cell-edit";
import type { RowMeant, RowWitness } from "../../../core/changes/row-witness";
import type { RowRemoval } from "../../../core/changes/workbook-edits";
import { byteLength } from "../host/byte-length";
import type { CellMeant } from "../steps/look-at-cells";
import { markColumn } from "../steps/mark-row";

/** Finds the id of a sheet by the name under which it was read; the name itself where it was not read. */
export type SheetKey = (name: string) => string;

/** The cell that an edit writes into. */
export function cellMeant(edit: CellEdit, keyOf: SheetKey): CellMeant {
  const { column, row } = parseCellRef(edit.cell);
  // Before writing, a text comes as value and as formula; with the write, twice as value and as formula.
  const bytes = 2 * byteLength(edit.before) + 2 * Math.max(byteLength(edit.before), byteLength(edit.after));
  return { sheet: keyOf(edit.sheet), column, row, witness: usable(edit.witness), bytes };
}

/** The cell of a removed row that gets the mark. */
export function rowMeant(removal: RowRemoval, keyOf: SheetKey): CellMeant {
  const bytes = 4 * byteLength(removal.cells.map(({ before }) => before));
  const { sheet, row, witness } = removal;
  return { sheet: keyOf(sheet), column: markColumn(removal) ?? 1, row, witness: usable(witness), bytes };
}

/** A cell of a row that edits rest on. */
export function givenMeant({ sheet, row, witness }: RowMeant, keyOf: SheetKey): CellMeant {
  const column = witness.cells[0]?.column ?? 1;
  return { sheet: keyOf(sheet), column, row, witness: usable(witness), bytes: 2 * byteLength(witness.cells) };
}

/** A witness without cells says nothing. */
function usable(witness: RowWitness | undefined): RowWitness | null {
  return witness === undefined || witness.cells.length === 0 ? null : witness;
}
