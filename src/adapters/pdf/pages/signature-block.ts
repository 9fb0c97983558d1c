import { LEAST_SCALE } from "../../../core/report/model/fit-scale";
import { MEMO_DESIGN, POINTS_PER_MM } from "../../../core/report/model/memo-design";
import type { MemoSpacing, SignatureBlock } from "../../../core/report/model/report-model";
import { withoutLastGap } from "../../../core/report/model/text-gaps";
import { breakLines, type TextLine } from "../lines/break-lines";
import type { FlowLine } from "../lines/flow-blocks";
import { baselineIn, lineHeight } from "../lines/line-metrics";
import type { Element, Paper } from "../paper/paper";
import { plainText } from "../lines/plain-text";
import { DOTS_AFTER_LABEL, DOTS_BELOW } from "./dotted-lines";

/** The horizontal place of a block of the memo, in points. */
export interface BlockPlace {
  readonly left: number;
  readonly right: number;
  readonly spacing: MemoSpacing;
}

const { bodySize, signatureEnd } = MEMO_DESIGN;
const SETTING = { weight: "regular", size: bodySize } as const;

/** Signature, name and titles, centred on their place, never parted. */
export function signatureBlock(
  { signature, name, titles }: SignatureBlock,
  paper: Paper,
  parent: Element,
  { left, right, spacing }: BlockPlace,
): FlowLine {
  const height = spacing.lineHeight ?? lineHeight(bodySize);
  const label = plainText(withoutLastGap(signature));
  const lines = [name, ...titles].flatMap((text) => fitLines(plainText(text), right - left, paper));
  return {
    height: (1 + lines.length) * height,
    draw: (top) => {
      const baseline = top + baselineIn(height, bodySize);
      const dotsFrom = left + paper.width(label, SETTING) + DOTS_AFTER_LABEL;
      const element = paper.addElement("P", parent);
      paper.inElement(element, () => {
        paper.text(label, { ...SETTING, x: left, baseline });
      });
      paper.asFurniture(() => {
        paper.dots({ x: dotsFrom, y: baseline + DOTS_BELOW }, right - signatureEnd * POINTS_PER_MM);
      });
      lines.forEach(({ text, space, width, scale }, index) => {
        const x = left + (right - left - (width * scale) / 100) / 2;
        paper.inElement(paper.addElement("P", parent), () => {
          paper.text(text + space, { ...SETTING, x, baseline: baseline + (index + 1) * height, scale });
        });
      });
    },
  };
}

/** A full position title is set narrower before it breaks. */
function fitLines(
  text: string,
  room: number,
  paper: Paper,
): readonly (TextLine & { readonly scale: number })[] {
  const measure = (words: string): number => paper.width(words, SETTING);
  const scale = Math.floor((100 * room) / Math.max(measure(text), 1));
  const isSqueezed = scale < 100 && scale >= LEAST_SCALE;
  const width = isSqueezed ? Number.POSITIVE_INFINITY : room;
  return breakLines(text, measure, { width }).map((line) => ({ ...line, scale: isSqueezed ? scale : 100 }));
}
