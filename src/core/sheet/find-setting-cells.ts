import { cellRef } from "../model/cell-ref";
import type { SettingKey } from "../model/setting-table";
import { isBlank } from "../text/blank";
import type { RawWorkbook } from "./raw-table";
import { scanSettingsSheet, type SettingLine } from "./scan-settings-sheet";

/** Where the settings are on the sheet. */
export interface SettingCells {
  /** Name of the settings sheet as it is written. */
  readonly sheet: string;
  /** The value's cell and what it shows, for each setting whose name is in the sheet. */
  readonly values: ReadonlyMap<SettingKey, { readonly cell: string; readonly text: string }>;
  /** The cell with the name of the last person of the people's block; null where there is no such block. */
  readonly lastPerson: string | null;
}

/** Finds the cells of the settings sheet that a person fills in; null for a workbook without one. */
export function findSettingCells(workbook: RawWorkbook): SettingCells | null {
  const scanned = scanSettingsSheet(workbook);
  if (scanned === null) return null;
  const values = new Map<SettingKey, { cell: string; text: string }>();
  for (const line of scanned.settings) {
    const { key, text } = line;
    // A name that is there twice counts with the value that is read: the last one that says something.
    if (key === null || (values.has(key) && isBlank(text))) continue;
    values.set(key, { cell: valueCell(line), text: text.trim() });
  }
  const last = scanned.people.at(-1);
  const { name, positionTitle, heading } = last?.head.columns ?? {};
  const column = name ?? positionTitle ?? heading ?? null;
  return {
    sheet: scanned.table.sheet,
    values,
    lastPerson: last === undefined || column === null ? null : cellRef(column, last.row),
  };
}

function valueCell({ row, nameColumn, valueColumn, isInOneCell }: SettingLine): string {
  return cellRef(isInOneCell ? nameColumn : valueColumn, row);
}
