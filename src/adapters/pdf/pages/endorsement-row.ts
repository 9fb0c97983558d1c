import { largest } from "../../../core/lists/extremes";
import { MEMO_DESIGN, POINTS_PER_MM } from "../../../core/report/model/memo-design";
import type { Endorsement } from "../../../core/report/model/report-model";
import { withoutLastGap } from "../../../core/report/model/text-gaps";
import { breakLines } from "../lines/break-lines";
import type { FlowLine } from "../lines/flow-blocks";
import { baselineIn, lineHeight } from "../lines/line-metrics";
import type { Element, Paper } from "../paper/paper";
import { plainText } from "../lines/plain-text";
import { DOTS_AFTER_LABEL, DOTS_BELOW } from "./dotted-lines";
import { signatureBlock, type BlockPlace } from "./signature-block";

const { bodySize, columnGap } = MEMO_DESIGN;
const HEADING = { weight: "bold", size: bodySize } as const;

/** Two endorsements side by side, or one over the whole width with its signature from the middle; never parted. */
export function endorsementRow(
  endorsements: readonly Endorsement[],
  paper: Paper,
  parent: Element,
  { left, right, spacing }: BlockPlace,
): FlowLine {
  const [first, second] = endorsements;
  const half = (right - left - columnGap * POINTS_PER_MM) / 2;
  const middle = (left + right) / 2;
  const places: readonly (readonly [Endorsement, BlockPlace, number])[] =
    first === undefined
      ? []
      : second === undefined
        ? [[first, { left, right, spacing }, middle]]
        : [
            [first, { left, right: left + half, spacing }, left],
            [second, { left: right - half, right, spacing }, right - half],
          ];
  const blocks = places.map(([endorsement, place, from]) =>
    endorsementBlock(endorsement, paper, parent, place, from),
  );
  return {
    height: largest(
      blocks.map(({ height }) => height),
      0,
    ),
    draw: (top) => {
      for (const { draw } of blocks) draw(top);
    },
  };
}

/** A heading, dotted lines to write on, a signature. */
function endorsementBlock(
  { heading, dottedLines, signature }: Endorsement,
  paper: Paper,
  parent: Element,
  { left, right, spacing }: BlockPlace,
  signatureFrom: number,
): FlowLine {
  const height = spacing.lineHeight ?? lineHeight(bodySize);
  const isOpen = heading.at(-1) === null;
  const measure = (words: string): number => paper.width(words, HEADING);
  const lines = breakLines(plainText(withoutLastGap(heading)), measure, { width: right - left });
  const signed = signatureBlock(signature, paper, parent, { left: signatureFrom, right, spacing });
  const written = (lines.length + dottedLines) * height + spacing.beforeSignature;
  return {
    height: written + signed.height,
    draw: (top) => {
      const baseline = (index: number): number => top + index * height + baselineIn(height, bodySize);
      const element = paper.addElement("P", parent);
      lines.forEach((line, index) => {
        paper.inElement(element, () => {
          paper.text(line.text, { ...HEADING, x: left, baseline: baseline(index), scale: line.scale });
        });
      });
      paper.asFurniture(() => {
        const last = lines.at(-1)?.width ?? 0;
        const open = { x: left + last + DOTS_AFTER_LABEL, y: baseline(lines.length - 1) + DOTS_BELOW };
        if (isOpen) paper.dots(open, right);
        for (let line = 0; line < dottedLines; line++)
          paper.dots({ x: left, y: baseline(lines.length + line) + DOTS_BELOW }, right);
      });
      signed.draw(top + written);
    },
  };
}
