import { POINTS_PER_MM } from "../../core/report/memo-design";
import type { ReportColumn } from "../../core/report/report-model";
import { TABLE_DESIGN } from "../../core/report/table-design";
import { breakLines } from "./break-lines";
import { CELL_LINE, createCellDrawer } from "./cell-drawer";
import { CELL_TEXT, type CellLine } from "./cell-lines";
import { columnEdges } from "./column-edges";
import { linesToTake } from "./lines-to-take";
import type { Element, Point, Weight } from "./paper";
import type { Part } from "./part";

/** A row of the table: as many cells as columns, or one across all of them. */
export interface GridRow {
  readonly weight: Weight;
  readonly cells: readonly (readonly CellLine[])[];
}

/** A table that grows down the pages. */
export interface TableGrid {
  /** Width in points of the text in each column, and in a cell across all. */
  readonly columnWidths: readonly number[];
  readonly innerWidth: number;
  /** Rows of which all but the last stay on the page where the last one begins. */
  readonly addRows: (rows: readonly GridRow[]) => void;
  readonly end: () => void;
}

const PADDING = TABLE_DESIGN.cellPadding * POINTS_PER_MM;
const PADDING_ABOVE = 0.5 * POINTS_PER_MM;
/** Lengths of points are sums of fractions. */
const ROUNDING = 0.01;

/** Draws the heading row at `start`, and again on every page that the table goes on to. */
export function createTableGrid(columns: readonly ReportColumn[], part: Part, start: number): TableGrid {
  const { paper, frame } = part;
  const edges = columnEdges(columns, frame.left, frame.right);
  const columnWidths = columns.map((_, index) => widthBetween(edges, index) - 2 * PADDING);
  const headings = columns.map(({ heading }, index) => {
    const setting = { weight: "bold", size: CELL_TEXT.size } as const;
    const measure = (text: string): number => paper.width(text, setting);
    return breakLines(heading, measure, { width: columnWidths[index] ?? 0 });
  });
  const headingLines = Math.max(1, ...headings.map(({ length }) => length));
  const table = paper.addElement("Table", part.element);
  let y = start;
  let isFresh = true;
  drawHeadings(paper.addElement("TR", paper.addElement("THead", table)));
  const body = paper.addElement("TBody", table);

  function drawHeadings(row: Element | null): void {
    const draw = (index: number): void => {
      const lines = headings[index] ?? [];
      const left = (edges[index] ?? 0) + PADDING;
      const top = y + PADDING_ABOVE + ((headingLines - lines.length) * CELL_LINE.height) / 2;
      lines.forEach(({ text, width }, line) => {
        const x = left + ((columnWidths[index] ?? 0) - width) / 2;
        paper.text(text, {
          weight: "bold",
          size: CELL_TEXT.size,
          x,
          baseline: top + line * CELL_LINE.height + CELL_LINE.baseline,
        });
      });
    };
    for (const index of columns.keys()) {
      if (row === null)
        paper.asFurniture(() => {
          draw(index);
        });
      else
        paper.inElement(paper.addElement("TH", row), () => {
          draw(index);
        });
    }
    drawFrame(headingLines, edges);
    isFresh = true;
  }
  /** The rules around so many lines, after which the next ones go on. */
  function drawFrame(lines: number, verticals: readonly number[]): void {
    const bottom = y + lines * CELL_LINE.height + 2 * PADDING_ABOVE;
    const [left = 0] = verticals;
    const right = verticals.at(-1) ?? 0;
    const across = [y, bottom].map((height): [Point, Point] => [
      { x: left, y: height },
      { x: right, y: height },
    ]);
    const down = verticals.map((x): [Point, Point] => [
      { x, y },
      { x, y: bottom },
    ]);
    paper.asFurniture(() => {
      paper.rules([...across, ...down]);
    });
    y = bottom;
    isFresh = false;
  }
  function turnPage(): void {
    part.addPage();
    y = frame.top;
    drawHeadings(null);
  }
  function linesLeft(from: number): number {
    return Math.floor((frame.bottom - from - 2 * PADDING_ABOVE + ROUNDING) / CELL_LINE.height);
  }
  /** Whether a row may begin so far down: every cell with a text shows enough of it. */
  function mayBegin(row: GridRow, from: number): boolean {
    const room = linesLeft(from);
    return (
      row.cells.every((lines) => lines.length === 0 || linesToTake(lines, 0, room, false) > 0) && room > 0
    );
  }
  function drawRow({ cells, weight }: GridRow): void {
    const row = paper.addElement("TR", body);
    const verticals = cells.length === 1 ? [frame.left, frame.right] : edges;
    const drawers = cells.map((lines, index) => {
      const cell = paper.addElement("TD", row, cells.length === 1 ? columns.length : 1);
      return createCellDrawer(lines, paper, cell, { left: (verticals[index] ?? 0) + PADDING, weight });
    });
    for (;;) {
      const room = linesLeft(y);
      const counts = drawers.map(({ take }) => take(room, isFresh));
      drawers.forEach(({ draw }, index) => {
        draw(counts[index] ?? 0, y + PADDING_ABOVE);
      });
      drawFrame(Math.max(1, ...counts), verticals);
      if (drawers.every(({ isDone }) => isDone())) return;
      turnPage();
    }
  }
  return {
    columnWidths,
    innerWidth: frame.right - frame.left - 2 * PADDING,
    addRows: (rows) => {
      const above = rows.slice(0, -1).reduce((sum, row) => sum + heightOf(row), 0);
      const last = rows.at(-1);
      if (!isFresh && last !== undefined && !mayBegin(last, y + above)) turnPage();
      rows.forEach(drawRow);
    },
    end: () => {
      table.end();
    },
  };
}

function heightOf({ cells }: GridRow): number {
  return Math.max(1, ...cells.map(({ length }) => length)) * CELL_LINE.height + 2 * PADDING_ABOVE;
}

function widthBetween(edges: readonly number[], index: number): number {
  return (edges[index + 1] ?? 0) - (edges[index] ?? 0);
}
