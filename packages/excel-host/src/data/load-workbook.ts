import { columnNumber, parseAddress } from "../workbook/address";
import type { Area } from "../workbook/area";
import type { Cell, CellValue, ValueKind } from "../workbook/cell";
import { cellKey } from "../workbook/cells";
import { isErrorValue } from "../workbook/coerce-value";
import { hostError } from "../workbook/host-error";
import { createPageLayout } from "../workbook/page-layout";
import { recalculate } from "../workbook/recalculate";
import { createSheet, type Sheet } from "../workbook/sheet";
import { nextSheetId } from "../workbook/sheet-operations";
import { STRICT_PROTECTION } from "../workbook/protection-options";
import { emit, findSheet, type Workbook } from "../workbook/workbook";
import type { HostCellData, HostNameData, HostSheetData, HostWorkbookData } from "./workbook-data";

function areaAt(address: string): Area {
  const parsed = parseAddress(address);
  if (!parsed) throw hostError("InvalidArgument", null, `not an address: ${address}`);
  return parsed.area;
}

function kindOf(value: CellValue): ValueKind {
  if (value === "") return "Empty";
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  return isErrorValue(value) ? "Error" : "String";
}

function loadCell(sheet: Sheet, data: HostCellData): void {
  const { address, value = "", formula, quoted = false, numberFormat, format } = data;
  const { top, left } = areaAt(address);
  const cell: Cell = {
    value,
    kind: quoted ? "String" : kindOf(value),
    formula: formula ?? null,
    quoted,
    format: { ...format, ...(numberFormat === undefined ? {} : { numberFormat }) },
  };
  sheet.cells.set(cellKey(top, left), cell);
}

function nameItems(names: readonly HostNameData[]): Sheet["names"] {
  return names.map(({ name, formula, visible = true }) => ({ name, formula, comment: "", visible }));
}

function loadTables(workbook: Workbook, sheet: Sheet, data: HostSheetData): void {
  for (const { name, address, style, showTotals } of data.tables ?? []) {
    const id = String(workbook.nextTableNumber);
    workbook.nextTableNumber += 1;
    sheet.tables.push({
      id,
      name,
      area: areaAt(address),
      style: style ?? "TableStyleMedium2",
      showHeaders: true,
      showTotals: showTotals ?? false,
      showBandedRows: true,
      showFilterButton: true,
    });
  }
}

function loadSizes(sheet: Sheet, data: HostSheetData): void {
  sheet.hiddenRows = new Set(data.hiddenRows);
  sheet.filteredRows = new Set(data.filteredRows);
  sheet.hiddenColumns = new Set((data.hiddenColumns ?? []).map(columnNumber));
  const heights = Object.entries(data.rowHeights ?? {});
  sheet.rowHeights = new Map(heights.map(([row, height]) => [Number(row), height]));
  const widths = Object.entries(data.columnWidths ?? {});
  sheet.columnWidths = new Map(widths.map(([letters, width]) => [columnNumber(letters), width]));
}

function loadComments(workbook: Workbook, sheet: Sheet, data: HostSheetData): void {
  for (const { address, content } of data.comments ?? []) {
    const id = `comment${workbook.nextCommentNumber}`;
    workbook.nextCommentNumber += 1;
    sheet.comments.push({ id, area: areaAt(address), content, resolved: false });
  }
}

function loadSheet(workbook: Workbook, data: HostSheetData): Sheet {
  const sheet = createSheet(nextSheetId(workbook), data.name);
  for (const cell of data.cells ?? []) loadCell(sheet, cell);
  sheet.visibility = data.visibility ?? "Visible";
  sheet.merges = (data.merges ?? []).map(areaAt);
  sheet.frozen = { rows: data.frozenRows ?? 0, columns: data.frozenColumns ?? 0 };
  sheet.names = nameItems(data.names ?? []);
  sheet.tabColor = data.tabColor ?? "";
  sheet.showGridlines = data.showGridlines ?? true;
  sheet.pageLayout = { ...createPageLayout(), ...structuredClone(data.pageLayout) };
  sheet.filter = data.filterAddress === undefined ? null : { area: areaAt(data.filterAddress), columns: [] };
  sheet.validations = (data.validations ?? []).map(({ address, rule }) => ({
    area: areaAt(address),
    rule,
    errorAlert: null,
    prompt: null,
    ignoreBlanks: true,
  }));
  sheet.drawings = (data.drawings ?? []).map((drawing) => structuredClone(drawing));
  sheet.conditionalFormats = (data.conditionalFormats ?? []).map((address) => ({ area: areaAt(address) }));
  sheet.customProperties = Object.entries(data.customProperties ?? {}).map(([key, value]) => ({
    key,
    value,
  }));
  if (data.protection) {
    const options = { ...STRICT_PROTECTION, ...data.protection.options };
    sheet.protection = { options, password: data.protection.password ?? null };
  }
  loadTables(workbook, sheet, data);
  loadSizes(sheet, data);
  loadComments(workbook, sheet, data);
  return sheet;
}

/** Replaces what the workbook holds by the content of a file. */
export function loadWorkbookData(workbook: Workbook, data: HostWorkbookData): void {
  const sheets = data.sheets.map((sheet) => loadSheet(workbook, sheet));
  const firstVisible = sheets.find((sheet) => sheet.visibility === "Visible");
  if (!firstVisible) throw hostError("InvalidArgument", null, "a workbook needs a visible sheet");
  workbook.sheets = sheets;
  workbook.active =
    (data.activeSheet === undefined ? null : findSheet(workbook, data.activeSheet)) ?? firstVisible;
  workbook.name = data.name ?? workbook.name;
  workbook.names = nameItems(data.names ?? []);
  workbook.settings = new Map(Object.entries(data.settings ?? {}));
  workbook.documentSettings = { ...data.documentSettings };
  workbook.file = data.file ?? null;
  recalculate(workbook);
  emit(workbook, { kind: "redraw" });
}
