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

/** Column and row of a cell, both counted from 1. */
export interface CellPlace {
  readonly column: number;
  readonly row: number;
}

/**
 * Takes an A1 address apart; the one place that knows its pattern.
 * @returns column 0 and row 0 for what is no address
 * @example parseCellRef("AA12") // { column: 27, row: 12 }
 */
export function parseCellRef(cell: string): CellPlace {
  // Letter by letter: it is asked of each cell and each finding, and a pattern costs several times as much.
  let at = 0;
  let column = 0;
  for (let code = cell.charCodeAt(0); code >= 65 && code <= 90; code = cell.charCodeAt(++at))
    column = column * 26 + code - 64;
  const firstDigit = at;
  let row = 0;
  for (let code = cell.charCodeAt(at); code >= 48 && code <= 57; code = cell.charCodeAt(++at))
    row = row * 10 + code - 48;
  const isAddress = firstDigit > 0 && at > firstDigit && at === cell.length;
  return isAddress ? { column, row } : { column: 0, row: 0 };
}

/**
 * The row of an A1 address.
 * @example rowOfRef("AB12") // 12
 */
export function rowOfRef(cell: string): number {
  return parseCellRef(cell).row;
}

/**
 * The column letters of an A1 address.
 * @example lettersOfRef("AB12") // "AB"
 */
export function lettersOfRef(cell: string): string {
  let end = cell.length;
  while (end > 0 && cell.charCodeAt(end - 1) >= 48 && cell.charCodeAt(end - 1) <= 57) end -= 1;
  return cell.slice(0, end);
}
