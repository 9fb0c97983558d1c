import { SHEET_NAMES } from "../model/sheet-names";
import type { SheetLayout } from "../model/workbook-layout";
import type { CellParagraph, ReportColumn, ReportModel, ReportRow } from "./report-model";
import { pageOf, stackLines, type Line, type LineCell } from "./sheet-builder";
import { columnCharacters, countLines, plainText, rowHeight, splitForRows } from "./sheet-text";
import { TABLE_DESIGN } from "./table-design";

const { cellSize, titleSize, cellPadding } = TABLE_DESIGN;
const HEADING_SIZE = 16;
const CLOSING_HEIGHT = 6;

/**
 * The table on a sheet of its own. Excel makes no row higher than 409 points and never prints one over two pages, so every
 * paragraph of a cell has a row to itself and a measure is a frame around several rows.
 */
export function tableSheet({ table, layout, draftMark }: ReportModel): SheetLayout {
  const { columns, titleLines, rows } = table;
  const width = columns.reduce((sum, { widthMm }) => sum + widthMm, 0);
  const across = (value: string, style: LineCell["style"], size: number): Line => ({
    height: rowHeight(countLines(value, size, width), size),
    cells: [{ column: 1, to: columns.length, value, style }],
  });
  const top = [
    ...(draftMark === null ? [] : [across(draftMark, "centered", HEADING_SIZE)]),
    ...titleLines.map((text) => across(plainText(text), "title", titleSize)),
    headingLine(columns),
  ];
  const body = rows.flatMap((row) => [
    ...row.groupHeadings.map((text) => across(text, "entryGroup", cellSize)),
    ...measureLines(row, columns),
  ]);
  const end: Line = {
    height: CLOSING_HEIGHT,
    cells: columns.map((_, index) => ({ column: index + 1, value: null, style: "entryEnd" })),
  };
  const mark = draftMark === null ? "" : `&L${draftMark}`;
  return {
    name: SHEET_NAMES.table,
    columnWidths: columns.map(({ widthMm }) => columnCharacters(widthMm)),
    ...stackLines([...top, ...body, end]),
    frozen: { rows: top.length, columns: 0 },
    choices: [],
    page: {
      ...pageOf("landscape", layout.tableMargins, `${mark}&Cหน้า &P / &N`),
      repeatedRows: { first: top.length, last: top.length },
    },
  };
}

function headingLine(columns: readonly ReportColumn[]): Line {
  const lines = columns.map(({ heading, widthMm }) => countLines(heading, HEADING_SIZE, widthMm));
  return {
    height: rowHeight(Math.max(2, ...lines), HEADING_SIZE),
    cells: columns.map(({ heading }, index) => ({ column: index + 1, value: heading, style: "heading" })),
  };
}

function measureLines({ cells }: ReportRow, columns: readonly ReportColumn[]): Line[] {
  const texts = columns.map(({ id, widthMm }) =>
    cells[id].flatMap((paragraph) =>
      splitForRows(paragraphText(paragraph), cellSize, widthMm - 2 * cellPadding),
    ),
  );
  const count = Math.max(1, ...texts.map(({ length }) => length));
  return Array.from({ length: count }, (_, index): Line => ({
    height: null,
    cells: columns.map(({ alignment }, column) => ({
      column: column + 1,
      value: texts[column]?.[index] ?? null,
      style: entryStyle(index === 0, alignment),
    })),
  }));
}

function entryStyle(isFirst: boolean, alignment: ReportColumn["alignment"]): LineCell["style"] {
  if (alignment === "center") return isFirst ? "entryCentered" : "entryMoreCentered";
  return isFirst ? "entry" : "entryMore";
}

const LEVEL_INDENT = "   ";

function paragraphText({ marker, level, text }: CellParagraph): string {
  return LEVEL_INDENT.repeat(level) + (marker === null ? text : `${marker} ${text}`);
}
