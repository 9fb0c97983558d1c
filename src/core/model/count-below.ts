/**
 * How many of the given rows are above one row: also the index of the first that does not.
 * @param rows ascending
 * @example countBelow([3, 5, 9], 5) // 1
 */
export function countBelow(rows: readonly number[], row: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle] as number) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}
