import type { Spreadsheet } from "../../src/app/ports/spreadsheet";
import { existingCells, formatAddress, isRowHidden, type Sheet } from "excel-host";
import type { WorkbookInFront } from "./workbook-in-front";
import { showValue } from "../../src/adapters/excel/read/show-value";
import type { RawCell, RawTable } from "../../src/core/sheet/raw-table";
import type { ExcelPane } from "./excel-spreadsheet";

/** The workbook of a simulated Excel, and what a person at it does and sees. */
export function excelInFront({ host, settle }: ExcelPane, spreadsheet: Spreadsheet): WorkbookInFront {
  return {
    spreadsheet,
    typeIntoCell: (sheet, cell, text) => {
      host.typeIntoCell(sheet, cell, text);
    },
    textOf: (sheet, cell) => String(host.cell(sheet, cell).value),
    contents: () => host.workbook.sheets.map((sheet) => tableOf(sheet)),
    selection: () => {
      const { name, selection } = host.workbook.active;
      return { sheet: name, cell: formatAddress(name, selection).split("!").at(-1) ?? "" };
    },
    sheetNames: () => host.workbook.sheets.map(({ name }) => name),
    renameSheet: (sheet, name) => {
      host.renameSheet(sheet, name);
    },
    deleteSheet: (sheet) => {
      host.removeSheet(sheet);
    },
    insertRow: (sheet, row) => {
      host.insertCells(sheet, `${row}:${row}`);
    },
    removeRow: (sheet, row) => {
      host.deleteCells(sheet, `${row}:${row}`);
    },
    sortRows: (sheet, area, column) => {
      host.sortRows(sheet, area, column);
    },
    copyRow: (sheet, from, to) => {
      host.copyRow(sheet, from, to);
    },
    insertColumn: (sheet, column) => {
      host.insertCells(sheet, `${column}:${column}`);
    },
    filterRows: (sheet, area, hiddenRows) => {
      host.filterRows(sheet, area, hiddenRows);
    },
    settle,
    standInTheWay: () => {
      host.faults.lostSession = true;
    },
  };
}

/** Columns and rows that are looked at. */
const [COLUMNS, ROWS] = [12, 60];

function tableOf(sheet: Sheet): RawTable {
  const area = { top: 1, left: 1, bottom: ROWS, right: COLUMNS };
  const rows = new Map<number, RawCell[]>();
  for (const { cell, row, column } of existingCells(sheet, area)) {
    const format = cell.format.numberFormat ?? "General";
    const shown = showValue({ value: cell.value, type: cell.kind, format });
    if (shown.text === "") continue;
    const cells = rows.get(row) ?? [];
    cells.push({ column, ...shown, isFormula: cell.formula !== null });
    rows.set(row, cells);
  }
  return {
    sheet: sheet.name,
    rows: [...rows.entries()]
      .sort(([one], [other]) => one - other)
      .map(([row, cells]) => ({
        row,
        hidden: isRowHidden(sheet, row),
        cells: cells.sort((one, other) => one.column - other.column),
      })),
    merges: [],
    hidden: sheet.visibility !== "Visible",
  };
}
