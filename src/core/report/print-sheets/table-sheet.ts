import { largest } from "../../lists/extremes";
import { SHEET_NAMES } from "../../model/sheet-names";
import type { CellLines, SheetLayout } from "../../model/workbook-layout";
import { WHOLE_SHARE } from "../model/keeps-whole";
import { A4, POINTS_PER_MM } from "../model/memo-design";
import type { ReportModel, ReportRow } from "../model/report-model";
import { REPORT_WORDING } from "../model/report-wording";
import { TABLE_DESIGN } from "../model/table-design";
import { breakLines } from "./break-lines";
import { fontOf, type TextRuler } from "./measure-text";
import { createPageStack, footerMark, numberedMargins, type PagedLines } from "./page-stack";
import { partLines, TABLE_LINE, PART_PADDING } from "./part-lines";
import { wholeHeight } from "./sheet-units";
import { pageOf, stackLines, type Line, type LineCell } from "./sheet-builder";
import { countLines, plainText, rowHeight } from "./sheet-text";
import { settleRules } from "./settle-rules";
import { splitRow } from "./split-pieces";
import { tableColumns, type SheetColumns } from "./table-columns";
import { cellPieces } from "./table-pieces";

const { cellSize, groupSize, titleSize, cellPadding } = TABLE_DESIGN;
/** Of the line of the mark, in points. */
const MARK_HEIGHT = 24;
/** Between the title and the headings. */
const BEFORE_HEADINGS = 6;
/** Above and below a line across, and the headings. */
const ROW_PADDING = 4;
/** A measure that is split begins with so many lines at least. */
const LEAST_LINES = 3;

/** The table before its pages are numbered: the parts before it have to know on which page a measure is. */
export interface LaidTable {
  readonly pages: number;
  /** The page of the table, counted from 1, on which a measure begins. */
  readonly pageOf: (ordinal: number) => number;
  /** @param numberOf what the foot of a page says */
  readonly finish: (numberOf: (page: number) => string) => SheetLayout;
}

/**
 * The table on a sheet of its own, each page filled by us. A paragraph is a cell, its marker one before it; where the paragraphs of
 * other columns begin and end, the sheet has rows. Excel makes no row higher than 409 points and never prints one over two pages.
 */
export function layTable(model: ReportModel, ruler: TextRuler): LaidTable {
  const { table, layout, draftMark, keepTogether } = model;
  const font = fontOf(ruler);
  const lineHeight = wholeHeight(TABLE_LINE * font.line);
  const columns = tableColumns(table.columns, table.rows, font.width);
  const count = columnCount(columns);
  const width = table.columns.reduce((sum, { widthMm }) => sum + widthMm, 0);
  const across = (value: string, style: LineCell["style"], size: number): Line => ({
    height: rowHeight(countLines(value, { size, widthMm: width, isBold: true }, ruler.measure), size),
    cells: [{ column: 1, to: count, value, style }],
  });
  const headings = headingLine(columns, ruler);
  const top = [
    ...(draftMark === null ? [] : [markLine(draftMark, columns)]),
    ...table.titleLines.map((text) => across(plainText(text), "title", titleSize)),
    { height: BEFORE_HEADINGS, cells: [] },
    headings,
  ];
  const stack = createPageStack({
    margins: layout.tableMargins,
    columns: count,
    repeated: headings.height,
  });
  stack.add(top);
  const third =
    (A4.width - layout.tableMargins.top - layout.tableMargins.bottom) * POINTS_PER_MM * WHOLE_SHARE;
  const linesLeft = (above: number): number => Math.floor((stack.left() - above - PART_PADDING) / lineHeight);
  let isBegun = false;
  const pages = new Map<number, number>();
  for (const row of table.rows) placeRow(row);

  function placeRow({ ordinal, cells, groupHeadings }: ReportRow): void {
    const groups = groupHeadings.map((text) => groupLine(text, count, width, ruler));
    const above = groups.reduce((sum, { height }) => sum + height, 0);
    const split = splitRow(columns.map((one) => cellPieces(cells[one.column.id], one, keepTogether, ruler)));
    const lines = Math.max(1, split.left());
    const isShort = lines * lineHeight + PART_PADDING <= third;
    const room = linesLeft(above);
    const mayBegin = lines <= room || (!isShort && room >= LEAST_LINES && split.mayBegin(room));
    if (!mayBegin && isBegun && !stack.isFresh()) stack.turn();
    stack.add(groups);
    isBegun = true;
    pages.set(ordinal, stack.pages());
    const marker = cells.measure[0]?.marker ?? null;
    const continued = marker === null ? REPORT_WORDING.continued : `${marker} ${REPORT_WORDING.continued}`;
    let isFurther = false;
    for (;;) {
      const part = split.take(linesLeft(0), true);
      stack.add(partLines(part, columns, { lineHeight, continued: isFurther ? continued : null }));
      if (split.left() === 0) return;
      stack.turn();
      isFurther = true;
    }
  }
  const mark = draftMark === null ? null : footerMark(draftMark);
  return {
    pages: stack.pages(),
    pageOf: (ordinal) => pages.get(ordinal) ?? 1,
    finish: (numberOf) => ({
      name: SHEET_NAMES.table,
      ...columnsOf(columns),
      ...pagedRows(stack.end(numberOf)),
      frozen: { rows: top.length, columns: 0 },
      choices: [],
      page: {
        ...pageOf("landscape", numberedMargins(layout.tableMargins), mark),
        repeatedRows: { first: top.length, last: top.length },
      },
    }),
  };
}

