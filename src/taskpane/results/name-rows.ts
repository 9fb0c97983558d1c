/**
 * Row numbers as people write them, those on end from the first to the last.
 * @param rows ascending
 * @example nameRows([9, 10, 11, 12, 15]) // "9–12, 15"
 */
export function nameRows(rows: readonly number[]): string {
  const runs: { first: number; last: number }[] = [];
  for (const row of rows) {
    const run = runs.at(-1);
    if (run?.last === row - 1) run.last = row;
    else runs.push({ first: row, last: row });
  }
  return runs
    .map(({ first, last }) =>
      first === last ? `${first}` : last === first + 1 ? `${first}, ${last}` : `${first}–${last}`,
    )
    .join(", ");
}
