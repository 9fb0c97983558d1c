import { largest } from "../../lists/extremes";
import { LINE_HEIGHT } from "../../text/estimate-width";
import { endorsementRows } from "../model/endorsement-rows";
import { LEAST_SCALE } from "../model/fit-scale";
import { HEADING_HEIGHT, MEMO_DESIGN, POINTS_PER_MM, printWidth, signatureFrom } from "../model/memo-design";
import type {
  Endorsement,
  MemoField,
  MemoSection,
  ReportModel,
  ReportText,
  SignatureBlock,
} from "../model/report-model";
import { withoutLastGap } from "../model/text-gaps";
import { breakLines } from "./break-lines";
import type { TextRuler } from "./measure-text";
import type { PlacedCell, PlacedLine } from "./mm-grid";
import { fieldText, plainText } from "./sheet-text";
import { wholeHeight } from "./sheet-units";

const { bodySize, labelSize, firstLineIndent, dateFrom } = MEMO_DESIGN;

/** Lines of the memo that no page parts. */
export interface MemoBlock {
  readonly lines: readonly PlacedLine[];
  /** Whether the next one has to be on the same page. */
  readonly keepNext?: boolean;
}

/** A stretch of the line, in millimetres from the left margin. */
interface Span {
  readonly from: number;
  readonly to: number;
}

/** A cell's own padding takes some of the line, and the estimate may be short. */
const LINE_FILL = 0.96;
/** Excel's padding beside a text, both sides together. */
const PADDING_MM = 1.4;
/** A text that a cell ends at may be so much wider than measured. */
const WIDENING = 1.04;
const DATE_VALUE_FROM = 101;
const BEFORE_DATE = 3;
const COLUMN_GAP = 5;
/** Room for the draft mark beside the heading. */
const DRAFT_MM = 30;

