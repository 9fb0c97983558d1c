import { firstIndex } from "../lists/first-index";

/**
 * How many of the given rows are above one row: also the index of the first that does not.
 * @param rows ascending
 * @example countBelow([3, 5, 9], 5) // 1
 */
export function countBelow(rows: readonly number[], row: number): number {
  return firstIndex(rows, (one) => one >= row);
}
