import { largest } from "../../lists/extremes";

/** What is put on pages line by line. */
interface Lined {
  readonly lines: readonly string[];
}

/** Lines of a piece that stand on one page, from the first line of the cell's part on. */
export interface PlacedPiece<Piece> {
  readonly piece: Piece;
  readonly from: number;
  readonly to: number;
  /** The line of the part that they begin on. */
  readonly at: number;
}

/** The part of a row that stands on one page: for each cell its pieces, from the top on without a gap. */
export interface RowPart<Piece> {
  readonly cells: readonly (readonly PlacedPiece<Piece>[])[];
  readonly lines: number;
}

/** A row that is taken from page to page. */
export interface RowSplitter<Piece> {
  /** How many lines are left, in the cell that has most. */
  readonly left: () => number;
  /** Whether each cell that is not done can show something in so many lines. */
  readonly mayBegin: (room: number) => boolean;
  /** @param isFresh true at the top of a page: then something is taken, whatever the room */
  readonly take: (room: number, isFresh: boolean) => RowPart<Piece>;
}

/** A shorter paragraph stays whole: whoever looks for a text, or copies it, finds it in one cell. */
const LEAST_SPLIT = 4;
/** No line of a paragraph stands alone on a page. */
const LEAST_LINES = 2;

/** Splits a row of cells whose pieces have lines of one height. */
export function splitRow<Piece extends Lined>(cells: readonly (readonly Piece[])[]): RowSplitter<Piece> {
  const next = cells.map(() => ({ piece: 0, line: 0 }));

  function fromCell(column: number, room: number, isForced: boolean): PlacedPiece<Piece>[] {
    const cell = cells[column] ?? [];
    let { piece: index, line } = next[column] ?? { piece: 0, line: 0 };
    const placed: PlacedPiece<Piece>[] = [];
    let at = 0;
    for (let piece = cell[index]; piece !== undefined; piece = cell[++index], line = 0) {
      const count =
        linesThatFit(piece.lines.length, line, room - at) || (isForced && at === 0 ? Math.max(1, room) : 0);
      if (count === 0) break;
      const to = Math.min(piece.lines.length, line + count);
      placed.push({ piece, from: line, to, at });
      at += to - line;
      if (to < piece.lines.length) break;
    }
    return placed;
  }
  const heightOf = (placed: readonly PlacedPiece<Piece>[]): number => {
    const last = placed.at(-1);
    return last === undefined ? 0 : last.at + last.to - last.from;
  };
  const isDone = (column: number): boolean => (next[column]?.piece ?? 0) >= (cells[column]?.length ?? 0);
  return {
    left: () =>
      largest(
        cells.map((_, column) => heightOf(fromCell(column, Number.POSITIVE_INFINITY, false))),
        0,
      ),
    mayBegin: (room) =>
      cells.every((_, column) => isDone(column) || fromCell(column, room, false).length > 0),
    take: (room, isFresh) => {
      const free = cells.map((_, column) => fromCell(column, room, false));
      const isStuck = isFresh && free.every(({ length }) => length === 0);
      const taken = isStuck ? cells.map((_, column) => fromCell(column, room, true)) : free;
      taken.forEach((placed, column) => {
        const last = placed.at(-1);
        if (last === undefined) return;
        const whole = last.to === last.piece.lines.length;
        const index = (cells[column] ?? []).indexOf(last.piece, next[column]?.piece ?? 0);
        next[column] = whole ? { piece: index + 1, line: 0 } : { piece: index, line: last.to };
      });
      return { cells: taken, lines: largest(taken.map(heightOf), 0) };
    },
  };
}

/** How many of a paragraph's lines a page takes; 0 where it is better whole on the next one. */
function linesThatFit(length: number, from: number, room: number): number {
  const rest = length - from;
  if (rest <= room) return rest;
  if (length < LEAST_SPLIT) return 0;
  const count = Math.min(room, rest - LEAST_LINES);
  return count >= LEAST_LINES ? count : 0;
}
