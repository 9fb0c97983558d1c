import { firstIndex } from "../lists/first-index";
import { foldLetters } from "../text/fold-letters";
import { endOf, startOf, type FoldedText } from "../text/folded-text";

/** One column of a measure: the text of all its rows joined, and the place of each piece. */
export interface MeasureCell {
  /** With one spelling for letters that look alike: what is read, checked and printed. */
  readonly text: string;
  readonly parts: readonly CellPart[];
}

/** The piece of a joined text that comes from one cell. */
export interface CellPart {
  /** A1 address, without the sheet name. */
  readonly cell: string;
  /** The cell's own text, letter by letter as it was typed. */
  readonly text: string;
  /** The same as it stands in the joined text. */
  readonly read: FoldedText;
  /** Where that text begins in the joined text. */
  readonly start: number;
}

/**
 * The address of the cell that holds a position of the joined text.
 * @param offset index into `cell.text`
 * @returns null where the column is missing from the sheet
 */
export function cellAt(cell: MeasureCell, offset: number): string | null {
  return partAt(cell, offset)?.cell ?? null;
}

/**
 * The last piece that begins at a position or before it, else the first: a measure may run on over thousands of rows and have a finding
 * for every word of them.
 */
function partAt({ parts }: MeasureCell, offset: number): CellPart | undefined {
  const behind = firstIndex(parts, ({ start }) => start > offset);
  return parts[Math.max(0, behind - 1)];
}

/** A cell's text as a piece of a joined text. */
export function cellPart(cell: string, text: string, start: number): CellPart {
  return { cell, text, read: foldLetters(text), start };
}

/** The piece that holds all of a stretch of the joined text, and where the stretch is in the cell's own text; null across cells. */
export function partWith(
  cell: MeasureCell,
  stretch: { readonly start: number; readonly end: number },
): { readonly part: CellPart; readonly start: number; readonly end: number } | null {
  const part = partAt(cell, stretch.start);
  if (part === undefined) return null;
  const { start, read } = part;
  if (stretch.start < start || stretch.end > start + read.text.length) return null;
  return { part, start: startOf(read, stretch.start - start), end: endOf(read, stretch.end - start) };
}

/** Words of a joined text as the officer typed them; across cells as they are read. */
export function writtenWords(cell: MeasureCell, offset: number, words: string): string {
  const found = partWith(cell, { start: offset, end: offset + words.length });
  const isThere = cell.text.startsWith(words, offset);
  return found === null || !isThere ? words : found.part.text.slice(found.start, found.end);
}
