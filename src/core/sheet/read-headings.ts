import { columnLetters, cellRef } from "../model/cell-ref";
import { COLUMN_IDS, type ColumnId } from "../model/columns";
import type { Heading } from "../model/measure-sheet";
import { isBlank } from "../text/blank";
import { squash } from "../text/squash";
import { assignColumns, type AssignedColumns, type PlacedHeading } from "./assign-columns";
import { classifyHeading, type HeadingMatch } from "./match-heading";
import { parseNumberCell } from "./parse-measure-number";
import { cellText, type TableGrid } from "./table-grid";

/** The heading rows of a table and the columns they name. */
export interface HeadingRows {
  readonly headerRow: number;
  /** Headings can take two rows, or three. */
  readonly lastHeaderRow: number;
  readonly assigned: AssignedColumns;
  /** Column numbers, A is 1. */
  readonly columns: Readonly<Record<ColumnId, number | null>>;
  readonly headings: readonly Heading[];
  /** The squashed texts of every column of the heading rows, ours or not. */
  readonly wordings: ReadonlyMap<number, readonly string[]>;
}

const DEEPEST = 3;
/** Rows below the headings that tell which column of a merged heading, or without a heading, holds what. */
const SAMPLE_ROWS = 60;

/** Reads a row, with the rows merged into it, as headings; null where it names fewer than three of our columns. */
export function readHeadings(grid: TableGrid, row: number): HeadingRows | null {
  // Correct wordings first: misspellings are looked for only where two headings are certain.
  const single = placeHeadings(grid, row, 1, false).length;
  const merged = headingDepth(grid, row);
  const depths = merged > 1 ? [merged] : single > 1 ? [1, 2] : [1];
  let best: { placed: PlacedHeading[]; depth: number } | null = null;
  for (const depth of depths) {
    if (placeHeadings(grid, row, depth, false).length < 2) continue;
    if (depth > merged && !continuesHeadings(grid, row + 1)) continue;
    const placed = placeHeadings(grid, row, depth, true);
    if (!best || weigh(placed) > weigh(best.placed)) best = { placed, depth };
  }
  if (!best) return null;
  const assigned = assignColumns(best.placed);
  if ([...assigned.keys()].length < 3) return null;
  return describe(grid, row, row + best.depth - 1, assigned);
}

function weigh(placed: readonly PlacedHeading[]): number {
  return [...assignColumns(placed).values()].reduce((sum, heading) => sum + heading.match.certainty, 0);
}

function headingDepth(grid: TableGrid, row: number): number {
  let depth = 1;
  for (const column of grid.columnsOf(row)) {
    const area = grid.areaAt(row, column);
    if (!area || !classifyHeading(cellText(grid.cellAt(row, column)), false)) continue;
    const rows = area.bottom - area.top + 1;
    const isGroup =
      area.right > area.left && grid.columnsOf(row + 1).filter((c) => isWithin(c, area)).length > 1;
    if (rows <= DEEPEST) depth = Math.max(depth, rows + (isGroup ? 1 : 0));
  }
  return depth;
}

function isWithin(column: number, area: { readonly left: number; readonly right: number }): boolean {
  return area.left <= column && column <= area.right;
}

/** A second row of headings without merged cells goes on with the first: short texts, none of them a number. */
function continuesHeadings(grid: TableGrid, row: number): boolean {
  const texts = grid.columnsOf(row).map((column) => cellText(grid.cellAt(row, column)));
  const filled = texts.filter((text) => !isBlank(text));
  return filled.length > 0 && filled.every((text) => text.length <= 40 && !/[0-9๐-๙]/.test(text));
}

function placeHeadings(grid: TableGrid, row: number, depth: number, allowsSlips: boolean): PlacedHeading[] {
  const placed: PlacedHeading[] = [];
  const fromGroup: PlacedHeading[] = [];
  for (const column of headingColumns(grid, row, depth)) {
    const area = grid.areaAt(row, column);
    const isInside = area !== null && area.left < column;
    const texts = stackedTexts(grid, row, depth, column);
    const own = texts.at(-1);
    if (own === undefined || (isInside && texts.length === 1)) continue;
    const joined = texts.join(" ");
    const alone = classifyHeading(own, allowsSlips);
    const match = alone ?? (texts.length > 1 ? classifyHeading(joined, allowsSlips) : null);
    if (!match || match === "other") continue;
    const heading = { column, text: alone ? own : joined, match: surer(match, joined, allowsSlips) };
    placed.push(heading);
    if (!alone && area !== null && area.right > area.left) fromGroup.push(heading);
  }
  // A timeframe cut into columns (four quarters, start and end) is no single column: none is better than a wrong one.
  const parts = fromGroup.filter((heading) => heading.match.column === "timeframe");
  return parts.length > 1 ? placed.filter((heading) => !parts.includes(heading)) : placed;
}

