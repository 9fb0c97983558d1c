import { largest } from "../../lists/extremes";
import { LINE_HEIGHT } from "../../text/estimate-width";
import { LEAST_SCALE } from "../model/fit-scale";
import { MEMO_DESIGN, POINTS_PER_MM, type Column } from "../model/memo-design";
import type { ReportText } from "../model/report-model";
import { breakLines } from "./break-lines";
import type { TextRuler } from "./measure-text";
import type { PlacedCell, PlacedLine } from "./mm-grid";
import { plainText } from "./sheet-text";

const { bodySize } = MEMO_DESIGN;
/** Points of a line of the memo's text at single spacing. */
export const SINGLE = bodySize * LINE_HEIGHT;
/** Between a label and what follows it, in millimetres; the cells' own padding is added. */
export const LABEL_GAP = 1.2;

/** The estimate may be short by so much. */
const LINE_FILL = 0.98;
/** A line ends between words if that leaves it so full, not later inside a compound; the memo's lines are not stretched. */
const FULL_ENOUGH = 0.75;
/** Excel's padding beside a text, both sides together. */
const PADDING_MM = 1.4;
/** A text that its cell ends with may be so much wider than measured. */
const WIDENING = 1.04;
/** Shorter dots say nothing. */
const LEAST_DOTS = 2;

/** Lines of the memo that no page parts. */
export interface MemoBlock {
  readonly lines: readonly PlacedLine[];
  /** Whether the next one has to be on the same page. */
  readonly keepNext?: boolean;
}

/** What the lines of a memo are measured and put together with. */
export interface MemoKit {
  /** Millimetres that a cell needs for a text. */
  readonly widthOf: (text: string, size: number, isBold: boolean) => number;
  /** Lines of a text of the memo's size, by the room of the first one and of the others. */
  readonly broken: (text: string, firstMm: number, otherMm: number, isBold?: boolean) => string[];
  /** A line of a column: one, unless its letters would be too small to read. */
  readonly columnLines: (text: ReportText, column: Column, isBold: boolean) => readonly string[];
}

/** @param names texts that no line ends inside */
export function memoKit(names: readonly string[], ruler: TextRuler): MemoKit {
  const broken = (text: string, firstMm: number, otherMm: number, isBold = false): string[] => {
    const fill = (room: number): number => (room - PADDING_MM) * LINE_FILL;
    const widths = {
      sizePt: bodySize,
      firstMm: fill(firstMm),
      otherMm: fill(otherMm),
      keepTogether: names,
      fullEnough: FULL_ENOUGH,
    };
    const measure: TextRuler["measure"] = (one, size) => ruler.measure(one, size, isBold);
    return breakLines(text, widths, { ...ruler, measure }).map((line) => line.trimEnd());
  };
  return {
    broken,
    widthOf: (text, size, isBold) =>
      (ruler.measure(text, size, isBold) / POINTS_PER_MM) * WIDENING + PADDING_MM,
    columnLines: (text, { from, to }, isBold) => {
      const value = plainText(text);
      const room = ((to - from - PADDING_MM) * POINTS_PER_MM * LINE_FILL * 100) / LEAST_SCALE;
      const fits = ruler.measure(value, bodySize, isBold) <= room;
      return fits ? [value] : broken(value, to - from, to - from, isBold);
    },
  };
}

/** What follows a text to the end of its stretch: dots beside it, never under it. */
export function dottedAfter(from: number, to: number): PlacedCell[] {
  return to - from < LEAST_DOTS
    ? []
    : [{ from, to, value: null, style: "line", lines: { bottom: "dotted" } }];
}

/** Lines of columns beside each other, of one height, the first with room above it. */
export function sideBySide(
  columns: readonly (readonly (readonly PlacedCell[])[])[],
  height: number,
  gap = 0,
): PlacedLine[] {
  const count = largest(
    columns.map(({ length }) => length),
    0,
  );
  return Array.from({ length: count }, (_, index): PlacedLine => ({
    height: height + (index === 0 ? gap : 0),
    gap: index === 0 ? gap : 0,
    cells: columns.flatMap((cells) => cells[index] ?? []),
  }));
}
