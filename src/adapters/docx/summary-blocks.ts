import { AlignmentType, Paragraph, Table, TableCell, TableRow, VerticalAlignTable, WidthType } from "docx";
import type { ReportSummary, SummaryTable } from "../../core/report/model/report-model";
import { SUMMARY_DESIGN } from "../../core/report/model/table-design";
import { STYLE } from "./document-styles";
import { HEADING_BORDERS, tableFrame } from "./table-frame";
import { titleBlocks } from "./table-blocks";
import type { WriteText } from "./text-runs";
import { pointTwips, twips } from "./twips";

/** The figures by quarter and by unit, each table under a heading of its own. */
export function summaryBlocks(
  { titleLines, tables, notes }: ReportSummary,
  tableWidth: number,
  write: WriteText,
): (Paragraph | Table)[] {
  return [
    ...titleBlocks(titleLines, tableWidth, write),
    ...tables.flatMap((table) => [
      new Paragraph({
        style: STYLE.summaryCaption,
        children: write([table.caption]),
      }),
      countsTable(table, tableWidth, write),
    ]),
    ...notes.map(
      (note, index) =>
        new Paragraph({
          style: STYLE.tableCell,
          ...(index === 0 ? { spacing: { before: pointTwips(SUMMARY_DESIGN.beforeNote) } } : {}),
          children: write([note]),
        }),
    ),
  ];
}

function countsTable({ headings, rows }: SummaryTable, tableWidth: number, write: WriteText): Table {
  const counts = headings.length - 1;
  const labelWidth = Math.max(tableWidth - counts * twips(SUMMARY_DESIGN.countMm), tableWidth / 3);
  const countWidth = Math.floor((tableWidth - labelWidth) / Math.max(1, counts));
  const widths = headings.map((_, index) => (index === 0 ? tableWidth - counts * countWidth : countWidth));
  const cell = (text: string, index: number, look: SummaryCellStyle): TableCell =>
    new TableCell({
      width: { size: widths[index] ?? 0, type: WidthType.DXA },
      verticalAlign: VerticalAlignTable.CENTER,
      ...(look.isHeading ? { borders: HEADING_BORDERS } : {}),
      children: [
        new Paragraph({
          style: look.style,
          keepNext: look.keepNext,
          ...(index === 0 ? {} : { alignment: AlignmentType.CENTER }),
          children: write([text], look.isBold ? { bold: true, boldComplexScript: true } : {}),
        }),
      ],
    });
  const head = { style: STYLE.tableHeading, isHeading: true, isBold: false, keepNext: true };
  return new Table({
    ...tableFrame(widths),
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: headings.map((text, index) => cell(text, index, head)),
      }),
      ...rows.map(({ label, counts: figures, isTotal }, at) => {
        // The total is never alone on the next page.
        const look = {
          style: STYLE.tableCell,
          isHeading: false,
          isBold: isTotal,
          keepNext: at === rows.length - 2,
        };
        return new TableRow({
          cantSplit: true,
          children: [label, ...figures].map((text, index) => cell(text, index, look)),
        });
      }),
    ],
  });
}

interface SummaryCellStyle {
  readonly style: string;
  readonly isHeading: boolean;
  readonly isBold: boolean;
  readonly keepNext: boolean;
}