/** "หน่วยงาน" over "ที่รับผิดชอบ": both together can say more than the last alone. */
function surer(match: HeadingMatch, joined: string, allowsSlips: boolean): HeadingMatch {
  const together = classifyHeading(joined, allowsSlips);
  if (!together || together === "other" || together.column !== match.column) return match;
  return together.certainty > match.certainty ? together : match;
}

function headingColumns(grid: TableGrid, row: number, depth: number): number[] {
  const columns = new Set<number>();
  for (let at = row; at < row + depth; at++) for (const column of grid.columnsOf(at)) columns.add(column);
  return [...columns].sort((a, b) => a - b);
}

function stackedTexts(grid: TableGrid, row: number, depth: number, column: number): string[] {
  const texts: string[] = [];
  for (let at = row; at < row + depth; at++) {
    const text = cellText(grid.cellAt(at, column));
    if (!isBlank(text) && texts.at(-1) !== text) texts.push(text);
  }
  return texts;
}

function describe(grid: TableGrid, row: number, lastRow: number, assigned: AssignedColumns): HeadingRows {
  const columns = Object.fromEntries(COLUMN_IDS.map((id) => [id, null])) as Record<ColumnId, number | null>;
  for (const [id, heading] of assigned) columns[id] = heading.column;
  const sample = grid.rows.filter((at) => at > lastRow).slice(0, SAMPLE_ROWS);
  for (const [id, heading] of assigned) {
    const area = grid.areaAt(row, heading.column);
    if (!area || area.left !== heading.column || area.right === area.left) continue;
    const span = fullestColumns(grid, sample, area.left, Math.min(area.right, area.left + 5));
    const taken = Object.values(columns);
    const fullest = span.find((column) => column === heading.column || !taken.includes(column));
    if (fullest !== undefined) columns[id] = fullest;
  }
  columns.number ??= unnamedNumberColumn(grid, sample, columns);
  const wordings = new Map<number, string[]>();
  for (let at = row; at <= lastRow; at++) {
    for (const column of grid.columnsOf(at)) {
      const texts = wordings.get(column) ?? [];
      wordings.set(column, [...texts, squash(cellText(grid.cellAt(at, column)))]);
    }
  }
  const headings = [...assigned].map(([id, heading]) => describeHeading(grid, lastRow, row, id, heading));
  return { headerRow: row, lastHeaderRow: lastRow, assigned, columns, headings, wordings };
}

/** The columns under a merged heading, the one with most text first; the left one where they are alike. */
function fullestColumns(grid: TableGrid, sample: readonly number[], left: number, right: number): number[] {
  const lengths = new Map<number, number>();
  for (let column = left; column <= right; column++) {
    const filled = sample.filter((row) => grid.columnsOf(row).includes(column));
    const length = filled.reduce((sum, row) => sum + cellText(grid.cellAt(row, column)).length, 0);
    lengths.set(column, length);
  }
  return [...lengths].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([column]) => column);
}

/** A column of numbers right before the measure, though nothing is written above it. */
function unnamedNumberColumn(
  grid: TableGrid,
  sample: readonly number[],
  columns: Readonly<Record<ColumnId, number | null>>,
): number | null {
  const column = (columns.measure ?? 1) - 1;
  if (column < 1 || Object.values(columns).includes(column)) return null;
  const texts = sample
    .filter((row) => grid.columnsOf(row).includes(column))
    .map((row) => cellText(grid.cellAt(row, column)))
    .filter((text) => !isBlank(text));
  return texts.length > 0 && texts.every((text) => parseNumberCell(text) !== null) ? column : null;
}

function describeHeading(
  grid: TableGrid,
  lastRow: number,
  row: number,
  column: ColumnId,
  heading: PlacedHeading,
): Heading {
  const { slip } = heading.match;
  const rows = Array.from({ length: lastRow - row + 1 }, (_, index) => lastRow - index);
  const own = rows.find((at) => grid.columnsOf(at).includes(heading.column)) ?? row;
  const withSlip = rows.find((at) => slip && cellText(grid.cellAt(at, heading.column)).includes(slip.text));
  return {
    column,
    cell: cellRef(heading.column, withSlip ?? own),
    text: heading.text,
    wording: slip ? "misspelt" : "recognised",
    slip: slip?.text ?? null,
    correction: slip?.correction ?? null,
  };
}

/** Column letters of each column, as the sheet is described to others. */
export function lettersOf(
  columns: Readonly<Record<ColumnId, number | null>>,
): Record<ColumnId, string | null> {
  const entries = COLUMN_IDS.map((id) => [id, columns[id] === null ? null : columnLetters(columns[id])]);
  return Object.fromEntries(entries) as Record<ColumnId, string | null>;
}
