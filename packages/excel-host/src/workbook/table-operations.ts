import { columnCount, intersectAreas, oneRow, rowCount, sizedArea, type Area } from "./area";
import { cellAt, isFilled } from "./cells";
import { hostError } from "./host-error";
import type { EventOrigin } from "./host-event";
import { requireUnprotected } from "./sheet-protection";
import { shiftCells } from "./shift-cells";
import type { Sheet } from "./sheet";
import { bodyArea, type Table } from "./table";
import { emit, type Workbook } from "./workbook";
import { putValue, writeCells } from "./write-cells";

/** Every table of the workbook with its sheet. */
export function allTables(workbook: Workbook): { sheet: Sheet; table: Table }[] {
  return workbook.sheets.flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table })));
}

/** Makes a table; blank headings become `Column1`, `Column2` …; without headings a row is put above. */
export function addTable(
  workbook: Workbook,
  sheet: Sheet,
  area: Area,
  hasHeaders: boolean,
  origin: EventOrigin,
): Table {
  requireUnprotected(sheet);
  const overlaps = (other: Area): boolean => intersectAreas(other, area) !== null;
  if (sheet.tables.some((table) => overlaps(table.area)) || sheet.merges.some(overlaps)) {
    throw hostError("InvalidArgument");
  }
  if (!hasHeaders)
    shiftCells(workbook, sheet, { area: oneRow(area, area.top), axis: "rows", kind: "insert" }, origin);
  const number = workbook.nextTableNumber;
  workbook.nextTableNumber += 1;
  const rows = Math.max(2, rowCount(area) + (hasHeaders ? 0 : 1));
  const table: Table = {
    id: String(number),
    name: `Table${number}`,
    area: sizedArea(area.top, area.left, rows, columnCount(area)),
    style: "TableStyleMedium2",
    showHeaders: true,
    showTotals: false,
    showBandedRows: true,
    showFilterButton: true,
  };
  for (let index = 0; index < columnCount(area); index += 1) {
    if (!isFilled(cellAt(sheet, area.top, area.left + index))) {
      putValue(sheet, area.top, area.left + index, `Column${index + 1}`);
    }
  }
  sheet.tables.push(table);
  emit(workbook, { kind: "tableAdded", sheet, table, origin });
  return table;
}

/** Takes the table away and leaves the cells (`convertToRange`). */
export function removeTable(workbook: Workbook, sheet: Sheet, table: Table, origin: EventOrigin): void {
  sheet.tables = sheet.tables.filter((other) => other !== table);
  emit(workbook, { kind: "tableDeleted", sheet, table, origin });
}

/** Renames a table; a name in use answers InvalidArgument (office-js 2875). */
export function renameTable(workbook: Workbook, table: Table, name: string): void {
  const isTaken = allTables(workbook).some(
    ({ table: other }) => other !== table && other.name.toLowerCase() === name.toLowerCase(),
  );
  if (isTaken || !/^[\p{L}_\\][\p{L}\p{M}\p{N}_.\\]*$/u.test(name)) throw hostError("InvalidArgument");
  table.name = name;
}

/** Adds rows at a position of the body, or at the end (`null`); cells below the table move down. Returns the first row's index. */
export function addTableRows(
  workbook: Workbook,
  sheet: Sheet,
  table: Table,
  index: number | null,
  values: readonly (readonly unknown[])[],
  origin: EventOrigin,
): number {
  requireUnprotected(sheet);
  if (values.some((row) => row.length !== columnCount(table.area))) throw hostError("InvalidArgument");
  const body = bodyArea(table);
  const at = index === null || index < 0 ? rowCount(body) : index;
  if (at > rowCount(body)) throw hostError("InvalidArgument");
  const added = sizedArea(body.top + at, body.left, values.length, columnCount(body));
  const before = { ...table.area };
  shiftCells(workbook, sheet, { area: added, axis: "rows", kind: "insert" }, origin);
  table.area = { ...before, bottom: before.bottom + values.length };
  writeCells(workbook, sheet, added, values, origin);
  return at;
}

/** Removes a row of the body; the last one is only emptied. */
export function deleteTableRow(
  workbook: Workbook,
  sheet: Sheet,
  table: Table,
  index: number,
  origin: EventOrigin,
): void {
  requireUnprotected(sheet);
  const body = bodyArea(table);
  if (index < 0 || index >= rowCount(body)) throw hostError("InvalidArgument");
  const area = oneRow(body, body.top + index);
  if (rowCount(body) === 1) writeCells(workbook, sheet, area, "", origin);
  else shiftCells(workbook, sheet, { area, axis: "rows", kind: "delete" }, origin);
}
