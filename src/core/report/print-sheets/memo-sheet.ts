import { largest } from "../../lists/extremes";
import { LINE_HEIGHT } from "../../text/estimate-width";
import { SHEET_NAMES } from "../../model/sheet-names";
import type { SheetLayout } from "../../model/workbook-layout";
import { breakLines } from "./break-lines";
import { memoRoom } from "../model/memo-height";
import { endorsementRows } from "../model/endorsement-rows";
import { LEAST_SCALE as LEAST_LETTERS } from "../model/fit-scale";
import type { TextRuler } from "./measure-text";
import { HEADING_HEIGHT, MEMO_DESIGN, POINTS_PER_MM, printWidth, signatureFrom } from "../model/memo-design";
import type {
  Endorsement,
  MemoField,
  MemoSpacing,
  ReportModel,
  ReportText,
  SignatureBlock,
} from "../model/report-model";
import { dateGaps, SHORT_GAP, withoutLastGap } from "../model/text-gaps";
import { pageOf, stackLines, type Line, type LineCell } from "./sheet-builder";
import { columnCharacters, fieldText, plainText } from "./sheet-text";

const { bodySize } = MEMO_DESIGN;

/** Columns: a label, as wide as a first line's indent, the rest of the left half, the label of the date, the rest of the right half. */
const LAST = 4;
const LABEL_MM = 26;
const DATE_LABEL_MM = 16;
const LEFT: Span = { column: 1, to: 2 };
const RIGHT: Span = { column: 3, to: LAST };
/** The label is the higher one of the line. */
const FIELD_HEIGHT = 25;
/** A cell's own padding takes some of the line, and the estimate may be short. */
const LINE_FILL = 0.96;

/** Single spacing; anything less would cut the marks above tall letters. */
const LINE = Math.ceil(bodySize * LINE_HEIGHT);
/** Smaller than this nobody reads it: then it goes on over a second page. */
const LEAST_SCALE = 0.75;

interface Span {
  readonly column: number;
  readonly to: number;
}

/**
 * The memo on a sheet of its own. Excel does not make a merged cell as high as its text, so the lines are broken here and each
 * has its own row. Where another font is wider, its letters become smaller, and no letter is cut off.
 */
export function memoSheet(model: ReportModel, ruler: TextRuler): SheetLayout {
  const margins = model.layout.memoMargins;
  const room = memoRoom(margins);
  const fits = (lines: readonly Line[]): boolean => heightOf(lines) * LEAST_SCALE <= room;
  const lines = memoLines(model, ruler);
  const isOnePage = fits(lines);
  const from = signatureFrom(margins);
  const right = printWidth(margins) - from;
  return {
    name: SHEET_NAMES.memo,
    columnWidths: [LABEL_MM, from - LABEL_MM, DATE_LABEL_MM, right - DATE_LABEL_MM].map(columnCharacters),
    ...stackLines(lines),
    frozen: { rows: 0, columns: 0 },
    choices: [],
    page: { ...pageOf("portrait", margins, null), ...(isOnePage && { isOnePage }) },
  };
}

function heightOf(lines: readonly Line[]): number {
  return lines.reduce((sum, { height }) => sum + (height ?? 0), 0);
}

function memoLines({ memo, layout, draftMark, keepTogether }: ReportModel, ruler: TextRuler): Line[] {
  const { spacing } = memo;
  const width = printWidth(layout.memoMargins);
  const broken = (text: string, firstMm: number, otherMm: number): string[] => {
    const fill = (room: number): number => room * LINE_FILL;
    const widths = { sizePt: bodySize, firstMm: fill(firstMm), otherMm: fill(otherMm), keepTogether };
    return breakLines(text, widths, ruler).map((line) => line.trimEnd());
  };
  const half = signatureFrom(layout.memoMargins);
  /** A heading or a line under a signature: one, unless its letters would be too small to read. */
  const halfLines: BreakHalf = (text, { column }, isBold) => {
    const widthMm = column === RIGHT.column ? width - half : half;
    const room = (widthMm * POINTS_PER_MM * LINE_FILL * 100) / LEAST_LETTERS;
    return ruler.measure(text, bodySize, isBold) <= room ? [text] : broken(text, widthMm, widthMm);
  };
  /**
   * The first line begins after the label's column, which is as wide as an indent. The heading is in that column, although it is
   * wider.
   */
  const paragraph = (text: ReportText, before: number, heading: string | null = null): Line[] =>
    broken(plainText(text), width - LABEL_MM, width).map((line, index) =>
      index === 0 ? firstLine(heading, line, LINE + before) : whole(line, "line", LINE),
    );
  const fieldLines = ({ label, value }: MemoField): Line[] => {
    const parts = (fieldText(value) ?? "").split("\n");
    const texts = parts.flatMap((part) => broken(part, width - LABEL_MM, width - LABEL_MM));
    return texts.map((line, index) => ({
      height: FIELD_HEIGHT,
      cells: field(index === 0 ? label : null, line, { column: 1, to: LAST }),
    }));
  };
  const before = spacing.beforeParagraph;
  return [
    ...(draftMark === null ? [] : [whole(draftMark, "signed", LINE)]),
    whole(memo.heading, "memoHeading", Math.ceil(HEADING_HEIGHT)),
    ...fieldLines(memo.issuingUnit),
    {
      height: FIELD_HEIGHT,
      cells: [
        ...field(memo.documentNumber.label, fieldText(memo.documentNumber.value), LEFT),
        ...field(memo.documentDate.label, fieldText(memo.documentDate.value), RIGHT),
      ],
    },
    ...fieldLines(memo.subject),
    addresseeLine(memo.addressee, LINE + before),
    ...memo.sections.flatMap(({ heading, paragraphs }) => [
      ...(spacing.headingsInline ? [] : [whole(heading, "section", LINE + before)]),
      ...paragraphs.flatMap((text, index) =>
        paragraph(text, before, spacing.headingsInline && index === 0 ? heading : null),
      ),
    ]),
    ...paragraph([memo.closing], before),
    ...memo.preparers.flatMap((block) =>
      signatureLines([{ block, span: RIGHT }], spacing.beforeSignature, halfLines),
    ),
    ...endorsementRows(memo.endorsements).flatMap((row) => endorsementLines(row, spacing, halfLines)),
  ];
}

