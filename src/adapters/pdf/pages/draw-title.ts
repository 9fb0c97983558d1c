import type { ReportText } from "../../../core/report/model/report-model";
import { TABLE_DESIGN } from "../../../core/report/model/table-design";
import { flowBlocks } from "../lines/flow-blocks";
import { paragraphBlock } from "../lines/paragraph-block";
import type { Part } from "../paper/part";
import { plainText } from "../lines/plain-text";

/** Sets the title of a table or of several at the top of a page, the first line as a heading, and gives the height at which it ends. */
export function drawTitle(titleLines: readonly ReportText[], part: Part): number {
  const { paper, frame, element, addPage, keepTogether: held } = part;
  const blocks = titleLines.map((line, index) =>
    paragraphBlock(plainText(line), paper, {
      tag: index === 0 ? "H1" : "P",
      parent: element,
      weight: "bold",
      size: TABLE_DESIGN.titleSize,
      line: TABLE_DESIGN.titleLine,
      left: frame.left,
      width: frame.right - frame.left,
      align: "center",
      held,
    }),
  );
  return flowBlocks(blocks, frame, addPage);
}
