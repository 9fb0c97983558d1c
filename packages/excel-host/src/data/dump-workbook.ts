import { columnLetters, formatArea } from "../workbook/address";
import type { Cell } from "../workbook/cell";
import { DEFAULT_FORMAT, type CellFormat, type PartialFormat } from "../workbook/cell-format";
import { cellPlace, isFilled } from "../workbook/cells";
import type { NamedItem } from "../workbook/named-item";
import type { Sheet } from "../workbook/sheet";
import type { Workbook } from "../workbook/workbook";
import type { HostCellData, HostNameData, HostSheetData, HostWorkbookData } from "./workbook-data";

/** What differs from a cell that nobody touched: a format that was set to what it is anyway is no format. */
function ownFormat(format: PartialFormat): PartialFormat {
  const all = Object.entries(format) as [keyof CellFormat, unknown][];
  return Object.fromEntries(
    all.filter(([key, value]) => JSON.stringify(value) !== JSON.stringify(DEFAULT_FORMAT[key])),
  );
}

function cellData(key: number, cell: Cell): HostCellData {
  const { row, column } = cellPlace(key);
  const { numberFormat, ...format } = ownFormat(cell.format);
  return {
    address: `${columnLetters(column)}${row}`,
    ...(cell.kind === "Empty" ? {} : { value: cell.value }),
    ...(cell.formula === null ? {} : { formula: cell.formula }),
    ...(cell.quoted ? { quoted: true } : {}),
    ...(numberFormat === undefined ? {} : { numberFormat }),
    ...(Object.keys(format).length === 0 ? {} : { format: structuredClone(format) }),
  };
}

function nameData({ name, formula, visible }: NamedItem): HostNameData {
  return { name, formula, ...(visible ? {} : { visible }) };
}

function ascending(numbers: Iterable<number>): number[] {
  return [...numbers].sort((one, other) => one - other);
}

function sheetData(sheet: Sheet): HostSheetData {
  const cells = ascending(sheet.cells.keys()).flatMap((key) => {
    const cell = sheet.cells.get(key);
    return cell && (isFilled(cell) || Object.keys(ownFormat(cell.format)).length > 0)
      ? [cellData(key, cell)]
      : [];
  });
  const { protection, filter, customProperties } = sheet;
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    cells,
    merges: [...sheet.merges]
      .sort((one, other) => one.top - other.top || one.left - other.left)
      .map((area) => formatArea(area)),
    hiddenRows: ascending(sheet.hiddenRows),
    filteredRows: ascending(sheet.filteredRows),
    hiddenColumns: ascending(sheet.hiddenColumns).map(columnLetters),
    rowHeights: Object.fromEntries(sheet.rowHeights),
    columnWidths: Object.fromEntries(
      [...sheet.columnWidths].map(([column, width]) => [columnLetters(column), width]),
    ),
    frozenRows: sheet.frozen.rows,
    frozenColumns: sheet.frozen.columns,
    tables: sheet.tables.map(({ name, area, style, showTotals }) => ({
      name,
      address: formatArea(area),
      style,
      showTotals,
    })),
    names: sheet.names.map(nameData),
    ...(protection ? { protection: structuredClone(protection) } : {}),
    validations: sheet.validations.map(({ area, rule }) => ({ address: formatArea(area), rule })),
    comments: sheet.comments.map(({ area, content }) => ({ address: formatArea(area), content })),
    drawings: sheet.drawings.map((drawing) => structuredClone(drawing)),
    conditionalFormats: sheet.conditionalFormats.map(({ area }) => formatArea(area)),
    ...(customProperties.length > 0
      ? { customProperties: Object.fromEntries(customProperties.map(({ key, value }) => [key, value])) }
      : {}),
    pageLayout: structuredClone(sheet.pageLayout),
    ...(filter ? { filterAddress: formatArea(filter.area) } : {}),
    tabColor: sheet.tabColor,
    showGridlines: sheet.showGridlines,
  };
}

/** The workbook as plain data, in the order of rows; loading it again gives the same workbook. */
export function dumpWorkbookData(workbook: Workbook): HostWorkbookData {
  return {
    name: workbook.name,
    sheets: workbook.sheets.map(sheetData),
    activeSheet: workbook.active.name,
    names: workbook.names.map(nameData),
    settings: Object.fromEntries(workbook.settings),
    documentSettings: { ...workbook.documentSettings },
    ...(workbook.file !== null && { file: workbook.file }),
  };
}
