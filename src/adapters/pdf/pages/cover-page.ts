import { POINTS_PER_MM } from "../../../core/report/model/memo-design";
import type { Cover, ReportText } from "../../../core/report/model/report-model";
import { largeText } from "../../../core/report/model/text-gaps";
import { COVER_DESIGN } from "../../../core/report/model/table-design";
import type { Block } from "../lines/flow-blocks";
import type { TextSetting } from "../paper/paper";
import { once, paragraphBlock, type ParagraphOptions } from "../lines/paragraph-block";
import type { Part } from "../paper/part";

const { titleSize, yearSize, daysSize, authoritySize } = COVER_DESIGN;
const { titleLine, yearLine, daysLine, authorityLine } = COVER_DESIGN;
const { titleFrom, beforeYear, beforeAuthority } = COVER_DESIGN;

/** How a line of the cover is set. */
type LineSetting = TextSetting & Pick<ParagraphOptions, "element" | "line">;

/** The cover on one page: where its lines are many, the room between its groups gives way. */
export function coverPage({ titleLines, yearLines, authorityLines }: Cover, part: Part): void {
  const { frame, addPage } = part;
  const [year = [], ...days] = yearLines;
  const title: LineSetting = { weight: "bold", size: titleSize, line: titleLine };
  const authority: LineSetting = { weight: "bold", size: authoritySize, line: authorityLine };
  const ofDays: LineSetting = { weight: "regular", size: daysSize, line: daysLine };
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
        coverLine(year, { weight: "bold", size: yearSize, line: yearLine }, part),
        ...days.map((line) => coverLine(line, ofDays, part)),
      ],
    },
    {
      before: beforeAuthority,
      blocks: authorityLines.map((line) => coverLine(line, authority, part)),
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
  setting: LineSetting,
  { paper, frame, element, keepTogether }: Part,
): Block {
  return paragraphBlock(largeText(line), paper, {
    ...setting,
    tag: "P",
    parent: element,
    left: frame.left,
    width: frame.right - frame.left,
    align: "center",
    held: keepTogether,
  });
}
