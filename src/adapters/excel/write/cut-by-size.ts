import { PIECE_BYTES } from "../plan-pieces";

/** Runs of items that one round trip carries together; an item that is larger than that stands alone. */
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
