import { largest } from "../../core/lists/extremes";
import { cellRef } from "../../core/model/cell-ref";
import type { RawTable } from "../../core/sheet/raw-table";

/** Rows that are drawn at a time. */
export const ROWS_AT_A_TIME = 200;
/** A measures sheet has six columns; what lies far to the right is not drawn. */
export const MOST_COLUMNS = 40;

/** Part of a sheet as a table on the screen. */
export interface LaidCells {
  /** Counted from 1, without gaps. */
  readonly columns: number;
  /** False where the sheet has more columns. */
  readonly hasAllColumns: boolean;
  readonly rows: readonly LaidRow[];
  /** Of all rows that hold something, the place of the first that is drawn, counted from 0, and how many there are. */
  readonly first: number;
  readonly all: number;
}

export interface LaidRow {
  /** Counted from 1. */
  readonly row: number;
  readonly isHidden: boolean;
  readonly cells: readonly LaidCell[];
}

export interface LaidCell {
  /** A1 address. */
  readonly ref: string;
  readonly column: number;
  readonly text: string;
  readonly isNumber: boolean;
  readonly columnSpan: number;
  readonly rowSpan: number;
}

/**
 * Lays out the rows of a sheet that hold something, so many at a time; a merged area is one cell, as far as it is among them.
 * @param wanted a row that is to be among them, counted from 1; null for the first
 */
export function layCells(table: RawTable, wanted: number | null): LaidCells {
  const all = withRow(table.rows, wanted);
  const at = wanted === null ? 0 : all.findIndex(({ row }) => row === wanted);
  const first = Math.floor(Math.max(0, at) / ROWS_AT_A_TIME) * ROWS_AT_A_TIME;
  const rows = all.slice(first, first + ROWS_AT_A_TIME);
  const widest = largest(
    table.rows.map(({ cells }) => cells.at(-1)?.column ?? 1),
    1,
  );
  const columns = Math.min(widest, MOST_COLUMNS);
  const merged = mergedCells(table, rows, columns);
  return {
    columns,
    hasAllColumns: columns === widest,
    first,
    all: all.length,
    rows: rows.map(({ row, hidden, cells }) => {
      const byColumn = new Map(cells.map((cell) => [cell.column, cell]));
      return {
        row,
        isHidden: hidden,
        cells: numbers(1, columns).flatMap((column): LaidCell[] => {
          const ref = cellRef(column, row);
          const merge = merged.get(ref);
          if (merge === "covered") return [];
          const cell = byColumn.get(column);
          return [
            {
              ref,
              column,
              text: merge?.text ?? cell?.text ?? "",
              isNumber: cell?.type === "number",
              columnSpan: merge?.columns ?? 1,
              rowSpan: merge?.rows ?? 1,
            },
          ];
        }),
      };
    }),
  };
}

type Row = RawTable["rows"][number];

/** A finding may stand in a row without any content. */
function withRow(rows: readonly Row[], wanted: number | null): readonly Row[] {
  if (wanted === null || rows.some(({ row }) => row === wanted)) return rows;
  const blank: Row = { row: wanted, hidden: false, cells: [] };
  return [...rows, blank].sort((one, other) => one.row - other.row);
}

interface Span {
  readonly columns: number;
  readonly rows: number;
  readonly text: string;
}

function mergedCells(
  { merges, rows: content }: RawTable,
  rows: readonly Row[],
  columns: number,
): ReadonlyMap<string, Span | "covered"> {
  const found = new Map<string, Span | "covered">();
  const [top, bottom] = [rows[0]?.row ?? 1, rows.at(-1)?.row ?? 0];
  for (const area of merges) {
    if (area.bottom < top || area.top > bottom || area.left > columns) continue;
    const within = rows.filter(({ row }) => area.top <= row && row <= area.bottom).map(({ row }) => row);
    const across = numbers(area.left, Math.min(area.right, columns));
    const [head] = within;
    if (head === undefined || found.has(cellRef(area.left, head))) continue;
    const source = content.find(({ row }) => row === area.top);
    const text = source?.cells.find(({ column }) => column === area.left)?.text ?? "";
    for (const row of within) for (const column of across) found.set(cellRef(column, row), "covered");
    found.set(cellRef(area.left, head), { columns: across.length, rows: within.length, text });
  }
  return found;
}

function numbers(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}
