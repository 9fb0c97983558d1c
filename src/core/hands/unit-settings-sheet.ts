import type { MeasureSheet } from "../model/measure-sheet";
import { SETTING_NAMES, type SettingKey } from "../model/setting-names";
import { SHEET_NAMES } from "../model/sheet-names";
import type { CellLayout, RowLayout, SheetLayout } from "../model/workbook-layout";
import { findSettingCells } from "../sheet/find-setting-cells";
import type { RawWorkbook } from "../sheet/raw-table";
import { isBlank } from "../text/blank";
import { UNIT_PAGE } from "./unit-page";

/**
 * The settings that a unit's workbook is read with, hidden: those of the main workbook without its people, and always the authority and
 * the fiscal year.
 */
export function unitSettingsSheet(
  workbook: RawWorkbook,
  { organization, fiscalYear }: MeasureSheet,
): SheetLayout {
  const found = findSettingCells(workbook)?.values;
  const own = new Map<SettingKey, string>([
    ["organization", organization ?? ""],
    ["fiscalYear", String(fiscalYear)],
  ]);
  const lines = SETTING_NAMES.flatMap(({ name, key }): [string, string][] => {
    const value = own.get(key) ?? found?.get(key)?.text ?? "";
    return isBlank(value) ? [] : [[name, value]];
  });
  const row = (texts: readonly string[], at: number, style: CellLayout["style"]): RowLayout => ({
    row: at,
    height: null,
    cells: texts.map((value, index) => ({ column: index + 1, value, style, note: null })),
  });
  return {
    name: SHEET_NAMES.settings,
    hidden: true,
    columnWidths: [30, 60],
    rows: [row(["ชื่อ", "ค่า"], 1, "heading"), ...lines.map((texts, index) => row(texts, index + 2, "text"))],
    merges: [],
    frozen: { rows: 1, columns: 0 },
    choices: [],
    page: { ...UNIT_PAGE, orientation: "portrait" },
  };
}