function firstLine(heading: string | null, value: string, height: number): Line {
  return {
    height,
    cells: [
      { column: 1, value: heading, style: "section" },
      { column: 2, to: LAST, value, style: "line" },
    ],
  };
}

function whole(value: string, style: LineCell["style"], height: number): Line {
  return { height, cells: [{ column: 1, to: LAST, value, style }] };
}

function field(label: string | null, value: string | null, { column, to }: Span): LineCell[] {
  return [
    { column, value: label, style: "fieldLabel" },
    { column: column + 1, to, value: value === "" ? null : value, style: "field" },
  ];
}

/** No dots after an addressee that is known. */
function addresseeLine({ label, value }: MemoField, height: number): Line {
  const text = fieldText(value);
  return {
    height,
    cells: [
      { column: 1, value: label, style: "section" },
      { column: 2, to: LAST, value: text, style: text === null ? "field" : "line" },
    ],
  };
}

/** The lines of a text in one of the halves. */
type BreakHalf = (text: string, span: Span, isBold: boolean) => readonly string[];

interface PlacedBlock {
  readonly block: SignatureBlock;
  readonly span: Span;
}

/** Blocks side by side, line by line; each begins at the left of its half, its name and titles in the middle. */
function signatureLines(blocks: readonly PlacedBlock[], before: number, halfLines: BreakHalf): Line[] {
  const texts = blocks.map(({ block, span }) => ({
    span,
    lines: [
      plainText(block.signature),
      ...[block.name, ...block.titles].flatMap((text) => halfLines(plainText(text), span, false)),
      ...(block.dateLabel === null ? [] : [dateGaps(block.dateLabel)]),
    ],
  }));
  return sideBySide(texts, before, (index) => (index === 0 ? "line" : "signed"));
}

/** Lines of both halves, the first with room above it. */
function sideBySide(
  texts: readonly { readonly span: Span; readonly lines: readonly string[] }[],
  before: number,
  styleOf: (index: number) => LineCell["style"],
): Line[] {
  const count = largest(
    texts.map(({ lines }) => lines.length),
    0,
  );
  return Array.from({ length: count }, (_, index): Line => ({
    height: LINE + (index === 0 ? before : 0),
    cells: texts.flatMap(({ span, lines }): LineCell[] => {
      const value = lines[index];
      return value === undefined ? [] : [{ ...span, value, style: styleOf(index) }];
    }),
  }));
}

function endorsementLines(row: readonly Endorsement[], spacing: MemoSpacing, halfLines: BreakHalf): Line[] {
  const placed = row.map((endorsement) => ({
    endorsement,
    span: endorsement.column === "left" ? LEFT : RIGHT,
  }));
  const dotted = largest(row.map(({ dottedLines }) => dottedLines));
  const headings = placed.map(({ endorsement, span }) => ({
    span,
    lines: halfLines(openHeading(endorsement.heading), span, true),
  }));
  return [
    ...sideBySide(headings, spacing.beforeEndorsement, () => "section"),
    ...Array.from({ length: dotted }, (): Line => ({
      height: LINE,
      cells: placed.map(({ span }) => ({ ...span, value: null, style: "field" })),
    })),
    ...signatureLines(
      placed.map(({ endorsement, span }) => ({ block: endorsement.signature, span })),
      spacing.beforeEndorsementSignature,
      halfLines,
    ),
  ];
}

/** Dots of a line beside a heading, which is as long as it happens to be. */
function openHeading(heading: ReportText): string {
  return heading.at(-1) === null ? plainText(withoutLastGap(heading)) + SHORT_GAP : plainText(heading);
}
