import { largest } from "../../../core/lists/extremes";
import { dateMeasures, MEMO_DESIGN, POINTS_PER_MM } from "../../../core/report/model/memo-design";
import type { SettingKey } from "../../../core/model/setting-names";
import type { Margins, MemoField, MemoHead } from "../../../core/report/model/report-model";
import { withoutLastGap } from "../../../core/report/model/text-gaps";
import { breakLines } from "../lines/break-lines";
import type { Block, FlowLine } from "../lines/flow-blocks";
import { drawLine, lineLinks } from "../lines/line-links";
import { baselineIn, lineHeight } from "../lines/line-metrics";
import { placedLine } from "../lines/placed-block";
import { DOTS_AFTER_VALUE, DOTS_BELOW } from "../lines/dotted-lines";
import type { Part } from "../paper/part";
import { once } from "../lines/paragraph-block";
import { plainText } from "../lines/plain-text";

const { labelSize, bodySize, labelGap } = MEMO_DESIGN;
/** Fewer dots behind a value are no line to write on, in points. */
const LEAST_DOTS = 6;

/** A label and its value, dotted to the right margin; a further line begins under the first word of the value. */
export function fieldBlock(field: MemoField, key: SettingKey, part: Part, size: number = labelSize): Block {
  const { left, right } = part.frame;
  return fieldsBlock([{ field, key, left, right }], part, size);
}

/** ที่ and วันที่ share a line; the number is dotted up to the date, with a little room before it. */
export function numberAndDateBlock(
  { documentNumber, documentDate }: Pick<MemoHead, "documentNumber" | "documentDate">,
  margins: Margins,
  part: Part,
): Block {
  const { left, right } = part.frame;
  const at = dateMeasures(margins);
  const point = (millimetres: number): number => left + millimetres * POINTS_PER_MM;
  return fieldsBlock(
    [
      { field: documentNumber, key: "documentNumber", left, right: point(at.numberEnd) },
      {
        field: documentDate,
        key: "documentDate",
        left: point(at.label),
        right,
        valueFrom: point(at.value),
      },
    ],
    part,
    labelSize,
  );
}

interface PlacedField {
  readonly field: MemoField;
  /** The setting that it shows. */
  readonly key: SettingKey;
  readonly left: number;
  readonly right: number;
  /** Where the value begins if there is room for it, behind dots. */
  readonly valueFrom?: number;
}

function fieldsBlock(fields: readonly PlacedField[], part: Part, size: number): Block {
  const drawers = fields.map((field) => fieldLines(field, part, size));
  const count = largest(drawers.map(({ count }) => count));
  const line = (index: number): FlowLine => {
    const drawn: FlowLine = {
      height: lineHeight(index === 0 ? size : bodySize),
      draw: (top) => {
        for (const { draw } of drawers) draw(index, top);
      },
    };
    return fields.reduce((placed, { key, ...place }) => placedLine(placed, key, part.paper, place), drawn);
  };
  return { before: 0, keepNext: true, lines: Array.from({ length: count }, (_, index) => line(index)) };
}

function fieldLines(
  { field: { label, value }, left, right, valueFrom }: PlacedField,
  { paper, element: parent, keepTogether }: Part,
  size: number,
): { readonly count: number; readonly draw: (index: number, top: number) => void } {
  const labelSetting = { weight: "bold", size } as const;
  const valueSetting = { weight: "regular", size: bodySize } as const;
  const labelEnd = left + paper.width(label + labelGap, labelSetting);
  const words = plainText(withoutLastGap(value));
  const measure = (text: string): number => paper.width(text, valueSetting);
  const isPlaced = valueFrom !== undefined && words !== "" && measure(words) <= right - valueFrom;
  const start = isPlaced ? valueFrom : labelEnd;
  const lines = breakLines(words, measure, { width: right - start, held: keepTogether });
  const links = lineLinks(lines);
  const element = once(() => paper.addElement("P", parent));
  return {
    count: lines.length,
    draw: (index, top) => {
      const line = lines[index];
      if (line === undefined) return;
      const baseline =
        top + (index === 0 ? baselineIn(lineHeight(size), size) : baselineIn(lineHeight(bodySize), bodySize));
      paper.inElement(element(), () => {
        if (index === 0) paper.text(label + labelGap, { ...labelSetting, x: left, baseline });
        drawLine(line, links[index] ?? [], paper, { ...valueSetting, x: start, baseline });
      });
      if (index === 0 && isPlaced) {
        paper.asFurniture("layout", () => {
          paper.dots({ x: labelEnd, y: baseline + DOTS_BELOW }, start - DOTS_AFTER_VALUE);
        });
      }
      if (index < lines.length - 1) return;
      const from = start + line.width + (line.width === 0 ? 0 : DOTS_AFTER_VALUE);
      paper.asFurniture("layout", () => {
        if (right - from >= LEAST_DOTS) paper.dots({ x: from, y: baseline + DOTS_BELOW }, right);
      });
    },
  };
}
