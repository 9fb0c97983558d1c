import { fitPicture } from "../../../core/report/model/fit-picture";
import { HEADING_HEIGHT, MEMO_DESIGN, POINTS_PER_MM } from "../../../core/report/model/memo-design";
import type { Margins, MemoField, MemoHead, ReportPicture } from "../../../core/report/model/report-model";
import { isBlankText } from "../../../core/report/model/text-gaps";
import type { Block } from "../lines/flow-blocks";
import { paragraphBlock } from "../lines/paragraph-block";
import { placedBlock } from "../lines/placed-block";
import { plainText } from "../lines/plain-text";
import type { Part } from "../paper/part";
import { fieldBlock, numberAndDateBlock } from "./memo-fields";

const { bodySize, headingSize, labelGap } = MEMO_DESIGN;
/** Beside the heading, in points. */
const EMBLEM_ROOM = {
  width: MEMO_DESIGN.emblemWidth * POINTS_PER_MM,
  height: MEMO_DESIGN.emblemHeight * POINTS_PER_MM,
};

/**
 * What every memo begins with, from its heading to เรียน.
 * @param before room above เรียน, in points
 */
export function memoHead(
  { heading, addressee, ...fields }: MemoHead,
  before: number,
  margins: Margins,
  part: Part,
): readonly Block[] {
  return [
    headingBlock(heading, part),
    fieldBlock(fields.issuingUnit, "issuingUnit", part),
    numberAndDateBlock(fields, margins, part),
    fieldBlock(fields.subject, "subject", part),
    addresseeBlock(addressee, before, part),
  ];
}

/** Draws the emblem at the corner of the text of the current page; nothing where there is none. */
export function drawEmblem(emblem: ReportPicture | null, { frame, paper, element, pictures }: Part): void {
  if (emblem === null) return;
  const { width, height } = fitPicture(emblem, EMBLEM_ROOM);
  const { left, top } = frame;
  const box = { left, top, right: left + width, bottom: top + height };
  pictures?.draw(emblem, box, element);
  paper.notePlace("emblem", box);
}

/** The heading in the middle of a line as high as the emblem, whose place on the left stays empty. */
function headingBlock(heading: string, { paper, frame, element }: Part): Block {
  return paragraphBlock(heading, paper, {
    tag: "H1",
    parent: element,
    weight: "bold",
    size: headingSize,
    left: frame.left,
    width: frame.right - frame.left,
    align: "center",
    line: HEADING_HEIGHT,
    keepNext: true,
  });
}

function addresseeBlock({ label, value }: MemoField, before: number, part: Part): Block {
  const { paper, frame, element, keepTogether } = part;
  if (isBlankText(value)) {
    return { ...fieldBlock({ label, value }, "addressee", part, bodySize), before };
  }
  const block = paragraphBlock(plainText(value), paper, {
    tag: "P",
    parent: element,
    weight: "regular",
    size: bodySize,
    left: frame.left,
    width: frame.right - frame.left,
    align: "start",
    before,
    lead: label + labelGap,
    keepNext: true,
    held: keepTogether,
  });
  return placedBlock(block, "addressee", part);
}
