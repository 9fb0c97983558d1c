import { FrameAnchorType, FrameWrap, HeightRule, Paragraph, TextRun } from "docx";
import { HEADING_HEIGHT, MEMO_DESIGN } from "../../core/report/model/memo-design";
import type { ReportPicture } from "../../core/report/model/report-model";
import { STYLE } from "./document-styles";
import type { DrawnRuns } from "./drawn-runs";
import { pointTwips, twips } from "./twips";

/** To Word 0 is no place at all. */
const AT_MARGIN = 1;
/** Twentieths of a point by which the emblem's place ends above the line under it, which would else stand beside it. */
const ABOVE_LABELS = 8;

/**
 * A place at the corner of the text for the emblem, and the heading in the middle of its height; without an emblem it is empty, and
 * the cursor stands in it when the file opens. Both are outside of any table: Word's navigation pane shows no heading that is inside one.
 */
export function memoHeading(heading: string, emblem: ReportPicture | null, drawn: DrawnRuns): Paragraph[] {
  return [emblemPlace(emblem, drawn), headingLine(heading)];
}

/** A picture that is put in moves nothing. */
function emblemPlace(emblem: ReportPicture | null, drawn: DrawnRuns): Paragraph {
  const side = twips(MEMO_DESIGN.emblemHeight);
  const box = { width: MEMO_DESIGN.emblemHeight, height: MEMO_DESIGN.emblemHeight };
  return new Paragraph({
    style: STYLE.emblemPlace,
    ...(emblem === null ? {} : { children: [drawn.picture(emblem, { box })] }),
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
