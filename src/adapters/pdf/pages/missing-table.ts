import { PART_DESIGN } from "../../../core/report/model/part-design";
import type { CellParagraph, MissingRow, SummaryMissing } from "../../../core/report/model/report-model";
import { TABLE_RULES } from "../../../core/report/model/table-design";
import { createCellDrawer } from "../lines/cell-drawer";
import { CELL_TEXT, cellLines, type CellLine } from "../lines/cell-lines";
import type { FlowLine } from "../lines/flow-blocks";
import { CELL_PADDING, gridHead } from "../lines/grid-head";
import { ROW_PADDING, rowHeight } from "../lines/grid-row";
import { once } from "../lines/paragraph-block";
import type { Point } from "../paper/paper";
import type { Part } from "../paper/part";

type NamedMissing = Extract<SummaryMissing, { readonly kind: "named" }>;

/** Measure, unit and what it owes, deadline, page: millimetres. */
const COLUMNS = PART_DESIGN.missing;

/** What is not complete, a row each, with the page of the table that it is on. */
export function missingTable({ headings, rows }: NamedMissing, part: Part): readonly FlowLine[] {
  const { paper, frame, element, keepTogether: held, placeOf } = part;
  const head = gridHead(
    COLUMNS.map((widthMm, index) => ({ widthMm, heading: headings[index] ?? "" })),
    part,
  );
  const table = once(() => paper.addElement("Table", element));
  const body = once(() => paper.addElement("TBody", table()));
  const headLine: FlowLine = {
    height: head.height,
    draw: (top) => {
      head.draw(top, paper.addElement("TR", paper.addElement("THead", table())));
      drawFrame(top, head.height, [TABLE_RULES.closing, TABLE_RULES.closing]);
    },
  };
  return [headLine, ...rows.map((row, index) => rowLine(row, index === rows.length - 1))];

  function linesOf(paragraphs: readonly CellParagraph[], column: number): readonly CellLine[] {
    const alignment = column === COLUMNS.length - 1 ? "center" : "start";
    return cellLines(paragraphs, paper, {
      ...CELL_TEXT,
      width: head.columnWidths[column] ?? 0,
      alignment,
      held,
    });
  }
  function rowLine({ ordinal, marker, text, owes, deadlineLines }: MissingRow, isLast: boolean): FlowLine {
    const place = placeOf({ part: "measure", ordinal });
    const plain = (line: string): CellParagraph => ({ marker: null, level: 0, text: line });
    const cells = [
      linesOf([{ marker, level: 0, text }], 0),
      linesOf([plain(owes)], 1),
      linesOf(deadlineLines.map(plain), 2),
      linesOf(place === null ? [] : [plain(place.number)], 3),
    ];
    const height = rowHeight({ ...CELL_TEXT, cells });
    const draw = (top: number): void => {
      const row = paper.addElement("TR", body());
      for (const [column, lines] of cells.entries()) {
        const cell = paper.addElement(column === 0 ? "TH" : "TD", row, column === 0 ? { scope: "Row" } : {});
        const left = (head.edges[column] ?? 0) + CELL_PADDING;
        const isPage = column === COLUMNS.length - 1 && place !== null;
        const parent = isPage ? paper.addElement("Link", cell) : cell;
        createCellDrawer(lines, paper, parent, { ...CELL_TEXT, left, tag: isPage ? "Span" : "P" }).draw(
          lines.length,
          top + ROW_PADDING,
        );
        if (!isPage) continue;
        const box = { left, right: left + (head.columnWidths[column] ?? 0), top, bottom: top + height };
        paper.addPageLink(parent, box, place, `${headings[column] ?? ""} ${place.number}`);
      }
      drawFrame(top, height, [TABLE_RULES.plain, isLast ? TABLE_RULES.closing : TABLE_RULES.plain]);
    };
    return { height, draw };
  }
  /** Rules around a row; the first and the last of a table are of their own width. */
  function drawFrame(top: number, height: number, [above, below]: readonly [number, number]): void {
    const half = TABLE_RULES.plain / 2;
    const across = (y: number): [Point, Point] => [
      { x: frame.left - half, y },
      { x: frame.right + half, y },
    ];
    const down = head.edges.map((x): [Point, Point] => [
      { x, y: top },
      { x, y: top + height },
    ]);
    paper.asFurniture("layout", () => {
      paper.rules(down);
      paper.rules([across(top)], above);
      paper.rules([across(top + height)], below);
    });
  }
}
