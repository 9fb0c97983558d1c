import { largest } from "../../lists/extremes";
import { takeEvenly } from "../../lists/take-evenly";
import { columnBounds, HELD_WAYS, type ColumnBounds, type HeldWay, type WordsWay } from "./column-bounds";
import { headingLines, YEAR_HEADINGS, type ColumnHeading } from "./column-headings";
import type { ReportColumnId, ReportRow } from "./report-model";
import { countCellLines, paragraphSizes, type ParagraphSize } from "./row-heights";

/** So many rows, evenly taken, tell how a table is written; all of a long one would tell no more. */
const MOST_ROWS = 80;
/** Lines of a page, on each of which the headings stand again. */
const PAGE_LINES = 26;
/** What a line of a cell counts that makes its row no higher: between widths with equal rows the fuller cells get the room. */
const INNER_LINE = 0.02;
/** Millimetres that go from one column to another, the larger ones first. */
const STEPS: readonly number[] = [16, 8, 4, 2, 1];
/** Narrowed letters are worth it where they make the table lower by a twentieth. */
const WORTH = 0.95;
/** Whole stretches in the narrow columns are worth a table that is higher by so much: no page more. */
const WORTH_WORDS = 1.03;
/** Every round makes the table lower; that many are never needed. */
const MOST_ROUNDS = 200;

/** Whole millimetres for each column, in the order of the columns. */
type Widths = readonly number[];

/**
 * Whole millimetres for each column, together exactly `total`: the rows come out as low as they can while each column has room for its
 * longest name, date or number. A column that the table does not have is 0 wide.
 * @param names that stay whole besides those that a text shows by itself
 * @param columns from left to right
 */
export function chooseColumnWidths(
  rows: readonly Pick<ReportRow, "cells">[],
  total: number,
  names: readonly string[] = [],
  columns: readonly ColumnHeading[] = YEAR_HEADINGS,
): Readonly<Record<ReportColumnId, number>> {
  const boundsFor = columnBounds(rows, columns, names);
  const heightOf = tableHeight(rows, columns);
  const steps = columns.findIndex(({ id }) => id === "steps");
  const layoutFor = (way: HeldWay, words: WordsWay): Layout | null => {
    const bounds = boundsFor(way, words);
    return sum(bounds.map(({ least }) => least)) <= total
      ? lowestLayout(bounds, fillPage(bounds, total, steps), heightOf)
      : null;
  };
  let best: (Layout & { readonly way: HeldWay }) | null = null;
  for (const way of HELD_WAYS) {
    const layout = layoutFor(way, "words");
    if (layout !== null && (best === null || layout.height < best.height * WORTH)) best = { ...layout, way };
    // Names break at their joint only where the page has no room for narrower letters.
    if (best !== null && way !== "whole") break;
  }
  if (best === null) throw new Error("the least widths of the columns are wider than the page");
  const roomy = layoutFor(best.way, "stretches");
  const { widths } = roomy !== null && roomy.height <= best.height * WORTH_WORDS ? roomy : best;
  const entries = columns.map(({ id }, index) => [id, widths[index]]);
  return { ...NO_WIDTHS, ...Object.fromEntries(entries) };
}

const NO_WIDTHS: Readonly<Record<ReportColumnId, number>> = {
  measure: 0,
  steps: 0,
  responsibleUnit: 0,
  timeframe: 0,
  resultSummary: 0,
  outcome: 0,
  status: 0,
};

interface Layout {
  readonly widths: Widths;
  /** Of the table, in lines. */
  readonly height: number;
}

/** Gives millimetres from one column to another as long as that makes the table lower. */
function lowestLayout(
  bounds: readonly ColumnBounds[],
  widths: Widths,
  heightOf: (widths: Widths) => number,
): Layout {
  let best = { widths, height: heightOf(widths) };
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const better = bestExchange(best, bounds, heightOf);
    if (better === null) return best;
    best = better;
  }
  return best;
}

function bestExchange(
  { widths, height }: Layout,
  bounds: readonly ColumnBounds[],
  heightOf: (widths: Widths) => number,
): Layout | null {
  for (const step of STEPS) {
    let best: Layout | null = null;
    for (const [giver, { least }] of bounds.entries()) {
      if ((widths[giver] ?? 0) - step < least) continue;
      for (const [taker, { most }] of bounds.entries()) {
        if (giver === taker || (widths[taker] ?? 0) + step > most) continue;
        const other = widths.map(
          (width, at) => width + (at === taker ? step : 0) - (at === giver ? step : 0),
        );
        const after = heightOf(other);
        if (after < (best?.height ?? height)) best = { widths: other, height: after };
      }
    }
    if (best !== null) return best;
  }
  return null;
}

/**
 * Widths between the bounds that fill the page: all columns get the same share of what they may have more.
 * @param steps place of the column that gets the rest
 */
function fillPage(bounds: readonly ColumnBounds[], total: number, steps: number): Widths {
  const room = total - sum(bounds.map(({ least }) => least));
  const open = sum(bounds.map(({ least, most }) => most - least));
  const widths = bounds.map(({ least, most }) =>
    Math.floor(least + (room * (most - least)) / Math.max(open, 1)),
  );
  return widths.map((width, index) => (index === steps ? width + total - sum(widths) : width));
}

/** About how high the table is, in lines. */
function tableHeight(
  rows: readonly Pick<ReportRow, "cells">[],
  columns: readonly ColumnHeading[],
): (widths: Widths) => number {
  const sample = takeEvenly(rows, MOST_ROWS);
  const counters = columns.map(({ id }) => lineCounter(sample.map(({ cells }) => paragraphSizes(cells[id]))));
  const highest = new Uint32Array(sample.length);
  return (widths) => {
    highest.fill(1);
    let lines = 0;
    for (const [index, countAt] of counters.entries()) {
      const { counts, total } = countAt(widths[index] ?? 0);
      lines += total * INNER_LINE;
      for (let row = 0; row < counts.length; row++) {
        if ((counts[row] as number) > (highest[row] as number)) highest[row] = counts[row] as number;
      }
    }
    for (const count of highest) lines += count;
    const heads = columns.map((column, index) => headingLines(column, widths[index] ?? 0).length);
    return lines * (1 + largest(heads) / PAGE_LINES);
  };
}

/** The lines of a column's cells, and all of them together. */
interface ColumnLines {
  readonly counts: Uint32Array;
  readonly total: number;
}

/** The lines of each cell of a column, counted once for each width. */
function lineCounter(cells: readonly (readonly ParagraphSize[])[]): (width: number) => ColumnLines {
  const known = new Map<number, ColumnLines>();
  return (width) => {
    const before = known.get(width);
    if (before !== undefined) return before;
    const counts = Uint32Array.from(cells, (sizes) => countCellLines(sizes, width));
    const lines = { counts, total: counts.reduce((total, count) => total + count, 0) };
    known.set(width, lines);
    return lines;
  };
}

function sum(numbers: Widths): number {
  return numbers.reduce((total, number) => total + number, 0);
}
