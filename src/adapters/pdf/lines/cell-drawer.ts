import { addToGroup } from "../../../core/lists/group-by";
import { CELL_TEXT, type CellLine } from "./cell-lines";
import { drawLine } from "./line-links";
import { baselineIn, lineHeight } from "./line-metrics";
import { linesToTake } from "./lines-to-take";
import { createParagraphTagger, type ParagraphTags } from "./paragraph-tagger";
import type { Element, Paper, Tag, TextSetting } from "../paper/paper";

/** A line of a table in points: its height, and from its top to the foot of the letters of the body. */
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
  { left, weight, size, tag }: TextSetting & { readonly left: number; readonly tag: Tag },
): CellDrawer {
  const lineBaseline = baselineIn(CELL_LINE.height, size);
  let next = 0;
  let paragraph: (ParagraphTags & { readonly number: number }) | null = null;
  const tagParagraph = createParagraphTagger(paper, cell, tag);

  const baselineOf = ({ at }: PlacedLine): number => at * CELL_LINE.height + lineBaseline;
  const drawMarker = ({ marker }: CellLine, label: Element | null, baseline: number): void => {
    if (marker === null) return;
    paper.inElement(label ?? cell, () => {
      paper.text(marker.text, { weight, size, baseline, x: left + marker.x });
    });
  };
  const drawText = (line: CellLine, baseline: number): void => {
    const setting = { weight: line.isBold === true ? "bold" : weight, size, baseline } as const;
    drawLine(line, line.links, paper, { ...setting, x: left + line.x });
  };
  return {
    take: (room, isFresh) => linesToTake(lines, next, room, isFresh),
    draw: (count, top) => {
      const stretch = lines.slice(next, next + count);
      for (const [number, group] of groupByParagraph(stretch)) {
        const [first] = group;
        if (first === undefined) continue;
        for (const { line, at } of group) {
          if (line.furnish === undefined) continue;
          paper.asFurniture("layout", () => line.furnish?.(left, top + at * CELL_LINE.height));
        }
        if (first.line.isFiller === true) continue;
        if (paragraph?.number !== number) paragraph = { number, ...tagParagraph(first.line.item) };
        const { label, element } = paragraph;
        drawMarker(first.line, label, top + baselineOf(first));
        paper.inElement(element, () => {
          for (const placed of group) drawText(placed.line, top + baselineOf(placed));
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
