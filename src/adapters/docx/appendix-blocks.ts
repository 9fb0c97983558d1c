import {
  AlignmentType,
  Paragraph,
  Table,
  TableBorders,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  LeaderType,
  TextRun,
  WidthType,
  type ParagraphChild,
} from "docx";
import { fitPicture } from "../../core/report/model/fit-picture";
import { CODE_DESIGN } from "../../core/report/model/code-design";
import { PART_DESIGN } from "../../core/report/model/part-design";
import { MEMO_DESIGN } from "../../core/report/model/memo-design";
import type {
  Appendix,
  AppendixMeasure,
  CaptionedPicture,
  EvidenceRow,
  LabelledText,
  ReportText,
} from "../../core/report/model/report-model";
import { TABLE_DESIGN } from "../../core/report/model/table-design";
import { isBlankText } from "../../core/report/model/text-gaps";
import { drawModules } from "../qr/draw-modules";
import { makeQrCode } from "../qr/make-qr-code";
import { STYLE } from "./document-styles";
import type { DrawnRuns } from "./drawn-runs";
import { partTitle } from "./part-title";
import { plainTable } from "./plain-table";
import type { ReportPlaces } from "./report-places";
import { tabRun, type TextWriter } from "./text-runs";
import { twips } from "./twips";
import { xmlText } from "./xml-text";

/** What writes, draws and counts pages. */
export interface AppendixWriter {
  readonly write: TextWriter;
  readonly drawn: DrawnRuns;
  readonly places: ReportPlaces;
}

const { labelGap } = MEMO_DESIGN;
const { evidence: columns, picture: PICTURE_BOX, pictureGap } = PART_DESIGN;
const PICTURES_IN_ROW = 2;
/** The line around a picture, in points. */
const PICTURE_FRAME = 0.75;
/** Above a picture's caption, and above and below a code, in millimetres. */
const BEFORE_CAPTION = 1;
const CODE_ROOM = 0.7;

/** ภาคผนวก: the evidence of each measure, its links with codes to point a camera at, then its pictures. */
export function appendixBlocks(
  { titleLines, columnHeadings, measures, closing }: Appendix,
  writer: AppendixWriter,
): (Paragraph | Table)[] {
  const { write, places } = writer;
  return [
    partTitle(
      titleLines.map((line) => [line]),
      places.here({ part: "appendix" }),
      write.text,
    ),
    ...measures.flatMap((measure) => measureBlocks(measure, columnHeadings, writer)),
    ...(closing === null ? [] : [closingLine(closing, write)]),
  ];
}

function measureBlocks(
  measure: AppendixMeasure,
  headings: Appendix["columnHeadings"],
  writer: AppendixWriter,
): (Paragraph | Table)[] {
  const { ordinal, label, title, facts, pageLabel, rows, pictures } = measure;
  const { write, places } = writer;
  const page = places.page({ part: "measure", ordinal });
  return [
    new Paragraph({ style: STYLE.appendixMeasure, children: write.text([label + labelGap + title]) }),
    new Paragraph({
      style: STYLE.appendixFacts,
      children: [...write.text([`${facts}${labelGap}${pageLabel} `]), ...page],
    }),
    ...(rows.length === 0 ? [] : [evidenceTable(rows, headings, writer)]),
    ...pictureBlocks(pictures, writer),
  ];
}

function closingLine({ label, text }: LabelledText, write: TextWriter): Paragraph {
  return new Paragraph({
    style: STYLE.appendixClosing,
    children: [new TextRun({ text: xmlText(label) + labelGap, bold: true }), ...write.text([text])],
  });
}

function evidenceTable(
  rows: readonly EvidenceRow[],
  headings: Appendix["columnHeadings"],
  writer: AppendixWriter,
): Table {
  const { write, drawn } = writer;
  return plainTable(
    columns,
    headings,
    rows.map((row) => [[dateLine(row.date, write)], doneParagraphs(row, write), codeParagraphs(row, drawn)]),
  );
}

