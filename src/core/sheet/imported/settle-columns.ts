import { parseNumberCell } from "../parse-measure-number";
import { blockParagraphs, blockText } from "./block-text";
import type { DocumentCell, DocumentTable } from "./report-document";
import type { PlacedCell, PlacedRow } from "./table-rows";

/** Where the columns of a table begin and end, from 0 to 1 along its width: one more than there are columns. */
export type ColumnEdges = readonly number[];

/** Edges nearer to each other than this are the same edge, which the typist's mouse did not hit exactly. */
const NEAR = 0.02;
/** An edge inside a heading counts where this share of the rows has it. */
const FREQUENT = 0.4;
/** A cell covers a column if it holds at least this share of it. */
const COVERED = 0.5;

/** The table's cells on its own grid, where a cell that the typist moved a very little has its own column. */
export function gridRows(table: DocumentTable): readonly PlacedRow[] {
  return table.rows.map((row) => row.map((cell) => place(cell, cell.left + 1, cell.left + cell.span)));
}

/**
 * The columns that the headings name: Word's grid has one more for every cell that was moved by a hair.
 * @param headings indexes of the heading rows
 */
export function columnEdges(table: DocumentTable, headings: readonly number[]): ColumnEdges {
  const measure = measureGrid(table);
  const counts = new Map<number, number>();
  const rows = table.rows.filter((row, index) => row.length > 1 && !headings.includes(index));
  for (const row of rows) {
    for (const cell of row) {
      const at = measure(cell.left);
      counts.set(at, (counts.get(at) ?? 0) + 1);
    }
  }
  const named = headings.flatMap((index) => (table.rows[index] ?? []).map((cell) => measure(cell.left)));
  const frequent = [...counts].filter(([, count]) => count >= rows.length * FREQUENT).map(([at]) => at);
  const edges: number[] = [0];
  for (const at of uniqueInOrder(named)) if (isApart(at, edges)) edges.push(at);
  for (const at of uniqueInOrder(frequent)) if (isApart(at, edges)) edges.push(at);
  return [...edges.sort((a, b) => a - b), 1];
}

/** The table's cells in the columns that the headings name. */
export function settleColumns(table: DocumentTable, edges: ColumnEdges): readonly PlacedRow[] {
  const measure = measureGrid(table);
  const columns = edges.length - 1;
  return table.rows.map((row) => {
    const isWhole = row.length === columns && row[0]?.left === 0;
    return joinShared(
      row.map((cell, index) => {
        if (isWhole) return place(cell, index + 1, index + 1);
        const [left, right] = coveredColumns(edges, measure(cell.left), measure(cell.left + cell.span));
        return place(cell, left, right);
      }),
    );
  });
}

function place({ isMergedUp, blocks }: DocumentCell, left: number, right: number): PlacedCell {
  const pictures = blockParagraphs(blocks).flatMap((paragraph) => paragraph.pictures ?? []);
  const cell = { left, right, isMergedUp, text: blockText(blocks) };
  return pictures.length === 0 ? cell : { ...cell, pictures };
}

/** How far along the table a column of its grid begins, from 0 to 1. */
function measureGrid({ grid, rows }: DocumentTable): (column: number) => number {
  const columns = rows.reduce(
    (most, row) => row.reduce((widest, { left, span }) => Math.max(widest, left + span), most),
    1,
  );
  const isKnown = grid.length >= columns && grid.slice(0, columns).every((width) => width > 0);
  const starts = [0];
  for (let column = 0; column < columns; column++) {
    starts.push((starts[column] ?? 0) + (isKnown ? (grid[column] ?? 1) : 1));
  }
  const total = starts[columns] ?? 1;
  return (column) => (starts[Math.min(column, columns)] ?? total) / total;
}

function uniqueInOrder(values: readonly number[]): readonly number[] {
  return [...new Set(values)].sort((a, b) => a - b);
}

function isApart(at: number, edges: readonly number[]): boolean {
  return at < 1 - NEAR && edges.every((edge) => Math.abs(edge - at) > NEAR);
}

/** The columns of which a cell holds half or more; if there is no such column, the one of which it covers most. */
function coveredColumns(
  edges: ColumnEdges,
  from: number,
  to: number,
): readonly [left: number, right: number] {
  let left = 0;
  let right = 0;
  let most = 1;
  let mostHeld = -1;
  for (let column = 1; column < edges.length; column++) {
    const [start, end] = [edges[column - 1] ?? 0, edges[column] ?? 1];
    const held = Math.min(to, end) - Math.max(from, start);
    if (held > mostHeld) [most, mostHeld] = [column, held];
    if (held < (end - start) * COVERED) continue;
    if (left === 0) left = column;
    right = column;
  }
  return left === 0 ? [most, most] : [left, right];
}

/** Two cells that share a column are one: a number and its text are joined, other texts get one line each. */
function joinShared(row: readonly PlacedCell[]): PlacedRow {
  const joined: PlacedCell[] = [];
  for (const cell of row) {
    const before = joined.at(-1);
    if (before === undefined || cell.left > before.right) joined.push(cell);
    else {
      const gap = before.text === "" || cell.text === "" ? "" : parseNumberCell(before.text) ? " " : "\n";
      joined[joined.length - 1] = {
        left: before.left,
        right: Math.max(before.right, cell.right),
        isMergedUp: before.isMergedUp && cell.isMergedUp,
        text: before.text + gap + cell.text,
        pictures: [...(before.pictures ?? []), ...(cell.pictures ?? [])],
      };
    }
  }
  return joined;
}
