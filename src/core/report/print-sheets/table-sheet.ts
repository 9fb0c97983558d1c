import { largest } from "../../lists/extremes";
import { SHEET_NAMES } from "../../model/sheet-names";
import type { SheetLayout } from "../../model/workbook-layout";
import { alignStacks, type SizedText } from "./align-stacks";
import type { TextRuler } from "./measure-text";
import type { CellParagraph, ReportColumn, ReportModel, ReportRow } from "../model/report-model";
import { pageOf, stackLines, type Line, type LineCell } from "./sheet-builder";
import { columnCharacters, countLines, plainText, rowHeight, splitForRows } from "./sheet-text";
import { TABLE_DESIGN } from "../model/table-design";

const { cellSize, titleSize, cellPadding } = TABLE_DESIGN;
const HEADING_SIZE = 16;
const CLOSING_HEIGHT = 6;

/**
 * The table on a sheet of its own. Excel makes no row higher than 409 points and never prints one over two pages, so a measure is a
 * frame around several rows, each as high as one paragraph. Excel fits these to the font that the
 * machine has; in a file they are as high as the estimate.
 */
export function tableSheet({ table, layout, draftMark }: ReportModel, ruler: TextRuler): SheetLayout {
  const { columns, titleLines, rows } = table;
  const width = columns.reduce((sum, { widthMm }) => sum + widthMm, 0);
  const across = (value: string, style: LineCell["style"], size: number): Line => ({
    height: rowHeight(countLines(value, { size, widthMm: width, isBold: true }, ruler.measure), size),
    cells: [{ column: 1, to: columns.length, value, style }],
  });
  const top = [
    ...(draftMark === null ? [] : [across(draftMark, "centered", HEADING_SIZE)]),
    ...titleLines.map((text) => across(plainText(text), "title", titleSize)),
    headingLine(columns, ruler),
  ];
  const body = rows.flatMap((row) => [
    ...row.groupHeadings.map((text) => across(text, "entryGroup", cellSize)),
    ...measureLines(row, columns, ruler),
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

function headingLine(columns: readonly ReportColumn[], { measure }: TextRuler): Line {
  const lines = columns.map(({ heading, widthMm }) =>
    countLines(heading, { size: HEADING_SIZE, widthMm, isBold: true }, measure),
  );
  return {
    height: rowHeight(largest(lines, 2), HEADING_SIZE),
    cells: columns.map(({ heading }, index) => ({ column: index + 1, value: heading, style: "heading" })),
  };
}

function measureLines({ cells }: ReportRow, columns: readonly ReportColumn[], ruler: TextRuler): Line[] {
  const stacks = columns.map(({ id, widthMm }): SizedText[] => {
    const box = { size: cellSize, widthMm: widthMm - 2 * cellPadding };
    return cells[id]
      .flatMap((paragraph) => splitForRows(paragraphText(paragraph), box, ruler))
      .map((text) => ({ text, lines: countLines(text, box, ruler.measure) }));
  });
  return alignStacks(stacks).map(({ texts, lines }, index): Line => ({
    height: null,
    fileHeight: rowHeight(Math.max(1, lines), cellSize),
    cells: columns.map(({ alignment }, column) => ({
      column: column + 1,
      value: texts[column] ?? null,
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
