import { largest } from "../../lists/extremes";
import { LINE_HEIGHT } from "../../text/estimate-width";
import { measureLetters } from "../../text/measure-letters";
import { countTextLines } from "./count-text-lines";
import { endorsementRows } from "./endorsement-rows";
import { LEAST_SCALE } from "./fit-scale";
import {
  A4,
  endorsementColumns,
  HEADING_HEIGHT,
  MEMO_DESIGN,
  POINTS_PER_MM,
  printWidth,
  type Column,
} from "./memo-design";
import type { Endorsement, Margins, Memo, MemoField, MemoSpacing, SignatureBlock } from "./report-model";
import { withoutLastGap } from "./text-gaps";

const { bodySize, labelSize, labelGap } = MEMO_DESIGN;
const SINGLE = bodySize * LINE_HEIGHT;
/** Bold letters are wider by so much at most. */
const BOLD = 1.05;

/** Headings and titles are short: they break where they have to. */
const NONE_HELD: readonly string[] = [];

/** What the height of a memo depends on. */
export type MemoText = Omit<Memo, "continuation">;

/** Points between the top and the bottom margin of the memo's page. */
export function memoRoom(margins: Margins): number {
  return (A4.height - margins.top - margins.bottom) * POINTS_PER_MM;
}

/**
 * How many points the memo takes in the official font.
 * @param held texts that no line ends inside
 */
export function estimateMemoHeight(
  memo: MemoText,
  margins: Margins,
  held: readonly string[] = NONE_HELD,
): number {
  const rows = endorsementRows(memo.endorsements).map((row) => rowHeight(row, memo.spacing, margins));
  return textHeight(memo, margins, held) + sum(rows);
}

/** Everything above the endorsements. */
export function textHeight(memo: MemoText, margins: Margins, held: readonly string[]): number {
  const { spacing, preparers } = memo;
  const line = spacing.lineHeight ?? SINGLE;
  const column = endorsementColumns(margins).right;
  const signed = preparers.map((block) => spacing.beforeSignature + signatureLines(block, column) * line);
  return headHeight(memo, margins, held) + bodyHeight(memo, margins, held) + sum(signed);
}

/** A row of endorsements with the space above it. */
export function rowHeight(row: readonly Endorsement[], spacing: MemoSpacing, margins: Margins): number {
  const line = spacing.endorsementLine ?? SINGLE;
  const columns = endorsementColumns(margins);
  const heights = row.map(({ heading, dottedLines, column, signature }) => {
    const place = columns[column];
    const headingLines = countTextLines(withoutLastGap(heading), {
      width: em(place) / BOLD,
      held: NONE_HELD,
    });
    return (
      (headingLines + signatureLines(signature, place)) * line +
      dottedLines * (spacing.beforeWritingLine + line) +
      spacing.beforeEndorsementSignature
    );
  });
  return spacing.beforeEndorsement + largest(heights);
}

function headHeight(memo: MemoText, margins: Margins, held: readonly string[]): number {
  const width = (printWidth(margins) * POINTS_PER_MM) / bodySize;
  const field = ({ label, value }: MemoField): number => {
    const from = (measureLetters(label + labelGap) * BOLD * labelSize) / bodySize;
    const lines = countTextLines(withoutLastGap(value), { width: width - from, held });
    return labelSize * LINE_HEIGHT + (lines - 1) * SINGLE;
  };
  const { label, value } = memo.addressee;
  const indent = measureLetters(label + labelGap) * BOLD;
  return (
    HEADING_HEIGHT +
    field(memo.issuingUnit) +
    labelSize * LINE_HEIGHT +
    field(memo.subject) +
    memo.spacing.beforeParagraph +
    countTextLines(withoutLastGap(value), { width, indent, held }) * SINGLE +
    (memo.enclosures === null
      ? 0
      : memo.spacing.beforeParagraph + enclosuresHeight(memo.enclosures, width, held))
  );
}

/** Each line begins behind the label, and goes on there. */
function enclosuresHeight(
  { label, values }: NonNullable<Memo["enclosures"]>,
  width: number,
  held: readonly string[],
): number {
  const room = width - measureLetters(label + labelGap) * BOLD;
  return sum(values.map((value) => countTextLines(value, { width: room, held }) * SINGLE));
}

function bodyHeight(memo: MemoText, margins: Margins, held: readonly string[]): number {
  const { beforeParagraph, headingsInline, lineHeight } = memo.spacing;
  const line = lineHeight ?? SINGLE;
  const width = (printWidth(margins) * POINTS_PER_MM) / bodySize;
  const indent = (MEMO_DESIGN.firstLineIndent * POINTS_PER_MM) / bodySize;
  const sections = memo.sections.map(({ heading, paragraphs }) => {
    const lead = measureLetters(heading + labelGap) * BOLD;
    const heights = paragraphs.map((text, index) => {
      const first = indent + (headingsInline && index === 0 ? lead : 0);
      return beforeParagraph + countTextLines(text, { width, indent: first, held }) * line;
    });
    return (headingsInline ? 0 : beforeParagraph + line) + sum(heights);
  });
  return sum(sections) + beforeParagraph + countTextLines(memo.closing, { width, indent, held }) * line;
}

/** Lines from "(ลงชื่อ)" to the date. */
function signatureLines({ name, titles, dateLabel }: SignatureBlock, column: Column): number {
  // The letters of such a line are made narrower before the line breaks.
  const width = (em(column) * 100) / LEAST_SCALE;
  const lines = [name, ...titles].map((text) => countTextLines(text, { width, held: NONE_HELD }));
  return 1 + sum(lines) + (dateLabel === null ? 0 : 1);
}

function em({ from, to }: Column): number {
  return ((to - from) * POINTS_PER_MM) / bodySize;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
