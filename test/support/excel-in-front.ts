import type { Spreadsheet } from "../../src/app/spreadsheet";
import { formatAddress } from "../../src/preview/excel-host/workbook/address";
import type { WorkbookInFront } from "../contract/workbook-in-front";
import { showValue } from "../../src/adapters/excel/show-value";
import type { RawRow, RawTable } from "../../src/core/sheet/raw-table";
import { cellAt, formatAt } from "../../src/preview/excel-host/workbook/cells";
import { isRowHidden } from "../../src/preview/excel-host/workbook/row-and-column-sizes";
import type { Sheet } from "../../src/preview/excel-host/workbook/sheet";
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
  const rows = Array.from({ length: ROWS }, (_, at): RawRow => {
    const cells = Array.from({ length: COLUMNS }, (_cell, column) => {
      const cell = cellAt(sheet, at, column);
      const format = formatAt(sheet, at, column).numberFormat;
      const shown = showValue({ value: cell?.value ?? "", type: cell?.kind ?? "Empty", format });
      return { column: column + 1, ...shown, isFormula: typeof cell?.formula === "string" };
    });
    return { row: at + 1, hidden: isRowHidden(sheet, at), cells: cells.filter(({ text }) => text !== "") };
  });
  const filled = rows.filter(({ cells }) => cells.length > 0);
  return { sheet: sheet.name, rows: filled, merges: [], hidden: sheet.visibility !== "Visible" };
}
