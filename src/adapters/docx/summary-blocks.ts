import {
  AlignmentType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
  type ParagraphChild,
} from "docx";
import { PART_MARGINS } from "../../core/report/model/part-design";
import { MEMO_DESIGN, printWidth } from "../../core/report/model/memo-design";
import type {
  LabelledText,
  ReportSummary,
  SummaryChart,
  SummaryMissing,
} from "../../core/report/model/report-model";
import { centredLine } from "./centred-line";
import { lineSpacing, STYLE } from "./document-styles";
import type { DrawnRuns } from "./drawn-runs";
import { squareMarks } from "./mark-paths";
import { missingTable } from "./missing-table";
import { partTitle } from "./part-title";
import type { ReportPlaces } from "./report-places";
import { chartTable } from "./summary-chart";
import { smallLine } from "./summary-lines";
import { SUMMARY_PAGE as page } from "./summary-page";
import { NO_RULE, tableRule } from "./table-frame";
import type { WriteText } from "./text-runs";
import { pointTwips, twips } from "./twips";
import { xmlText } from "./xml-text";

/** What writes, draws and counts pages. */
export interface SummaryWriter {
  readonly write: WriteText;
  readonly drawn: DrawnRuns;
  readonly places: ReportPlaces;
}

const { bodySize, labelGap } = MEMO_DESIGN;
const WIDTH = printWidth(PART_MARGINS);
/** Between the entries of the key. */
const KEY_GAP = " ".repeat(5);

/** หน้าสรุป: one page from four figures to what is missing. */
export function summaryBlocks(summary: ReportSummary, writer: SummaryWriter): (Paragraph | Table)[] {
  const { write, places } = writer;
  const { titleLines, subtitleLines, figures, chart, notes, missing, targets } = summary;
  return [
    partTitle(titleLines, places.here({ part: "summary" }), write),
    ...subtitleLines.map((line, index) =>
      centredLine(line, {
        style: STYLE.summarySubtitle,
        size: bodySize,
        right: WIDTH,
        write,
        ...(index === subtitleLines.length - 1 ? { spacing: { after: pointTwips(page.aboveFigures) } } : {}),
      }),
    ),
    figuresTable(figures),
    caption(chart.heading, write),
    keyLine(chart, writer),
    chartTable(chart, writer),
    ...notes.map((note, index) => smallLine(write([note]), index === 0 ? page.aboveNote : 0)),
    ...missingBlocks(missing, writer),
    ...(targets === null ? [] : [labelledLine(targets, [], write)]),
  ];
}

function caption(text: string, write: WriteText): Paragraph {
  return new Paragraph({ style: STYLE.summaryHeading, children: write([text]) });
}

function figuresTable(figures: ReportSummary["figures"]): Table {
  const width = twips(WIDTH / figures.length);
  const rule = tableRule("closing");
  return new Table({
    columnWidths: figures.map(() => width),
    width: { size: width * figures.length, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    margins: {
      top: pointTwips(page.figureEdges.top),
      bottom: pointTwips(page.figureEdges.bottom),
      left: twips(2),
      right: twips(2),
    },
    borders: {
      top: rule,
      bottom: rule,
      left: NO_RULE,
      right: NO_RULE,
      insideHorizontal: NO_RULE,
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
                new Paragraph({ style: STYLE.summaryFigure, children: [new TextRun(xmlText(count))] }),
                new Paragraph({ style: STYLE.summaryLabel, children: [new TextRun(xmlText(label))] }),
              ],
            }),
        ),
      }),
    ],
  });
}

/** What each mark means, and what one of them stands for. */
function keyLine({ legend, scaleNote }: SummaryChart, { drawn, write }: SummaryWriter): Paragraph {
  const entries = legend.flatMap(({ mark, label }) => [
    drawn.marks(squareMarks([mark])),
    new TextRun(` ${xmlText(label)}${KEY_GAP}`),
  ]);
  return new Paragraph({
    style: STYLE.summaryLine,
    keepNext: true,
    spacing: { after: pointTwips(page.aboveChart) },
    children: [...entries, ...write([scaleNote])],
  });
}

function missingBlocks(missing: SummaryMissing | null, writer: SummaryWriter): (Paragraph | Table)[] {
  if (missing === null) return [];
  const { write, places } = writer;
  if (missing.kind === "counted") {
    const number = places.page({ part: "measure", ordinal: missing.ordinal });
    return [labelledLine(missing.sentence, number, write)];
  }
  return [caption(missing.heading, write), missingTable(missing, write, places)];
}

/** @param number a page that the text ends with */
function labelledLine(
  { label, text }: LabelledText,
  number: readonly ParagraphChild[],
  write: WriteText,
): Paragraph {
  return new Paragraph({
    style: STYLE.summaryLabel,
    alignment: AlignmentType.LEFT,
    spacing: { ...lineSpacing(page.bodyLine), before: pointTwips(page.beforeHeading) },
    children: [
      new TextRun({ text: xmlText(label) + labelGap, bold: true }),
      ...write([text]),
      ...(number.length === 0 ? [] : [new TextRun(" "), ...number]),
    ],
  });
}
