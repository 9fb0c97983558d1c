/**
 * The index of the first item that has come so far, as many as there are where none has: half of them is passed over with each look.
 * @param items in an order in which, once one has come so far, all behind it have
 * @example firstIndex([3, 5, 9], (row) => row >= 5) // 1
 */
export function firstIndex<Item>(items: readonly Item[], hasCome: (item: Item) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (hasCome(items[middle] as Item)) high = middle;
    else low = middle + 1;
  }
  return low;
}
