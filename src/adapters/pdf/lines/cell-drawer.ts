import { addToGroup } from "../../../core/lists/group-by";
import { CELL_TEXT, type CellLine } from "./cell-lines";
import { baselineIn, lineHeight } from "./line-metrics";
import { linesToTake } from "./lines-to-take";
import type { Element, Paper, Weight } from "../paper/paper";

/** A line of the table's body in points: its height, and from its top to the foot of its letters. */
export const CELL_LINE = {
  height: lineHeight(CELL_TEXT.size),
  baseline: baselineIn(lineHeight(CELL_TEXT.size), CELL_TEXT.size),
} as const;

/** Draws a cell stretch by stretch, each on a different page. */
export interface CellDrawer {
  /** How many of the lines that are left are drawn on this page, which has room for `room` lines. */
  readonly take: (room: number, isFresh: boolean) => number;
  readonly draw: (count: number, top: number) => void;
  readonly isDone: () => boolean;
}

/** A paragraph is one element of the document's structure, no matter how many pages it covers. */
export function createCellDrawer(
  lines: readonly CellLine[],
  paper: Paper,
  cell: Element,
  { left, weight }: { readonly left: number; readonly weight: Weight },
): CellDrawer {
  let next = 0;
  let paragraph: { readonly number: number; readonly element: Element } | null = null;

  const drawLine = ({ text, x, scale, marker }: CellLine, baseline: number): void => {
    const setting = { weight, size: CELL_TEXT.size, baseline };
    if (marker !== null) paper.text(marker.text, { ...setting, x: left + marker.x });
    paper.text(text, { ...setting, x: left + x, scale });
  };
  return {
    take: (room, isFresh) => linesToTake(lines, next, room, isFresh),
    draw: (count, top) => {
      const stretch = lines.slice(next, next + count);
      for (const [number, group] of groupByParagraph(stretch)) {
        if (paragraph?.number !== number) paragraph = { number, element: paper.addElement("P", cell) };
        paper.inElement(paragraph.element, () => {
          for (const { line, at } of group) drawLine(line, top + at * CELL_LINE.height + CELL_LINE.baseline);
        });
      }
      next += count;
    },
    isDone: () => next >= lines.length,
  };
}

interface PlacedLine {
  readonly line: CellLine;
  /** From the top of the stretch, in lines. */
  readonly at: number;
}

function groupByParagraph(lines: readonly CellLine[]): ReadonlyMap<number, readonly PlacedLine[]> {
  const groups = new Map<number, PlacedLine[]>();
  for (const [at, line] of lines.entries()) addToGroup(groups, line.paragraph, { line, at });
  return groups;
}
