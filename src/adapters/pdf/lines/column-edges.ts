/** A column's share of the page. */
export interface ColumnWidth {
  readonly widthMm: number;
}

/** Where the columns begin, and the last one ends: in their proportions they fill the room from `left` to `right`. */
export function columnEdges(columns: readonly ColumnWidth[], left: number, right: number): readonly number[] {
  const total = columns.reduce((sum, { widthMm }) => sum + widthMm, 0);
  let done = 0;
  return [
    left,
    ...columns.map(({ widthMm }) => {
      done += widthMm;
      return left + ((right - left) * done) / total;
    }),
  ];
}
