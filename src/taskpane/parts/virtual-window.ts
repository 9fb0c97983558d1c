import { firstIndex } from "../../core/lists/first-index";

/** Where each of things that stand one below the other begins, and where the last one ends. */
export function offsetsOf(heights: Iterable<number>): readonly number[] {
  const offsets = [0];
  let end = 0;
  for (const height of heights) offsets.push((end += height));
  return offsets;
}

/**
 * The first and the last of them that have anything between two heights.
 * @param offsets as `offsetsOf` gives them
 * @returns `last` is before `first` where there is nothing
 */
export function windowOf(
  offsets: readonly number[],
  top: number,
  bottom: number,
): { readonly first: number; readonly last: number } {
  const count = offsets.length - 1;
  const first = Math.max(0, firstIndex(offsets, (offset) => offset > top) - 1);
  const last = Math.min(count - 1, firstIndex(offsets, (offset) => offset >= bottom) - 1);
  return { first: Math.min(first, Math.max(0, count - 1)), last };
}

/**
 * How far to scroll so that something can be seen: not at all where it can, else as little as needed; of what is higher than the room,
 * the beginning.
 * @param room from the first to the last height that can be seen
 * @example scrollToShow({ top: 900, bottom: 940 }, { top: 0, bottom: 500 }) // 440
 */
export function scrollToShow(
  thing: { readonly top: number; readonly bottom: number },
  room: { readonly top: number; readonly bottom: number },
): number {
  if (thing.top < room.top) return thing.top - room.top;
  if (thing.bottom <= room.bottom) return 0;
  return Math.min(thing.bottom - room.bottom, thing.top - room.top);
}
