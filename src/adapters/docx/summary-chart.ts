import { Paragraph, Table, TableCell, TableLayoutType, TableRow, VerticalAlignTable, WidthType } from "docx";
import { PART_MARGINS } from "../../core/report/model/part-design";
import { POINTS_PER_MM, printWidth } from "../../core/report/model/memo-design";
import type { StatusMark, SummaryCell, SummaryChart, SummaryRow } from "../../core/report/model/report-model";
import { STYLE } from "./document-styles";
import type { DrawnRuns } from "./drawn-runs";
import { barMarks, MARK_DESIGN, squareMarks, type PlacedMark } from "./mark-paths";
import { smallLine, smallText } from "./summary-lines";
import { SUMMARY_PAGE as page } from "./summary-page";
import { HEADING_BORDERS, NO_RULE, tableRule } from "./table-frame";
import type { WriteText } from "./text-runs";
import { millimetres, pointTwips, twips } from "./twips";

/** What writes and draws. */
export interface ChartWriter {
  readonly write: WriteText;
  readonly drawn: DrawnRuns;
}

const WIDTH = printWidth(PART_MARGINS);
/** Points of a line of marks. */
const MARKS_LINE = MARK_DESIGN.side * POINTS_PER_MM + page.afterMarks;

/** Units by quarters: the figures of each cell, and above them a mark for each measure or a bar of them. */
export function chartTable(chart: SummaryChart, writer: ChartWriter): Table {
  const widths = columnTwips(chart.headings.length);
  const cell = (paragraphs: Paragraph[], index: number, kind: "head" | "row" | "total"): TableCell =>
    new TableCell({
      width: { size: widths[index] ?? 0, type: WidthType.DXA },
      ...(kind === "row" ? {} : { borders: HEADING_BORDERS }),
      ...(kind === "head" ? { verticalAlign: VerticalAlignTable.BOTTOM } : {}),
      children: paragraphs,
    });
  const room = millimetres(widths[1] ?? 0) - 2 * page.chartPadding;
  return new Table({
    columnWidths: widths,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    margins: {
      top: pointTwips(page.rowEdge),
      bottom: pointTwips(page.rowEdge),
      left: twips(page.chartPadding),
      right: twips(page.chartPadding),
    },
    borders: {
      top: tableRule("closing"),
      bottom: tableRule("closing"),
      left: NO_RULE,
      right: NO_RULE,
      insideHorizontal: tableRule("plain"),
      insideVertical: NO_RULE,
    },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: chart.headings.map((heading, index) => cell(headingLines(heading), index, "head")),
      }),
      ...chart.rows.map(
        (row) =>
          new TableRow({
            cantSplit: true,
            children: rowParagraphs(row, chart.longest, room, writer).map((paragraphs, index) =>
              cell(paragraphs, index, row.isTotal ? "total" : "row"),
            ),
          }),
      ),
    ],
  });
}

/** Units and totals have their own widths; the quarters share the rest. */
function columnTwips(columns: number): readonly number[] {
  const totals = twips(page.totals);
  const quarter = Math.floor(twips(WIDTH - page.units - page.totals) / (columns - 2));
  const units = twips(WIDTH) - totals - (columns - 2) * quarter;
  return Array.from({ length: columns }, (_, index) => {
    if (index === 0) return units;
    return index === columns - 1 ? totals : quarter;
  });
}

function headingLines(lines: readonly [string, string]): Paragraph[] {
  return lines.filter((line) => line !== "").map((line, index) => smallText(line, index === 0));
}

function rowParagraphs(
  { label, cells, total, isTotal }: SummaryRow,
  longest: number | null,
  room: number,
  { drawn, write }: ChartWriter,
): Paragraph[][] {
  const [share, owed] = total;
  const look = { longest, room, isBold: isTotal, isDrawn: cells.some(({ hasMarks }) => hasMarks) };
  return [
    [smallLine(write([label], { bold: true }))],
    ...cells.map((cell) => cellParagraphs(cell, look, drawn)),
    [smallText(share, true), ...(owed === "" ? [] : [smallText(owed, isTotal)])],
  ];
}

interface CellLook {
  readonly longest: number | null;
  /** Millimetres. */
  readonly room: number;
  readonly isBold: boolean;
  /** True where other cells of the row have marks. */
  readonly isDrawn: boolean;
}

/** The figures, and above them what is drawn of them; figures alone are as low as those beside them. */
function cellParagraphs(
  cell: SummaryCell,
  { longest, room, isBold, isDrawn }: CellLook,
  drawn: DrawnRuns,
): Paragraph[] {
  const marks = cell.hasMarks ? cellMarks(cell, longest, room) : [];
  if (marks.length === 0) return [smallText(cell.figures, isBold, isDrawn ? MARKS_LINE : 0)];
  const line = new Paragraph({ style: STYLE.summaryMarks, children: [drawn.marks(marks)] });
  return [line, smallText(cell.figures, isBold)];
}

/** Squares, or a bar on the scale of the longest of all cells. */
function cellMarks(
  { done, open, overdue }: SummaryCell,
  longest: number | null,
  room: number,
): readonly PlacedMark[] {
  const parts: readonly { readonly mark: StatusMark; readonly count: number }[] = [
    { mark: "full", count: done },
    { mark: "empty", count: open },
    { mark: "hatched", count: overdue },
  ];
  if (longest !== null) return barMarks(parts, longest, room);
  return squareMarks(parts.flatMap(({ mark, count }) => Array.from({ length: count }, () => mark)));
}
