import { largest } from "../../lists/extremes";
import { SHEET_NAMES } from "../../model/sheet-names";
import type { SheetLayout } from "../../model/workbook-layout";
import type { TextRuler } from "./measure-text";
import { A4 } from "../model/memo-design";
import type { ReportModel, ReportSummary, SummaryTable } from "../model/report-model";
import { pageOf, stackLines, type Line, type LineCell } from "./sheet-builder";
import { columnCharacters, countLines, plainText, rowHeight } from "./sheet-text";
import { SUMMARY_DESIGN, TABLE_DESIGN } from "../model/table-design";

const { cellSize, titleSize, cellPadding } = TABLE_DESIGN;
const { captionSize, beforeCaption, countMm } = SUMMARY_DESIGN;
const HEADING_SIZE = 16;

/** The summary on a sheet of its own: a table by quarter, one by unit. */
export function summarySheet(
  { layout, draftMark }: ReportModel,
  { titleLines, tables, notes }: ReportSummary,
  { measure }: TextRuler,
): SheetLayout {
  const { tableMargins: margins } = layout;
  const width = A4.height - margins.left - margins.right;
  const counts = largest(
    tables.map(({ headings }) => headings.length - 1),
    0,
  );
  const widths = [width - counts * countMm, ...Array.from({ length: counts }, () => countMm)];
  const heightOf = (texts: readonly string[], size: number): number => {
    const lines = texts.map((text, index) =>
      countLines(text, { size, widthMm: (widths[index] ?? width) - 2 * cellPadding, isBold: true }, measure),
    );
    return rowHeight(largest(lines, 1), size);
  };
  const across = (value: string, style: LineCell["style"], size: number, before = 0): Line => ({
    height: rowHeight(countLines(value, { size, widthMm: width, isBold: true }, measure), size) + before,
    cells: [{ column: 1, to: widths.length, value, style }],
  });
  const tableLines = ({ caption, headings, rows }: SummaryTable): Line[] => [
    across(caption, "section", captionSize, beforeCaption),
    {
      height: heightOf(headings, HEADING_SIZE),
      cells: headings.map((value, index) => ({ column: index + 1, value, style: "heading" })),
    },
    ...rows.map(({ label, counts: figures, isTotal }): Line => ({
      height: heightOf([label, ...figures], cellSize),
      cells: [label, ...figures].map((value, index) => ({
        column: index + 1,
        value,
        style: isTotal ? "total" : index === 0 ? "entry" : "count",
      })),
    })),
  ];
  const mark = draftMark === null ? "" : `&L${draftMark}`;
  return {
    name: SHEET_NAMES.summary,
    columnWidths: widths.map(columnCharacters),
    ...stackLines([
      ...(draftMark === null ? [] : [across(draftMark, "centered", HEADING_SIZE)]),
      ...titleLines.map((line) => across(plainText(line), "title", titleSize)),
      ...tables.flatMap(tableLines),
      ...notes.map((note) => across(note, "paragraph", HEADING_SIZE)),
    ]),
    frozen: { rows: 0, columns: 0 },
    choices: [],
    page: pageOf("landscape", margins, `${mark}&Cหน้า &P / &N`),
  };
}
