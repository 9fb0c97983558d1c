import type { FiscalYearSource } from "../model/measure-sheet";
import { isBlank } from "../text/blank";
import { findSettingCells } from "./find-setting-cells";
import { findTitleYear } from "./find-title-year";
import type { RawWorkbook } from "./raw-table";
import { buildGrid, cellText } from "./table-grid";

/** Where a workbook says the fiscal year of its measures. */
export type YearPlace =
  | { readonly kind: "title"; /** Null where several lines say it together. */ readonly row: number | null }
  | { readonly kind: "settings"; readonly sheet: string; readonly cell: string };

/** What of a measures sheet is asked. */
interface YearOfSheet {
  readonly sheet: string;
  readonly headerRow: number;
  readonly fiscalYear: number;
  readonly fiscalYearSource: FiscalYearSource;
}

/** Where the fiscal year of the measures was read; null where the workbook does not say it. */
export function findYearPlace(workbook: RawWorkbook, measures: YearOfSheet): YearPlace | null {
  const { fiscalYear, fiscalYearSource, sheet, headerRow } = measures;
  if (fiscalYearSource === "settings") {
    const cells = findSettingCells(workbook);
    const place = cells?.values.get("fiscalYear");
    return cells && place ? { kind: "settings", sheet: cells.sheet, cell: place.cell } : null;
  }
  if (fiscalYearSource !== "title") return null;
  const table = workbook.tables.find((one) => one.sheet === sheet);
  const grid = table && buildGrid(table);
  const saying = grid?.rows.filter((row) => {
    if (row >= headerRow) return false;
    const texts = grid.columnsOf(row).map((column) => cellText(grid.cellAt(row, column)));
    return findTitleYear([texts.filter((text) => !isBlank(text)).join(" ")]) === fiscalYear;
  });
  return { kind: "title", row: saying?.at(-1) ?? null };
}
