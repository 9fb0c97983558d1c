import { writeWorkbook } from "../../../src/adapters/xlsx/write-workbook";
import type { CellLayout, PageSetup } from "../../../src/core/model/workbook-layout";
import { plainCellText } from "../../../src/core/text/plain-cell-text";
import { rawArea, type TestCell, type TestTable } from "../raw-table";

const PAGE: PageSetup = {
  orientation: "landscape",
  marginsInCentimetres: { top: 2, right: 1.5, bottom: 2, left: 1.5 },
  isFitToWidth: true,
  repeatedRows: null,
  footer: null,
};

/** The sheets as a file of Excel, its texts and numbers; cells of other kinds stay blank. */
export function workbookFile(tables: readonly TestTable[]): Promise<Uint8Array> {
  return writeWorkbook({
    title: "แผน",
    sheets: tables.map(({ sheet, rows, merges, firstColumn = 1, hiddenRows }) => ({
      name: sheet ?? "มาตรการ",
      columnWidths: [],
      rows: rows.map((cells, at) => ({
        row: at + 1,
        height: null,
        hidden: hiddenRows?.includes(at + 1) ?? false,
        cells: (cells ?? []).flatMap((cell, index) => layoutOf(cell, firstColumn + index)),
      })),
      merges: (merges ?? []).map(rawArea),
      frozen: { rows: 0, columns: 0 },
      choices: [],
      page: PAGE,
    })),
  });
}

function layoutOf(cell: TestCell, column: number): CellLayout[] {
  if (typeof cell !== "string" && typeof cell !== "number") return [];
  // What a cell of Excel cannot hold comes from no file.
  const value = typeof cell === "string" ? plainCellText(cell) : cell;
  return value === "" ? [] : [{ column, value, style: "text", note: null }];
}
