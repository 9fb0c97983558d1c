import { columnNumber } from "../../core/model/cell-ref";

/** Column and row of a cell. */
export interface CellPlace {
  readonly letters: string;
  /** Counted from 1. */
  readonly column: number;
  readonly row: number;
}

/**
 * Takes an A1 address apart.
 * @example placeOf("AA12") // { letters: "AA", column: 27, row: 12 }
 */
export function placeOf(cell: string): CellPlace {
  const [, letters = "", digits = ""] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
  return { letters, column: columnNumber(letters), row: Number(digits) };
}
