/** Where a tile is drawn. */
export type TileBox = Readonly<Record<"left" | "top" | "right" | "bottom", number>>;

export type Direction = "ArrowLeft" | "ArrowRight" | "ArrowUp" | "ArrowDown";

/** How much worse it is to leave the line that one moves along than to go on on it. */
const ASIDE = 3;

/**
 * The tile that an arrow leads to: the nearest one that lies that way, those beside the line of the arrow last. Where nothing is
 * drawn, the next or the one before.
 * @param boxes of all tiles, in their order
 * @param from position of the tile that has the focus
 * @returns a position; `from` itself where nothing lies that way
 */
export function nearestTile(boxes: readonly TileBox[], from: number, direction: Direction): number {
  const own = boxes[from];
  if (own === undefined) return from;
  if (boxes.every(({ left, right }) => left === right)) {
    const step = direction === "ArrowRight" || direction === "ArrowUp" ? 1 : -1;
    return Math.min(boxes.length - 1, Math.max(0, from + step));
  }
  const [x, y] = middleOf(own);
  let best = from;
  let least = Infinity;
  for (const [index, box] of boxes.entries()) {
    const [toX, toY] = middleOf(box);
    const [right, down] = [toX - x, toY - y];
    const [ahead, aside] = {
      ArrowRight: [right, down],
      ArrowLeft: [-right, down],
      ArrowDown: [down, right],
      ArrowUp: [-down, right],
    }[direction] as [number, number];
    // A tile of the same line or column lies no way but along it.
    const isAhead = ahead > 1;
    const cost = ahead + ASIDE * Math.abs(aside);
    if (index === from || !isAhead || cost >= least) continue;
    best = index;
    least = cost;
  }
  return best;
}

function middleOf({ left, top, right, bottom }: TileBox): readonly [number, number] {
  return [(left + right) / 2, (top + bottom) / 2];
}
