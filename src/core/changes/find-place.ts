import { isExactText, type IsSameText, type ShownRows } from "./shown-rows";

/** A row with any text beside the place of a removed one. */
export interface RowNeighbour {
  /** From column A on. */
  readonly texts: readonly string[];
  /** The distance in rows between it and the place: more than 1 where blank rows are between them. */
  readonly distance: number;
}

/** By what a removed row finds its place again. */
export interface RowNeighbours {
  /** Rows above, the nearest first, without blank ones. The place is `distance` rows below each of them. */
  readonly above: readonly RowNeighbour[];
  /** Rows below, each `distance` rows below the place; 0 is the row that is at the place once the removed row is gone. */
  readonly below: readonly RowNeighbour[];
  /** The last row in use once the row was gone: between blank rows only the length of the sheet shows where the row was. */
  readonly lastRow: number;
}

/**
 * Finds the row number at which a removed row belongs again: from the nearer of the neighbours above and below that can be
 * recognised with certainty.
 * @param expected the number that it would have if nothing had moved
 * @returns null where nobody can say
 */
export function findPlace(
  rows: ShownRows,
  { above, below, lastRow }: RowNeighbours,
  expected: number,
  isSame: IsSameText = isExactText,
): number | null {
  if (above.length + below.length === 0) return rows.last === lastRow ? expected : null;
  const [up, down] = [nearestKnown(rows, above, isSame), nearestKnown(rows, below, isSame)];
  // The neighbours have changed places: somebody sorted the sheet, so that the row belongs beside neither of them.
  if (up !== null && down !== null && down.row <= up.row) return null;
  if (up !== null && (down === null || up.distance <= down.distance + 1)) return up.row + up.distance;
  return down === null ? placeBetween(rows, above, below, isSame) : down.row - down.distance;
}

/** Neighbours that look like other rows still show the place if only one pair of rows is around it as the neighbours were. */
function placeBetween(
  rows: ShownRows,
  above: readonly RowNeighbour[],
  below: readonly RowNeighbour[],
  isSame: IsSameText,
): number | null {
  for (const up of above) {
    for (const down of below) {
      const places: number[] = [];
      for (let row = rows.first; row <= rows.last && places.length < 2; row += 1) {
        const place = row + up.distance;
        const isBetween = isHere(rows, up, row, isSame) && isHere(rows, down, place + down.distance, isSame);
        if (isBetween) places.push(place);
      }
      const [place] = places;
      if (places.length === 1 && place !== undefined) return place;
    }
  }
  return null;
}

/** The row of the nearest neighbour that exactly one row shows; null where none does. */
function nearestKnown(
  rows: ShownRows,
  neighbours: readonly RowNeighbour[],
  isSame: IsSameText,
): { readonly row: number; readonly distance: number } | null {
  for (const neighbour of neighbours) {
    const found: number[] = [];
    for (let row = rows.first; row <= rows.last && found.length < 2; row += 1) {
      if (isHere(rows, neighbour, row, isSame)) found.push(row);
    }
    const [row] = found;
    if (found.length === 1 && row !== undefined) return { row, distance: neighbour.distance };
  }
  return null;
}

function isHere(rows: ShownRows, { texts }: RowNeighbour, row: number, isSame: IsSameText): boolean {
  return texts.every((text, index) => isSame(index + 1, text, rows.textAt(row, index + 1)));
}
