import { PART_DESIGN } from "../../../core/report/model/part-design";
import { MEMO_DESIGN, POINTS_PER_MM } from "../../../core/report/model/memo-design";
import type { Foreword } from "../../../core/report/model/report-model";
import { flowBlocks } from "../lines/flow-blocks";
import { once, paragraphBlock } from "../lines/paragraph-block";
import { plainText } from "../lines/plain-text";
import type { Part } from "../paper/part";
import { UPRIGHT_DESIGN } from "./upright-design";

const { title, body, indent, beforeParagraph } = UPRIGHT_DESIGN;
/** Above the lines of who made the report, in points. */
const BEFORE_SIGNED = PART_DESIGN.beforeSigned;

/** คำนำ: its paragraphs, and below them who made the report, centred from the middle of the paper on. */
export function forewordPages({ heading, paragraphs, signedLines }: Foreword, part: Part): void {
  const { paper, frame, element: parent, addPage, keepTogether: held } = part;
  const width = frame.right - frame.left;
  const signedFrom = MEMO_DESIGN.signatureFromEdge * POINTS_PER_MM;
  const signed = once(() => paper.addElement("P", parent));
  addPage();
  flowBlocks(
    [
      paragraphBlock(heading, paper, {
        ...title,
        tag: "H1",
        parent,
        left: frame.left,
        width,
        align: "center",
        keepNext: true,
      }),
      ...paragraphs.map((text) =>
        paragraphBlock(plainText(text), paper, {
          ...body,
          tag: "P",
          parent,
          left: frame.left,
          width,
          align: "justify",
          before: beforeParagraph,
          indent: indent * POINTS_PER_MM,
          held,
        }),
      ),
      ...signedLines.map((text, index) =>
        paragraphBlock(plainText(text), paper, {
          ...body,
          tag: "P",
          parent,
          element: signed,
          left: signedFrom,
          width: frame.right - signedFrom,
          align: "center",
          before: index === 0 ? BEFORE_SIGNED : 0,
          keepNext: index < signedLines.length - 1,
          held,
        }),
      ),
    ],
    frame,
    addPage,
  );
}
