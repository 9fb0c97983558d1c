import type { RowNeighbour, RowNeighbours } from "./find-place";
import type { ShownRows } from "./shown-rows";

/**
 * The neighbours by which a removed row finds its place again: the rows with text around it, and of these the nearest ones that
 * are still there.
 * @param before the sheet as it was
 * @param after the sheet with the row gone
 * @param row its number before
 * @param place the number that it would have now
 * @param width columns that are compared, from A on
 */
export function neighboursOf(
  before: ShownRows,
  after: ShownRows,
  { row, place, width }: { readonly row: number; readonly place: number; readonly width: number },
): RowNeighbours {
  const above = [nearest(before, row - 1, -1, width), nearest(after, place - 1, -1, width)];
  const below = [nearest(before, row + 1, 1, width), nearest(after, place, 1, width)];
  const [upBefore, upAfter] = above.map((one, at) =>
    beside(one, (found) => (at === 0 ? row : place) - found),
  );
  const [downBefore, downAfter] = below.map((one, at) =>
    beside(one, (found) => (at === 0 ? found - row - 1 : found - place)),
  );
  return {
    above: withoutTwins(upBefore ?? null, upAfter ?? null),
    below: withoutTwins(downBefore ?? null, downAfter ?? null),
    lastRow: after.last,
  };
}

/** The same row before and after is counted with its distance after: a blank row between them may have been removed, too. */
function withoutTwins(before: RowNeighbour | null, after: RowNeighbour | null): RowNeighbour[] {
  const isTwin =
    before !== null && after !== null && before.texts.every((text, at) => text === after.texts[at]);
  return [isTwin ? null : before, after].flatMap((one) => one ?? []);
}

interface FoundRow {
  readonly row: number;
  readonly texts: readonly string[];
}

function beside(found: FoundRow | null, distanceOf: (row: number) => number): RowNeighbour | null {
  return found && { texts: found.texts, distance: distanceOf(found.row) };
}

/** The nearest row with any text, going one way. */
function nearest(rows: ShownRows, from: number, step: 1 | -1, width: number): FoundRow | null {
  for (let row = from; row >= rows.first && row <= rows.last; row += step) {
    const texts = Array.from({ length: width }, (_, index) => rows.textAt(row, index + 1));
    if (texts.some((text) => text !== "")) return { row, texts };
  }
  return null;
}
