import {
  FrameAnchorType,
  FrameWrap,
  HeightRule,
  LeaderType,
  Paragraph,
  Table,
  TableBorders,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  TextRun,
  WidthType,
  type ParagraphChild,
} from "docx";
import { endorsementRows } from "../../core/report/model/endorsement-rows";
import { HEADING_HEIGHT, MEMO_DESIGN, printWidth, signatureFrom } from "../../core/report/model/memo-design";
import type {
  Endorsement,
  Margins,
  Memo,
  MemoField,
  MemoSection,
  ReportText,
  SignatureBlock,
} from "../../core/report/model/report-model";
import { fitScale } from "../../core/report/model/fit-scale";
import { isBlankText, withoutLastGap } from "../../core/report/model/text-gaps";
import { estimateWidth } from "../../core/text/estimate-width";
import { centredLine } from "./centred-line";
import { STYLE } from "./document-styles";
import { tabRun, writePlain, type WriteText } from "./text-runs";
import { halfPoints, pointTwips, twips } from "./twips";

const { labelGap, emblemWidth, signatureEnd } = MEMO_DESIGN;
/** A second line begins no further in than the first: then no tab can stop before the value. */
const HANG = 0.98;
/** To Word 0 is no place at all. */
const AT_MARGIN = 1;
/** Twentieths of a point by which the emblem's place ends above the line under it, which would else stand beside it. */
const ABOVE_LABELS = 8;
const NO_PADDING = { top: 0, bottom: 0, left: 0, right: 0 };

/** The memo from its head to the last endorsement. */
export function memoBlocks(memo: Memo, margins: Margins, write: WriteText): (Paragraph | Table)[] {
  const width = printWidth(margins);
  const from = signatureFrom(margins);
  return [
    emblemPlace(),
    headingLine(memo.heading),
    fieldLine(memo.issuingUnit, width, write),
    numberAndDateLine(memo, width, write),
    fieldLine(memo.subject, width, write),
    addresseeLine(memo.addressee, width, write),
    ...memo.sections.flatMap((section) => sectionParagraphs(section, memo.spacing.headingsInline, write)),
    new Paragraph({
      style: STYLE.memoBody,
      spacing: { before: pointTwips(memo.spacing.beforeParagraph) },
      keepNext: true,
      children: write([memo.closing]),
    }),
    ...memo.preparers.flatMap((block) => signatureParagraphs(block, from, width)),
    ...endorsementTables(memo.endorsements, width, from),
  ];
}

/** An empty place at the corner of the text, as high as the emblem: a picture that is put in moves nothing. */
function emblemPlace(): Paragraph {
  const side = twips(MEMO_DESIGN.emblemHeight);
  return new Paragraph({
    style: STYLE.emblemPlace,
    frame: {
      type: "absolute",
      position: { x: AT_MARGIN, y: -ABOVE_LABELS },
      width: side,
      height: side,
      rule: HeightRule.EXACT,
      anchor: { horizontal: FrameAnchorType.MARGIN, vertical: FrameAnchorType.MARGIN },
      wrap: FrameWrap.AROUND,
    },
  });
}

/** In the middle of the emblem's height, and outside of any table: Word's navigation pane shows none of those inside. */
function headingLine(heading: string): Paragraph {
  const room = pointTwips((HEADING_HEIGHT - MEMO_DESIGN.headingLine) / 2);
  const beside = twips(emblemWidth);
  return new Paragraph({
    style: STYLE.memoHeading,
    spacing: { before: room, after: room },
    // Also on the right, so that the heading stands in the middle of the text.
    indent: { left: beside, right: beside },
    children: [new TextRun(heading)],
  });
}

/** A label and its value, dotted to the right margin; a second line begins under the first word of the value. */
function fieldLine({ label, value }: MemoField, width: number, write: WriteText): Paragraph {
  const hang = pointTwips(estimateWidth(label + labelGap) * MEMO_DESIGN.labelSize * HANG);
  return new Paragraph({
    style: STYLE.memoField,
    // Word sets a tab stop at a hanging indent: before a blank value it would swallow the dotted line.
    ...(isBlankText(value) ? {} : { indent: { left: hang, hanging: hang } }),
    tabStops: [dots(width)],
    children: [labelRun(label), ...filled(value, write), tabRun()],
  });
}

