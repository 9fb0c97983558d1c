import type { ReportPicture } from "../../../core/report/model/report-model";
import type { Box, Element, Point } from "../paper/paper";
import type { Part } from "../paper/part";

/**
 * Draws a picture with a thin frame around it: one with a white edge would have none on the page.
 * @returns the figure, for its caption
 */
export function drawFramedPicture(
  picture: ReportPicture,
  box: Box,
  { paper, element, pictures }: Part,
  alt = picture.alt,
): Element {
  const figure = pictures?.draw(picture, box, element, alt) ?? element;
  const { left, top, right, bottom } = box;
  const corners: readonly [Point, Point, Point, Point] = [
    { x: left, y: top },
    { x: right, y: top },
    { x: right, y: bottom },
    { x: left, y: bottom },
  ];
  const [first, second, third, fourth] = corners;
  paper.asFurniture("layout", () => {
    paper.rules([
      [first, second],
      [second, third],
      [third, fourth],
      [fourth, first],
    ]);
  });
  return figure;
}
