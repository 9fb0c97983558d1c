import type { DrawnPlaceKey } from "../../../app/ports/drawn-pages";
import type { Paper } from "../paper/paper";
import type { Part } from "../paper/part";
import type { Block, FlowLine } from "./flow-blocks";

/** A block over the whole width that notes, line by line, which setting it shows. */
export function placedBlock(block: Block, key: DrawnPlaceKey, { paper, frame }: Part): Block {
  return { ...block, lines: block.lines.map((line) => placedLine(line, key, paper, frame)) };
}

/** A line that notes which setting it shows where it is drawn. */
export function placedLine(
  { height, draw }: FlowLine,
  key: DrawnPlaceKey,
  paper: Pick<Paper, "notePlace">,
  { left, right }: { readonly left: number; readonly right: number },
): FlowLine {
  return {
    height,
    draw: (top) => {
      draw(top);
      paper.notePlace(key, { left, top, right, bottom: top + height });
    },
  };
}
