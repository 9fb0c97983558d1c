import { MEMO_DESIGN, POINTS_PER_MM } from "../../core/report/memo-design";
import type { Memo, MemoField } from "../../core/report/report-model";
import { breakLines } from "./break-lines";
import type { Block } from "./flow-blocks";
import { baselineIn, lineHeight } from "./line-metrics";
import type { Part } from "./part";
import { once } from "./paragraph-block";
import { plainText, withoutLastGap } from "./plain-text";

/** Between a label and its value, and between that and the dots. */
const LABEL_GAP = "  ";
const DOTS_GAP = 3;
/** Dots stand a little below the line of the letters. */
const DOTS_BELOW = 1.5;
const { labelSize, bodySize, dateFrom } = MEMO_DESIGN;

/** A label and its value, dotted to the right margin; a further line begins under the first word of the value. */
export function fieldBlock(field: MemoField, part: Part, size: number = labelSize): Block {
  const { left, right } = part.frame;
  return fieldsBlock([{ field, left, right }], part, size);
}

/** ที่ and วันที่ share a line; the number is dotted up to the date. */
export function numberAndDateBlock({ documentNumber, documentDate }: Memo, part: Part): Block {
  const { left, right } = part.frame;
  const middle = left + dateFrom * POINTS_PER_MM;
  return fieldsBlock(
    [
      { field: documentNumber, left, right: middle },
      { field: documentDate, left: middle, right },
    ],
    part,
    labelSize,
  );
}

interface PlacedField {
  readonly field: MemoField;
  readonly left: number;
  readonly right: number;
}

function fieldsBlock(fields: readonly PlacedField[], part: Part, size: number): Block {
  const drawers = fields.map((field) => fieldLines(field, part, size));
  const count = Math.max(...drawers.map(({ count }) => count));
  return {
    before: 0,
    keepNext: true,
    lines: Array.from({ length: count }, (_, index) => ({
      height: lineHeight(index === 0 ? size : bodySize),
      draw: (top) => {
        for (const { draw } of drawers) draw(index, top);
      },
    })),
  };
}

function fieldLines(
  { field: { label, value }, left, right }: PlacedField,
  { paper, element: parent, keepTogether }: Part,
  size: number,
): { readonly count: number; readonly draw: (index: number, top: number) => void } {
  const labelSetting = { weight: "bold", size } as const;
  const valueSetting = { weight: "regular", size: bodySize } as const;
  const start = left + paper.width(label + LABEL_GAP, labelSetting);
  const words = plainText(withoutLastGap(value));
  const measure = (text: string): number => paper.width(text, valueSetting);
  const lines = breakLines(words, measure, { width: right - start, held: keepTogether });
  const element = once(() => paper.addElement("P", parent));
  return {
    count: lines.length,
    draw: (index, top) => {
      const line = lines[index];
      if (line === undefined) return;
      const baseline =
        top + (index === 0 ? baselineIn(lineHeight(size), size) : baselineIn(lineHeight(bodySize), bodySize));
      paper.inElement(element(), () => {
        if (index === 0) paper.text(label + LABEL_GAP, { ...labelSetting, x: left, baseline });
        paper.text(line.text, { ...valueSetting, x: start, baseline });
      });
      if (!line.isLast) return;
      const from = start + line.width + (line.width === 0 ? 0 : DOTS_GAP);
      paper.asFurniture(() => {
        paper.dots({ x: from, y: baseline + DOTS_BELOW }, right);
      });
    },
  };
}
