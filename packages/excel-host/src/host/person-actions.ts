import type { CellView, ExcelHost } from "./excel-host";
import { columnNumber, parseAddress } from "../workbook/address";
import { cellArea, columnCount, isWholeColumns, isWholeRows, rowCount, type Area } from "../workbook/area";
import { cellAt, formatAt } from "../workbook/cells";
import type { CellValue } from "../workbook/cell";
import { copyRow } from "../workbook/copy-row";
import { hostError } from "../workbook/host-error";
import { moveRow } from "../workbook/move-row";
import { selectCells } from "../workbook/select-cells";
import type { CellShift } from "../workbook/shift-area";
import { shiftCells } from "../workbook/shift-cells";
import { shownText } from "../workbook/shown-text";
import type { Sheet } from "../workbook/sheet";
import { filterRows } from "../workbook/sheet-filter";
import { deleteSheet, renameSheet } from "../workbook/sheet-operations";
import { sortRows } from "../workbook/sort-rows";
import { findSheet, type Workbook } from "../workbook/workbook";
import { writeCells } from "../workbook/write-cells";

type PersonActions = Pick<
  ExcelHost,
  | "sheet"
  | "cell"
  | "values"
  | "typeIntoCell"
  | "select"
  | "insertCells"
  | "deleteCells"
  | "sortRows"
  | "copyRow"
  | "moveRow"
  | "filterRows"
  | "renameSheet"
  | "removeSheet"
>;

function areaAt(address: string): Area {
  const parsed = parseAddress(address);
  if (!parsed) throw hostError("InvalidArgument", null, `not an address: ${address}`);
  return parsed.area;
}

function shiftAt(address: string, kind: CellShift["kind"]): CellShift {
  const area = areaAt(address);
  const isColumns = isWholeColumns(area) && !isWholeRows(area);
  return { area, axis: isColumns ? "columns" : "rows", kind };
}

function viewOf(sheet: Sheet, row: number, column: number): CellView {
  const cell = cellAt(sheet, row, column);
  const format = formatAt(sheet, row, column);
  const value = cell?.value ?? "";
  return { value, formula: cell?.formula ?? null, text: shownText(value, format.numberFormat), format };
}

/** What a person at the grid sees and does. */
export function personActions(workbook: Workbook): PersonActions {
  const sheet = (name: string): Sheet => {
    const found = findSheet(workbook, name);
    if (!found) throw hostError("ItemNotFound", null, `no sheet ${name}`);
    return found;
  };
  return {
    sheet,
    cell: (sheetName, address) => {
      const { top, left } = areaAt(address);
      return viewOf(sheet(sheetName), top, left);
    },
    values: (sheetName, address) => {
      const area = areaAt(address);
      const found = sheet(sheetName);
      return Array.from({ length: rowCount(area) }, (_row, down) =>
        Array.from(
          { length: columnCount(area) },
          (_column, right): CellValue => cellAt(found, area.top + down, area.left + right)?.value ?? "",
        ),
      );
    },
    typeIntoCell: (sheetName, address, text, by = "user") => {
      const { top, left } = areaAt(address);
      writeCells(workbook, sheet(sheetName), cellArea(top, left), text, by);
    },
    select: (sheetName, address) => {
      selectCells(workbook, sheet(sheetName), areaAt(address), "user");
    },
    insertCells: (sheetName, address, by = "user") => {
      shiftCells(workbook, sheet(sheetName), shiftAt(address, "insert"), by);
    },
    deleteCells: (sheetName, address, by = "user") => {
      shiftCells(workbook, sheet(sheetName), shiftAt(address, "delete"), by);
    },
    sortRows: (sheetName, address, column, options, by = "user") => {
      const order = { column: columnNumber(column), isDescending: options?.descending === true };
      sortRows(workbook, sheet(sheetName), areaAt(address), order, by);
    },
    copyRow: (sheetName, from, to, by = "user") => {
      copyRow(workbook, sheet(sheetName), from, to, by);
    },
    moveRow: (sheetName, from, to, by = "user") => {
      moveRow(workbook, sheet(sheetName), from, to, by);
    },
    filterRows: (sheetName, address, hiddenRows, by = "user") => {
      filterRows(workbook, sheet(sheetName), areaAt(address), hiddenRows, by);
    },
    renameSheet: (sheetName, newName, by = "user") => {
      renameSheet(workbook, sheet(sheetName), newName, by);
    },
    removeSheet: (sheetName, by = "user") => {
      deleteSheet(workbook, sheet(sheetName), by);
    },
  };
}
