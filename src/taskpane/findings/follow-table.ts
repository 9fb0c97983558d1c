import type { MeasureSheet } from "../../core/model/measure-sheet";

/** A measures table as two checks are compared: where its headings and its measures stand. */
export type TablePlaces = Pick<MeasureSheet, "headerRow"> & {
  readonly measures: readonly Pick<MeasureSheet["measures"][number], "title" | "row" | "ordinal">[];
};

/** Where the parts of a table went. */
export interface FollowedRows {
  /** Where a row of the earlier check stands now. */
  readonly rowOf: (row: number) => number;
  /** The ordinals of the measures that are known again, by those that they had. */
  readonly ordinals: ReadonlyMap<number, number>;
}

/**
 * Follows the rows of a table from one check to the next, after rows were put in, taken out, moved or sorted. A measure is known
 * again by its title, of several with the same title by their order; what stands around it goes with the one above.
 * @returns null where nothing has moved, and where no measure is known again, as in another table
 */
export function followTable(before: TablePlaces, now: TablePlaces): FollowedRows | null {
  const places = new Map<string, TablePlaces["measures"][number][]>();
  for (const measure of now.measures) {
    const same = places.get(measure.title);
    if (same === undefined) places.set(measure.title, [measure]);
    else same.push(measure);
  }
  const shifts: { readonly from: number; readonly by: number }[] = [];
  const ordinals = new Map<number, number>();
  const taken = new Map<string, number>();
  for (const { title, row, ordinal } of before.measures) {
    const time = taken.get(title) ?? 0;
    taken.set(title, time + 1);
    const found = places.get(title)?.[time];
    if (found === undefined) continue;
    shifts.push({ from: row, by: found.row - row });
    ordinals.set(ordinal, found.ordinal);
  }
  const ofHeadings = now.headerRow - before.headerRow;
  const hasMoved = ofHeadings !== 0 || shifts.some(({ by }) => by !== 0);
  if (!hasMoved || shifts.length === 0) return null;
  const byRow: number[] = [];
  shifts.forEach(({ from, by }, at) => {
    const to = shifts[at + 1]?.from ?? from + 1;
    for (let row = from; row < to; row += 1) byRow[row] = by;
  });
  const last = shifts.at(-1)?.by ?? 0;
  const rowOf = (row: number): number =>
    row + (byRow[row] ?? (row < (shifts[0]?.from ?? 0) ? ofHeadings : last));
  return { rowOf, ordinals };
}
