import { cellRef } from "../../core/model/cell-ref";
import { THAI_DATE_FORMAT } from "../../core/model/thai-date-format";
import type {
  CellArea,
  CellFill,
  CellLayout,
  CellLines,
  ChoiceList,
  PageSetup,
  SheetLayout,
  StandardFont,
  WorkbookLayout,
} from "../../core/model/workbook-layout";
import type { Cell, CellStyle, DataValidation, MergeRange, WriteOptions, WriteSheet } from "hucre/xlsx";
import { toSerial } from "../../core/calendar/to-serial";
import { encodeCellText } from "./cell-text";
import { CELL_STYLES, PRINTED_LINES, WORKBOOK_FONT } from "./cell-styles";

const CENTIMETRES_PER_INCH = 2.54;
const HEADER_MARGIN = 0.3; // inches, Excel's own

// The same layout gives the same bytes, so that a workbook in the repository changes only when its content does.
const WRITTEN_AT = new Date(Date.UTC(2026, 0, 1));

/** Renders a new workbook as an .xlsx file; the library comes in only when a file is written. */
export async function writeWorkbook(layout: WorkbookLayout): Promise<Uint8Array> {
  const { writeXlsx } = await import("hucre/xlsx");
  const font = { ...WORKBOOK_FONT, name: layout.font ?? WORKBOOK_FONT.name };
  const { standardFont } = layout;
  const file = await writeXlsx({
    sheets: layout.sheets.map((sheet) => renderSheet(sheet, font, standardFont?.digitPixels)),
    defaultFont: standardFont ? { name: standardFont.name, size: standardFont.size } : font,
    namedRanges: layout.sheets.flatMap(printNames),
    properties: { title: layout.title, created: WRITTEN_AT, modified: WRITTEN_AT },
  });
  const written = layout.sheets.some(({ isProtected }) => isProtected)
    ? (await import("./free-row-heights")).freeRowHeights(file, layout.sheets)
    : file;
  const ordered = layout.sheets.some(hasColor)
    ? (await import("./order-fonts")).orderFonts(written)
    : written;
  if (!layout.sheets.some(hasDrawings)) return ordered;
  const { addDrawings } = await import("./drawings/add-drawings");
  return addDrawings(ordered, layout.sheets, font.name, WRITTEN_AT);
}

function hasDrawings({ pictures = [], charts = [] }: SheetLayout): boolean {
  return pictures.length + charts.length > 0;
}

function hasColor({ rows }: SheetLayout): boolean {
  return rows.some(({ cells }) => cells.some(({ style }) => CELL_STYLES[style].font?.color !== undefined));
}

/** Calibri 11, Excel's own, has digits of so many pixels. */
const USUAL_DIGIT = 7;

function renderSheet(
  sheet: SheetLayout,
  font: { readonly name: string },
  digitPixels: StandardFont["digitPixels"] = USUAL_DIGIT,
): WriteSheet {
  const rowDefs: NonNullable<WriteSheet["rowDefs"]> = new Map();
  const cells = new Map<string, Partial<Cell>>();
  for (const { row, height: ownHeight, fileHeight, hidden, cells: rowCells } of sheet.rows) {
    const height = ownHeight ?? fileHeight ?? null;
    if (height !== null || hidden) {
      rowDefs.set(row - 1, { ...(height !== null && { height }), ...(hidden && { hidden }) });
    }
    for (const cell of rowCells) cells.set(`${row - 1},${cell.column - 1}`, renderCell(cell, font.name));
  }
  const { frozen, filter, page, pageBreaks = [], widthUnit } = sheet;
  // A column of a file is counted in digits, its padding included (ISO/IEC 29500-1, 18.3.1.13).
  const unit = widthUnit === "pixels" ? digitPixels : 1;
  return {
    name: sheet.name,
    ...(sheet.hidden && { hidden: true }),
    columns: sheet.columnWidths.map((width) => ({ width: width / unit })),
    rows: [],
    cells,
    rowDefs,
    merges: sheet.merges.map(toMerge),
    ...(filter && { autoFilter: { range: areaOf(filter) } }),
    dataValidations: sheet.choices.map(toValidation),
    ...(frozen.rows + frozen.columns > 0 && { freezePane: { ...frozen } }),
    pageSetup: toPageSetup(page),
    // The library counts from 0 and names the row above the break.
    ...(pageBreaks.length > 0 && { rowBreaks: pageBreaks.map((row) => row - 2) }),
    ...(page.footer !== null && { headerFooter: { oddFooter: page.footer } }),
    ...(sheet.isProtected === true && { protection: PROTECTION }),
  };
}

