import { largest } from "../../lists/extremes";
import { estimateWidth, LINE_HEIGHT } from "../../text/estimate-width";
import { endorsementRows } from "./endorsement-rows";
import { LEAST_SCALE } from "./fit-scale";
import { A4, HEADING_HEIGHT, MEMO_DESIGN, POINTS_PER_MM, printWidth, signatureFrom } from "./memo-design";
import type { Margins, Memo, MemoSpacing, ReportText, SignatureBlock } from "./report-model";
import { PAGE_GAP_EM } from "./text-gaps";

type MemoText = Omit<Memo, "spacing">;

/** From the most generous to the closest; a typist goes down this list until the memo keeps to one page. */
const SPACINGS: readonly [MemoSpacing, ...MemoSpacing[]] = [
  { headingsInline: false, lineHeight: null, beforeParagraph: 6, beforeSignature: 30, beforeEndorsement: 18 },
  { headingsInline: false, lineHeight: null, beforeParagraph: 6, beforeSignature: 18, beforeEndorsement: 10 },
  { headingsInline: true, lineHeight: null, beforeParagraph: 6, beforeSignature: 14, beforeEndorsement: 8 },
  { headingsInline: true, lineHeight: 19, beforeParagraph: 6, beforeSignature: 14, beforeEndorsement: 6 },
  { headingsInline: true, lineHeight: 18, beforeParagraph: 6, beforeSignature: 16, beforeEndorsement: 6 },
  { headingsInline: true, lineHeight: 18, beforeParagraph: 6, beforeSignature: 10, beforeEndorsement: 4 },
  // The letters with their marks take 16 pt of it.
  { headingsInline: true, lineHeight: 17, beforeParagraph: 6, beforeSignature: 12, beforeEndorsement: 4 },
  { headingsInline: true, lineHeight: 17, beforeParagraph: 6, beforeSignature: 8, beforeEndorsement: 2 },
];

/** The smallest spacing, for a page whose lines cannot be closer together. */
export const CLOSEST_SPACING: MemoSpacing = SPACINGS.at(-1) ?? SPACINGS[0];

/** Room left at the foot for what the estimate cannot see. */
const SAFETY = 14;
/** Thai breaks between words only, so that a line is seldom full. */
const LINE_FILL = 0.94;

/** The largest spacing that keeps the memo on one page; the largest of all where no spacing does. */
export function chooseMemoSpacing(memo: MemoText, margins: Margins): MemoSpacing {
  const room = memoRoom(margins) - SAFETY;
  return SPACINGS.find((spacing) => estimateMemoHeight({ ...memo, spacing }, margins) <= room) ?? SPACINGS[0];
}

/** Points between the top and the bottom margin of the memo's page. */
export function memoRoom(margins: Margins): number {
  return (A4.height - margins.top - margins.bottom) * POINTS_PER_MM;
}

/** About how many points the memo takes in the genuine TH Sarabun. */
export function estimateMemoHeight(memo: Memo, margins: Margins): number {
  const width = printWidth(margins) * POINTS_PER_MM;
  const block = width - signatureFrom(margins) * POINTS_PER_MM;
  const line = memo.spacing.lineHeight ?? MEMO_DESIGN.bodySize * LINE_HEIGHT;
  return (
    headHeight(memo, width) +
    bodyHeight(memo, width, line) +
    memo.preparers.length * memo.spacing.beforeSignature +
    sum(memo.preparers.map((preparer) => signatureLines(preparer, block) * line)) +
    endorsementsHeight(memo, { width, block }, line)
  );
}

function headHeight(memo: Memo, width: number): number {
  const { labelSize, bodySize } = MEMO_DESIGN;
  const field = ({ label, value }: Memo["subject"]): number => {
    const lines = lineCount(width, estimateWidth(label) * labelSize + bodySize, value);
    return labelSize * LINE_HEIGHT + (lines - 1) * bodySize * LINE_HEIGHT;
  };
  const dateLine = labelSize * LINE_HEIGHT;
  const addressee = bodySize * LINE_HEIGHT * lineCount(width, 40, memo.addressee.value);
  return (
    HEADING_HEIGHT +
    field(memo.issuingUnit) +
    dateLine +
    field(memo.subject) +
    memo.spacing.beforeParagraph +
    addressee
  );
}

function bodyHeight(memo: Memo, width: number, line: number): number {
  const { beforeParagraph, headingsInline } = memo.spacing;
  const indent = MEMO_DESIGN.firstLineIndent * POINTS_PER_MM;
  const sections = memo.sections.map(({ heading, paragraphs }) => {
    const texts = headingsInline
      ? paragraphs.map((text, index) => (index === 0 ? [heading + MEMO_DESIGN.labelGap, ...text] : text))
      : paragraphs;
    const own = headingsInline ? 0 : beforeParagraph + line;

    return own + sum(texts.map((text) => beforeParagraph + lineCount(width, indent, text) * line));
  });
  return sum(sections) + beforeParagraph + line;
}

function endorsementsHeight(
  memo: Memo,
  { width, block: alone }: { readonly width: number; readonly block: number },
  line: number,
): number {
  const { beforeEndorsement, beforeSignature } = memo.spacing;
  const rows = endorsementRows(memo.endorsements).map((row) => {
    const column = row.length === 1 ? width : (width - MEMO_DESIGN.columnGap * POINTS_PER_MM) / 2;
    const block = row.length === 1 ? alone : column;
    const lines = row.map(
      ({ heading, dottedLines, signature }) =>
        lineCount(column, 0, heading) + dottedLines + signatureLines(signature, block),
    );
    return beforeEndorsement + beforeSignature + largest(lines) * line;
  });
  return sum(rows);
}

function signatureLines({ name, titles }: SignatureBlock, width: number): number {
  // The letters of such a line are made narrower before the line breaks.
  const widest = (width * 100) / LEAST_SCALE;
  return 1 + sum([name, ...titles].map((text) => lineCount(widest, 0, text)));
}

function lineCount(width: number, indent: number, text: ReportText): number {
  const length =
    sum(text.map((part) => (part === null ? PAGE_GAP_EM : estimateWidth(part)))) * MEMO_DESIGN.bodySize;
  return Math.max(1, Math.ceil((indent + length / LINE_FILL) / width));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
