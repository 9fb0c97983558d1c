import type { RawArea, RawCell, RawRow, RawTable, RawWorkbook } from "./raw-table";

/**
 * A later reading of a workbook, with the rows and worksheets of an earlier one where both say the same: what was read of a row
 * is remembered by the row (`onceFor`), and after an edit all rows but one are those of before.
 */
export function keepSameRows(earlier: RawWorkbook | null, later: RawWorkbook): RawWorkbook {
  if (earlier === null || earlier === later) return later;
  const known = new Map(earlier.tables.map((table) => [table.sheet, table]));
  const tables = later.tables.map((table) => {
    const before = known.get(table.sheet);
    return before === undefined ? table : keepRows(before, table);
  });
  return { ...later, tables };
}

function keepRows(before: RawTable, table: RawTable): RawTable {
  if (before === table) return table;
  let at = 0;
  let kept = 0;
  const rows = table.rows.map((row) => {
    while ((before.rows[at]?.row ?? Infinity) < row.row) at += 1;
    const known = before.rows[at];
    if (known === undefined || !isSameRow(known, row)) return row;
    kept += 1;
    return known;
  });
  const isSame =
    kept === rows.length &&
    kept === before.rows.length &&
    table.hidden === before.hidden &&
    table.isProtected === before.isProtected &&
    areSameAreas(before.merges, table.merges);
  return isSame ? before : { ...table, rows };
}

function isSameRow(one: RawRow, other: RawRow): boolean {
  if (one === other) return true;
  if (one.row !== other.row || one.hidden !== other.hidden) return false;
  const { cells } = other;
  if (one.cells.length !== cells.length) return false;
  return one.cells.every((cell, index) => isSameCell(cell, cells[index] as RawCell));
}

function isSameCell(one: RawCell, other: RawCell): boolean {
  return (
    one.column === other.column &&
    one.type === other.type &&
    one.isFormula === other.isFormula &&
    Object.is(one.exact, other.exact) &&
    one.text === other.text
  );
}

function areSameAreas(some: readonly RawArea[], others: readonly RawArea[]): boolean {
  if (some.length !== others.length) return false;
  return some.every((area, index) => {
    const { top, left, bottom, right } = others[index] as RawArea;
    return area.top === top && area.left === left && area.bottom === bottom && area.right === right;
  });
}
