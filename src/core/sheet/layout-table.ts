import type { CellLayout, SheetLayout } from "../model/workbook-layout";
import type { RawCell, RawTable } from "./raw-table";

/** What a sheet shows once its layout has been made. */
export function layoutTable(name: string, { rows, merges, hidden = false }: SheetLayout): RawTable {
  const toCell = ({ column, value }: CellLayout): RawCell[] => {
    if (value === null || value === "") return [];
    if (typeof value === "string") return [{ column, text: value, type: "text", isFormula: false }];
    if (typeof value === "number") return [{ column, text: String(value), type: "number", isFormula: false }];
    return [{ column, text: value.date, type: "date", isFormula: false }];
  };
  const withContent = rows.map(({ row, hidden, cells }) => ({
    row,
    hidden: hidden ?? false,
    cells: cells.flatMap(toCell),
  }));
  return { sheet: name, rows: withContent.filter(({ cells }) => cells.length > 0), merges, hidden };
}
