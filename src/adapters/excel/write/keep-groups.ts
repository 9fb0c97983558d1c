import { neighboursOf } from "../../../core/changes/neighbours-of";
import { rowsAfter, type RowsAfter } from "../../../core/changes/rows-after";
import type { ShownRows } from "../../../core/changes/shown-rows";
import { witnessAfter } from "../../../core/changes/witness-after";
import { shownBy, type CellState } from "../cells/cell-state";
import type { KeptCell, KeptState } from "../cells/kept-state";
import type { KeptRow } from "../cells/kept-row";
import type { DeletedRow } from "../steps/delete-marked";
import type { JudgedGroup } from "./judge-groups";
import type { JudgedRow } from "./judge-item";

/** A group that was made: what is kept of its cells, and its rows that are gone. */
export interface GroupToKeep extends Pick<JudgedGroup, "given"> {
  readonly kept: readonly KeptCell[];
  readonly gone: readonly { readonly row: JudgedRow; readonly deleted: DeletedRow }[];
}

/**
 * What each group keeps so that it can be taken back alone: the numbers and witnesses that its rows have after everything that
 * was made together is made.
 * @param rowsOf what the sheets showed before
 */
export function keepGroups(
  groups: readonly GroupToKeep[],
  rowsOf: (sheetId: string) => ShownRows | null,
): KeptState[] {
  const views = new Map<string, SheetView | null>();
  const viewOf = (sheetId: string): SheetView | null => {
    let view = views.get(sheetId);
    if (view === undefined) {
      const before = rowsOf(sheetId);
      view = before && { before, after: afterOf(groups, before, sheetId) };
      views.set(sheetId, view);
    }
    return view;
  };
  return groups.map(({ kept, gone, given }) => ({
    cells: kept.map((cell) => moveCell(cell, viewOf(cell.sheetId))),
    rows: gone.map(({ row, deleted }) => keepRow(row, deleted, viewOf(row.seen.sheetId))),
    given: given.map((one) => {
      const view = viewOf(one.sheetId);
      if (view === null) return one;
      return {
        ...one,
        row: view.after.now(one.row),
        witness: witnessAfter(one.witness, one.row, view.after),
      };
    }),
  }));
}

interface SheetView {
  readonly before: ShownRows;
  readonly after: RowsAfter;
}

function afterOf(groups: readonly GroupToKeep[], before: ShownRows, sheetId: string): RowsAfter {
  const written = groups.flatMap(({ kept }) =>
    // What is unknown after a fault counts as not written, and its row as still there: undo looks for both.
    kept.flatMap(({ sheetId: id, row, column, after }) =>
      id === sheetId && after !== null ? [{ row, column, text: shownBy(after.state).text }] : [],
    ),
  );
  const removed = groups.flatMap(({ gone }) =>
    gone.flatMap(({ row: { seen }, deleted }) =>
      seen.sheetId === sheetId && deleted.kind === "gone" ? [seen.row] : [],
    ),
  );
  return rowsAfter(before, written, removed);
}

function moveCell(cell: KeptCell, view: SheetView | null): KeptCell {
  if (view === null) return cell;
  const { row, witness } = cell;
  return { ...cell, row: view.after.now(row), witness: witness && witnessAfter(witness, row, view.after) };
}

/** A removed row, with what it held in the very request that removed it. */
export function keepRow(
  { removal, seen, read, marked }: JudgedRow,
  deleted: DeletedRow,
  view: SheetView | null,
): KeptRow {
  const held = deleted.kind === "gone" ? (deleted.seen?.cells ?? null) : null;
  const cells = read.kept.cells.map((cell, index): CellState =>
    index + 1 === marked.markColumn ? cell : (held?.[index] ?? cell),
  );
  const width = Math.min(read.kept.cells.length, 50);
  const row = view?.after.now(seen.row) ?? seen.row;
  const unsure = deleted.kind === "unknown" ? { column: marked.markColumn, mark: marked.mark } : null;
  const neighbours =
    view === null
      ? { above: [], below: [], lastRow: -1 }
      : neighboursOf(view.before, view.after, { row: seen.row, place: row, width });
  return { removal, sheetId: seen.sheetId, row, ...read.kept, cells, neighbours, unsure, mayBeBack: false };
}
