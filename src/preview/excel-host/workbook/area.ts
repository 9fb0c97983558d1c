/** Rows of a worksheet. */
export const maxRows = 1_048_576;

/** Columns of a worksheet. */
export const maxColumns = 16_384;

/** A rectangle of cells, counted from 0: `B3:C3` is row 2, column 1, one row, two columns. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Every cell of a sheet. */
export const wholeSheet: Area = { row: 0, column: 0, rows: maxRows, columns: maxColumns };

/** One cell as an area. */
export function cellArea(row: number, column: number): Area {
  return { row, column, rows: 1, columns: 1 };
}

/** The cells that two areas share, or null. */
export function intersectAreas(one: Area, other: Area): Area | null {
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  const rows = Math.min(one.row + one.rows, other.row + other.rows) - row;
  const columns = Math.min(one.column + one.columns, other.column + other.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

/** The smallest area that holds both. */
export function boundingArea(one: Area, other: Area): Area {
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  const rows = Math.max(one.row + one.rows, other.row + other.rows) - row;
  const columns = Math.max(one.column + one.columns, other.column + other.columns) - column;
  return { row, column, rows, columns };
}

/** Whether `inner` lies in `outer` as a whole. */
export function containsArea(outer: Area, inner: Area): boolean {
  const shared = intersectAreas(outer, inner);
  return shared !== null && shared.rows === inner.rows && shared.columns === inner.columns;
}

/** Whether an area lies on the sheet and has at least one cell. */
export function isOnSheet({ row, column, rows, columns }: Area): boolean {
  const whole = [row, column, rows, columns].every(Number.isInteger);
  if (!whole || row < 0 || column < 0 || rows < 1 || columns < 1) return false;
  return row + rows <= maxRows && column + columns <= maxColumns;
}

/** Whether an area is made of whole rows or whole columns: Excel answers no values for it. */
export function isUnbounded(area: Area): boolean {
  return area.rows === maxRows || area.columns === maxColumns;
}

/** Calls `visit` for each cell, row by row. */
export function forEachCell(area: Area, visit: (row: number, column: number) => void): void {
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) visit(row, column);
  }
}
