import {
  AlignmentType,
  BorderStyle,
  FrameAnchorType,
  HorizontalPositionAlign,
  LeaderType,
  Paragraph,
  Table,
  TableBorders,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  TextRun,
  VerticalPositionAlign,
  WidthType,
  type ParagraphChild,
} from "docx";
import { endorsementRows } from "../../core/report/model/endorsement-rows";
import {
  dateLinePlaces,
  dateMeasures,
  endorsementColumns,
  MEMO_DESIGN,
  POINTS_PER_MM,
  printWidth,
  type Column,
} from "../../core/report/model/memo-design";
import type {
  Endorsement,
  Margins,
  Memo,
  MemoContinuation,
  MemoField,
  MemoSection,
  ReportPicture,
  ReportText,
  SignatureBlock,
} from "../../core/report/model/report-model";
import { fitScale } from "../../core/report/model/fit-scale";
import { isBlankText, withoutLastGap } from "../../core/report/model/text-gaps";
import { measureLetters } from "../../core/text/measure-letters";
import { centredLine } from "./centred-line";
import { STYLE } from "./document-styles";
import type { DrawnRuns } from "./drawn-runs";
import { memoHeading } from "./memo-heading";
import { tabRun, writePlain, type WriteText } from "./text-runs";
import { halfPoints, pointTwips, twips } from "./twips";

const { labelGap, bodySize } = MEMO_DESIGN;
/** Millimetres of the frame for it. */
const CATCHWORD = { width: 100, height: 8 } as const;
/** Millimetres that bold letters of a label are wider. */
const ENCLOSURE_GAP = 1.5;
const NO_PADDING = { top: 0, bottom: 0, left: 0, right: 0 };

/** What stands on the memo beside its words. */
export interface MemoEmblem {
  readonly emblem: ReportPicture | null;
  readonly drawn: DrawnRuns;
}

/** The memo from its head to the last endorsement. */
export function memoBlocks(
  memo: Memo,
  margins: Margins,
  write: WriteText,
  { emblem, drawn }: MemoEmblem,
): (Paragraph | Table)[] {
  const width = printWidth(margins);
  const { right } = endorsementColumns(margins);
  return [
    ...memoHeading(memo.heading, emblem, drawn),
    fieldLine(memo.issuingUnit, width, write),
    numberAndDateLine(memo, margins, write),
    fieldLine(memo.subject, width, write),
    addresseeLine(memo.addressee, width, write),
    ...enclosureLines(memo.enclosures, width, write),
    ...memo.sections.flatMap((section) => sectionParagraphs(section, memo.spacing.headingsInline, write)),
    new Paragraph({
      style: STYLE.memoBody,
      spacing: { before: pointTwips(memo.spacing.beforeParagraph) },
      keepNext: true,
      children: write(memo.closing),
    }),
    ...memo.preparers.flatMap((block) => signatureParagraphs(block, right, PREPARER_STYLES)),
    ...endorsementBlocks(memo, margins, write),
  ];
}

/**
 * A label and its value, dotted to the right margin; a second line begins under the first word of the value, no further in than that:
 * then no tab can stop before the value. Bold letters are a quarter of a millimetre wider in all.
 */
function fieldLine({ label, value }: MemoField, width: number, write: WriteText): Paragraph {
  const hang = pointTwips(measureLetters(label + labelGap) * MEMO_DESIGN.labelSize);
  return new Paragraph({
    style: STYLE.memoField,
    // Word sets a tab stop at a hanging indent: before a blank value it would swallow the dotted line.
    ...(isBlankText(value) ? {} : { indent: { left: hang, hanging: hang } }),
    tabStops: [dots(width)],
    children: [labelRun(label), ...filled(value, write), tabRun()],
  });
}

/**
 * ที่ and วันที่ share a line; the number is dotted up to the date, with a little room before it, and the date up to its value, which
 * begins at its place where there is room for it.
 */
function numberAndDateLine(memo: Memo, margins: Margins, write: WriteText): Paragraph {
  const { documentNumber, documentDate } = memo;
  const width = printWidth(margins);
  const at = dateMeasures(margins);
  const numberWidth =
    wordsWidth(documentNumber.label + labelGap, MEMO_DESIGN.labelSize) + wordsWidth(wordsOf(documentNumber));
  const dateWords = wordsOf(documentDate);
  const isPlaced = dateWords !== "" && wordsWidth(dateWords) <= width - at.value;
  return new Paragraph({
    style: STYLE.memoField,
    tabStops: [
      dotsTo(at.numberEnd),
      { type: TabStopType.LEFT, position: twips(at.label) },
      ...(isPlaced ? [dotsTo(at.value)] : []),
      dots(width),
    ],
    children: [
      labelRun(documentNumber.label),
      ...filled(documentNumber.value, write),
      ...(numberWidth < at.numberEnd ? [tabRun()] : []),
      tabRun(),
      labelRun(documentDate.label),
      ...(isPlaced ? [tabRun()] : []),
      ...filled(documentDate.value, write),
      tabRun(),
    ],
  });
}

