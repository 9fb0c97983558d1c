import { formatArea, parseAddress, quoteSheetName } from "./address";
import { cellArea, cellCount, type Area } from "./area";
import { cellKey, cellPlace } from "./cells";
import { mapReferences } from "./formula-tokens";
import type { Sheet } from "./sheet";
import { findSheet, type AreaShift, type Workbook } from "./workbook";

function shiftFormulas(workbook: Workbook, sheet: Sheet, move: AreaShift): void {
  const rewrite = (formula: string, home: Sheet | null): string =>
    mapReferences(formula, (reference) => {
      const parsed = parseAddress(reference);
      const target = parsed?.sheet ? findSheet(workbook, parsed.sheet) : home;
      if (!parsed || target !== sheet) return reference;
      const area = move(parsed.area);
      if (area === parsed.area) return reference;
      const prefix = parsed.sheet ? `${quoteSheetName(parsed.sheet)}!` : "";
      return area ? prefix + formatArea(area, reference.includes("$")) : "#REF!";
    });
  for (const home of workbook.sheets) {
    for (const cell of home.cells.values()) if (cell.formula) cell.formula = rewrite(cell.formula, home);
  }
  for (const item of [...workbook.names, ...workbook.sheets.flatMap((each) => each.names)]) {
    item.formula = rewrite(item.formula, null);
  }
}

function shiftAreas(sheet: Sheet, move: AreaShift): void {
  const keep = <Item extends { area: Area }>(items: readonly Item[]): Item[] =>
    items.flatMap((item) => {
      const area = move(item.area);
      return area ? [Object.assign(item, { area })] : [];
    });
  sheet.merges = sheet.merges.flatMap((area) => move(area) ?? []).filter((area) => cellCount(area) > 1);
  sheet.tables = keep(sheet.tables);
  sheet.validations = keep(sheet.validations);
  sheet.comments = keep(sheet.comments);
  sheet.conditionalFormats = keep(sheet.conditionalFormats);
  sheet.pageLayout.printAreas = sheet.pageLayout.printAreas.flatMap((area) => move(area) ?? []);
  const filterArea = sheet.filter && move(sheet.filter.area);
  sheet.filter = sheet.filter && filterArea && { ...sheet.filter, area: filterArea };
  sheet.selection = move(sheet.selection) ?? sheet.selection;
}

/**
 * Moves cells, and with them everything that points at them: merged areas, tables, names, formulas, and the ranges that
 * somebody holds. `move` gives back the very area it got where nothing changes, and null for cells that are gone.
 */
export function moveAreas(workbook: Workbook, sheet: Sheet, move: AreaShift): void {
  const cells: typeof sheet.cells = new Map();
  for (const [key, cell] of sheet.cells) {
    const { row, column } = cellPlace(key);
    const place = move(cellArea(row, column));
    if (place) cells.set(cellKey(place.top, place.left), cell);
  }
  sheet.cells = cells;
  shiftAreas(sheet, move);
  shiftFormulas(workbook, sheet, move);
  for (const listener of workbook.shiftListeners) listener(sheet, move);
}
