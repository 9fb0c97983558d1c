import { largest } from "../../../core/lists/extremes";
import { endorsementColumns, MEMO_DESIGN, POINTS_PER_MM } from "../../../core/report/model/memo-design";
import type { Endorsement, Margins, MemoSpacing } from "../../../core/report/model/report-model";
import { withoutLastGap } from "../../../core/report/model/text-gaps";
import { breakLines } from "../lines/break-lines";
import type { FlowLine } from "../lines/flow-blocks";
import { baselineIn, lineHeight } from "../lines/line-metrics";
import { placedLine } from "../lines/placed-block";
import type { Element } from "../paper/paper";
import type { Part } from "../paper/part";
import { plainText } from "../lines/plain-text";
import { DOTS_AFTER_LABEL, DOTS_BELOW } from "../lines/dotted-lines";
import { signatureBlock, type BlockPlace } from "./signature-block";

const { bodySize } = MEMO_DESIGN;
const HEADING = { weight: "bold", size: bodySize } as const;

/** Two endorsements side by side, or one in the right column; never parted. */
export function endorsementRow(
  endorsements: readonly Endorsement[],
  part: Part,
  spacing: MemoSpacing,
  margins: Margins,
): FlowLine {
  const columns = endorsementColumns(margins);
  const blocks = endorsements.map((endorsement) => {
    const { from, to } = columns[endorsement.column];
    const left = part.frame.left + from * POINTS_PER_MM;
    const right = part.frame.left + to * POINTS_PER_MM;
    const { person } = endorsement.signature;
    const block = endorsementBlock(endorsement, part, spacing, {
      left,
      right,
      line: spacing.endorsementLine,
    });
    return placedLine(block, person === null ? "people" : `person ${person}`, part.paper, { left, right });
  });
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
  part: Part,
  { beforeWritingLine, beforeEndorsementSignature }: MemoSpacing,
  place: BlockPlace,
): FlowLine {
  const { paper, element: parent } = part;
  const { left, right, line } = place;
  const height = line ?? lineHeight(bodySize);
  const isOpen = heading.at(-1) === null;
  const measure = (words: string): number => paper.width(words, HEADING);
  const lines = breakLines(plainText(withoutLastGap(heading)), measure, { width: right - left });
  const signed = signatureBlock(signature, part, place);
  const headed = lines.length * height;
  const written = headed + dottedLines * (beforeWritingLine + height) + beforeEndorsementSignature;
  return {
    height: written + signed.height,
    draw: (top) => {
      const baseline = (lineTop: number): number => top + lineTop + baselineIn(height, bodySize);
      const element: Element = paper.addElement("P", parent);
      lines.forEach(({ text, space, scale }, index) => {
        paper.inElement(element, () => {
          paper.text(text + space, { ...HEADING, x: left, baseline: baseline(index * height), scale });
        });
      });
      paper.asFurniture("layout", () => {
        const last = lines.at(-1)?.width ?? 0;
        const y = baseline(headed - height) + DOTS_BELOW;
        if (isOpen) paper.dots({ x: left + last + DOTS_AFTER_LABEL, y }, right);
        for (let index = 1; index <= dottedLines; index++)
          paper.dots({ x: left, y: y + index * (beforeWritingLine + height) }, right);
      });
      signed.draw(top + written);
    },
  };
}
