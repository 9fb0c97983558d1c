import type { RowRef, RowSource } from "./proposals";

/** The rows by their sheet, each once, ascending. */
export function rowSources(refs: readonly RowRef[]): RowSource[] {
  const bySheet = new Map<string, Set<number>>();
  for (const { sheet, row } of refs) {
    const rows = bySheet.get(sheet) ?? new Set();
    bySheet.set(sheet, rows.add(row));
  }
  return [...bySheet].map(([sheet, rows]) => ({ sheet, rows: [...rows].sort((a, b) => a - b) }));
}
