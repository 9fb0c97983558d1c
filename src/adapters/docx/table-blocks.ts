import {
  AlignmentType,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableRow,
  Tab,
  TabStopType,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from "docx";
import { keepsWhole } from "../../core/report/model/keeps-whole";
import { markerIndents, type MarkerIndent } from "../../core/report/model/marker-indents";
import { POINTS_PER_MM } from "../../core/report/model/memo-design";
import type {
  CellParagraph,
  ReportColumn,
  ReportRow,
  ReportTable,
} from "../../core/report/model/report-model";
import { TABLE_DESIGN } from "../../core/report/model/table-design";
import { estimateWidth } from "../../core/text/estimate-width";
import { STYLE } from "./document-styles";
import { HEADING_FILL, tableFrame } from "./table-frame";
import { writePlain } from "./text-runs";
import { pointTwips, twips } from "./twips";
import { xmlText } from "./xml-text";

/** Paragraphs up to this many lines are not worth splitting over two pages. */
const SHORT_LINES = 3;
const ABOVE_TABLE = 6;

/** The title lines and the six columns; heading row on every page, high rows free to break over pages. */
export function tableBlocks(
  { titleLines, columns, rows }: ReportTable,
  tableWidth: number,
): (Paragraph | Table)[] {
  const widths = columnTwips(columns, tableWidth);
  const titles = titleLines.map(
    (line, index) =>
      new Paragraph({
        style: STYLE.tableTitle,
        ...(index === titleLines.length - 1 ? { spacing: { after: pointTwips(ABOVE_TABLE) } } : {}),
        children: writePlain(line),
      }),
  );
  const table = new Table({
    ...tableFrame(widths),
    rows: [
      headingRow(columns, widths),
      ...rows.flatMap((row) => [
        ...row.groupHeadings.map((text) => groupRow(text, columns.length, tableWidth)),
        measureRow(row, columns, widths),
      ]),
    ],
  });
  return [...titles, table];
}

/** Rounded along the row, so that the last column ends where the margin begins. */
function columnTwips(columns: readonly ReportColumn[], tableWidth: number): number[] {
  const total = columns.reduce((sum, { widthMm }) => sum + widthMm, 0);
  let end = 0;
  return columns.map(({ widthMm }, index) => {
    const start = Math.round((end * tableWidth) / total);
    end += widthMm;
    return (index === columns.length - 1 ? tableWidth : Math.round((end * tableWidth) / total)) - start;
  });
}

function headingRow(columns: readonly ReportColumn[], widths: readonly number[]): TableRow {
  return new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(
      ({ heading }, index) =>
        new TableCell({
          width: { size: widths[index] ?? 0, type: WidthType.DXA },
          shading: { type: ShadingType.CLEAR, color: "auto", fill: HEADING_FILL },
          verticalAlign: VerticalAlignTable.CENTER,
          children: [new Paragraph({ style: STYLE.tableHeading, children: [new TextRun(heading)] })],
        }),
    ),
  });
}

/** A line across the table, never alone at the foot of a page. */
function groupRow(text: string, columns: number, tableWidth: number): TableRow {
  return new TableRow({
    cantSplit: true,
    children: [
      new TableCell({
        columnSpan: columns,
        width: { size: tableWidth, type: WidthType.DXA },
        children: [
          new Paragraph({
            style: STYLE.tableCell,
            keepNext: true,
            children: [new TextRun({ text: xmlText(text), bold: true, boldComplexScript: true })],
          }),
        ],
      }),
    ],
  });
}

function measureRow(row: ReportRow, columns: readonly ReportColumn[], widths: readonly number[]): TableRow {
  return new TableRow({
    ...(keepsWhole(row, columns) ? { cantSplit: true } : {}),
    children: columns.map(
      (column, index) =>
        new TableCell({
          width: { size: widths[index] ?? 0, type: WidthType.DXA },
          children: cellBlocks(row.cells[column.id], column),
        }),
    ),
  });
}

/** A cell must hold a paragraph; that of a blank cell is empty. */
function cellBlocks(paragraphs: readonly CellParagraph[], column: ReportColumn): Paragraph[] {
  if (paragraphs.length === 0) return [new Paragraph({ style: STYLE.tableCell })];
  const indents = markerIndents(paragraphs);
  const isList = paragraphs.some(({ marker }) => marker !== null);
  const isCentered = column.alignment === "center" && !isList;
  return paragraphs.map(({ marker, text }, index) => {
    const indent = indents[index] ?? { marker: 0, text: 0 };
    const words = xmlText(text);
    return new Paragraph({
      style: STYLE.tableCell,
      widowControl: true,
      ...(isCentered ? { alignment: AlignmentType.CENTER } : {}),
      ...(lineCount(text, column.widthMm - indent.text) <= SHORT_LINES ? { keepLines: true } : {}),
      ...hanging(indent),
      // One run a paragraph: a long table has tens of thousands.
      children: [new TextRun(marker === null ? words : { children: [xmlText(marker), new Tab(), words] })],
    });
  });
}

function hanging(
  indent: MarkerIndent,
): Pick<ConstructorParameters<typeof Paragraph>[0] & object, "indent" | "tabStops"> {
  if (indent.text === 0) return {};
  const text = twips(indent.text);
  return {
    indent: { left: text, hanging: text - twips(indent.marker) },
    tabStops: [{ type: TabStopType.LEFT, position: text }],
  };
}

function lineCount(text: string, widthMm: number): number {
  const room = (widthMm - 2 * TABLE_DESIGN.cellPadding) * POINTS_PER_MM;
  return Math.ceil((estimateWidth(text) * TABLE_DESIGN.cellSize) / room);
}
