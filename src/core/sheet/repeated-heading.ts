import { squash } from "../text/squash";
import { classifyHeading } from "./match-heading";
import { parseNumberCell } from "./parse-measure-number";
import type { HeadingRows } from "./heading-rows";
import { cellText, type TableGrid } from "./table-grid";

/** The share of a row's texts that must be those of the headings: one of them may be corrected or blank. */
const HEADING_SHARE = 0.6;
/** Another office's wording in a repeated heading is believed up to this length. */
const LONGEST_WORDING = 60;

/**
 * True where a row says the headings again.
 * @param inTable the columns of the table that have a text in the row
 */
export function isRepeatedHeading(
  grid: TableGrid,
  location: HeadingRows,
  row: number,
  inTable: readonly number[],
): boolean {
  if (inTable.length < 2) return false;
  const { columns, wordings } = location;
  const fewest = Math.max(2, inTable.length * HEADING_SHARE);
  const texts = inTable.map((column) => {
    const text = cellText(grid.cellAt(row, column));
    const own = wordings.get(column) ?? [];
    const canBeSame = own.some(
      (wording) => text.length >= wording.length && text.length < 2 * wording.length + 20,
    );
    return { column, text, own, canBeSame };
  });
  // Comparing costs more than looking at the length, and most rows have too many long cells.
  const short = texts.filter(({ text, canBeSame }) => canBeSame || text.length <= LONGEST_WORDING);
  if (short.length < fewest) return false;
  const isAlike = ({ column, text, own, canBeSame }: (typeof texts)[number]): boolean => {
    if (canBeSame && own.includes(squash(text))) return true;
    const match = text.length > LONGEST_WORDING ? null : classifyHeading(text, false);
    return match !== null && match !== "other" && match.certainty > 1 && columns[match.column] === column;
  };
  let unlike = 0;
  // Ends at the first text that leaves too few.
  return short.every((text) => isAlike(text) || short.length - ++unlike >= fewest);
}

/**
 * True for a row that numbers the columns, as forms do below their headings: (๑) (๒) (๓) …
 * @param inTable the columns of the table that have a text in the row
 */
export function isColumnNumbering(grid: TableGrid, row: number, inTable: readonly number[]): boolean {
  if (inTable.length < 3) return false;
  const numbers = inTable.map((column) => {
    const text = cellText(grid.cellAt(row, column));
    return text.length < 8 ? (parseNumberCell(text)?.value ?? NaN) : NaN;
  });
  return numbers.every((number, index) => number === (numbers[0] ?? NaN) + index);
}
