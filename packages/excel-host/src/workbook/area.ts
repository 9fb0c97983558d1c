/** Rows of a worksheet. */
export const MAX_ROWS = 1_048_576;

/** Columns of a worksheet. */
export const MAX_COLUMNS = 16_384;

/**
 * A rectangle of cells. Rows and columns are counted from 1, as a person numbers rows, and the last ones belong to it.
 * @example B3:C3 is { top: 3, left: 2, bottom: 3, right: 3 }
 */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Every cell of a sheet. */
export const WHOLE_SHEET: Area = { top: 1, left: 1, bottom: MAX_ROWS, right: MAX_COLUMNS };

/** One cell as an area. */
export function cellArea(row: number, column: number): Area {
  return { top: row, left: column, bottom: row, right: column };
}

/** The area with this top left cell and this number of rows and columns. */
export function sizedArea(top: number, left: number, rows: number, columns: number): Area {
  return { top, left, bottom: top + rows - 1, right: left + columns - 1 };
}

/** How many rows an area has. */
export function rowCount({ top, bottom }: Area): number {
  return bottom - top + 1;
}

/** How many columns an area has. */
export function columnCount({ left, right }: Area): number {
  return right - left + 1;
}

/** How many cells an area has. */
export function cellCount(area: Area): number {
  return rowCount(area) * columnCount(area);
}

/** The part of an area that lies in one row. */
export function oneRow(area: Area, row: number): Area {
  return { ...area, top: row, bottom: row };
}

/** The part of an area that lies in one column. */
export function oneColumn(area: Area, column: number): Area {
  return { ...area, left: column, right: column };
}

/** The area of the same size, a number of rows further down and a number of columns further right. */
export function offsetArea({ top, left, bottom, right }: Area, down: number, across: number): Area {
  return { top: top + down, left: left + across, bottom: bottom + down, right: right + across };
}

/** Whether two areas are the same cells. */
export function isSameArea(one: Area, other: Area): boolean {
  return (
    one.top === other.top &&
    one.left === other.left &&
    one.bottom === other.bottom &&
    one.right === other.right
  );
}

/** Whether a cell lies in an area. */
export function isInArea({ top, left, bottom, right }: Area, row: number, column: number): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}

/** The cells that two areas share, or null. */
export function intersectAreas(one: Area, other: Area): Area | null {
  const top = Math.max(one.top, other.top);
  const left = Math.max(one.left, other.left);
  const bottom = Math.min(one.bottom, other.bottom);
  const right = Math.min(one.right, other.right);
  return top <= bottom && left <= right ? { top, left, bottom, right } : null;
}

/** The smallest area that holds both. */
export function boundingArea(one: Area, other: Area): Area {
  return {
    top: Math.min(one.top, other.top),
    left: Math.min(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
  };
}

/** Whether `inner` lies in `outer` as a whole. */
export function containsArea(outer: Area, inner: Area): boolean {
  return (
    inner.top >= outer.top &&
    inner.left >= outer.left &&
    inner.bottom <= outer.bottom &&
    inner.right <= outer.right
  );
}

/** Whether an area lies on the sheet and has at least one cell. */
export function isOnSheet({ top, left, bottom, right }: Area): boolean {
  const isWhole = [top, left, bottom, right].every(Number.isInteger);
  if (!isWhole || top < 1 || left < 1 || bottom < top || right < left) return false;
  return bottom <= MAX_ROWS && right <= MAX_COLUMNS;
}

/** Whether an area is made of whole rows: it has every column. */
export function isWholeRows(area: Area): boolean {
  return columnCount(area) === MAX_COLUMNS;
}

/** Whether an area is made of whole columns: it has every row. */
export function isWholeColumns(area: Area): boolean {
  return rowCount(area) === MAX_ROWS;
}

/** Whether an area is made of whole rows or whole columns: Excel answers no values for it. */
export function isUnbounded(area: Area): boolean {
  return isWholeRows(area) || isWholeColumns(area);
}

/** Calls `visit` for each cell, row by row. */
export function forEachCell(area: Area, visit: (row: number, column: number) => void): void {
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) visit(row, column);
  }
}
