import type { CellLine } from "./cell-lines";

type LineOfCell = Pick<CellLine, "paragraph" | "index" | "count" | "isKept">;

/** Fewer lines of a paragraph are never left alone at the foot or the head of a page. */
const FEWEST_LINES = 2;
/** Paragraphs of up to this many lines are not split. */
const SHORT_LINES = 3;

/**
 * How many of a cell's remaining lines go on this page; 0 where there is room for too few of them.
 * @param from the first line that is left
 * @param room how many lines the page has room for
 * @param isFresh true at the top of a page: then at least one line goes on it, or the table would never end
 */
export function linesToTake(
  lines: readonly LineOfCell[],
  from: number,
  room: number,
  isFresh: boolean,
): number {
  const left = lines.length - from;
  if (left <= room) return left;
  for (let count = room; count >= FEWEST_LINES; count--) {
    if (left - count >= FEWEST_LINES && mayPart(lines, from + count)) return count;
  }
  return isFresh ? Math.max(1, Math.min(room, left)) : 0;
}

/** Whether a page may end before this line. */
function mayPart(lines: readonly LineOfCell[], at: number): boolean {
  const above = lines[at - 1];
  const below = lines[at];
  if (below?.isKept === true) return false;
  if (above === undefined || below === undefined || above.paragraph !== below.paragraph) return true;
  const { index, count } = below;
  return count > SHORT_LINES && index >= FEWEST_LINES && count - index >= FEWEST_LINES;
}
