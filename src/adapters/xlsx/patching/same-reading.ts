import type { RawArea, RawCell, RawRow, RawTable, RawWorkbook } from "../../../core/sheet/raw-table";

/**
 * True where two readings show the same in every cell. A row that had no content before may turn out to be hidden: a reading does
 * not show such rows.
 */
export function isSameReading(found: RawWorkbook, expected: RawWorkbook): boolean {
  return isSameList(found.tables, expected.tables, isSameTable);
}

function isSameTable(found: RawTable, expected: RawTable): boolean {
  return (
    found.sheet === expected.sheet &&
    found.hidden === expected.hidden &&
    isSameList(found.merges, expected.merges, isSameArea) &&
    isSameList(found.rows, expected.rows, isSameRow)
  );
}

function isSameRow(found: RawRow, expected: RawRow): boolean {
  const isHidden = found.hidden || !expected.hidden;
  return found.row === expected.row && isHidden && isSameList(found.cells, expected.cells, isSameCell);
}

function isSameCell(found: RawCell, expected: RawCell): boolean {
  return (
    found.column === expected.column &&
    found.text === expected.text &&
    found.type === expected.type &&
    found.isFormula === expected.isFormula
  );
}

function isSameArea(found: RawArea, expected: RawArea): boolean {
  return (
    found.top === expected.top &&
    found.left === expected.left &&
    found.bottom === expected.bottom &&
    found.right === expected.right
  );
}

function isSameList<Item>(
  found: readonly Item[],
  expected: readonly Item[],
  isSame: (one: Item, other: Item) => boolean,
): boolean {
  return (
    found.length === expected.length && found.every((item, index) => isSame(item, expected[index] as Item))
  );
}
