/**
 * An Excel that lives in memory: make one with `createExcelHost`, connect a pane to it, act in it as a person does, and read the
 * workbook. The README says what it knows.
 */
export { createExcelHost, dumpWorkbook, loadWorkbook } from "./host/create-excel-host";
export type { ExcelHost, ExcelHostOptions } from "./host/excel-host";
export type { Application } from "./server/host-core";
export { openFramePane } from "./host/frame-pane";
export { installInPageOpener } from "./transport/in-page";

export type { HostCellData, HostSheetData, HostWorkbookData } from "./data/workbook-data";

// What a page that draws the workbook needs: cells, areas, sizes, and the sheets of the window.
export { columnNumber, columnLetters, formatAddress, formatArea, parseAddress } from "./workbook/address";
export { boundingArea, cellArea, intersectAreas, isInArea, isSameArea, type Area } from "./workbook/area";
export type { CellFormat, PartialFormat } from "./workbook/cell-format";
export { cellAt, cellPlace, existingCells, formatAt, isFilled } from "./workbook/cells";
export { dateOfSerial } from "./workbook/dates";
export { isDateSection, stripFormatLocale } from "./workbook/format-codes";
export { isCovered } from "./workbook/merges";
export { STRICT_PROTECTION } from "./workbook/protection-options";
export { columnWidth, isRowHidden } from "./workbook/row-and-column-sizes";
export type { Sheet } from "./workbook/sheet";
export {
  activateSheet,
  addSheet,
  deleteSheet,
  renameSheet,
  visibleSheets,
} from "./workbook/sheet-operations";
export { shownText } from "./workbook/shown-text";
