/**
 * The number of single characters to insert, drop or replace to turn one text into another.
 * @param limit no exact answer is needed above it: the result is then `limit + 1`
 * @example editDistance("หน่วยงานรับผิดชอม", "หน่วยงานรับผิดชอบ", 2) // 1
 */
export function editDistance(from: string, to: string, limit: number): number {
  if (Math.abs(from.length - to.length) > limit) return limit + 1;
  const [one, other] = withoutSharedEnds(from, to);
  const longer = Math.max(one.length, other.length);
  if (one === "" || other === "") return longer;
  // Both begin and end with different letters: one edit mends that only where each is a single letter.
  if (longer > 1 && limit < 2) return limit + 1;
  return Math.min(distanceByTable(one, other, limit), limit + 1);
}

function withoutSharedEnds(one: string, other: string): [string, string] {
  const shorter = Math.min(one.length, other.length);
  let start = 0;
  while (start < shorter && one.charCodeAt(start) === other.charCodeAt(start)) start++;
  let end = 0;
  const isSameBefore = (at: number): boolean =>
    one.charCodeAt(one.length - at - 1) === other.charCodeAt(other.length - at - 1);
  while (end < shorter - start && isSameBefore(end)) end++;
  return [one.slice(start, one.length - end), other.slice(start, other.length - end)];
}

function distanceByTable(from: string, to: string, limit: number): number {
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
  return previous[to.length] ?? 0;
}
