import type { WantedTable } from "../core/model/wanted-table";
import { chooseFiscalYear } from "../core/sheet/choose-fiscal-year";
import { findMeasuresTables } from "../core/sheet/find-measures-tables";
import { findSettingCells } from "../core/sheet/find-setting-cells";
import { findTitleYear } from "../core/sheet/find-title-year";
import { planSetting } from "../core/sheet/plan-setting";
import type { MeasuresTable } from "../core/sheet/locate-headings";
import { chooseTable } from "../core/sheet/program/choose-table";
import type { RawWorkbook } from "../core/sheet/raw-table";
import { tableTitle } from "../core/sheet/table-title";
import { fillTemplate } from "../core/text/fill-template";
import { fail, type Result, type UserFault } from "./ports/result";
import type { Spreadsheet } from "./ports/spreadsheet";
import { settingsSheetLayout } from "./settings-sheet-layout";
import { writeCells, writeSheets, type Written } from "./write-own-sheet";

/** The year that a person says the measures are of. */
export interface YearChosen {
  /** Buddhist era. */
  readonly year: number;
  /** The table that is worked on; null to find it. */
  readonly table: WantedTable | null;
}

/**
 * Writes the fiscal year into the settings sheet, which is made where there is none: there the command line reads it, too.
 * @returns what was written, to be taken back; a fault where the year would not hold, and then nothing is written
 */
export async function setFiscalYear(
  spreadsheet: Pick<Spreadsheet, "read" | "makeSheets" | "write">,
  { year, table }: YearChosen,
): Promise<Result<Written>> {
  const read = await spreadsheet.read({ mergedAreas: false, everyTable: true, sheet: table?.sheet ?? null });
  if (!read.ok) return read;
  const workbook = read.value;
  const titles = titleYears(workbook, table);
  const said = chooseFiscalYear({ settings: year, title: titles.own, otherTitles: titles.others });
  if (said !== null && said.year !== year) return fail(sayWith(IN_TITLE, { year: said.year }));
  if (findSettingCells(workbook) === null) return writeSheets(spreadsheet, settingsSheetLayout(year));
  return writeCells(spreadsheet, workbook, planSetting(workbook, "fiscalYear", String(year)));
}

function titleYears(
  workbook: RawWorkbook,
  table: WantedTable | null,
): { readonly own: number | null; readonly others: readonly number[] } {
  const choice = chooseTable(workbook, { table, sheetName: null });
  if (choice.kind !== "found") return { own: null, others: [] };
  const { found } = choice;
  const isOwn = (other: MeasuresTable): boolean =>
    other.table.sheet === found.table.sheet && other.location.headerRow === found.location.headerRow;
  const others = findMeasuresTables(workbook).filter((other) => !isOwn(other));
  return {
    own: findTitleYear(tableTitle(found)),
    others: others.flatMap((other) => findTitleYear(tableTitle(other)) ?? []),
  };
}

function sayWith({ th, en }: UserFault, values: Readonly<Record<string, string | number>>): UserFault {
  const slots = Object.fromEntries(Object.entries(values).map(([slot, value]) => [slot, String(value)]));
  return { th: fillTemplate(th, slots), en: fillTemplate(en, slots) };
}

const IN_TITLE = {
  th: "หัวเรื่องของตารางนี้บอกปี {year} แก้ปีที่หัวเรื่อง",
  en: "The title of this table says {year}; change the year in the title",
} as const satisfies UserFault;
