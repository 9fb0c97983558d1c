import type { WorkbookLayout } from "../../src/core/model/workbook-layout";
import type { RawWorkbook } from "../../src/core/sheet/raw-table";

/** The same workbook to be written as a file. */
export function layoutOf({ tables }: RawWorkbook): WorkbookLayout {
  const sheets = tables.map(({ sheet, rows }) => ({
    name: sheet,
    columnWidths: [30, 60, 16, 16, 40, 40],
    rows: rows.map(({ row, cells }) => ({
      row,
      height: null,
      cells: cells.map(({ column, text }) => ({ column, value: text, style: "body" as const, note: null })),
    })),
    merges: [],
    frozen: { rows: 0, columns: 0 },
    choices: [],
    page: {
      orientation: "landscape" as const,
      marginsInCentimetres: { top: 2, right: 2, bottom: 2, left: 2 },
      isFitToWidth: true,
      repeatedRows: null,
      footer: null,
    },
  }));
  return { title: "bench", sheets };
}