function wordsOf({ value }: MemoField): string {
  return withoutLastGap(value).join("");
}

/** In millimetres. */
function wordsWidth(words: string, size: number = bodySize): number {
  return (measureLetters(words) * size) / POINTS_PER_MM;
}

function addresseeLine({ label, value }: MemoField, width: number, write: WriteText): Paragraph {
  return new Paragraph({
    style: STYLE.memoAddressee,
    tabStops: [dots(width)],
    children: [
      new TextRun({ text: label + labelGap, bold: true }),
      ...filled(value, write),
      ...(isBlankText(value) ? [tabRun()] : []),
    ],
  });
}

/** Below the addressee, the label before the first alone: the values begin below each other. */
function enclosureLines(enclosures: Memo["enclosures"], width: number, write: WriteText): Paragraph[] {
  if (enclosures === null) return [];
  const { label, values } = enclosures;
  const hang = twips(wordsWidth(label + labelGap) + ENCLOSURE_GAP);
  return values.map(
    (value, index) =>
      new Paragraph({
        style: STYLE.memoField,
        ...(isBlankText(value) ? {} : { indent: { left: hang, hanging: hang } }),
        tabStops: [{ type: TabStopType.LEFT, position: hang }, dots(width)],
        children: [
          ...(index === 0 ? [new TextRun({ text: label, bold: true })] : []),
          tabRun(),
          ...filled(value, write),
          ...(isBlankText(value) ? [tabRun()] : []),
        ],
      }),
  );
}

/** A gap at the end of a dotted line is the dotted line itself. */
function filled(value: ReportText, write: WriteText): ParagraphChild[] {
  return write(withoutLastGap(value));
}

function labelRun(label: string): TextRun {
  return new TextRun({ text: label + labelGap, bold: true, size: halfPoints(MEMO_DESIGN.labelSize) });
}

function sectionParagraphs(
  { heading, paragraphs }: MemoSection,
  isInline: boolean,
  write: WriteText,
): Paragraph[] {
  const body = paragraphs.map((text, index) => {
    // An outline level is a whole paragraph's; the linked style says that these words alone are a heading.
    const lead =
      isInline && index === 0 ? [new TextRun({ text: heading + labelGap, style: STYLE.inlineHeading })] : [];
    return new Paragraph({ style: STYLE.memoBody, children: [...lead, ...write(text)] });
  });
  if (isInline) return body;
  return [new Paragraph({ style: STYLE.memoSection, children: [new TextRun(heading)] }), ...body];
}

interface SignatureStyles {
  readonly signature: string;
  readonly name: string;
}

const PREPARER_STYLES: SignatureStyles = { signature: STYLE.signature, name: STYLE.signatureName };
const ENDORSEMENT_STYLES: SignatureStyles = {
  signature: STYLE.endorsementSignature,
  name: STYLE.endorsementName,
};

/** Signature, name, titles and the line for the day, centred on the block, kept together. */
function signatureParagraphs(
  { signature, name, titles, dateLabel }: SignatureBlock,
  { from, to }: Column,
  styles: SignatureStyles,
): Paragraph[] {
  const indent = { left: twips(from) };
  const lines = [name, ...titles];
  const isLast = (index: number): boolean => index === lines.length - 1 && dateLabel === null;
  return [
    new Paragraph({
      style: styles.signature,
      indent,
      tabStops: [dots(to)],
      children: [...filled(signature, writePlain), tabRun()],
    }),
    ...lines.map((line, index) =>
      centredLine(line, {
        style: styles.name,
        size: bodySize,
        left: from,
        right: to,
        write: writePlain,
        run: { scale: fitScale(line.join(""), to - from, bodySize) },
        keepNext: !isLast(index),
      }),
    ),
    ...(dateLabel === null ? [] : [dateParagraph(dateLabel, (from + to) / 2, styles)]),
  ];
}

/** Day, month and year, each with dots to write on, in the middle of a block. */
function dateParagraph(label: string, middle: number, styles: SignatureStyles): Paragraph {
  const places = dateLinePlaces(middle);
  const slash = wordsWidth("/");
  return new Paragraph({
    style: styles.name,
    alignment: AlignmentType.LEFT,
    indent: { left: twips(places.label.from) },
    tabStops: [
      { type: TabStopType.LEFT, position: twips(places.label.to) },
      ...places.parts.map(({ to }) => dotsTo(to - slash)),
    ],
    children: [
      new TextRun(label),
      tabRun(),
      tabRun(),
      new TextRun("/"),
      tabRun(),
      new TextRun("/"),
      tabRun(),
    ],
  });
}

