import type { HostWorkbookData } from "excel-host";
import { benchSlips, resultCell } from "./bench-workbook";

/** A workbook for the simulated Excel in which each measure has two findings that can be mended, and the cell that is edited. */
export function paneWorkbook(measures: number): {
  readonly data: HostWorkbookData;
  readonly sheet: string;
  readonly cell: string;
} {
  const { tables } = benchSlips(measures);
  const sheets = tables.map(({ sheet, rows }) => ({
    name: sheet,
    cells: rows.flatMap(({ row, cells }) =>
      cells.map(({ column, text }) => ({ address: `${letterOf(column)}${row}`, value: text })),
    ),
  }));
  return { data: { name: "bench.xlsx", sheets }, sheet: sheets[0]?.name ?? "", cell: resultCell(1) };
}

function letterOf(column: number): string {
  return String.fromCharCode("A".charCodeAt(0) + column - 1);
}
