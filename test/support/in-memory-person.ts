import { cellRef, columnNumber } from "../../src/core/model/cell-ref";
import { putCell, rowCells, shiftRows, type InMemorySheet } from "./in-memory-sheet";
import { rawArea } from "./raw-table";

/** What a person does to the rows and columns of a sheet in memory; each acts as Excel does. */
export interface InMemoryPerson {
  insertRow(sheet: string, row: number): void;
  removeRow(sheet: string, row: number): void;
  sortRows(sheet: string, area: string, column: string): void;
  copyRow(sheet: string, from: number, to: number): void;
  insertColumn(sheet: string, column: string): void;
  filterRows(sheet: string, area: string, hiddenRows: readonly number[]): void;
}

/** @param find the sheet that bears a name now */
export function inMemoryPerson(find: (name: string) => InMemorySheet | undefined): InMemoryPerson {
  const at = (name: string, act: (sheet: InMemorySheet) => void): void => {
    const sheet = find(name);
    if (sheet === undefined) throw new Error(`no sheet ${name}`);
    act(sheet);
  };
  return {
    insertRow: (name, row) => {
      at(name, (sheet) => {
        shiftRows(sheet, row, 1);
      });
    },
    removeRow: (name, row) => {
      at(name, (sheet) => {
        shiftRows(sheet, row, -1);
      });
    },
    sortRows: (name, area, column) => {
      at(name, (sheet) => {
        sort(sheet, area, columnNumber(column));
      });
    },
    copyRow: (name, from, to) => {
      at(name, (sheet) => {
        const cells = rowCells(sheet, from);
        shiftRows(sheet, to, 1);
        for (const cell of cells) putCell(sheet, cellRef(cell.column, to), cell);
      });
    },
    insertColumn: (name, column) => {
      at(name, (sheet) => {
        insertColumn(sheet, columnNumber(column));
      });
    },
    filterRows: (name, area, hiddenRows) => {
      at(name, (sheet) => {
        sheet.filter = rawArea(area);
        sheet.hiddenRows = new Set([...sheet.hiddenRows, ...hiddenRows]);
      });
    },
  };
}

/** Hidden rows stay where they are, blank cells come last. */
function sort(sheet: InMemorySheet, address: string, column: number): void {
  const { top, bottom, left, right } = rawArea(address);
  const places = Array.from({ length: bottom - top + 1 }, (_, down) => top + down).filter(
    (row) => !sheet.hiddenRows.has(row),
  );
  const lines = places.map((row) => {
    const cells = rowCells(sheet, row).filter((cell) => cell.column >= left && cell.column <= right);
    return { cells, key: cells.find((cell) => cell.column === column)?.text ?? "" };
  });
  for (const { cells } of lines) {
    for (const cell of cells) putCell(sheet, cellRef(cell.column, cell.row), null);
  }
  lines.sort((one, other) => {
    if (one.key === "" || other.key === "") return Number(one.key === "") - Number(other.key === "");
    return one.key.localeCompare(other.key, "th");
  });
  lines.forEach(({ cells }, index) => {
    const row = places[index] as number;
    for (const cell of cells) putCell(sheet, cellRef(cell.column, row), cell);
  });
}

function insertColumn(sheet: InMemorySheet, from: number): void {
  const moved = (column: number): number => (column < from ? column : column + 1);
  const cells = [...sheet.cells.values()].map((cell) => ({ ...cell, column: moved(cell.column) }));
  sheet.cells = new Map(cells.map((cell) => [cellRef(cell.column, cell.row), cell]));
  sheet.merges = sheet.merges.map((area) => ({ ...area, left: moved(area.left), right: moved(area.right) }));
}
