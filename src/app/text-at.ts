import { columnNumber } from "../core/model/cell-ref";
import type { RawWorkbook } from "../core/sheet/raw-table";
import { cellText } from "../core/sheet/table-grid";

/** What a cell says, "" for a blank one and for one whose sheet is not there. */
export function textAt(
  { tables }: RawWorkbook,
  { sheet, cell }: { readonly sheet: string; readonly cell: string },
): string {
  const [, letters = "", row = ""] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
  const line = tables.find((table) => table.sheet === sheet)?.rows.find((one) => one.row === Number(row));
  return cellText(line?.cells.find(({ column }) => column === columnNumber(letters)) ?? null);
}
