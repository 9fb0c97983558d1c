import { FrameAnchorType, FrameWrap, HeightRule, Paragraph, TextRun } from "docx";
import { HEADING_HEIGHT, MEMO_DESIGN } from "../../core/report/model/memo-design";
import { STYLE } from "./document-styles";
import { pointTwips, twips } from "./twips";

/** To Word 0 is no place at all. */
const AT_MARGIN = 1;
/** Twentieths of a point by which the emblem's place ends above the line under it, which would else stand beside it. */
const ABOVE_LABELS = 8;

/**
 * An empty place at the corner of the text for the emblem, in which the cursor stands when the file opens, and the heading in the
 * middle of its height. Both are outside of any table: Word's navigation pane shows no heading that is inside one.
 */
export function memoHeading(heading: string): Paragraph[] {
  return [emblemPlace(), headingLine(heading)];
}

/** A picture that is put in moves nothing. */
function emblemPlace(): Paragraph {
  const side = twips(MEMO_DESIGN.emblemHeight);
  return new Paragraph({
    style: STYLE.emblemPlace,
    frame: {
      type: "absolute",
      position: { x: AT_MARGIN, y: -ABOVE_LABELS },
      width: side,
      height: side,
      rule: HeightRule.EXACT,
      anchor: { horizontal: FrameAnchorType.MARGIN, vertical: FrameAnchorType.MARGIN },
      wrap: FrameWrap.AROUND,
    },
  });
}

function headingLine(heading: string): Paragraph {
  const room = pointTwips((HEADING_HEIGHT - MEMO_DESIGN.headingLine) / 2);
  const beside = twips(MEMO_DESIGN.emblemWidth);
  return new Paragraph({
    style: STYLE.memoHeading,
    spacing: { before: room, after: room },
    // Also on the right, so that the heading stands in the middle of the text.
    indent: { left: beside, right: beside },
    children: [new TextRun(heading)],
  });
}
