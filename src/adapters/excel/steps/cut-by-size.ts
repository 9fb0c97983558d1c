import { PIECE_BYTES } from "../read/plan-pieces";

/** Runs of items that one round trip carries together; an item that is larger than that is a run of its own. */
export function cutBySize<Item>(items: readonly Item[], bytesOf: (item: Item) => number): Item[][] {
  const pieces: Item[][] = [];
  let bytes = Infinity;
  for (const item of items) {
    const size = bytesOf(item);
    if (bytes + size > PIECE_BYTES) {
      pieces.push([]);
      bytes = 0;
    }
    pieces.at(-1)?.push(item);
    bytes += size;
  }
  return pieces;
}

/** A list in two, for what is too large in one; the second is blank only where there is but one item. */
export function halve<Item>(items: readonly Item[]): readonly [Item[], Item[]] {
  const middle = Math.ceil(items.length / 2);
  return [items.slice(0, middle), items.slice(middle)];
}
