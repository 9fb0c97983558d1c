import type { ReportPerson } from "../model/report-settings";
import { SETTINGS, type SettingKey } from "../model/setting-table";
import { SHEET_NAMES } from "../model/sheet-names";
import { isBlank } from "../text/blank";
import { squash } from "../text/squash";
import type { RawTable, RawWorkbook } from "./raw-table";
import { buildGrid, cellText, type TableGrid } from "./table-grid";

/** A row with a name, of ours or another, and its value. */
export interface SettingLine {
  readonly row: number;
  /** As it is written, without what ends it. */
  readonly name: string;
  /** Null for a name that is not ours. */
  readonly key: SettingKey | null;
  readonly nameColumn: number;
  readonly valueColumn: number;
  /** What the value's cell shows, or what follows the colon in the name's cell. */
  readonly text: string;
  /** True where name and value are in one cell: "หน่วยงาน: เทศบาลตำบลทุ่งสมมติ". */
  readonly isInOneCell: boolean;
}

/** The columns of a people's block; null for one that it lacks. */
export type PeopleColumns = Readonly<Record<keyof ReportPerson, number | null>>;

/** The row with the headings of a people's block. */
export interface PeopleHead {
  readonly row: number;
  readonly columns: PeopleColumns;
}

/** A row with a person. */
export interface PersonLine {
  readonly row: number;
  readonly head: PeopleHead;
}

/** What stands where on the settings sheet, in any order and in any columns. */
export interface ScannedSettings {
  readonly table: RawTable;
  readonly grid: TableGrid;
  readonly settings: readonly SettingLine[];
  readonly people: readonly PersonLine[];
  /** The last people's block; null where there is none. */
  readonly lastHead: PeopleHead | null;
  /** Whether a row below the last one would belong to the people's block. */
  readonly endsWithPeople: boolean;
}

const KEYS: ReadonlyMap<string, SettingKey> = new Map(
  SETTINGS.map(({ name, key }) => [settingNameOf(name), key]),
);
const NAME_HEADING = squash("ชื่อ");
const VALUE_HEADING = squash("ค่า");

/** The columns of the people's block, by how their headings begin. */
export const PEOPLE_HEADINGS: Readonly<Record<keyof ReportPerson, string>> = {
  heading: "หัวข้อ",
  name: "ชื่อ",
  positionTitle: "ตำแหน่ง",
  actingFor: "รักษาราชการแทน",
};

/** Looks through the settings sheet (ตั้งค่ารายงาน); null for a workbook without one. */
export function scanSettingsSheet({ tables }: RawWorkbook): ScannedSettings | null {
  const table = tables.find(({ sheet }) => squash(sheet) === squash(SHEET_NAMES.settings));
  return table ? scan(table) : null;
}

function scan(table: RawTable): ScannedSettings {
  const grid = buildGrid(table);
  const settings: SettingLine[] = [];
  const people: PersonLine[] = [];
  let columns: PairColumns | null = null;
  let head: PeopleHead | null = null;
  let lastHead: PeopleHead | null = null;
  for (const row of grid.rows) {
    const headings = readPeopleHeadings(grid, row);
    const pair = readPairHeadings(grid, row);
    if (headings) head = lastHead = { row, columns: headings };
    else if (pair) [columns, head] = [pair, null];
    else if (head !== null) {
      if (isPerson(grid, row, head.columns)) people.push({ row, head });
    } else {
      const line = readNamed(grid, row, columns);
      if (line !== null) settings.push(line);
    }
  }
  return { table, grid, settings, people, lastHead, endsWithPeople: head !== null };
}

/** "หน่วยงาน :" and "หน่วย งาน" are the same name. */
function settingNameOf(text: string): string {
  return squash(text).replace(/[:：*.]+$/, "");
}

interface PairColumns {
  readonly name: number;
  readonly value: number;
}

function namesIn(
  grid: TableGrid,
  row: number,
): readonly { readonly column: number; readonly text: string }[] {
  return grid
    .columnsOf(row)
    .map((column) => ({ column, text: settingNameOf(cellText(grid.cellAt(row, column))) }));
}

function readPeopleHeadings(grid: TableGrid, row: number): PeopleColumns | null {
  const texts = namesIn(grid, row);
  const find = (heading: string): number | null =>
    texts.find(({ text }) => text.startsWith(squash(heading)))?.column ?? null;
  const columns = {
    heading: find(PEOPLE_HEADINGS.heading),
    name: find(PEOPLE_HEADINGS.name),
    positionTitle: find(PEOPLE_HEADINGS.positionTitle),
    actingFor: find(PEOPLE_HEADINGS.actingFor),
  };
  return columns.heading !== null && (columns.name !== null || columns.positionTitle !== null)
    ? columns
    : null;
}

function readPairHeadings(grid: TableGrid, row: number): PairColumns | null {
  const texts = namesIn(grid, row);
  const name = texts.find(({ text }) => text === NAME_HEADING || text === "รายการ");
  const value = texts.find(({ text }) => text === VALUE_HEADING);
  return name && value ? { name: name.column, value: value.column } : null;
}

function readNamed(grid: TableGrid, row: number, columns: PairColumns | null): SettingLine | null {
  const textAt = (column: number): string => cellText(grid.cellAt(row, column));
  const nameColumn = columns?.name ?? grid.columnsOf(row).find((column) => !isBlank(textAt(column)));
  if (nameColumn === undefined || isBlank(textAt(nameColumn))) return null;
  const typed = textAt(nameColumn).trim();
  // Without headings the value is to the right of its name; texts further right are remarks.
  const valueColumn = columns?.value ?? (grid.areaAt(row, nameColumn)?.right ?? nameColumn) + 1;
  const place = { row, nameColumn, valueColumn };
  const inOneCell = isBlank(textAt(valueColumn)) ? /^([^:：]{2,40})[:：](.+)$/s.exec(typed) : null;
  if (inOneCell !== null) {
    const [, name = "", text = ""] = inOneCell;
    return { ...place, name, key: keyOf(name), text: text.trim(), isInOneCell: true };
  }
  const name = typed.replace(/\s*[:：]$/, "");
  return { ...place, name, key: keyOf(name), text: textAt(valueColumn), isInOneCell: false };
}

function keyOf(name: string): SettingKey | null {
  return KEYS.get(settingNameOf(name)) ?? null;
}

function isPerson(grid: TableGrid, row: number, columns: PeopleColumns): boolean {
  return [columns.heading, columns.name, columns.positionTitle].some(
    (column) => column !== null && !isBlank(cellText(grid.cellAt(row, column))),
  );
}
