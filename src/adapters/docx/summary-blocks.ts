import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
  type IBorderOptions,
  type ParagraphChild,
} from "docx";
import { MEMO_DESIGN, printWidth } from "../../core/report/model/memo-design";
import { markerIndents } from "../../core/report/model/marker-indents";
import type {
  LabelledText,
  ReportSummary,
  StatusMark,
  SummaryCell,
  SummaryChart,
  SummaryMissing,
  SummaryRow,
} from "../../core/report/model/report-model";
import { centredLine } from "./centred-line";
import { lineSpacing, STYLE } from "./document-styles";
import type { DrawnRuns } from "./drawn-runs";
import { barMarks, squareMarks, type PlacedMark } from "./mark-paths";
import { PART_DESIGN, PART_MARGINS } from "./part-design";
import { partTitle } from "./part-title";
import type { ReportPlaces } from "./report-places";
import {
  CHART_PADDING,
  MISSING_COLUMNS,
  quarterWidth,
  summaryLook,
  type SummaryLook,
} from "./summary-design";
import { HEADING_BORDERS, tableFrame, tableRule } from "./table-frame";
import { tabRun, type WriteText } from "./text-runs";
import { pointTwips, twips } from "./twips";
import { xmlText } from "./xml-text";

/** What writes, draws and counts pages. */
export interface PartWriter {
  readonly write: WriteText;
  readonly drawn: DrawnRuns;
  readonly places: ReportPlaces;
}

const { smallSize } = PART_DESIGN;
const FIGURE_SIZE = 30;
const { bodySize, labelGap } = MEMO_DESIGN;
const WIDTH = printWidth(PART_MARGINS);
/** Points above the figures and above what is said below the chart. */
const ABOVE_FIGURES = 8;
const ABOVE_NOTE = 4;
const ABOVE_CHART = 4;
/** Between the entries of the key, and between marks and figures on one line. */
const KEY_GAP = "     ";
/** On one line with its figures the marks of a cell are smaller. */
const SMALL_MARKS = 0.72;
const NONE: IBorderOptions = { style: BorderStyle.NONE, size: 0, color: "auto" };

/** หน้าสรุป: one page from four figures to what is missing, set closer where it would else be two. */
export function summaryBlocks(summary: ReportSummary, writer: PartWriter): (Paragraph | Table)[] {
  const { write, places } = writer;
  const look = summaryLook(summary);
  const { titleLines, subtitleLines, figures, chart, notes, missing, targets } = summary;
  return [
    partTitle(titleLines, places.here({ part: "summary" }), write),
    ...subtitleLines.map((line, index) =>
      centredLine(line, {
        style: STYLE.summarySubtitle,
        size: bodySize,
        right: WIDTH,
        write,
        spacing: {
          ...lineSpacing(look.bodyLine),
          ...(index === subtitleLines.length - 1 ? { after: pointTwips(ABOVE_FIGURES) } : {}),
        },
      }),
    ),
    figuresTable(figures, look),
    caption(chart.heading, look, write),
    keyLine(chart, writer),
    chartTable(chart, look, writer),
    ...notes.map((note, index) => smallLine(write([note]), look, index === 0 ? ABOVE_NOTE : 0)),
    ...missingBlocks(missing, look, writer),
    ...(targets === null ? [] : [labelledLine(targets, [], look, write)]),
  ];
}

function caption(text: string, look: SummaryLook, write: WriteText): Paragraph {
  return new Paragraph({
    style: STYLE.summaryCaption,
    spacing: { before: pointTwips(look.beforeHeading) },
    children: write([text]),
  });
}

function smallLine(children: readonly ParagraphChild[], look: SummaryLook, before: number): Paragraph {
  return new Paragraph({
    style: STYLE.summaryLine,
    spacing: { ...lineSpacing(look.smallLine, smallSize), before: pointTwips(before) },
    children: children,
  });
}

