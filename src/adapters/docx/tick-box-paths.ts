import type { BoxMark } from "../../core/report/model/report-model";
import { TICK } from "../../core/report/model/tick-design";
import { MARK_DESIGN, type Corner, type Polygon } from "./mark-paths";

/** What is black of a box to be ticked, or of one that is: four bars, and two for the tick. */
export function tickBoxPolygons(box: BoxMark): readonly Polygon[] {
  const { side } = MARK_DESIGN;
  const { line, corners } = TICK;
  const far = side - line;
  const frame = [
    bar(0, 0, side, line),
    bar(0, far, side, side),
    bar(0, line, line, far),
    bar(far, line, side, far),
  ];
  if (box === "open") return frame;
  const places = corners.map(([across, down]): Corner => [across * side, down * side]);
  return [...frame, ...places.slice(1).map((to, index) => stroke(places[index] ?? to, to, line))];
}

function bar(left: number, top: number, right: number, bottom: number): Polygon {
  return [
    [left, top],
    [right, top],
    [right, bottom],
    [left, bottom],
  ];
}

/** A line from one corner to another, as wide as it is drawn. */
function stroke([fromX, fromY]: Corner, [toX, toY]: Corner, width: number): Polygon {
  const length = Math.hypot(toX - fromX, toY - fromY);
  const [x, y] = [((toY - fromY) / length) * (width / 2), ((fromX - toX) / length) * (width / 2)];
  return [
    [fromX + x, fromY + y],
    [toX + x, toY + y],
    [toX - x, toY - y],
    [fromX - x, fromY - y],
  ];
}