/** A day that is not known is a dotted line. */
function dateLine(date: ReportText, write: TextWriter): Paragraph {
  if (!isBlankText(date)) return new Paragraph({ style: STYLE.tableCell, children: write.text(date) });
  const position = twips(columns[0] - 2 * TABLE_DESIGN.cellPadding);
  return new Paragraph({
    style: STYLE.tableCell,
    tabStops: [{ type: TabStopType.RIGHT, position, leader: LeaderType.DOT }],
    children: [tabRun()],
  });
}

function doneParagraphs({ paragraphs, links }: EvidenceRow, write: TextWriter): Paragraph[] {
  const lines: readonly (readonly ParagraphChild[])[] = [
    ...paragraphs.map((text) => write.text([text])),
    ...links.map(({ text, href }) => write.link(text, href)),
  ];
  if (lines.length === 0) return [new Paragraph({ style: STYLE.tableCell })];
  return lines.map((children) => new Paragraph({ style: STYLE.tableCell, children: children }));
}

/** The codes of a row's links, in their order. */
function codeParagraphs({ links }: EvidenceRow, drawn: DrawnRuns): Paragraph[] {
  const codes = links.filter(({ hasCode }) => hasCode);
  if (codes.length === 0) return [new Paragraph({ style: STYLE.tableCell })];
  return codes.map(
    ({ href }) =>
      new Paragraph({
        style: STYLE.tableCell,
        alignment: AlignmentType.CENTER,
        spacing: { before: twips(CODE_ROOM), after: twips(CODE_ROOM) },
        children: [codeRun(href, drawn)],
      }),
  );
}

function codeRun(href: string, drawn: DrawnRuns): TextRun {
  const modules = makeQrCode(href);
  return drawn.code(drawModules(modules), (modules.length + 2 * CODE_DESIGN.quiet) * CODE_DESIGN.module);
}

/** Two pictures a row, each with its caption; a row is never split. */
function pictureBlocks(
  pictures: readonly CaptionedPicture[],
  { write, drawn }: AppendixWriter,
): (Paragraph | Table)[] {
  if (pictures.length === 0) return [];
  const { width } = PICTURE_BOX;
  const widths = [width, pictureGap, width].map(twips);
  const rows = Array.from({ length: Math.ceil(pictures.length / PICTURES_IN_ROW) }, (_, row) =>
    pictures.slice(row * PICTURES_IN_ROW, (row + 1) * PICTURES_IN_ROW),
  );
  const cell = (index: number, children: Paragraph[]): TableCell =>
    new TableCell({ width: { size: widths[index] ?? 0, type: WidthType.DXA }, children });
  const empty = (): Paragraph[] => [new Paragraph({ style: STYLE.sectionEnd })];
  const shown = (one: CaptionedPicture | undefined): Paragraph[] =>
    one === undefined ? empty() : picturePair(one, write, drawn);
  return [
    // Two tables with nothing between them are one to Word.
    new Paragraph({ style: STYLE.sectionEnd }),
    new Table({
      columnWidths: widths,
      width: { size: widths.reduce((sum, one) => sum + one, 0), type: WidthType.DXA },
      layout: TableLayoutType.FIXED,
      borders: TableBorders.NONE,
      margins: { top: twips(pictureGap), bottom: 0, left: 0, right: 0 },
      rows: rows.map(
        ([left, right]) =>
          new TableRow({
            cantSplit: true,
            children: [cell(0, shown(left)), cell(1, empty()), cell(2, shown(right))],
          }),
      ),
    }),
  ];
}

/** In the middle of its box, so that the captions of a row begin on one line. */
function picturePair(
  { picture, caption }: CaptionedPicture,
  write: TextWriter,
  drawn: DrawnRuns,
): Paragraph[] {
  const room = (PICTURE_BOX.height - fitPicture(picture, PICTURE_BOX).height) / 2;
  const look = { box: PICTURE_BOX, frame: PICTURE_FRAME };
  return [
    new Paragraph({
      style: STYLE.pictureCaption,
      spacing: { before: twips(room), after: twips(room + BEFORE_CAPTION) },
      children: [drawn.picture(picture, look)],
    }),
    new Paragraph({ style: STYLE.pictureCaption, children: write.text([caption]) }),
  ];
}
