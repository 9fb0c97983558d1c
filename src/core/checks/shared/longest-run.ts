/**
 * The most items that can stay so that their values rise; if several choices are equally long, the one that keeps the items that
 * come first.
 * @param items with values that all differ
 * @example keepLongestRun([1, 2, 4, 3, 5], (n) => n) // [1, 2, 4, 5]
 */
export function keepLongestRun<Item>(items: readonly Item[], valueOf: (item: Item) => number): Item[] {
  const values = items.map(valueOf);
  const runStarts: number[] = []; // runStarts[n]: where a run of n + 1 items begins, with the largest such value
  const nextInRun: number[] = [];
  for (let index = values.length - 1; index >= 0; index -= 1) {
    const longer = countLarger(runStarts, values, values[index] as number);
    nextInRun[index] = longer > 0 ? (runStarts[longer - 1] as number) : -1;
    runStarts[longer] = index;
  }
  const kept: Item[] = [];
  for (let index = runStarts.at(-1) ?? -1; index >= 0; index = nextInRun[index] as number) {
    kept.push(items[index] as Item);
  }
  return kept;
}

/** How many of the runs begin with a larger value; the values fall from run to run. */
function countLarger(runStarts: readonly number[], values: readonly number[], value: number): number {
  let low = 0;
  let high = runStarts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[runStarts[middle] as number] as number) > value) low = middle + 1;
    else high = middle;
  }
  return low;
}