/** Without a password; a text that grows needs higher rows and wider columns. */
const PROTECTION = { formatRows: true, formatColumns: true } as const;

function renderCell(
  { value, style: styleName, numberFormat, note, lines, fill, link, isOpen }: CellLayout,
  fontName: string,
): Partial<Cell> {
  const named = CELL_STYLES[styleName];
  const own = numberFormat === undefined ? {} : { numFmt: numberFormat };
  const style = {
    ...named,
    ...own,
    font: { ...named.font, name: fontName },
    ...(lines && { border: { ...named.border, ...borderOf(lines) } }),
    ...(fill !== undefined && { fill: fillOf(fill) }),
    ...(isOpen === true && { protection: { locked: false } }),
  };
  const comment = note === null ? {} : { comment: { text: note } };
  const base = { style, ...comment, ...(link !== undefined && { hyperlink: { target: link } }) };
  if (value === null) return { ...base, value: null, type: "empty" };
  if (typeof value === "string") return { ...base, value: encodeCellText(value), type: "string" };
  if (typeof value === "number") return { ...base, value, type: "number" };
  return {
    ...base,
    value: toSerial(value.date),
    type: "number",
    style: { ...base.style, numFmt: numberFormat ?? THAI_DATE_FORMAT },
  };
}

const BLACK = { rgb: "000000" } as const;

function fillOf(fill: CellFill): NonNullable<CellStyle["fill"]> {
  return fill === "hatched"
    ? { type: "pattern", pattern: "darkUp", fgColor: BLACK, bgColor: { rgb: "FFFFFF" } }
    : { type: "pattern", pattern: "solid", fgColor: { rgb: fill.slice(1) } };
}

function borderOf(lines: CellLines): NonNullable<CellStyle["border"]> {
  return Object.fromEntries(
    Object.entries(lines).map(([edge, line]) => [edge, PRINTED_LINES[line as keyof typeof PRINTED_LINES]]),
  );
}

function toMerge({ top, left, bottom, right }: CellArea): MergeRange {
  return { startRow: top - 1, startCol: left - 1, endRow: bottom - 1, endCol: right - 1 };
}

function toValidation({ area, values, source, warning }: ChoiceList): DataValidation {
  return {
    type: "list",
    // A file keeps the formula without its equals sign.
    ...(source === undefined ? { values: [...values] } : { formula1: source.replace(/^=/, "") }),
    range: areaOf(area),
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: "warning",
    errorMessage: warning,
  };
}

/** "A1:F20" */
function areaOf({ top, left, bottom, right }: CellArea): string {
  return `${cellRef(left, top)}:${cellRef(right, bottom)}`;
}

function toPageSetup(page: PageSetup): NonNullable<WriteSheet["pageSetup"]> {
  const { top, right, bottom, left } = page.marginsInCentimetres;
  return {
    paperSize: "a4",
    orientation: page.orientation,
    margins: {
      top: inches(top),
      right: inches(right),
      bottom: inches(bottom),
      left: inches(left),
      header: HEADER_MARGIN,
      footer: HEADER_MARGIN,
    },
    ...(page.isFitToWidth && { fitToPage: true, fitToWidth: 1, fitToHeight: 0 }),
    ...(page.scale !== undefined && { scale: page.scale }),
  };
}

type NamedRange = NonNullable<WriteOptions["namedRanges"]>[number];

/**
 * The names by which a file says what is printed and which rows are repeated. The library would write them without quotes
 * about the sheet's name: with a hyphen in it Excel then calls the file damaged.
 */
function printNames({ name: sheet, page, printArea }: SheetLayout): NamedRange[] {
  const quoted = `'${sheet.replaceAll("'", "''")}'`;
  const named = (name: string, range: string): NamedRange => ({
    name,
    range: `${quoted}!${range}`,
    scope: sheet,
  });
  return [
    ...(printArea ? [named("_xlnm.Print_Area", absoluteArea(printArea))] : []),
    ...(page.repeatedRows
      ? [named("_xlnm.Print_Titles", `$${page.repeatedRows.first}:$${page.repeatedRows.last}`)]
      : []),
  ];
}

/** "$A$1:$F$20" */
function absoluteArea({ top, left, bottom, right }: CellArea): string {
  return [cellRef(left, top), cellRef(right, bottom)]
    .map((cell) => cell.replace(/^([A-Z]+)(\d+)$/, "$$$1$$$2"))
    .join(":");
}

function inches(centimetres: number): number {
  return Math.round((centimetres / CENTIMETRES_PER_INCH) * 1000) / 1000;
}
