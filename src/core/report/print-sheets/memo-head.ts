import { LINE_HEIGHT } from "../../text/estimate-width";
import { dateMeasures, HEADING_HEIGHT, MEMO_DESIGN, printWidth, type Column } from "../model/memo-design";
import type { Memo, MemoField, ReportModel, ReportPicture } from "../model/report-model";
import { fitPicture } from "./fit-picture";
import { dottedAfter, LABEL_GAP, sideBySide, SINGLE, type MemoBlock, type MemoKit } from "./memo-kit";
import type { PlacedCell } from "./mm-grid";
import { fieldText, plainText } from "./sheet-text";

const { bodySize, labelSize, emblemWidth, emblemHeight } = MEMO_DESIGN;
/** Of the frame of a draft's mark, in millimetres. */
const MARK_WIDTH = 22;

/** The memo's lines from บันทึกข้อความ to เรียน. */
export function memoHead({ memo, layout, draftMark, emblem }: ReportModel, kit: MemoKit): MemoBlock[] {
  const width = printWidth(layout.memoMargins);
  const whole: Column = { from: 0, to: width };
  const at = dateMeasures(layout.memoMargins);
  const number = fieldCells(memo.documentNumber, { from: 0, to: at.numberEnd }, kit);
  const date = fieldCells(memo.documentDate, { from: at.label, to: width }, kit, { valueFrom: at.value });
  const { label, value } = memo.addressee;
  const addressee = fieldCells({ label, value }, whole, kit, { isHead: false });
  const blocks: MemoBlock[] = [
    headingBlock(memo.heading, { draftMark, emblem, width }),
    { lines: headLines([fieldCells(memo.issuingUnit, whole, kit)]) },
    { lines: headLines([number, date]) },
    { lines: headLines([fieldCells(memo.subject, whole, kit)]) },
    { lines: sideBySide([addressee], SINGLE, memo.spacing.beforeParagraph) },
    ...enclosureBlocks(memo, whole, kit),
  ];
  return blocks.map((block) => ({ ...block, keepNext: true }));
}

/** สิ่งที่ส่งมาด้วย, a line for each; all begin where the first one does. */
function enclosureBlocks({ enclosures, spacing }: Memo, whole: Column, kit: MemoKit): MemoBlock[] {
  if (enclosures === null) return [];
  const from = kit.widthOf(enclosures.label, bodySize, true) + LABEL_GAP;
  return enclosures.values.map((value, index): MemoBlock => {
    const lines = kit
      .broken(plainText(value), whole.to - from, whole.to - from)
      .map((line, at): PlacedCell[] => {
        const cell: PlacedCell = { from, to: whole.to, value: line, style: "line" };
        const isFirst = index === 0 && at === 0;
        return isFirst ? [{ from: 0, to: from, value: enclosures.label, style: "section" }, cell] : [cell];
      });
    return { lines: sideBySide([lines], SINGLE, index === 0 ? spacing.beforeParagraph : 0) };
  });
}

interface HeadingParts {
  readonly draftMark: string | null;
  readonly emblem: ReportPicture | null;
  readonly width: number;
}

/**
 * The heading in the middle of a line as high as the emblem, which stands on the left; without one its place stays empty. A draft is
 * marked on the right.
 */
function headingBlock(heading: string, { draftMark, emblem, width }: HeadingParts): MemoBlock {
  const cells: PlacedCell[] = [
    { from: emblemWidth, to: width - emblemWidth, value: heading, style: "memoHeading" },
  ];
  if (draftMark !== null) cells.push(markCell(draftMark, width));
  if (emblem === null) return { lines: [{ height: HEADING_HEIGHT, cells }] };
  const fitted = fitPicture(emblem, { width: emblemWidth, height: emblemHeight });
  return { lines: [{ height: HEADING_HEIGHT, cells, pictures: [{ ...fitted, from: 0, top: 0 }] }] };
}

/** The mark of a draft in a frame that ends at the right margin; colour and grey are lost on copies. */
export function markCell(mark: string, width: number): PlacedCell {
  const lines = { top: "thin", right: "thin", bottom: "thin", left: "thin" } as const;
  return { from: width - MARK_WIDTH, to: width, value: mark, style: "draftMark", lines };
}

/** The first line is as high as its label. */
function headLines(fields: readonly (readonly (readonly PlacedCell[])[])[]): MemoBlock["lines"] {
  return sideBySide(fields, SINGLE, (labelSize - bodySize) * LINE_HEIGHT).map((line) => ({
    ...line,
    gap: 0,
  }));
}

interface FieldOptions {
  /** Where the value begins, if it has room there. */
  readonly valueFrom?: number;
  /** False for a label of the text's own size, whose known value no dots follow. */
  readonly isHead?: boolean;
}

/** A label, its value, dots up to the end; a further line begins under the first word of the value. */
function fieldCells(
  field: MemoField,
  { from, to }: Column,
  { widthOf, broken }: MemoKit,
  { valueFrom, isHead = true }: FieldOptions = {},
): PlacedCell[][] {
  const labelEnd = from + widthOf(field.label, isHead ? labelSize : bodySize, isHead) + LABEL_GAP;
  const text = fieldText(field.value);
  const isPlaced =
    valueFrom !== undefined && text !== null && widthOf(text, bodySize, false) <= to - valueFrom;
  const begin = isPlaced ? valueFrom : labelEnd;
  const label: PlacedCell = {
    from,
    to: labelEnd,
    value: field.label,
    style: isHead ? "fieldLabel" : "section",
  };
  if (text === null) return [[label, ...dottedAfter(labelEnd, to)]];
  const lines = text.split("\n").flatMap((part) => broken(part, to - begin, to - begin));
  return lines.map((line, index) => {
    const hasDots = isHead && index === lines.length - 1;
    const end = hasDots ? Math.min(to, begin + widthOf(line, bodySize, false)) : to;
    return [
      ...(index === 0 ? [label, ...dottedAfter(labelEnd, begin)] : []),
      { from: begin, to: end, value: line, style: "line" },
      ...dottedAfter(end, to),
    ];
  });
}
