import type { CellEdit } from "../changes/cell-edit";
import { NO_EDITS } from "../changes/workbook-edits";
import { cellRef } from "../model/cell-ref";
import type { SettingKey } from "../model/setting-table";
import { isBlank } from "../text/blank";
import { applyEdits } from "./apply-edits";
import { newSettingLine } from "./new-setting-line";
import type { RawWorkbook } from "./raw-table";
import { scanSettingsSheet, type ScannedSettings, type SettingLine } from "./scan-settings-sheet";
import { cellText } from "./table-grid";

/**
 * The cells to write so that a setting says something else; a line of its name is added where the sheet has none.
 * @param after "" for nothing
 * @returns none where it says so already, or the workbook has no settings sheet
 */
export function planSetting(workbook: RawWorkbook, key: SettingKey, after: string): readonly CellEdit[] {
  const scanned = scanSettingsSheet(workbook);
  if (scanned === null) return [];
  const lines = scanned.settings.filter((line) => line.key === key);
  if (lines.length === 0) return after === "" ? [] : onNewLine(workbook, key, after);
  const read = lines.filter(({ text }) => !isBlank(text)).at(-1) ?? lines.at(-1);
  // A name that is there twice would go on to say what the other line says.
  const written = after === "" ? lines.filter((line) => line === read || !isBlank(line.text)) : [read];
  return written.flatMap((line) => (line === undefined ? [] : valueEdits(scanned, line, after)));
}

function onNewLine(workbook: RawWorkbook, key: SettingKey, after: string): readonly CellEdit[] {
  const cells = newSettingLine(workbook, key);
  const added = scanSettingsSheet(applyEdits(workbook, { ...NO_EDITS, cells }));
  const line = added?.settings.find((one) => one.key === key);
  return added && line ? [...cells, ...valueEdits(added, line, after)] : [];
}

function valueEdits(
  { table, grid }: ScannedSettings,
  { row, name, nameColumn, valueColumn, isInOneCell }: SettingLine,
  value: string,
): readonly CellEdit[] {
  const column = isInOneCell ? nameColumn : valueColumn;
  const after = !isInOneCell ? value : value === "" ? name : `${name}: ${value}`;
  const before = cellText(grid.cellAt(row, column));
  return before === after ? [] : [{ sheet: table.sheet, cell: cellRef(column, row), before, after }];
}
