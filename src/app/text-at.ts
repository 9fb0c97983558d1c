import { parseCellRef } from "../core/model/cell-ref";
import type { RawWorkbook } from "../core/sheet/raw-table";
import { cellText } from "../core/sheet/table-grid";

/** What a cell says, "" for a blank one and for one whose sheet is not there. */
export function textAt(
  { tables }: RawWorkbook,
  { sheet, cell }: { readonly sheet: string; readonly cell: string },
): string {
  const place = parseCellRef(cell);
  const line = tables.find((table) => table.sheet === sheet)?.rows.find(({ row }) => row === place.row);
  return cellText(line?.cells.find(({ column }) => column === place.column) ?? null);
}
