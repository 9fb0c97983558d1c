import { boundingArea, intersectAreas, maxColumns, maxRows, type Area } from "../../workbook/area";
import { cellAt, isFilled, usedArea } from "../../workbook/cells";
import { hostError } from "../../workbook/host-error";
import type { Sheet } from "../../workbook/sheet";
import { asInteger } from "../arguments";
import { methods, type Method } from "../object-type";
import { areaOf, makeRange, rangeArgument } from "../ranges";
import type { ServerContext } from "../server-context";
import type { RangeTarget, ServerObject } from "../targets";

type ToArea = (area: Area, args: readonly unknown[]) => Area;

/** A method that gives another area of the same sheet. */
function toArea(change: ToArea) {
  return (target: RangeTarget, args: readonly unknown[], context: ServerContext): ServerObject =>
    makeRange(context, target.sheet, change(areaOf(target), args));
}

function count(value: unknown): number {
  return value === undefined ? 1 : asInteger(value);
}

/** So many rows or columns on one side: a negative number means the other side, inside the range. */
function beside(axis: "rows" | "columns", isAfter: boolean): ToArea {
  const start = axis === "rows" ? "row" : "column";
  return (area, [given]) => {
    const amount = count(given);
    if (amount === 0) throw hostError("InvalidArgument");
    const size = Math.abs(amount);
    const end = area[start] + area[axis];
    const first = isAfter ? (amount > 0 ? end : end - size) : amount > 0 ? area[start] - size : area[start];
    return { ...area, [start]: first, [axis]: size };
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
    const row = Math.max(0, region.row - 1);
    const column = Math.max(0, region.column - 1);
    const ring = {
      row,
      column,
      rows: Math.min(maxRows, region.row + region.rows + 1) - row,
      columns: Math.min(maxColumns, region.column + region.columns + 1) - column,
    };
    const used = usedArea(sheet, true, ring);
    const grown = used ? boundingArea(region, used) : region;
    if (grown.rows === region.rows && grown.columns === region.columns) return region;
    region = grown;
  }
}

const steps: Readonly<Record<string, readonly [number, number]>> = {
  Up: [-1, 0],
  Down: [1, 0],
  Left: [0, -1],
  Right: [0, 1],
};

/** The cell where Ctrl+arrow stops. */
function edgeCell(sheet: Sheet, { row, column }: Area, direction: unknown): Area {
  const [down, right] = steps[String(direction)] ?? [0, 0];
  if (down === 0 && right === 0) throw hostError("InvalidArgument");
  const used = usedArea(sheet, true, { row: 0, column: 0, rows: maxRows, columns: maxColumns });
  const isOff = (r: number, c: number): boolean => r < 0 || c < 0 || r >= maxRows || c >= maxColumns;
  const isFull = (r: number, c: number): boolean => isFilled(cellAt(sheet, r, c));
  const last = { row: used ? used.row + used.rows : 0, column: used ? used.column + used.columns : 0 };
  let [r, c] = [row, column];
  const runs = isFull(r, c) && !isOff(r + down, c + right) && isFull(r + down, c + right);
  while (!isOff(r + down, c + right)) {
    if (runs && !isFull(r + down, c + right)) break;
    r += down;
    c += right;
    if (!runs && isFull(r, c)) break;
    if (r > last.row && down > 0) r = maxRows - 1;
    if (c > last.column && right > 0) c = maxColumns - 1;
  }
  return { row: r, column: c, rows: 1, columns: 1 };
}

/** The methods of `Range` that lead to other ranges. */
export const rangeMoves: Readonly<Record<string, Method<RangeTarget>>> = methods<RangeTarget>({
  GetCell: toArea((area, [row, column]) => ({
    row: area.row + asInteger(row),
    column: area.column + asInteger(column),
    rows: 1,
    columns: 1,
  })),
  GetRow: toArea((area, [index]) => ({ ...area, row: area.row + within(index, area.rows), rows: 1 })),
  GetColumn: toArea((area, [index]) => ({
    ...area,
    column: area.column + within(index, area.columns),
    columns: 1,
  })),
  GetLastRow: toArea((area) => ({ ...area, row: area.row + area.rows - 1, rows: 1 })),
  GetLastColumn: toArea((area) => ({ ...area, column: area.column + area.columns - 1, columns: 1 })),
  GetLastCell: toArea((area) => ({
    row: area.row + area.rows - 1,
    column: area.column + area.columns - 1,
    rows: 1,
    columns: 1,
  })),
  GetEntireRow: toArea((area) => ({ ...area, column: 0, columns: maxColumns })),
  GetEntireColumn: toArea((area) => ({ ...area, row: 0, rows: maxRows })),
  GetOffsetRange: toArea((area, [down, right]) => ({
    ...area,
    row: area.row + asInteger(down),
    column: area.column + asInteger(right),
  })),
  GetResizedRange: toArea((area, [rows, columns]) => ({
    ...area,
    rows: area.rows + asInteger(rows),
    columns: area.columns + asInteger(columns),
  })),
  GetAbsoluteResizedRange: toArea((area, [rows, columns]) => ({
    ...area,
    rows: asInteger(rows),
    columns: asInteger(columns),
  })),
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
