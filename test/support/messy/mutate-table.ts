import fc from "fast-check";
import type { TestCell, TestTable } from "../raw-table";
import { hostileText } from "./hostile-texts";

type Rows = readonly (readonly TestCell[])[];

/** One act of a hand in haste: which, at which row and column, and with what. */
export interface Mutation {
  readonly act: keyof typeof ACTS;
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** Acts on whole rows and on one cell. The merged areas stay where they were, as after a careless paste. */
const ACTS = {
  swapRows: (rows: Rows, { row, column }) => {
    const [one, other] = [row % rows.length, (row + 1 + column) % rows.length];
    return rows.map((cells, at) =>
      at === one ? (rows[other] ?? []) : at === other ? (rows[one] ?? []) : cells,
    );
  },
  deleteRow: (rows: Rows, { row }) => rows.filter((_, at) => at !== row % rows.length),
  doubleRow: (rows: Rows, { row }) =>
    rows.flatMap((cells, at) => (at === row % rows.length ? [cells, cells] : [cells])),
  insertRow: (rows: Rows, { row, text }) =>
    rows.flatMap((cells, at) => (at === row % rows.length ? [[text], cells] : [cells])),
  splitRow: (rows: Rows, { row, column }) =>
    rows.flatMap((cells, at) => {
      if (at !== row % rows.length) return [cells];
      const cut = (cell: TestCell, side: 0 | 1): TestCell => {
        if (typeof cell !== "string") return side === 0 ? cell : "";
        const half = Math.min(cell.length, 3 + column * 5);
        return side === 0 ? cell.slice(0, half) : cell.slice(half);
      };
      return [cells.map((cell) => cut(cell, 0)), cells.map((cell) => cut(cell, 1))];
    }),
  swapCells: (rows: Rows, { row, column }) =>
    changeRow(rows, row, (cells) => {
      const at = column % Math.max(1, cells.length);
      const next = (at + 1) % Math.max(1, cells.length);
      return cells.map((cell, place) =>
        place === at ? (cells[next] ?? "") : place === next ? (cells[at] ?? "") : cell,
      );
    }),
  clearCell: (rows: Rows, mutation) => changeCell(rows, mutation, () => ""),
  replaceCell: (rows: Rows, mutation) => changeCell(rows, mutation, () => mutation.text),
  appendText: (rows: Rows, mutation) =>
    changeCell(rows, mutation, (cell) => (typeof cell === "string" ? cell + mutation.text : cell)),
  cutText: (rows: Rows, mutation) =>
    changeCell(rows, mutation, (cell) =>
      typeof cell === "string" ? cell.slice(0, cell.length >> 1) : mutation.text,
    ),
  glueDigits: (rows: Rows, mutation) =>
    changeCell(rows, mutation, (cell) =>
      typeof cell === "string" ? cell.replace(/([0-9๐-๙]) ?/g, "$1า").replace(/([ก-ฮ]) /, "$1๔") : "6า4",
    ),
  insertUnseen: (rows: Rows, mutation) =>
    changeCell(rows, mutation, (cell) =>
      typeof cell === "string" ? cell.replace(/([ก-ฮ])([ก-ฮ])/g, "$1\u200b$2\u0e48") : "\u200b",
    ),
  repeatText: (rows: Rows, mutation) =>
    changeCell(rows, mutation, (cell) =>
      typeof cell === "string" ? `${cell} `.repeat(1 + mutation.column * 4) : cell,
    ),
} as const satisfies Record<string, (rows: Rows, mutation: Mutation) => Rows>;

export const mutation: fc.Arbitrary<Mutation> = fc.record({
  act: fc.constantFrom(...(Object.keys(ACTS) as (keyof typeof ACTS)[])),
  row: fc.nat(15),
  column: fc.nat(8),
  text: hostileText,
});

/** The same sheets with some cells and rows spoilt. */
export function mutated(table: fc.Arbitrary<TestTable>): fc.Arbitrary<TestTable> {
  return fc
    .tuple(table, fc.array(mutation, { maxLength: 3 }))
    .map(([whole, mutations]) => mutations.reduce(mutateTable, whole));
}

/** A sheet after one act. */
export function mutateTable(table: TestTable, { act, ...how }: Mutation): TestTable {
  const rows = table.rows.map((cells) => cells ?? []);
  return rows.length === 0 ? table : { ...table, rows: ACTS[act](rows, { act, ...how }) };
}

function changeRow(
  rows: Rows,
  row: number,
  change: (cells: readonly TestCell[]) => readonly TestCell[],
): Rows {
  return rows.map((cells, at) => (at === row % rows.length ? change(cells) : cells));
}

function changeCell(rows: Rows, { row, column }: Mutation, change: (cell: TestCell) => TestCell): Rows {
  return changeRow(rows, row, (cells) =>
    cells.map((cell, at) => (at === column % cells.length ? change(cell) : cell)),
  );
}