function figuresTable(figures: ReportSummary["figures"], look: SummaryLook): Table {
  const width = twips(WIDTH / figures.length);
  const rule = tableRule("closing");
  return new Table({
    columnWidths: figures.map(() => width),
    width: { size: width * figures.length, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    margins: { top: pointTwips(3), bottom: pointTwips(4), left: twips(2), right: twips(2) },
    borders: {
      top: rule,
      bottom: rule,
      left: NONE,
      right: NONE,
      insideHorizontal: NONE,
      insideVertical: tableRule("plain"),
    },
    rows: [
      new TableRow({
        cantSplit: true,
        children: figures.map(
          ({ count, label }) =>
            new TableCell({
              width: { size: width, type: WidthType.DXA },
              children: [
                new Paragraph({
                  style: STYLE.summaryFigure,
                  spacing: lineSpacing(look.figureLine, FIGURE_SIZE),
                  children: [new TextRun(xmlText(count))],
                }),
                new Paragraph({
                  style: STYLE.summaryLabel,
                  spacing: lineSpacing(look.bodyLine),
                  children: [new TextRun(xmlText(label))],
                }),
              ],
            }),
        ),
      }),
    ],
  });
}

/** What each mark means, and what one of them stands for. */
function keyLine({ legend, scaleNote }: SummaryChart, { drawn, write }: PartWriter): Paragraph {
  const entries = legend.flatMap(({ mark, label }) => [
    drawn.marks(squareMarks([mark])),
    new TextRun({ text: ` ${xmlText(label)}${KEY_GAP}` }),
  ]);
  return new Paragraph({
    style: STYLE.summaryLine,
    keepNext: true,
    spacing: { after: pointTwips(ABOVE_CHART) },
    children: [...entries, ...write([scaleNote])],
  });
}

/** Units by quarters: the figures of each cell, and above them a mark for each measure or a bar of them. */
function chartTable(chart: SummaryChart, look: SummaryLook, writer: PartWriter): Table {
  const quarter = twips(quarterWidth(look));
  const totals = twips(look.columns.totals);
  const quarters = Math.max(0, chart.headings.length - 2);
  const units = twips(WIDTH) - totals - quarters * quarter;
  const widths = chart.headings.map((_, index) =>
    index === 0 ? units : index === chart.headings.length - 1 ? totals : quarter,
  );
  const cell = (paragraphs: Paragraph[], index: number, kind: "head" | "row" | "total"): TableCell =>
    new TableCell({
      width: { size: widths[index] ?? 0, type: WidthType.DXA },
      ...(kind === "row" ? {} : { borders: HEADING_BORDERS }),
      ...(kind === "head" ? { verticalAlign: VerticalAlignTable.BOTTOM } : {}),
      children: paragraphs,
    });
  return new Table({
    columnWidths: widths,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    margins: {
      top: pointTwips(look.rowEdge),
      bottom: pointTwips(look.rowEdge),
      left: twips(CHART_PADDING),
      right: twips(CHART_PADDING),
    },
    borders: {
      top: tableRule("closing"),
      bottom: tableRule("closing"),
      left: NONE,
      right: NONE,
      insideHorizontal: tableRule("plain"),
      insideVertical: NONE,
    },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: chart.headings.map((heading, index) => cell(headingLines(heading, look), index, "head")),
      }),
      ...chart.rows.map(
        (row) =>
          new TableRow({
            cantSplit: true,
            children: rowParagraphs(row, chart, look, writer).map((paragraphs, index) =>
              cell(paragraphs, index, row.isTotal ? "total" : "row"),
            ),
          }),
      ),
    ],
  });
}

function headingLines(lines: readonly [string, string], look: SummaryLook): Paragraph[] {
  return lines
    .filter((line) => line !== "")
    .map((line, index) => textLine(line, look, { isBold: index === 0 }));
}

function rowParagraphs(
  { label, cells, total, isTotal }: SummaryRow,
  { longest }: SummaryChart,
  look: SummaryLook,
  { drawn, write }: PartWriter,
): Paragraph[][] {
  const room = quarterWidth(look) - 2 * CHART_PADDING;
  const bold = { bold: true };
  const named = new Paragraph({
    style: STYLE.summaryLine,
    spacing: lineSpacing(look.smallLine, smallSize),
    children: write([label], bold),
  });
  const [share, owed] = total;
  const totals = look.isTotalInline
    ? [boldAndPlain(share, owed === "" ? "" : ` ${owed}`, isTotal, look)]
    : [
        textLine(share, look, { isBold: true }),
        ...(owed === "" ? [] : [textLine(owed, look, { isBold: isTotal })]),
      ];
  return [[named], ...cells.map((cell) => cellParagraphs(cell, longest, isTotal, look, room, drawn)), totals];
}