/** The memo's lines from its head to the last endorsement, each where the page has it. */
export function memoBlocks(
  { memo, layout, draftMark, keepTogether }: ReportModel,
  ruler: TextRuler,
): MemoBlock[] {
  const { spacing } = memo;
  const margins = layout.memoMargins;
  const width = printWidth(margins);
  const middle = signatureFrom(margins);
  const right: Span = { from: middle, to: width };
  const left: Span = { from: 0, to: middle - COLUMN_GAP };
  const whole: Span = { from: 0, to: width };
  const single = bodySize * LINE_HEIGHT;
  const lineHeight = spacing.lineHeight ?? single;
  const fieldHeight = labelSize * LINE_HEIGHT;

  const widthOf = (text: string, size: number, isBold: boolean): number =>
    (ruler.measure(text, size, isBold) / POINTS_PER_MM) * WIDENING + PADDING_MM;
  const broken = (text: string, firstMm: number, otherMm: number, isBold = false): string[] => {
    const fill = (room: number): number => (room - PADDING_MM) * LINE_FILL;
    const widths = { sizePt: bodySize, firstMm: fill(firstMm), otherMm: fill(otherMm), keepTogether };
    const measure: TextRuler["measure"] = (one, size) => ruler.measure(one, size, isBold);
    return breakLines(text, widths, { ...ruler, measure }).map((line) => line.trimEnd());
  };
  /** What follows a text to the end of its stretch: dots beside it, never under it. */
  const dottedAfter = (from: number, to: number): PlacedCell[] =>
    to - from < LEAST_DOTS ? [] : [{ from, to, value: null, style: "line", lines: { bottom: "dotted" } }];

  function headingBlock(): MemoBlock {
    const cells: PlacedCell[] = [
      { from: DRAFT_MM, to: width - DRAFT_MM, value: memo.heading, style: "memoHeading" },
    ];
    if (draftMark !== null)
      cells.push({ from: width - DRAFT_MM, to: width, value: draftMark, style: "draftMark" });
    return { lines: [{ height: wholeHeight(HEADING_HEIGHT), cells }], keepNext: true };
  }
  /** A label, its value, dots up to the end; a further line begins under the first word of the value. */
  function fieldCells(
    field: MemoField,
    { from, to }: Span,
    size: number,
    valueFrom?: number,
  ): PlacedCell[][] {
    const isHead = size === labelSize;
    const begin = valueFrom ?? from + widthOf(field.label, size, isHead) + LABEL_GAP;
    const label: PlacedCell = {
      from,
      to: begin,
      value: field.label,
      style: isHead ? "fieldLabel" : "line",
    };
    const text = fieldText(field.value);
    if (text === null) return [[label, ...dottedAfter(begin, to)]];
    return broken(text, to - begin, to - begin).map((line, index, lines) => {
      const isLast = index === lines.length - 1;
      const end = isLast && isHead ? Math.min(to, begin + widthOf(line, bodySize, false)) : to;
      return [
        ...(index === 0 ? [label] : []),
        { from: begin, to: end, value: line, style: "line" },
        ...dottedAfter(end, to),
      ];
    });
  }
  function fieldBlock(field: MemoField): MemoBlock {
    const lines = fieldCells(field, whole, labelSize).map((cells, index): PlacedLine => ({
      height: wholeHeight(index === 0 ? fieldHeight : single),
      cells,
    }));
    return { lines, keepNext: true };
  }
  function numberAndDate(): MemoBlock {
    const number = fieldCells(memo.documentNumber, { from: 0, to: dateFrom - BEFORE_DATE }, labelSize);
    const date = fieldCells(memo.documentDate, { from: dateFrom, to: width }, labelSize, DATE_VALUE_FROM);
    const count = Math.max(number.length, date.length);
    const lines = Array.from({ length: count }, (_, index): PlacedLine => ({
      height: wholeHeight(index === 0 ? fieldHeight : single),
      cells: [...(number[index] ?? []), ...(date[index] ?? [])],
    }));
    return { lines, keepNext: true };
  }
  function addresseeBlock(): MemoBlock {
    const lines = fieldCells(memo.addressee, whole, bodySize).map((cells, index): PlacedLine => ({
      height: wholeHeight(single + (index === 0 ? spacing.beforeParagraph : 0)),
      cells,
    }));
    return { lines, keepNext: true };
  }
  /** The first line begins at the indent, with the heading in it where there is one. */
  function paragraphBlocks(text: ReportText, before: number, heading: string | null = null): MemoBlock[] {
    const begin = firstLineIndent + (heading === null ? 0 : widthOf(heading, bodySize, true) + LABEL_GAP);
    const lines = broken(plainText(text), width - begin, width).map((value, index): PlacedLine => {
      if (index > 0) return { height: wholeHeight(lineHeight), cells: [{ ...whole, value, style: "line" }] };
      const cells: PlacedCell[] = [{ from: begin, to: width, value, style: "line" }];
      if (heading !== null)
        cells.unshift({ from: firstLineIndent, to: begin, value: heading, style: "section" });
      return { height: wholeHeight(lineHeight + before), cells };
    });
    return keepEnds(lines);
  }
  function sectionBlocks({ heading, paragraphs }: MemoSection): MemoBlock[] {
    const { beforeParagraph, headingsInline } = spacing;
    if (headingsInline)
      return paragraphs.flatMap((text, index) =>
        paragraphBlocks(text, beforeParagraph, index === 0 ? heading : null),
      );
    const cells: PlacedCell[] = [{ from: firstLineIndent, to: width, value: heading, style: "section" }];
    const line = { height: wholeHeight(lineHeight + beforeParagraph), cells };
    return [{ lines: [line], keepNext: true }, ...paragraphs.flatMap((text) => paragraphBlocks(text, 0))];
  }
  /** A line under a signature or a heading: one, unless its letters would be too small to read. */
  function columnLines(text: ReportText, { from, to }: Span, isBold: boolean): readonly string[] {
    const value = plainText(text);
    const room = ((to - from - PADDING_MM) * POINTS_PER_MM * LINE_FILL * 100) / LEAST_SCALE;
    return ruler.measure(value, bodySize, isBold) <= room
      ? [value]
      : broken(value, to - from, to - from, isBold);
  }
  /** (ลงชื่อ) and dots to write on; the name and the titles in the middle below. */
  function signatureCells({ signature, name, titles }: SignatureBlock, span: Span): PlacedCell[][] {
    const label = plainText(withoutLastGap(signature));
    const dots = span.from + widthOf(label, bodySize, false);
    return [
      [{ from: span.from, to: dots, value: label, style: "line" }, ...dottedAfter(dots, span.to)],
      ...[name, ...titles].flatMap((text) =>
        columnLines(text, span, false).map((value): PlacedCell[] => [{ ...span, value, style: "signed" }]),
      ),
    ];
  }
  function preparerBlock(block: SignatureBlock): MemoBlock {
    return { lines: stack([signatureCells(block, right)], spacing.beforeSignature) };
  }
  /** Headings, lines to write on and signatures of two columns, each on the same height. */
  function endorsementBlock(row: readonly Endorsement[]): MemoBlock {
    const placed = row.map((endorsement, index) => ({
      ...endorsement,
      span: row.length === 2 && index === 0 ? left : right,
    }));
    const headings = placed.map(({ heading, span }) => headingCells(heading, span));
    const count = largest(row.map(({ dottedLines }) => dottedLines));
    const dots = placed.map(({ span }) =>
      Array.from({ length: count }, () => dottedAfter(span.from, span.to)),
    );
    const signatures = placed.map(({ signature, span }) => signatureCells(signature, span));
    return {
      lines: [
        ...stack(headings, spacing.beforeEndorsement),
        ...stack(dots, 0),
        ...stack(signatures, spacing.beforeSignature),
      ],
    };
  }
  function headingCells(heading: ReportText, span: Span): PlacedCell[][] {
    const isOpen = heading.at(-1) === null;
    return columnLines(withoutLastGap(heading), span, true).map((value, index, lines) => {
      const isLast = index === lines.length - 1;
      const end = isOpen && isLast ? Math.min(span.to, span.from + widthOf(value, bodySize, true)) : span.to;
      return [{ from: span.from, to: end, value, style: "section" }, ...dottedAfter(end, span.to)];
    });
  }
  /** Lines of columns beside each other, the first with room above it. */
  function stack(columns: readonly (readonly PlacedCell[][])[], before: number): PlacedLine[] {
    const count = largest(
      columns.map(({ length }) => length),
      0,
    );
    return Array.from({ length: count }, (_, index): PlacedLine => ({
      height: wholeHeight(lineHeight + (index === 0 ? before : 0)),
      cells: columns.flatMap((cells) => cells[index] ?? []),
    }));
  }

  const rows = endorsementRows(memo.endorsements);
  return [
    headingBlock(),
    fieldBlock(memo.issuingUnit),
    numberAndDate(),
    fieldBlock(memo.subject),
    addresseeBlock(),
    ...memo.sections.flatMap(sectionBlocks),
    ...keepNext(paragraphBlocks([memo.closing], spacing.beforeParagraph)),
    ...memo.preparers.map(preparerBlock),
    // The last one, the mayor, never has a page alone.
    ...rows.map((row, index) => ({
      ...endorsementBlock(row),
      keepNext: index === rows.length - 2 && rows.at(-1)?.length === 1,
    })),
  ];
}

const LABEL_GAP = 1.2;
/** Shorter dots say nothing. */
const LEAST_DOTS = 2;

/** No line of a paragraph stands alone on a page: the first two stay together, and the last two. */
function keepEnds(lines: readonly PlacedLine[]): MemoBlock[] {
  return lines.map((line, index) => ({
    lines: [line],
    keepNext: lines.length > 1 && (index === 0 || index === lines.length - 2),
  }));
}

function keepNext(blocks: readonly MemoBlock[]): MemoBlock[] {
  return blocks.map((block) => ({ ...block, keepNext: true }));
}
