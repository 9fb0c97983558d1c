/**
 * The number of single characters to insert, drop or replace to turn one text into another.
 * @param limit no exact answer is needed above it: the result is then `limit + 1`
 * @example editDistance("หน่วยงานรับผิดชอม", "หน่วยงานรับผิดชอบ", 2) // 1
 */
export function editDistance(from: string, to: string, limit: number): number {
  if (Math.abs(from.length - to.length) > limit) return limit + 1;
  let previous = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row++) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= to.length; column++) {
      const swap = (previous[column - 1] ?? 0) + (from[row - 1] === to[column - 1] ? 0 : 1);
      const cost = Math.min(swap, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1);
      current.push(cost);
      least = Math.min(least, cost);
    }
    if (least > limit) return limit + 1;
    previous = current;
  }
  return Math.min(previous[to.length] ?? 0, limit + 1);
}
