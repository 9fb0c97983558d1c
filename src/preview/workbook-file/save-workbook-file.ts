import { largest } from "../../core/lists/extremes";
import { writeWorkbook } from "../../adapters/xlsx/write-workbook";
import { makePlainDate } from "../../core/calendar/plain-date";
import type {
  CellLayout,
  CellStyleName,
  CellValue,
  PageSetup,
  RowLayout,
  SheetLayout,
} from "../../core/model/workbook-layout";
import {
  columnNumber,
  dateOfSerial,
  isDateSection,
  parseAddress,
  stripFormatLocale,
  type Area,
  type HostCellData,
  type HostSheetData,
  type HostWorkbookData,
} from "excel-host";
import { addToGroup } from "../../core/lists/group-by";

/** A width in points as a number of letters of the default font. */
const POINTS_PER_LETTER = 5.25;
const STANDARD_WIDTH = 8.43;
const PAGE: PageSetup = {
  orientation: "landscape",
  marginsInCentimetres: { top: 2, right: 2, bottom: 2, left: 2 },
  isFitToWidth: true,
  repeatedRows: null,
  footer: null,
};

/**
 * The simulated workbook as an .xlsx file: values as they are, formulas by their last value. Hidden sheets come last, since Excel
 * shows the first sheet of a file.
 */
export function saveWorkbookFile(workbook: HostWorkbookData): Promise<Uint8Array> {
  const isShown = ({ visibility = "Visible" }: HostSheetData): boolean => visibility === "Visible";
  const sheets = [
    ...workbook.sheets.filter(isShown).map(sheetLayout),
    ...workbook.sheets
      .filter((sheet) => !isShown(sheet))
      .map((sheet) => ({ ...sheetLayout(sheet), hidden: true })),
  ];
  return writeWorkbook({ title: workbook.name ?? "", sheets });
}

function sheetLayout(sheet: HostSheetData): SheetLayout {
  const widths = Object.entries(sheet.columnWidths ?? {}).map(
    ([letters, points]) => [columnNumber(letters), points / POINTS_PER_LETTER] as const,
  );
  const lastColumn = largest(
    widths.map(([column]) => column),
    0,
  );
  const widthOf = new Map(widths);
  return {
    name: sheet.name,
    columnWidths: Array.from({ length: lastColumn }, (_, at) => widthOf.get(at + 1) ?? STANDARD_WIDTH),
    rows: rowsOf(sheet),
    merges: (sheet.merges ?? []).map(areaAt),
    frozen: { rows: sheet.frozenRows ?? 0, columns: sheet.frozenColumns ?? 0 },
    choices: [],
    page: PAGE,
  };
}

function rowsOf(sheet: HostSheetData): readonly RowLayout[] {
  const byRow = new Map<number, CellLayout[]>();
  for (const cell of sheet.cells ?? []) {
    const { top: row, left: column } = areaAt(cell.address);
    addToGroup(byRow, row, { column, value: valueOf(cell), style: styleOf(cell), note: null });
  }
  const hidden = new Set([...(sheet.hiddenRows ?? []), ...(sheet.filteredRows ?? [])]);
  const numbers = new Set([...byRow.keys(), ...hidden]);
  return [...numbers]
    .sort((one, other) => one - other)
    .map((row) => ({
      row,
      height: sheet.rowHeights?.[row] ?? null,
      ...(hidden.has(row) && { hidden: true }),
      cells: (byRow.get(row) ?? []).sort((one, other) => one.column - other.column),
    }));
}

function valueOf({ value = "", numberFormat = "General" }: HostCellData): CellValue {
  if (value === "") return null;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string" || !isDateSection(stripFormatLocale(numberFormat))) return value;
  const { year, month, day } = dateOfSerial(value);
  const date = makePlainDate(year, month, day);
  return date === null ? value : { date };
}

function styleOf({ format = {}, numberFormat }: HostCellData): CellStyleName {
  if (numberFormat === "@") return "text";
  if (!format.bold) return "body";
  if (format.fill !== undefined && format.fill !== "") return "heading";
  return format.horizontalAlignment === "Center" ? "title" : "label";
}

function areaAt(address: string): Area {
  const parsed = parseAddress(address);
  if (parsed === null) throw new Error(`not an address: ${address}`);
  return parsed.area;
}
