import { addToGroup } from "../lists/group-by";
import { columnLetters, cellRef } from "../model/cell-ref";
import { COLUMN_IDS, type ColumnId } from "../model/columns";
import type { Heading } from "../model/measure-sheet";
import { isBlank } from "../text/blank";
import { squash } from "../text/squash";
import { assignColumns, type AssignedColumns, type PlacedHeading } from "./assign-columns";
import type { HeadingSlip } from "./find-heading-slip";
import type { HeadingRows } from "./heading-rows";
import { matchHeading } from "./match-heading";
import { parseNumberCell } from "./parse-measure-number";
import { continuesHeadings, headingDepth, placeHeadings } from "./place-headings";
import { isColumnNumbering } from "./repeated-heading";
import { cellText, type TableGrid } from "./table-grid";

/** Rows below the headings that show what the columns below a merged heading, or without a heading, hold. */
const SAMPLE_ROWS = 60;

/** Reads a row, with the rows merged into it, as headings; null where it names fewer than three of our columns. */
export function readHeadings(grid: TableGrid, row: number): HeadingRows | null {
  // Correct wordings first: misspellings are looked for only where two headings are certain.
  const single = placeHeadings(grid, row, 1, false).length;
  // Only a merged cell makes headings of a row that names not even two.
  if (single < 2 && grid.areasOf(row).length === 0) return null;
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
      addToGroup(wordings, column, squash(cellText(grid.cellAt(at, column))));
    }
  }
  const headings = [...assigned].map(([id, heading]) => describeHeading(grid, lastRow, row, id, heading));
  const numbered = isColumnNumbering(grid, lastRow + 1, grid.columnsOf(lastRow + 1));
  return {
    headerRow: row,
    lastHeaderRow: numbered ? lastRow + 1 : lastRow,
    assigned,
    columns,
    headings,
    wordings,
  };
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
  // From the bottom; of a merged area only the cell that it shows.
  const rows = Array.from({ length: lastRow - row + 1 }, (_, index) => lastRow - index).filter((at) =>
    grid.columnsOf(at).includes(heading.column),
  );
  const textAt = (at: number): string => cellText(grid.cellAt(at, heading.column));
  const withSlip = rows.find((at) => slip !== null && textAt(at).includes(slip.text));
  return {
    column,
    cell: cellRef(heading.column, withSlip ?? rows[0] ?? row),
    text: heading.text,
    wording: slip ? "misspelt" : "recognised",
    slip: slip?.text ?? null,
    correction: slip?.correction ?? null,
    mended: slip === null || withSlip === undefined ? null : mendSlips(textAt(withSlip), slip),
  };
}

/** A heading holds a few words: more rounds than these would not end. */
const MOST_SLIPS = 20;

/** One slip is found at a time, then the next one after it. */
function mendSlips(before: string, first: HeadingSlip): { before: string; after: string } {
  let after = before;
  let slip: HeadingSlip | null = first;
  for (let count = 0; slip !== null && count < MOST_SLIPS; count += 1) {
    const { text, correction }: HeadingSlip = slip;
    after = after.replace(text, () => correction);
    slip = matchHeading(after)?.slip ?? null;
  }
  return { before, after };
}

/** Column letters of each column, as the sheet is described to others. */
export function lettersOf(
  columns: Readonly<Record<ColumnId, number | null>>,
): Record<ColumnId, string | null> {
  const entries = COLUMN_IDS.map((id) => [id, columns[id] === null ? null : columnLetters(columns[id])]);
  return Object.fromEntries(entries) as Record<ColumnId, string | null>;
}