function cellParagraphs(
  cell: SummaryCell,
  longest: number | null,
  isBold: boolean,
  look: SummaryLook,
  room: number,
  drawn: DrawnRuns,
): Paragraph[] {
  const marks = cell.hasMarks ? cellMarks(cell, longest, look.isCellInline ? room / 2 : room) : [];
  if (marks.length === 0) return [textLine(cell.figures, look, { isBold })];
  if (look.isCellInline) {
    const run = drawn.marks(marks, SMALL_MARKS);
    return [textLine(` ${cell.figures}`, look, { isBold, before: run })];
  }
  return [
    new Paragraph({ style: STYLE.summaryMarks, children: [drawn.marks(marks)] }),
    textLine(cell.figures, look, { isBold }),
  ];
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

interface TextLook {
  readonly isBold: boolean;
  readonly before?: ParagraphChild;
}

function textLine(text: string, look: SummaryLook, { isBold, before }: TextLook): Paragraph {
  const words = new TextRun({
    text: xmlText(text),
    ...(isBold ? { bold: true } : {}),
  });
  return smallLine(before === undefined ? [words] : [before, words], look, 0);
}

function boldAndPlain(bold: string, plain: string, isBold: boolean, look: SummaryLook): Paragraph {
  return smallLine(
    [
      new TextRun({ text: xmlText(bold), bold: true }),
      new TextRun({ text: xmlText(plain), ...(isBold ? { bold: true } : {}) }),
    ],
    look,
    0,
  );
}

function missingBlocks(
  missing: SummaryMissing | null,
  look: SummaryLook,
  writer: PartWriter,
): (Paragraph | Table)[] {
  if (missing === null) return [];
  if (missing.kind === "counted") {
    const page = writer.places.page({ part: "measure", ordinal: missing.ordinal });
    return [labelledLine(missing.sentence, page, look, writer.write)];
  }
  return [caption(missing.heading, look, writer.write), missingTable(missing, look, writer)];
}

function missingTable(
  { headings, rows }: Extract<SummaryMissing, { readonly kind: "named" }>,
  look: SummaryLook,
  { write, places }: PartWriter,
): Table {
  const widths = MISSING_COLUMNS.map(twips);
  const spacing = lineSpacing(look.smallLine, smallSize);
  const cell = (index: number, children: Paragraph[]): TableCell =>
    new TableCell({ width: { size: widths[index] ?? 0, type: WidthType.DXA }, children });
  const line = (children: readonly ParagraphChild[], options: object = {}): Paragraph =>
    new Paragraph({ style: STYLE.summaryLine, spacing, ...options, children: children });
  return new Table({
    ...tableFrame(widths),
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: headings.map(
          (heading, index) =>
            new TableCell({
              width: { size: widths[index] ?? 0, type: WidthType.DXA },
              borders: HEADING_BORDERS,
              verticalAlign: VerticalAlignTable.CENTER,
              children: [
                new Paragraph({
                  style: STYLE.tableHeading,
                  spacing,
                  children: [new TextRun(xmlText(heading))],
                }),
              ],
            }),
        ),
      }),
      ...rows.map(({ ordinal, marker, text, owes, deadlineLines }) => {
        const [indent] = markerIndents([{ marker, level: 0, text }]);
        const hang = twips(indent?.text ?? 0);
        const deadline = deadlineLines.length === 0 ? [""] : deadlineLines;
        return new TableRow({
          cantSplit: true,
          children: [
            cell(0, [
              line(
                [...(marker === null ? [] : [new TextRun(xmlText(marker)), tabRun()]), ...write([text])],
                marker === null ? {} : { indent: { left: hang, hanging: hang } },
              ),
            ]),
            cell(1, [line(write([owes]))]),
            cell(
              2,
              deadline.map((one) => line(write([one]))),
            ),
            cell(3, [line(places.page({ part: "measure", ordinal }), { alignment: AlignmentType.CENTER })]),
          ],
        });
      }),
    ],
  });
}

function labelledLine(
  { label, text }: LabelledText,
  page: readonly ParagraphChild[],
  look: SummaryLook,
  write: WriteText,
): Paragraph {
  return new Paragraph({
    style: STYLE.summaryLabel,
    alignment: AlignmentType.LEFT,
    spacing: { ...lineSpacing(look.bodyLine), before: pointTwips(look.beforeHeading) },
    children: [
      new TextRun({ text: xmlText(label) + labelGap, bold: true }),
      ...write([text]),
      ...(page.length === 0 ? [] : [new TextRun(" "), ...page]),
    ],
  });
}
