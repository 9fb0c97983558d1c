import { columnLetters } from "../workbook/address";
import type { CellValue } from "../workbook/cell";
import type { HostCellData, HostSheetData } from "./workbook-data";

function cellData(value: CellValue, row: number, column: number): HostCellData {
  const address = `${columnLetters(column)}${row}`;
  const isFormula = typeof value === "string" && value.startsWith("=");
  return isFormula ? { address, formula: value } : { address, value };
}

/** A sheet from rows of values, from `A1` on; `""` leaves a cell out, a text with `=` is a formula. */
export function sheetFromRows(name: string, rows: readonly (readonly CellValue[])[]): HostSheetData {
  const cells = rows.flatMap((values, row) =>
    values.flatMap((value, column) => (value === "" ? [] : [cellData(value, row + 1, column + 1)])),
  );
  return { name, cells };
}
