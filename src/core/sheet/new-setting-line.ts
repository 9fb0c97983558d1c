import { largest } from "../lists/extremes";
import type { CellEdit } from "../changes/cell-edit";
import { cellRef, parseCellRef } from "../model/cell-ref";
import { SETTING_NAMES, type SettingKey } from "../model/setting-names";
import { SHEET_NAMES } from "../model/sheet-names";
import { isBlank } from "../text/blank";
import { squash } from "../text/squash";
import { findSettingCells } from "./find-setting-cells";
import type { RawRow, RawTable, RawWorkbook } from "./raw-table";

const NAME_HEADING = "ชื่อ";
const VALUE_HEADING = "ค่า";

/**
 * The cells that give a settings sheet a line for one more setting: in the blank row under its last line; where the people's block or
 * anything else stands there, below all of the sheet, under headings of its own, which end that block.
 * @returns none for a workbook without the sheet
 */
export function newSettingLine(workbook: RawWorkbook, key: SettingKey): readonly CellEdit[] {
  const table = workbook.tables.find(({ sheet }) => squash(sheet) === squash(SHEET_NAMES.settings));
  const name = SETTING_NAMES.find((setting) => setting.key === key)?.name;
  if (table === undefined || name === undefined) return [];
  const edit = (row: number, column: number, after: string): CellEdit => ({
    sheet: table.sheet,
    cell: cellRef(column, row),
    before: "",
    after,
  });
  const free = freeLine(table, workbook);
  if (free !== null) return [edit(free.row, free.column, name)];
  const filled = table.rows.filter(isFilled).map((one) => one.row);
  const row = largest(filled, 0) + 2;
  return [edit(row, 1, NAME_HEADING), edit(row, 2, VALUE_HEADING), edit(row + 1, 1, name)];
}

/** The blank row under the last known setting, in the column of its name; null where that row is none, or there is no setting. */
function freeLine(
  table: RawTable,
  workbook: RawWorkbook,
): { readonly row: number; readonly column: number } | null {
  const values = [...(findSettingCells(workbook)?.values.values() ?? [])].map(({ cell }) =>
    parseCellRef(cell),
  );
  const last = values.sort((one, other) => one.row - other.row).at(-1);
  if (last === undefined) return null;
  const named = table.rows.find(({ row }) => row === last.row)?.cells.find(({ text }) => !isBlank(text));
  const below = table.rows.find(({ row }) => row === last.row + 1);
  const isCovered = table.merges.some(({ top, bottom }) => top <= last.row + 1 && last.row + 1 <= bottom);
  if (named === undefined || isCovered || (below !== undefined && isFilled(below))) return null;
  return { row: last.row + 1, column: named.column };
}

function isFilled({ cells }: RawRow): boolean {
  return cells.some(({ text, type }) => !isBlank(text) || type === "picture");
}
