import {
  boundingArea,
  cellArea,
  columnCount,
  intersectAreas,
  isSameArea,
  MAX_COLUMNS,
  MAX_ROWS,
  offsetArea,
  oneColumn,
  oneRow,
  rowCount,
  sizedArea,
  WHOLE_SHEET,
  type Area,
} from "../workbook/area";
import { cellAt, isFilled, usedArea } from "../workbook/cells";
import { hostError } from "../workbook/host-error";
import type { Sheet } from "../workbook/sheet";
import { asInteger } from "../protocol/arguments";
import { methods, type Method } from "../protocol/object-type";
import { areaOf, makeRange, rangeArgument } from "../protocol/ranges";
import type { ServerContext } from "../protocol/server-context";
import type { RangeTarget, ServerObject } from "../protocol/targets";

type ToArea = (area: Area, args: readonly unknown[]) => Area;

/** A method that gives another area of the same sheet. */
function toArea(change: ToArea) {
  return (target: RangeTarget, args: readonly unknown[], context: ServerContext): ServerObject =>
    makeRange(context, target.sheet, change(areaOf(target), args));
}

function count(value: unknown): number {
  return value === undefined ? 1 : asInteger(value);
}

/** A number of rows or columns beside the range; a negative number means the rows or columns at that side inside it. */
function beside(axis: "rows" | "columns", isAfter: boolean): ToArea {
  const [start, end] = axis === "rows" ? (["top", "bottom"] as const) : (["left", "right"] as const);
  return (area, [given]) => {
    const amount = count(given);
    if (amount === 0) throw hostError("InvalidArgument");
    const size = Math.abs(amount);
    const next = area[end] + 1;
    const first = isAfter ? (amount > 0 ? next : next - size) : amount > 0 ? area[start] - size : area[start];
    return { ...area, [start]: first, [end]: first + size - 1 };
  };
}

function shared(target: RangeTarget, other: unknown, context: ServerContext): Area | null {
  const right = rangeArgument(context, other, target.sheet);
  return right.sheet === target.sheet ? intersectAreas(areaOf(target), areaOf(right)) : null;
}

function within(index: unknown, size: number): number {
  const at = asInteger(index);
  if (at < 0 || at >= size) throw hostError("InvalidArgument");
  return at;
}

/** The block of filled cells around an area, as Ctrl+A finds it. */
function surroundingRegion(sheet: Sheet, start: Area): Area {
  let region = start;
  for (;;) {
    const ring = {
      top: Math.max(1, region.top - 1),
      left: Math.max(1, region.left - 1),
      bottom: Math.min(MAX_ROWS, region.bottom + 1),
      right: Math.min(MAX_COLUMNS, region.right + 1),
    };
    const used = usedArea(sheet, true, ring);
    const grown = used ? boundingArea(region, used) : region;
    if (isSameArea(grown, region)) return region;
    region = grown;
  }
}

const DIRECTION_STEPS: Readonly<Record<string, readonly [number, number]>> = {
  Up: [-1, 0],
  Down: [1, 0],
  Left: [0, -1],
  Right: [0, 1],
};

/** The cell where Ctrl+arrow stops. */
function edgeCell(sheet: Sheet, { top, left }: Area, direction: unknown): Area {
  const [down, right] = DIRECTION_STEPS[String(direction)] ?? [0, 0];
  if (down === 0 && right === 0) throw hostError("InvalidArgument");
  const used = usedArea(sheet, true, WHOLE_SHEET);
  const isOff = (r: number, c: number): boolean => r < 1 || c < 1 || r > MAX_ROWS || c > MAX_COLUMNS;
  const isFull = (r: number, c: number): boolean => isFilled(cellAt(sheet, r, c));
  const unused = { row: used ? used.bottom + 1 : 1, column: used ? used.right + 1 : 1 };
  let [r, c] = [top, left];
  const runs = isFull(r, c) && !isOff(r + down, c + right) && isFull(r + down, c + right);
  while (!isOff(r + down, c + right)) {
    if (runs && !isFull(r + down, c + right)) break;
    r += down;
    c += right;
    if (!runs && isFull(r, c)) break;
    if (r > unused.row && down > 0) r = MAX_ROWS;
    if (c > unused.column && right > 0) c = MAX_COLUMNS;
  }
  return cellArea(r, c);
}

/** The methods of `Range` that lead to other ranges. */
export const RANGE_MOVES: Readonly<Record<string, Method<RangeTarget>>> = methods<RangeTarget>({
  GetCell: toArea((area, [row, column]) =>
    cellArea(area.top + asInteger(row), area.left + asInteger(column)),
  ),
  GetRow: toArea((area, [index]) => oneRow(area, area.top + within(index, rowCount(area)))),
  GetColumn: toArea((area, [index]) => oneColumn(area, area.left + within(index, columnCount(area)))),
  GetLastRow: toArea((area) => oneRow(area, area.bottom)),
  GetLastColumn: toArea((area) => oneColumn(area, area.right)),
  GetLastCell: toArea((area) => cellArea(area.bottom, area.right)),
  GetEntireRow: toArea((area) => ({ ...area, left: 1, right: MAX_COLUMNS })),
  GetEntireColumn: toArea((area) => ({ ...area, top: 1, bottom: MAX_ROWS })),
  GetOffsetRange: toArea((area, [down, right]) => offsetArea(area, asInteger(down), asInteger(right))),
  GetResizedRange: toArea((area, [rows, columns]) => ({
    ...area,
    bottom: area.bottom + asInteger(rows),
    right: area.right + asInteger(columns),
  })),
  GetAbsoluteResizedRange: toArea((area, [rows, columns]) =>
    sizedArea(area.top, area.left, asInteger(rows), asInteger(columns)),
  ),
  GetRowsAbove: toArea(beside("rows", false)),
  GetRowsBelow: toArea(beside("rows", true)),
  GetColumnsBefore: toArea(beside("columns", false)),
  GetColumnsAfter: toArea(beside("columns", true)),
  GetBoundingRect: (target, [other], context) => {
    const right = rangeArgument(context, other, target.sheet);
    if (right.sheet !== target.sheet) throw hostError("InvalidArgument");
    return makeRange(context, target.sheet, boundingArea(areaOf(target), areaOf(right)));
  },
  GetIntersection: (target, [other], context) => {
    const area = shared(target, other, context);
    return area && makeRange(context, target.sheet, area);
  },
  GetIntersectionOrNullObject: (target, [other], context) => {
    const area = shared(target, other, context);
    return area && makeRange(context, target.sheet, area);
  },
  GetUsedRange: (target, [valuesOnly], context) => {
    const area = usedArea(target.sheet, valuesOnly === true, areaOf(target));
    return area && makeRange(context, target.sheet, area);
  },
  GetUsedRangeOrNullObject: (target, [valuesOnly], context) => {
    const area = usedArea(target.sheet, valuesOnly === true, areaOf(target));
    return area && makeRange(context, target.sheet, area);
  },
  GetSurroundingRegion: (target, _args, context) =>
    makeRange(context, target.sheet, surroundingRegion(target.sheet, areaOf(target))),
  GetRangeEdge: (target, [direction], context) =>
    makeRange(context, target.sheet, edgeCell(target.sheet, areaOf(target), direction)),
  GetExtendedRange: (target, [direction], context) => {
    const area = areaOf(target);
    return makeRange(context, target.sheet, boundingArea(area, edgeCell(target.sheet, area, direction)));
  },
});