/** ที่ and วันที่ share a line; the number is dotted up to the date. */
function numberAndDateLine(memo: Memo, width: number, write: WriteText): Paragraph {
  const { documentNumber, documentDate } = memo;
  return new Paragraph({
    style: STYLE.memoField,
    tabStops: [
      { type: TabStopType.LEFT, position: twips(MEMO_DESIGN.dateFrom), leader: LeaderType.DOT },
      dots(width),
    ],
    children: [
      labelRun(documentNumber.label),
      ...filled(documentNumber.value, write),
      tabRun(),
      labelRun(documentDate.label),
      ...filled(documentDate.value, write),
      tabRun(),
    ],
  });
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
    return new Paragraph({ style: STYLE.memoBody, widowControl: true, children: [...lead, ...write(text)] });
  });
  if (isInline) return body;
  return [new Paragraph({ style: STYLE.memoSection, children: [new TextRun(heading)] }), ...body];
}

/**
 * Signature, name and titles, centred on the block, kept together.
 * @param left where the block begins, and `right` where it ends, in millimetres
 */
function signatureParagraphs(
  { signature, name, titles }: SignatureBlock,
  left: number,
  right: number,
): Paragraph[] {
  const indent = { left: twips(left) };
  const lines = [name, ...titles];
  return [
    new Paragraph({
      style: STYLE.signature,
      indent,
      tabStops: [dots(right - signatureEnd)],
      children: [...filled(signature, writePlain), tabRun()],
    }),
    ...lines.map((line, index) =>
      centredLine(line, {
        style: STYLE.signatureName,
        size: MEMO_DESIGN.bodySize,
        left,
        right,
        write: writePlain,
        run: { scale: fitScale(line.join(""), right - left, MEMO_DESIGN.bodySize) },
        keepNext: index < lines.length - 1,
      }),
    ),
  ];
}

/** One table for all endorsements: two side by side, a last odd one over the whole width. */
function endorsementTables(
  endorsements: readonly Endorsement[],
  width: number,
  from: number,
): (Paragraph | Table)[] {
  const rows = endorsementRows(endorsements);
  if (rows.length === 0) return [];
  const column = (width - MEMO_DESIGN.columnGap) / 2;
  const columns = [column, MEMO_DESIGN.columnGap, column].map(twips);
  return [
    plainTable(
      columns,
      rows.map((row) => {
        const [first, second] = row;
        const cells =
          second === undefined ? alone(first, columns, { from, width }) : pair(row, columns, column);
        return new TableRow({ cantSplit: true, children: cells });
      }),
    ),
  ];
}

function alone(
  endorsement: Endorsement | undefined,
  columns: readonly number[],
  { from, width }: { readonly from: number; readonly width: number },
): TableCell[] {
  if (endorsement === undefined) return [];
  const all = columns.reduce((sum, column) => sum + column, 0);
  return [plainCell(endorsementParagraphs(endorsement, from, width), all, columns.length)];
}

function pair(row: readonly Endorsement[], columns: readonly number[], column: number): TableCell[] {
  const [left, right] = row.map((endorsement) => endorsementParagraphs(endorsement, 0, column));
  return [left ?? [], [new Paragraph({ style: STYLE.memoLine })], right ?? []].map((children, index) =>
    plainCell(children, columns[index] ?? 0),
  );
}

function endorsementParagraphs(
  { heading, dottedLines, signature }: Endorsement,
  left: number,
  right: number,
): Paragraph[] {
  const lines = Array.from(
    { length: dottedLines },
    () => new Paragraph({ style: STYLE.memoLine, tabStops: [dots(right)], children: [tabRun()] }),
  );
  const isOpen = heading.at(-1) === null;
  return [
    new Paragraph({
      style: STYLE.endorsementHeading,
      tabStops: [dots(right)],
      children: [...filled(heading, writePlain), ...(isOpen ? [tabRun()] : [])],
    }),
    ...lines,
    ...signatureParagraphs(signature, left, right),
  ];
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

function plainCell(children: Paragraph[], width: number, columnSpan = 1): TableCell {
  return new TableCell({
    children,
    width: { size: width, type: WidthType.DXA },
    ...(columnSpan === 1 ? {} : { columnSpan }),
  });
}
