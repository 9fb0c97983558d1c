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

const CELL_REF = /^([A-Z]+)([0-9]+)$/;

/**
 * Takes an A1 address apart; the one place that knows its pattern.
 * @returns column 0 and row 0 for what is no address
 * @example parseCellRef("AA12") // { column: 27, row: 12 }
 */
export function parseCellRef(cell: string): CellPlace {
  const [, letters = "", digits = ""] = CELL_REF.exec(cell) ?? [];
  return { column: columnNumber(letters), row: Number(digits) };
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
  return cell.replace(/\d+$/, "");
}