/** Rows, merged areas and breaks of a sheet whose pages are filled. */
function pagedRows({ lines, breaks }: PagedLines): Pick<SheetLayout, "rows" | "merges" | "pageBreaks"> {
  return { ...stackLines(settleRules(lines)), pageBreaks: breaks };
}

function columnCount(columns: readonly SheetColumns[]): number {
  return columns.reduce((sum, { edges }) => sum + edges.length - 1, 0);
}

function columnsOf(columns: readonly SheetColumns[]): Pick<SheetLayout, "columnWidths" | "widthUnit"> {
  const columnWidths = columns.flatMap(({ edges }) =>
    edges.slice(1).map((edge, index) => edge - (edges[index] ?? 0)),
  );
  return { columnWidths, widthUnit: "pixels" };
}

const FRAME = { top: "thin", right: "thin", bottom: "thin", left: "thin" } as const satisfies CellLines;

/** The mark of a draft in a frame above the last column. */
function markLine(mark: string, columns: readonly SheetColumns[]): Line {
  const { first, edges } = columns.at(-1) ?? { first: 1, edges: [0, 0] };
  const cell = {
    column: first,
    to: first + edges.length - 2,
    value: mark,
    style: "draftMark",
    lines: FRAME,
  } as const;
  return { height: MARK_HEIGHT, cells: [cell] };
}

function headingLine(columns: readonly SheetColumns[], ruler: TextRuler): Line {
  const lines = columns.map(({ column }) => {
    const room = column.widthMm - 2 * cellPadding;
    const widths = { sizePt: cellSize, firstMm: room, otherMm: room, keepTogether: [] };
    const measure: TextRuler["measure"] = (text, size) => ruler.measure(text, size, true);
    return column.headingLines.flatMap((line) => breakLines(line, widths, { ...ruler, measure })).length;
  });
  return {
    height: largest(lines, 1) * TABLE_LINE + ROW_PADDING + 0.5,
    cells: columns.map(({ column: { headingLines }, first, edges }) => ({
      column: first,
      to: first + edges.length - 2,
      value: headingLines.join("\n"),
      style: "tableHeading",
      lines: { ...FRAME, top: "medium", bottom: "medium" },
    })),
  };
}

/** A line across; its text begins where those of the first column do. */
function groupLine(text: string, columns: number, widthMm: number, { measure }: TextRuler): Line {
  const lines = countLines(
    text,
    { size: groupSize, widthMm: widthMm - 2 * cellPadding, isBold: true },
    measure,
  );
  const { left, right, bottom } = FRAME;
  const level = { top: "medium", bottom } as const;
  return {
    height: lines * TABLE_LINE + ROW_PADDING + 0.5,
    cells: [
      { column: 1, value: null, style: "entryGroup", lines: { ...level, left } },
      {
        column: 2,
        to: columns,
        value: text,
        style: "entryGroup",
        lines: { ...level, right },
      },
    ],
  };
}
