import { PART_DESIGN } from "../../../core/report/model/part-design";
import { largest } from "../../../core/lists/extremes";
import { POINTS_PER_MM } from "../../../core/report/model/memo-design";
import type { CaptionedPicture } from "../../../core/report/model/report-model";
import type { FlowLine } from "../lines/flow-blocks";
import { once, paragraphBlock } from "../lines/paragraph-block";
import { fitPicture } from "../../../core/report/model/fit-picture";
import type { Element } from "../paper/paper";
import type { Part } from "../paper/part";
import { drawFramedPicture } from "./framed-picture";
import { UPRIGHT_DESIGN } from "./upright-design";

const { cell } = UPRIGHT_DESIGN;
const IN_ROW = 2;
/** In points: the box of a picture, between two, above a row and above a caption. */
const BOX = {
  width: PART_DESIGN.picture.width * POINTS_PER_MM,
  height: PART_DESIGN.picture.height * POINTS_PER_MM,
} as const;
const BETWEEN = PART_DESIGN.pictureGap * POINTS_PER_MM;
const ABOVE = 4 * POINTS_PER_MM;
const ABOVE_CAPTION = 1 * POINTS_PER_MM;

/** Pictures two in a row with their captions; a row is never parted, and a picture never cut. */
export function pictureRows(pictures: readonly CaptionedPicture[], part: Part): readonly FlowLine[] {
  const rows: CaptionedPicture[][] = [];
  for (const picture of pictures) {
    const row = rows.at(-1);
    if (row === undefined || row.length === IN_ROW) rows.push([picture]);
    else row.push(picture);
  }
  return rows.map((row) => {
    const drawers = row.map((picture, index) => pictureInBox(picture, index, part));
    const height = largest(drawers.map((drawer) => drawer.height));
    return {
      height: ABOVE + height,
      draw: (top) => {
        for (const { draw } of drawers) draw(top + ABOVE);
      },
    };
  });
}

/** In the middle of its box, at its full size there. */
function pictureInBox({ picture, caption }: CaptionedPicture, index: number, part: Part): FlowLine {
  const { paper, frame, element, keepTogether: held } = part;
  const from = frame.left + index * (BOX.width + BETWEEN);
  const { width, height } = fitPicture(picture, BOX);
  const left = from + (BOX.width - width) / 2;
  let figure: Element = element;
  const { lines } = paragraphBlock(caption, paper, {
    ...cell,
    tag: "Caption",
    parent: element,
    element: once(() => paper.addElement("Caption", figure)),
    left: from,
    width: BOX.width,
    align: "center",
    held,
  });
  return {
    height: BOX.height + ABOVE_CAPTION + lines.reduce((sum, line) => sum + line.height, 0),
    draw: (boxTop) => {
      const top = boxTop + (BOX.height - height) / 2;
      const box = { left, top, right: left + width, bottom: top + height };
      figure = drawFramedPicture(picture, box, part, caption);
      let y = boxTop + BOX.height + ABOVE_CAPTION;
      for (const line of lines) {
        line.draw(y);
        y += line.height;
      }
    },
  };
}
