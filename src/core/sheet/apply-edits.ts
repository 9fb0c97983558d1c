import { columnNumber } from "../model/cell-ref";
import type { CellEdit } from "../model/cell-edit";
import type { WorkbookEdits } from "../model/workbook-edits";
import type { RawArea, RawCell, RawRow, RawTable, RawWorkbook } from "./raw-table";

/**
 * What a workbook shows once edits are made: cells written, then rows removed and what stands below moved up. Nothing is
 * guarded here; edits that an adapter would leave alone are to be left out before.
 */
export function applyEdits(workbook: RawWorkbook, edits: WorkbookEdits): RawWorkbook {
  const tables = workbook.tables.map((table) => {
    const cells = edits.cells.filter(({ sheet }) => sheet === table.sheet);
    const removed = edits.removedRows.filter(({ sheet }) => sheet === table.sheet).map(({ row }) => row);
    const written = cells.length === 0 ? table : { ...table, rows: writeCells(table.rows, cells) };
    return removed.length === 0 ? written : removeRows(written, removed);
  });
  return { ...workbook, tables };
}

function writeCells(rows: readonly RawRow[], edits: readonly CellEdit[]): RawRow[] {
  const byRow = new Map<number, Map<number, RawCell | null>>();
  for (const edit of edits) {
    const [, letters = "", digits = ""] = /^([A-Z]+)(\d+)$/.exec(edit.cell) ?? [];
    const row = byRow.get(Number(digits)) ?? new Map<number, RawCell | null>();
    row.set(columnNumber(letters), writtenCell(columnNumber(letters), edit));
    byRow.set(Number(digits), row);
  }
  const changed = rows.map((row) => {
    const cells = byRow.get(row.row);
    byRow.delete(row.row);
    return cells ? writeRow(row, cells) : row;
  });
  const added = [...byRow].map(([row, cells]) => writeRow({ row, hidden: false, cells: [] }, cells));
  return [...changed, ...added].filter(({ cells }) => cells.length > 0).sort((a, b) => a.row - b.row);
}

function writeRow(row: RawRow, written: ReadonlyMap<number, RawCell | null>): RawRow {
  const kept = row.cells.filter(({ column }) => !written.has(column));
  const cells = [...kept, ...[...written.values()].filter((cell) => cell !== null)];
  return { ...row, cells: cells.sort((a, b) => a.column - b.column) };
}

function writtenCell(column: number, { after, type }: CellEdit): RawCell | null {
  return after === "" ? null : { column, text: after, type: type ?? "text", isFormula: false };
}

function removeRows(table: RawTable, removed: readonly number[]): RawTable {
  const gone = new Set(removed);
  const sorted = [...gone].sort((a, b) => a - b);
  const above = (row: number): number => sorted.filter((one) => one < row).length;
  const rows = table.rows
    .filter(({ row }) => !gone.has(row))
    .map((row) => ({ ...row, row: row.row - above(row.row) }));
  const merges = table.merges.flatMap((area) => shrink(area, gone, above));
  return { ...table, rows, merges };
}

/** An area loses the rows that are removed; one cell is none. */
function shrink(area: RawArea, gone: ReadonlySet<number>, above: (row: number) => number): RawArea[] {
  const top = area.top - above(area.top);
  const bottom = area.bottom - above(area.bottom) - (gone.has(area.bottom) ? 1 : 0);
  const isCell = top === bottom && area.left === area.right;
  return bottom < top || isCell ? [] : [{ ...area, top, bottom }];
}
