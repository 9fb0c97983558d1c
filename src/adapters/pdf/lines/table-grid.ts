import { largest } from "../../../core/lists/extremes";
import { WHOLE_SHARE } from "../../../core/report/model/keeps-whole";
import { TABLE_RULES } from "../../../core/report/model/table-design";
import { CELL_LINE, createCellDrawer } from "./cell-drawer";
import { CELL_TEXT, type CellLine } from "./cell-lines";
import { CELL_PADDING, type GridHead } from "./grid-head";
import { linesHeight, ROW_PADDING, rowHeight, type GridRow } from "./grid-row";
import { linesToTake } from "./lines-to-take";
import type { Element, Point } from "../paper/paper";
import type { Part } from "../paper/part";

/** A table that grows down the pages. */
export interface DrawnTable {
  /**
   * Rows that stay together: all but the last are on the page on which the last one begins.
   * @param below points that are left free below the last one, for what has to be on its page
   */
  readonly addRows: (rows: readonly GridRow[], below?: number) => void;
  /** Ends the table and gives the height at which it does, in points from the top of its last page. */
  readonly end: () => number;
}

export interface GridPlace {
  /** The table in the document's structure; its caption, if it has one, is there already. */
  readonly table: Element;
  /** Points from the top of the page to the heading row. */
  readonly top: number;
  /** True where a row is split only if no page could hold it. */
  readonly keepsRows?: boolean;
}

/** Lengths of points are sums of fractions. */
const ROUNDING = 0.01;

/** Draws the heading row at once, and again on every page that the table goes on to. */
export function createTableGrid(
  head: GridHead,
  part: Pick<Part, "paper" | "frame" | "addPage">,
  { table, top, keepsRows = false }: GridPlace,
): DrawnTable {
  const { paper, frame } = part;
  let y = top;
  let isFresh = true;
  drawHeadings(paper.addElement("TR", paper.addElement("THead", table)));
  const body = paper.addElement("TBody", table);

  function drawHeadings(row: Element | null): void {
    head.draw(y, row);
    drawAcross(y, TABLE_RULES.closing);
    drawFrame(head.lineCount, head.edges);
    drawAcross(y, TABLE_RULES.closing);
    isFresh = true;
  }
  /** A rule of its own width over a thin one. */
  function drawAcross(height: number, width: number): void {
    paper.asFurniture("layout", () => {
      paper.rules([lineAcross(height)], width);
    });
  }
  /** To the outer edges of the rules that go down. */
  function lineAcross(height: number): [Point, Point] {
    const half = TABLE_RULES.plain / 2;
    return [
      { x: frame.left - half, y: height },
      { x: frame.right + half, y: height },
    ];
  }
  /** Draws the rules around a number of lines; the next lines follow. */
  function drawFrame(lines: number, verticals: readonly number[]): void {
    const bottom = y + linesHeight(lines);
    const across = [y, bottom].map(lineAcross);
    const down = verticals.map((x): [Point, Point] => [
      { x, y },
      { x, y: bottom },
    ]);
    paper.asFurniture("layout", () => {
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
    return Math.floor((frame.bottom - from - 2 * ROW_PADDING + ROUNDING) / CELL_LINE.height);
  }
  /** The last lines of a row go to the next page with what is below them, where there is no room for that. */
  function linesAbove(left: readonly number[], from: number, below: number): number {
    const room = linesLeft(from);
    return largest(left, 0) <= room ? linesLeft(from + below) : room;
  }
  /** Whether a row may begin at this height: every cell with a text shows enough of it, one that is kept or low all of it. */
  function mayBegin(row: GridRow, from: number, below: number): boolean {
    const { cells } = row;
    const isWhole = keepsRows || rowHeight(row) < (frame.bottom - frame.top) * WHOLE_SHARE;
    const room = linesAbove(
      cells.map(({ length }) => length),
      from,
      below,
    );
    const mayStand = (lines: readonly CellLine[]): boolean =>
      isWhole ? lines.length <= room : linesToTake(lines, 0, room, false) > 0;
    return cells.every((lines) => lines.length === 0 || mayStand(lines)) && room > 0;
  }
  /** The first cell says what the others of its row are about; one across the table is above the rows below it. */
  function addCell(row: Element, index: number, isAcross: boolean): Element {
    if (index > 0) return paper.addElement("TD", row);
    const columnSpan = isAcross ? head.columnWidths.length : 1;
    return paper.addElement("TH", row, { scope: "Row", columnSpan });
  }
  function drawRow({ cells, weight, size, bookmark = null, continued, begins }: GridRow, below = 0): void {
    begins?.(y);
    if (bookmark !== null) paper.addBookmark(bookmark, 1, y);
    const row = paper.addElement("TR", body);
    const isAcross = cells.length === 1;
    const verticals = isAcross ? [frame.left, frame.right] : head.edges;
    const drawers = cells.map((lines, index) => {
      const left = (verticals[index] ?? 0) + CELL_PADDING;
      const tag = isAcross ? "H2" : "P";
      return createCellDrawer(lines, paper, addCell(row, index, isAcross), { left, weight, size, tag });
    });
    if (isAcross) drawAcross(y, TABLE_RULES.group);
    for (;;) {
      const left = drawers.map(({ take }) => take(Infinity, isFresh));
      const room = linesAbove(left, y, below);
      const counts = drawers.map(({ take }) => take(room, isFresh));
      drawers.forEach(({ draw }, index) => {
        draw(counts[index] ?? 0, y + ROW_PADDING);
      });
      drawFrame(largest(counts, 1), verticals);
      if (drawers.every(({ isDone }) => isDone())) break;
      turnPage();
      if (continued !== undefined && drawers[0]?.isDone() === true) drawContinued(cells[0]?.[0], continued);
    }
    paper.endElement(row);
  }
  /** Said once more, not read once more: which row goes on here. */
  function drawContinued(first: CellLine | undefined, words: string): void {
    const setting = { weight: "bold", size: CELL_TEXT.size } as const;
    const place = { ...setting, baseline: y + ROW_PADDING + CELL_LINE.baseline };
    const left = frame.left + CELL_PADDING;
    const marker = first?.marker ?? null;
    paper.asFurniture("repeated", () => {
      if (marker !== null) paper.text(marker.text, { ...place, x: left + marker.x });
      const end = marker === null ? 0 : marker.x + paper.width(marker.text, setting);
      paper.text(words, { ...place, x: left + (marker === null ? 0 : Math.max(first?.x ?? 0, end)) });
    });
  }
  return {
    addRows: (rows, below = 0) => {
      const above = rows.slice(0, -1).reduce((sum, row) => sum + rowHeight(row), 0);
      const last = rows.at(-1);
      if (!isFresh && last !== undefined && !mayBegin(last, y + above, below)) turnPage();
      for (const row of rows.slice(0, -1)) drawRow(row);
      if (last !== undefined) drawRow(last, below);
    },
    end: () => {
      paper.endElement(table);
      drawAcross(y, TABLE_RULES.closing);
      return y;
    },
  };
}
