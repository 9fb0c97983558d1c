import { boundingArea, cellArea, intersectAreas, isInArea, isSameArea, type Area } from "excel-host";
import { bandCount, nextShown, type Strip } from "./sheet-geometry";

/** Where the selection started, and the cell that moves while Shift is held. */
export interface Selection {
  readonly anchor: GridCell;
  readonly end: GridCell;
}

export interface GridCell {
  readonly row: number;
  readonly column: number;
}

/** What a key asks for. */
export type Move =
  "up" | "down" | "left" | "right" | "pageUp" | "pageDown" | "rowStart" | "sheetStart" | "sheetEnd";

const KEYS: Readonly<Record<string, Move>> = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowLeft: "left",
  ArrowRight: "right",
  PageUp: "pageUp",
  PageDown: "pageDown",
  Home: "rowStart",
  Enter: "down",
  Tab: "right",
};
const PAGE = 12;

/** What a key means for the selection; null for a key that has no say in it. */
export function moveOf(key: {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly shiftKey: boolean;
}): Move | null {
  if (key.ctrlKey && key.key === "Home") return "sheetStart";
  if (key.ctrlKey && key.key === "End") return "sheetEnd";
  if (key.shiftKey && key.key === "Tab") return "left";
  if (key.shiftKey && key.key === "Enter") return "up";
  return KEYS[key.key] ?? null;
}

/** The place after a move: hidden rows and columns, and the covered part of a merged area, are stepped over. */
export function movePlace(
  from: GridCell,
  move: Move,
  {
    rows,
    columns,
    merges,
    first,
    used,
  }: {
    readonly rows: Strip;
    readonly columns: Strip;
    readonly merges: readonly Area[];
    /** Where Ctrl+Home goes: the first cell that scrolls. */
    readonly first: GridCell;
    readonly used: GridCell;
  },
): GridCell {
  if (move === "sheetStart") return first;
  if (move === "sheetEnd") return used;
  if (move === "rowStart") return { ...from, column: 1 };
  const isVertical = move !== "left" && move !== "right";
  const step = move === "up" || move === "left" || move === "pageUp" ? -1 : 1;
  let place = from;
  for (let times = move.startsWith("page") ? PAGE : 1; times > 0; times--) {
    const edge = edgeOf(place, merges, step);
    place = isVertical
      ? { ...place, row: nextShown(rows, edge.row, step) }
      : { ...place, column: nextShown(columns, edge.column, step) };
  }
  const merge = mergeOver(place, merges);
  return merge === null ? place : { row: merge.top, column: merge.left };
}

/** The area of a selection, grown until no merged area is cut. */
export function selectedArea({ anchor, end }: Selection, merges: readonly Area[]): Area {
  let area = boundingArea(cellArea(anchor.row, anchor.column), cellArea(end.row, end.column));
  for (let hasGrown = true; hasGrown;) {
    hasGrown = false;
    for (const merge of merges) {
      if (intersectAreas(merge, area) === null) continue;
      const grown = boundingArea(merge, area);
      hasGrown ||= !isSameArea(grown, area);
      area = grown;
    }
  }
  return area;
}

/** A place that lies on the sheet as laid out. */
export function keepInside({ row, column }: GridCell, rows: Strip, columns: Strip): GridCell {
  const clamp = (value: number, count: number): number => Math.min(Math.max(1, value), count);
  return { row: clamp(row, bandCount(rows)), column: clamp(column, bandCount(columns)) };
}

function mergeOver({ row, column }: GridCell, merges: readonly Area[]): Area | null {
  return merges.find((merge) => isInArea(merge, row, column)) ?? null;
}

function edgeOf(place: GridCell, merges: readonly Area[], step: 1 | -1): GridCell {
  const merge = mergeOver(place, merges);
  if (merge === null) return place;
  if (step === -1) return { row: merge.top, column: merge.left };
  return { row: merge.bottom, column: merge.right };
}