/** The endorsements, over one page or two. */
function endorsementBlocks(memo: Memo, margins: Margins, write: WriteText): (Paragraph | Table)[] {
  const rows = endorsementRows(memo.endorsements);
  const { continuation } = memo;
  if (continuation === null) return endorsementTable(rows, margins);
  return [
    ...endorsementTable(rows.slice(0, continuation.rowsBefore), margins),
    ...catchwordParagraphs(continuation),
    referenceParagraph(continuation, printWidth(margins), write),
    ...endorsementTable(rows.slice(continuation.rowsBefore), margins),
  ];
}

/** How the next page begins, at the foot of this one; the small paragraph is what the frame belongs to. */
function catchwordParagraphs({ catchword }: MemoContinuation): Paragraph[] {
  if (catchword === null) return [];
  const { width, height } = CATCHWORD;
  return [
    new Paragraph({
      style: STYLE.memoField,
      alignment: AlignmentType.RIGHT,
      frame: {
        type: "alignment",
        width: twips(width),
        height: twips(height),
        anchor: { horizontal: FrameAnchorType.MARGIN, vertical: FrameAnchorType.MARGIN },
        alignment: { x: HorizontalPositionAlign.RIGHT, y: VerticalPositionAlign.BOTTOM },
      },
      children: [new TextRun(catchword)],
    }),
    new Paragraph({ style: STYLE.sectionEnd }),
  ];
}

/** Which memo the second page belongs to, above a rule. */
function referenceParagraph(
  { reference, mark }: MemoContinuation,
  width: number,
  write: WriteText,
): Paragraph {
  return new Paragraph({
    style: STYLE.memoField,
    pageBreakBefore: true,
    border: { bottom: { style: BorderStyle.SINGLE, size: 6, space: 3, color: "000000" } },
    tabStops: [{ type: TabStopType.RIGHT, position: twips(width) }],
    children: [...write(reference), tabRun(), new TextRun(mark)],
  });
}

/** Two endorsements side by side, or one in the right column. */
function endorsementTable(rows: readonly (readonly Endorsement[])[], margins: Margins): Table[] {
  if (rows.length === 0) return [];
  const { left, right } = endorsementColumns(margins);
  const edges = [left.from, left.to, right.from, right.to];
  const columns = edges.slice(1).map((edge, index) => twips(edge) - twips(edges[index] ?? 0));
  const cells = (row: readonly Endorsement[]): TableCell[] =>
    [left, null, right].map((column, index) => {
      const endorsement = row.find(
        ({ column: name }) => column !== null && (name === "left" ? left : right) === column,
      );
      const children =
        endorsement === undefined || column === null
          ? [new Paragraph({ style: STYLE.sectionEnd })]
          : endorsementParagraphs(endorsement, column.to - column.from);
      return plainCell(children, columns[index] ?? 0);
    });
  return [
    plainTable(
      columns,
      rows.map((row) => new TableRow({ cantSplit: true, children: cells(row) })),
    ),
  ];
}

/** LibreOffice sets a line of nothing but a tab at single spacing, whatever its style says: it has a space, too. */
function lineToWriteOn(width: number): Paragraph {
  return new Paragraph({
    style: STYLE.memoLine,
    tabStops: [dots(width)],
    children: [new TextRun(" "), tabRun()],
  });
}

function endorsementParagraphs({ heading, dottedLines, signature }: Endorsement, width: number): Paragraph[] {
  const lines = Array.from({ length: dottedLines }, () => lineToWriteOn(width));
  const isOpen = heading.at(-1) === null;
  return [
    new Paragraph({
      style: STYLE.endorsementHeading,
      tabStops: [dots(width)],
      children: [...filled(heading, writePlain), ...(isOpen ? [tabRun()] : [])],
    }),
    ...lines,
    ...signatureParagraphs(signature, { from: 0, to: width }, ENDORSEMENT_STYLES),
  ];
}

/** Dots up to where the next words begin. */
function dotsTo(position: number): { type: "left"; position: number; leader: "dot" } {
  return { type: TabStopType.LEFT, position: twips(position), leader: LeaderType.DOT };
}

function dots(position: number): { type: "right"; position: number; leader: "dot" } {
  return { type: TabStopType.RIGHT, position: twips(position), leader: LeaderType.DOT };
}

function plainTable(columns: readonly number[], rows: TableRow[]): Table {
  return new Table({
    columnWidths: columns,
    width: { size: columns.reduce((sum, column) => sum + column, 0), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    borders: TableBorders.NONE,
    margins: NO_PADDING,
    rows,
  });
}

function plainCell(children: Paragraph[], width: number): TableCell {
  return new TableCell({ children, width: { size: width, type: WidthType.DXA } });
}
