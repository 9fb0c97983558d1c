import type { MeasureSheet } from "../model/measure-sheet";
import type { WantedTable } from "../model/wanted-table";
import { chooseFiscalYear } from "./choose-fiscal-year";
import { findMeasuresTables } from "./find-measures-tables";
import { findTitleYear } from "./find-title-year";
import type { RawWorkbook } from "./raw-table";
import { tableRows } from "./table-rows";
import { tableTitle } from "./table-title";

/** A measures table of a workbook, as it is shown to a person who chooses between several. */
export interface ListedTable extends WantedTable {
  /** B.E.; null where the workbook does not say. */
  readonly fiscalYear: number | null;
  readonly measures: number;
  /** True for the table that is worked on. */
  readonly isInUse: boolean;
}

/**
 * Lists the measures tables of a workbook. Hidden sheets and tables without some columns are left out where there are others; the
 * table in use is never left out.
 * @param inUse the measures that are worked on; null for none
 * @param settingsYear the fiscal year that the settings sheet says
 */
export function listTables(
  workbook: RawWorkbook,
  inUse: MeasureSheet | null,
  settingsYear: number | null,
): ListedTable[] {
  const all = findMeasuresTables(workbook).map((found) => {
    const title = tableTitle(found);
    const { headerRow } = found.location;
    const isInUse = inUse !== null && inUse.sheet === found.table.sheet && inUse.headerRow === headerRow;
    return { found, title, titleYear: findTitleYear(title), isInUse };
  });
  const isFull = ({ found }: (typeof all)[number]): boolean => found.grade === 2 && !found.table.hidden;
  const shown = all.some(isFull) ? all.filter((one) => isFull(one) || one.isInUse) : all;
  const listed = shown.map((one): ListedTable => {
    const { found, title, titleYear, isInUse } = one;
    const otherTitles = all.flatMap((other) => (other === one ? [] : (other.titleYear ?? [])));
    const year = chooseFiscalYear({ settings: settingsYear, title: titleYear, otherTitles });
    return {
      sheet: found.table.sheet,
      headerRow: found.location.headerRow,
      title: title[0] ?? null,
      titleYear,
      fiscalYear: isInUse && inUse !== null ? inUse.fiscalYear : (year?.year ?? null),
      measures: isInUse && inUse !== null ? inUse.measures.length : tableRows(found).measures.length,
      isInUse,
    };
  });
  if (inUse === null || listed.some(({ isInUse }) => isInUse)) return listed;
  // Its headings cannot be read: a person named its row and its columns.
  const { sheet, headerRow, titleLines, fiscalYear, measures } = inUse;
  const named = { sheet, headerRow, title: titleLines[0] ?? null, titleYear: findTitleYear(titleLines) };
  return [{ ...named, fiscalYear, measures: measures.length, isInUse: true }, ...listed];
}
