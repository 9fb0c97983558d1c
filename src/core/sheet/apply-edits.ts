import type { CellEdit } from "../changes/cell-edit";
import { parseCellRef } from "../model/cell-ref";
import { countBelow } from "../model/count-below";
import type { RowRemoval, WorkbookEdits } from "../changes/workbook-edits";
import { groupBy } from "../lists/group-by";
import { plainCellText } from "../text/plain-cell-text";
import type { RawArea, RawCell, RawRow, RawTable, RawWorkbook } from "./raw-table";

/**
 * What a workbook shows after its cells are written, one after the other, and its rows removed. It does not check whether the
 * edits may be made. A number or a date shows as it is given, since the workbook that was read does not say which formats its
 * cells have.
 */
export function applyEdits(workbook: RawWorkbook, edits: WorkbookEdits): RawWorkbook {
  const cells = groupBy(edits.cells, ({ sheet }) => sheet);
  const removals = groupBy(edits.removedRows, ({ sheet }) => sheet);
  return {
    ...workbook,
    tables: workbook.tables.map((table) => {
      const written = writeTable(table, cells.get(table.sheet) ?? []);
      return removeRows(written, removals.get(table.sheet) ?? []);
    }),
  };
}

function writeTable(table: RawTable, edits: readonly CellEdit[]): RawTable {
  if (edits.length === 0) return table;
  const changes = new Map<number, Map<number, RawCell | null>>();
  for (const { cell, after, type = "text" } of edits) {
    const { row, column } = parseCellRef(cell);
    const text = plainCellText(after);
    const changed: RawCell | null = text === "" ? null : { column, text, type, isFormula: false };
    const ofRow = changes.get(row) ?? new Map<number, RawCell | null>();
    changes.set(row, ofRow.set(column, changed));
  }
  const rows = table.rows.map((row) => writeRow(row, changes.get(row.row)));
  const known = new Set(table.rows.map(({ row }) => row));
  for (const [row, ofRow] of changes) {
    if (!known.has(row)) rows.push(writeRow({ row, hidden: false, cells: [] }, ofRow));
  }
  const filled = rows.filter(({ cells }) => cells.length > 0);
  return { ...table, rows: filled.sort((one, other) => one.row - other.row) };
}

function writeRow(row: RawRow, changes: ReadonlyMap<number, RawCell | null> | undefined): RawRow {
  if (changes === undefined) return row;
  const kept = row.cells.filter(({ column }) => !changes.has(column));
  const cells = [...kept, ...[...changes.values()].filter((cell) => cell !== null)];
  return { ...row, cells: cells.sort((one, other) => one.column - other.column) };
}

function removeRows(table: RawTable, removals: readonly RowRemoval[]): RawTable {
  if (removals.length === 0) return table;
  const removed = [...new Set(removals.map(({ row }) => row))].sort((one, other) => one - other);
  const isRemoved = (row: number): boolean => removed[countBelow(removed, row)] === row;
  const move = (row: number): number => row - countBelow(removed, row);
  return {
    ...table,
    rows: table.rows.filter(({ row }) => !isRemoved(row)).map((row) => ({ ...row, row: move(row.row) })),
    merges: table.merges.flatMap((area) => moveArea(area, move)),
  };
}

/** An area that loses a row shrinks; an area of a single cell is not an area any more. */
function moveArea(area: RawArea, move: (row: number) => number): RawArea[] {
  const top = move(area.top);
  // The row after the area moves by the number of rows that the area loses.
  const bottom = move(area.bottom + 1) - 1;
  if (bottom < top || (top === bottom && area.left === area.right)) return [];
  return [{ ...area, top, bottom }];
}
