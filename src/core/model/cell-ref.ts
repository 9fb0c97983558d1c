/**
 * The letters of a column.
 * @param column 1 for A, 27 for AA
 */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/**
 * The number of a column: 1 for A, 27 for AA.
 * @param letters upper-case column letters, without a row
 */
export function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}

/** The A1 address of a cell; both counted from 1. */
export function cellRef(column: number, row: number): string {
  return `${columnLetters(column)}${row}`;
}

/**
 * The row of an A1 address.
 * @example rowOfRef("AB12") // 12
 */
export function rowOfRef(cell: string): number {
  return Number(cell.replace(/^[A-Z]+/, ""));
}
