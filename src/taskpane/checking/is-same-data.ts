import type { RawWorkbook } from "../../core/sheet/raw-table";

/** Whether two readings say the same, cell by cell: plain data of one adapter, its fields always in one order. */
export function isSameData(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}

/** Whether every worksheet of a reading is in another as it was read there; which one is in front does not count. */
export function hasTablesOf(known: RawWorkbook, read: RawWorkbook): boolean {
  const bySheet = new Map(known.tables.map((table) => [table.sheet, table]));
  return read.tables.every((table) => isSameData(table, bySheet.get(table.sheet)));
}
