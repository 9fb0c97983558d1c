import type { WantedTable } from "../model/wanted-table";
import { squash } from "../text/squash";
import { findMeasuresTables } from "./find-measures-tables";
import { findTitleYear } from "./find-title-year";
import type { MeasuresTable } from "./locate-headings";
import type { RawWorkbook } from "./raw-table";
import { tableTitle } from "./table-title";

/**
 * Finds a table again that was chosen before, although rows were inserted or removed above it, its title was edited or its sheet
 * was renamed. It uses what is still the same, and takes a table only if no other one can be meant.
 * @returns null where the table is gone, or several could be it
 */
export function findWantedTable(workbook: RawWorkbook, wanted: WantedTable): MeasuresTable | null {
  const all = findMeasuresTables(workbook);
  const onSheet = all.filter(({ table }) => squash(table.sheet) === squash(wanted.sheet));
  if (workbook.tables.some(({ sheet }) => squash(sheet) === squash(wanted.sheet)))
    return pick(onSheet, wanted);
  // A sheet that was renamed shows the very same table.
  return only(all.filter((found) => isInRow(found, wanted) && haveSameTitle(found, wanted)));
}

function pick(tables: readonly MeasuresTable[], wanted: WantedTable): MeasuresTable | null {
  const ofYear = tables.filter((found) => findTitleYear(tableTitle(found)) === wanted.titleYear);
  const ofTitle = ofYear.filter((found) => haveSameTitle(found, wanted));
  return (
    ofTitle.find((found) => isInRow(found, wanted)) ??
    only(ofTitle) ??
    ofYear.find((found) => isInRow(found, wanted)) ??
    only(ofYear) ??
    tables.find((found) => isInRow(found, wanted)) ??
    null
  );
}

function only(tables: readonly MeasuresTable[]): MeasuresTable | null {
  return tables.length === 1 ? (tables[0] ?? null) : null;
}

function isInRow({ location }: MeasuresTable, { headerRow }: WantedTable): boolean {
  return location.headerRow === headerRow;
}

function haveSameTitle(found: MeasuresTable, { title }: WantedTable): boolean {
  return squash(tableTitle(found)[0] ?? "") === squash(title ?? "");
}
