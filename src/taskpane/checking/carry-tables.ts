import type { RawWorkbook } from "../../core/sheet/raw-table";
import type { ListedTable } from "../../core/sheet/list-tables";

/**
 * The tables of a workbook when only some sheets were read this time: the tables of the other sheets are as they were listed
 * before, as long as the sheets are there.
 */
export function carryTables(
  earlier: readonly ListedTable[],
  now: readonly ListedTable[],
  { tables }: RawWorkbook,
): ListedTable[] {
  return tables.flatMap(({ sheet, rows }) => {
    if (rows.length > 0) return now.filter((table) => table.sheet === sheet);
    return earlier.flatMap((table) => (table.sheet === sheet ? [{ ...table, isInUse: false }] : []));
  });
}
