import {
  AlignmentType,
  BorderStyle,
  FrameAnchorType,
  HorizontalPositionAlign,
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
} from "docx";
import { endorsementRows } from "../../core/report/model/endorsement-rows";
import { endorsementColumns, MEMO_DESIGN, printWidth } from "../../core/report/model/memo-design";
import type {
  Endorsement,
  Margins,
  Memo,
  MemoContinuation,
  MemoSection,
} from "../../core/report/model/report-model";
import { isBlankText } from "../../core/report/model/text-gaps";
import { STYLE } from "./document-styles";
import { dots, filled, wordsWidth } from "./dotted-line";
import { memoHeadLines, type MemoEmblem } from "./memo-head-lines";
import { ENDORSEMENT_STYLES, PREPARER_STYLES, signatureParagraphs } from "./signature-paragraphs";
import { tabRun, writePlain, type WriteText } from "./text-runs";
import { pointTwips, twips } from "./twips";

const { labelGap } = MEMO_DESIGN;
/** Millimetres of the frame for it. */
const CATCHWORD = { width: 100, height: 8 } as const;
/** Millimetres that bold letters of a label are wider. */
const ENCLOSURE_GAP = 1.5;
const NO_PADDING = { top: 0, bottom: 0, left: 0, right: 0 };

/** The memo from its head to the last endorsement. */
export function memoBlocks(
  memo: Memo,
  margins: Margins,
  write: WriteText,
  emblem: MemoEmblem,
): (Paragraph | Table)[] {
  const width = printWidth(margins);
  const { right } = endorsementColumns(margins);
  return [
    ...memoHeadLines(memo, margins, write, emblem),
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
