import { POINTS_PER_MM } from "../../../core/report/model/memo-design";
import type { Cover, ReportText } from "../../../core/report/model/report-model";
import { COVER_DESIGN } from "../../../core/report/model/table-design";
import type { Block } from "../lines/flow-blocks";
import type { TextSetting } from "../paper/paper";
import { once, paragraphBlock, type ParagraphOptions } from "../lines/paragraph-block";
import type { Part } from "../paper/part";
import { plainText } from "../lines/plain-text";

const { titleSize, yearSize, daysSize, authoritySize, titleFrom, beforeYear, beforeAuthority } = COVER_DESIGN;

/** The cover on one page: where its lines are many, the room between its groups gives way. */
export function coverPage({ titleLines, yearLines, authorityLines }: Cover, part: Part): void {
  const { frame, addPage } = part;
  const [year = [], ...days] = yearLines;
  const title: TextSetting = { weight: "bold", size: titleSize };
  // The lines of the title are one heading, though the page cuts it by its sense.
  const heading = once(() => part.paper.addElement("H1", part.element));
  const groups = [
    {
      before: titleFrom,
      blocks: titleLines.map((line) => coverLine(line, { ...title, element: heading }, part)),
    },
    {
      before: beforeYear,
      blocks: [
        coverLine(year, { weight: "bold", size: yearSize }, part),
        ...days.map((line) => coverLine(line, { weight: "regular", size: daysSize }, part)),
      ],
    },
    {
      before: beforeAuthority,
      blocks: authorityLines.map((line) => coverLine(line, { weight: "bold", size: authoritySize }, part)),
    },
  ];
  const lines = groups.flatMap(({ blocks }) => blocks).flatMap((block) => block.lines);
  const text = lines.reduce((sum, { height }) => sum + height, 0);
  const gaps = groups.reduce((sum, { before }) => sum + before, 0) * POINTS_PER_MM;
  const share = Math.max(0, Math.min(1, (frame.bottom - frame.top - text) / gaps));
  addPage();
  let y = frame.top;
  for (const { before, blocks } of groups) {
    y += before * POINTS_PER_MM * share;
    for (const line of blocks.flatMap((block) => block.lines)) {
      line.draw(y);
      y += line.height;
    }
  }
}

function coverLine(
  line: ReportText,
  setting: TextSetting & Pick<ParagraphOptions, "element">,
  { paper, frame, element, keepTogether }: Part,
): Block {
  return paragraphBlock(plainText(line), paper, {
    ...setting,
    tag: "P",
    parent: element,
    left: frame.left,
    width: frame.right - frame.left,
    align: "center",
    held: keepTogether,
  });
}
