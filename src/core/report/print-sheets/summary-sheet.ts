import { largest } from "../../lists/extremes";
import { SHEET_NAMES } from "../../model/sheet-names";
import type { SheetLayout } from "../../model/workbook-layout";
import { A4 } from "../model/memo-design";
import type { ReportModel, ReportSummary, SummaryTable } from "../model/report-model";
import { SUMMARY_DESIGN, TABLE_DESIGN } from "../model/table-design";
import type { TextRuler } from "./measure-text";
import { createPageStack, numberedMargins } from "./page-stack";
import { pageOf, type Line, type LineCell } from "./sheet-builder";
import { countLines, plainText, rowHeight } from "./sheet-text";
import { toPixels } from "./sheet-units";
import { pagedRows } from "./table-sheet";

const { cellSize, titleSize, cellPadding } = TABLE_DESIGN;
const { captionSize, beforeCaption, countMm } = SUMMARY_DESIGN;
const HEADING_SIZE = 16;

/**
 * The summary on a sheet of its own: a table by quarter, one by unit.
 * @param before how many pages the table has, from which those of the summary are counted on
 */
export function summarySheet(
  { layout, draftMark }: ReportModel,
  { titleLines, tables, notes }: ReportSummary,
  { measure }: TextRuler,
  before: number,
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
  const across = (value: string, style: LineCell["style"], size: number, above = 0): Line => ({
    height: rowHeight(countLines(value, { size, widthMm: width, isBold: true }, measure), size) + above,
    cells: [{ column: 1, to: widths.length, value, style }],
  });
  const headingLine = ({ headings }: SummaryTable): Line => ({
    height: heightOf(headings, cellSize),
    cells: headings.map((value, index) => ({
      column: index + 1,
      value,
      style: "tableHeading",
      lines: { ...FRAME, top: "medium", bottom: "medium" },
    })),
  });
  const rowLines = ({ rows }: SummaryTable): Line[] =>
    rows.map(({ label, counts: figures, isTotal }): Line => ({
      height: heightOf([label, ...figures], cellSize),
      cells: [label, ...figures].map((value, index) => ({
        column: index + 1,
        value,
        style: isTotal ? "total" : index === 0 ? "entry" : "count",
        lines: isTotal ? { ...FRAME, bottom: "medium" } : FRAME,
      })),
    }));
  const stack = createPageStack({
    margins,
    columns: widths.length,
    digits: layout.digits,
    repeated: 0,
    before,
  });
  /** Lines that stay together; what goes on over a page begins there with its headings. */
  const place = (lines: readonly Line[], onTop: readonly Line[] = []): void => {
    const height = lines.reduce((sum, line) => sum + line.height + 1, 0);
    if (!stack.isFresh() && height > stack.left()) {
      stack.turn();
      stack.add(onTop);
    }
    stack.add(lines);
  };
  if (draftMark !== null) {
    const cell = { column: widths.length, value: draftMark, style: "draftMark", lines: FRAME } as const;
    place([{ height: rowHeight(1, HEADING_SIZE), cells: [cell] }]);
  }
  for (const line of titleLines) place([across(plainText(line), "title", titleSize)]);
  for (const table of tables) {
    const headings = headingLine(table);
    const [first, ...others] = rowLines(table);
    const caption = across(table.caption, "section", captionSize, beforeCaption);
    place([caption, headings, ...(first === undefined ? [] : [first])]);
    for (const line of others) place([line], [headings]);
  }
  for (const note of notes) place([across(note, "paragraph", HEADING_SIZE)]);
  return {
    name: SHEET_NAMES.summary,
    columnWidths: widths.map(toPixels),
    widthUnit: "pixels",
    ...pagedRows(stack.end()),
    frozen: { rows: 0, columns: 0 },
    choices: [],
    page: pageOf("landscape", numberedMargins(margins), draftMark === null ? null : `&L${draftMark}`),
  };
}

const FRAME = { top: "thin", right: "thin", bottom: "thin", left: "thin" } as const;
