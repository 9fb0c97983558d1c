import type { PageFrame } from "../paper/page-frame";

/** A stretch that no page edge may cut; lengths are points. */
export interface FlowLine {
  readonly height: number;
  readonly draw: (top: number) => void;
}

/** Lines that belong together. */
export interface Block {
  readonly before: number;
  readonly lines: readonly FlowLine[];
  /** Stays on the page where the next block begins. */
  readonly keepNext?: boolean;
}

/** At least this many lines of a paragraph are together at the foot of a page, and at the head of the next. */
const FEWEST_LINES = 2;

/**
 * Sets blocks one below the other, page after page.
 * @param addPage called before the first line of each further page
 * @param start where the first block begins; lower than the top, its distance to the text above is kept; above it, where the first page
 *   has more room than further ones
 * @returns the height at which the last one ends
 */
export function flowBlocks(
  blocks: readonly Block[],
  { top, bottom }: Pick<PageFrame, "top" | "bottom">,
  addPage: () => void,
  start = top,
): number {
  let y = start;
  let isFresh = start <= top;
  const turn = (): void => {
    addPage();
    y = top;
    isFresh = true;
  };
  const put = (line: FlowLine): void => {
    line.draw(y);
    y += line.height;
    isFresh = false;
  };
  blocks.forEach((block, index) => {
    if (!isFresh && y + heightNeeded(blocks, index) > bottom) turn();
    else if (!isFresh || index === 0) y += block.before;
    let from = 0;
    while (from < block.lines.length) {
      const rest = block.lines.slice(from);
      const count = linesThatStay(rest, bottom - y, isFresh);
      for (const line of rest.slice(0, count)) put(line);
      from += count;
      if (from < block.lines.length) turn();
    }
  });
  return y;
}

/** What has to fit so that a block may begin: its first lines, and those of the blocks it keeps to. */
function heightNeeded(blocks: readonly Block[], index: number): number {
  let height = 0;
  for (let at = index; at < blocks.length; at++) {
    const { before, lines, keepNext = false } = blocks[at] ?? { before: 0, lines: [] };
    const count = keepNext ? lines.length : Math.min(FEWEST_LINES, lines.length);
    // Three lines cannot be parted in two and two.
    const least = lines.length <= FEWEST_LINES + 1 ? lines.length : count;
    height += before + lines.slice(0, least).reduce((sum, line) => sum + line.height, 0);
    if (!keepNext) break;
  }
  return height;
}

function linesThatStay(lines: readonly FlowLine[], room: number, isFresh: boolean): number {
  let height = 0;
  let count = 0;
  while (count < lines.length && height + (lines[count]?.height ?? 0) <= room) {
    height += lines[count]?.height ?? 0;
    count++;
  }
  if (count === lines.length) return count;
  const kept = Math.min(count, lines.length - FEWEST_LINES);
  if (kept >= FEWEST_LINES) return kept;
  return isFresh ? Math.max(count, 1) : 0;
}
