import { cellRef } from "../model/cell-ref";
import { SETTING_NAMES, type SettingKey } from "../model/setting-names";
import { SHEET_NAMES } from "../model/sheet-names";
import { squash } from "../text/squash";
import type { RawTable, RawWorkbook } from "./raw-table";
import { buildGrid, cellText, type TableGrid } from "./table-grid";

/** Where the settings are on the sheet. */
export interface SettingCells {
  /** Name of the settings sheet as it is written. */
  readonly sheet: string;
  /** The value's cell and what it shows, for each setting whose name is in the sheet. */
  readonly values: ReadonlyMap<SettingKey, { readonly cell: string; readonly text: string }>;
  /** The cell with the name of the last person of the people's block; null where there is no such block. */
  readonly lastPerson: string | null;
}

const KEYS: ReadonlyMap<string, SettingKey> = new Map(
  SETTING_NAMES.map(({ name, key }) => [squash(name), key]),
);
const VALUE_HEADING = squash("ค่า");
const PERSON_HEADING = squash("หัวข้อ");
const NAME_HEADING = squash("ชื่อ");

/** Finds the cells of the settings sheet that a person fills in; null for a workbook without one. */
export function findSettingCells({ tables }: RawWorkbook): SettingCells | null {
  const table = tables.find(({ sheet }) => squash(sheet) === squash(SHEET_NAMES.settings));
  return table ? readCells(table) : null;
}

function readCells(table: RawTable): SettingCells {
  const grid = buildGrid(table);
  const values = new Map<SettingKey, { cell: string; text: string }>();
  let valueColumn: number | null = null;
  let nameColumn: number | null = null;
  let lastPerson: string | null = null;
  for (const row of grid.rows) {
    const named = grid.columnsOf(row).map((column) => ({ column, name: nameAt(grid, row, column) }));
    const isPeopleHead = named.some(({ name }) => name.startsWith(PERSON_HEADING));
    const people = isPeopleHead ? named.find(({ name }) => name.startsWith(NAME_HEADING)) : undefined;
    const heading = named.find(({ name }) => name === VALUE_HEADING);
    if (people) nameColumn = people.column;
    else if (heading) [valueColumn, nameColumn] = [heading.column, null];
    else if (nameColumn !== null) {
      if (named.some(({ name }) => name !== "")) lastPerson = cellRef(nameColumn, row);
    } else {
      const [first] = named;
      const key = first && KEYS.get(first.name);
      if (!first || key === undefined) continue;
      // Without headings the value is to the right of its name.
      const column = valueColumn ?? (grid.areaAt(row, first.column)?.right ?? first.column) + 1;
      values.set(key, { cell: cellRef(column, row), text: cellText(grid.cellAt(row, column)).trim() });
    }
  }
  return { sheet: table.sheet, values, lastPerson };
}

/** "หน่วยงาน :" and "หน่วย งาน" are the same name. */
function nameAt(grid: TableGrid, row: number, column: number): string {
  return squash(cellText(grid.cellAt(row, column))).replace(/[:：*.]+$/, "");
}
