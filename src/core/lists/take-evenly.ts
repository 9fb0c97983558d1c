/**
 * Up to so many items of a list, evenly taken, the first one among them.
 * @example takeEvenly([1, 2, 3, 4, 5, 6], 3) // [1, 3, 5]
 */
export function takeEvenly<Item>(items: readonly Item[], most: number): readonly Item[] {
  if (items.length <= most) return items;
  const stride = items.length / most;
  return Array.from({ length: most }, (_, index) => items[Math.floor(index * stride)] as Item);
}
