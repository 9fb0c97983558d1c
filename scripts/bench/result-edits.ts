import type { CellEdit } from "../../src/core/changes/cell-edit";
import type { RawWorkbook } from "../../src/core/sheet/raw-table";
import { resultCell } from "./bench-workbook";

/** Edits of the first results of a workbook, each with a few words more. */
export function resultEdits({ tables }: RawWorkbook, count: number): readonly CellEdit[] {
  const [table] = tables;
  const texts = new Map(table?.rows.map(({ row, cells }) => [row, cells[4]?.text ?? ""]));
  return Array.from({ length: count }, (_, index) => {
    const cell = resultCell(index + 1);
    const before = texts.get(Number(cell.slice(1))) ?? "";
    return { sheet: table?.sheet ?? "", cell, before, after: `${before} (แก้ไขแล้ว)` };
  });
}
