import { LINE_HEIGHT } from "../../text/estimate-width";
import type { CellStyleName } from "../../model/workbook-layout";
import { POINTS_PER_MM, type Column } from "../model/memo-design";
import type { LabelledText, ReportModel } from "../model/report-model";
import { breakLines } from "./break-lines";
import type { TextRuler } from "./measure-text";
import { LABEL_GAP, memoKit } from "./memo-kit";
import type { PlacedLine } from "./mm-grid";
import { HIGHEST_ROW } from "./sheet-units";

/** Excel's padding beside a text, both sides together, in millimetres. */
const PADDING_MM = 1.4;
/** A line is thought to be full a little earlier: a blank line in the end is better than a lost one. */
const FILL = 0.96;
/** Points that a row has more than its lines. */
const ROW_PADDING = 1.5;

/** A text that Excel breaks itself, in a column. */
export interface WrappedText {
  readonly text: string;
  readonly column: Column;
  readonly size: number;
  readonly isBold?: boolean;
}

/** The lines of a text as Excel is thought to break them. */
export function linesOf(
  { text, column, size, isBold = false }: WrappedText,
  { keepTogether }: Pick<ReportModel, "keepTogether">,
  ruler: TextRuler,
): readonly string[] {
  const room = (column.to - column.from - PADDING_MM) * FILL;
  const widths = { sizePt: size, firstMm: room, otherMm: room, keepTogether };
  const measure: TextRuler["measure"] = (one, sizePt) => ruler.measure(one, sizePt, isBold);
  return text.split("\n").flatMap((part) => breakLines(part, widths, { ...ruler, measure }));
}

/** Points of a row with so many lines. */
export function linesHeight(count: number, size: number): number {
  return count * size * LINE_HEIGHT + ROW_PADDING;
}

/** A text as rows of the sheet: one, or several where it is higher than Excel makes a row. */
export function wrappedLines(
  wrapped: WrappedText,
  style: CellStyleName,
  model: Pick<ReportModel, "keepTogether">,
  ruler: TextRuler,
): readonly PlacedLine[] {
  const lines = linesOf(wrapped, model, ruler);
  const most = Math.floor((HIGHEST_ROW - ROW_PADDING) / (wrapped.size * LINE_HEIGHT));
  const rows: PlacedLine[] = [];
  for (let from = 0; from === 0 || from < lines.length; from += most) {
    const some = lines.slice(from, from + most);
    // Where all fits one row, the text is left whole: Excel breaks it by the letters that it really has.
    const value = lines.length <= most ? wrapped.text : some.join("\n");
    const height = linesHeight(Math.max(1, some.length), wrapped.size);
    rows.push({ height, cells: [{ ...wrapped.column, value, style }] });
  }
  return rows;
}

const LABELLED_SIZE = 16;

/** A bold beginning and its text, whose further lines begin where the first one does. */
export function labelledLines(
  { label, text }: LabelledText,
  width: number,
  model: Pick<ReportModel, "keepTogether">,
  ruler: TextRuler,
): readonly PlacedLine[] {
  const from = memoKit([], ruler).widthOf(label, LABELLED_SIZE, true) + LABEL_GAP;
  const [first, ...others] = wrappedLines(
    { text, column: { from, to: width }, size: LABELLED_SIZE },
    "paragraph",
    model,
    ruler,
  );
  if (first === undefined) return [];
  const cells: PlacedLine["cells"] = [
    { from: 0, to: from, value: label, style: "sectionTop" },
    ...first.cells,
  ];
  return [{ ...first, cells }, ...others];
}

/** Blank room, in millimetres. */
export function roomOf(millimetres: number): PlacedLine {
  return { height: millimetres * POINTS_PER_MM, cells: [] };
}
