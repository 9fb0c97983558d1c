import { addAll } from "../lists/add-all";
import type { ReportPerson, ReportSettings } from "../model/report-settings";
import { SETTING_NAMES, type SettingKey } from "../model/setting-names";
import { SHEET_NAMES } from "../model/sheet-names";
import { isBlank } from "../text/blank";
import { foldLetters } from "../text/fold-letters";
import { squash } from "../text/squash";
import { interpretSettings } from "./interpret-settings";
import type { RawTable, RawWorkbook } from "./raw-table";
import { buildGrid, cellText, type TableGrid } from "./table-grid";

/** What holds where a workbook has no settings sheet. */
export const EMPTY_SETTINGS: ReportSettings = {
  organization: null,
  shortName: null,
  district: null,
  province: null,
  fiscalYear: null,
  assessmentYear: null,
  issuingUnit: null,
  telephone: null,
  documentNumber: null,
  documentDate: null,
  documentDateText: null,
  subject: null,
  addressee: null,
  preparer: null,
  digits: "thai",
  isDigitsChosen: false,
  margins: null,
  font: null,
  summaryPage: false,
  assessmentItem: null,
  emblem: null,
  background: null,
  facts: null,
  legalBasis: null,
  considerations: null,
  proposal: null,
  closing: null,
  enclosures: null,
  period: "year",
  appendix: false,
  cover: { kind: "emblem" },
  coverCaption: null,
  printDate: null,
  foreword: null,
  contents: false,
  signatureDates: null,
  signatureFields: false,
  totalPages: false,
  unread: [],
  people: [],
  unknown: [],
};

const KEYS: ReadonlyMap<string, SettingKey> = new Map(
  SETTING_NAMES.map(({ name, key }) => [nameOf(name), key]),
);
const NAME_HEADING = squash("ชื่อ");
const VALUE_HEADING = squash("ค่า");

/** The columns of the people's block, by how their headings begin. */
const PEOPLE_HEADINGS = {
  heading: "หัวข้อ",
  name: "ชื่อ",
  positionTitle: "ตำแหน่ง",
  actingFor: "รักษาราชการแทน",
} as const;
type PeopleColumns = Readonly<Record<keyof typeof PEOPLE_HEADINGS, number | null>>;

/** What the settings sheet (ตั้งค่ารายงาน) says, in any order and in any columns; `EMPTY_SETTINGS` where there is none. */
export function readSettings(workbook: RawWorkbook): ReportSettings {
  const table = workbook.tables.find(({ sheet }) => squash(sheet) === squash(SHEET_NAMES.settings));
  return table ? readSettingsSheet(table) : EMPTY_SETTINGS;
}

function readSettingsSheet(table: RawTable): ReportSettings {
  const grid = buildGrid(table);
  const values = new Map<SettingKey, string>();
  const unknown: { name: string; value: string }[] = [];
  const people: ReportPerson[] = [];
  let columns: { name: number; value: number } | null = null;
  let peopleColumns: PeopleColumns | null = null;
  for (const row of grid.rows) {
    const headings = readPeopleHeadings(grid, row);
    const pair = readPairHeadings(grid, row);
    if (headings) peopleColumns = headings;
    else if (pair) [columns, peopleColumns] = [pair, null];
    else if (peopleColumns) addAll(people, readPerson(grid, row, peopleColumns));
    else {
      const named = readNamed(grid, row, columns);
      const key = named && KEYS.get(nameOf(named.name));
      if (named && key === undefined) unknown.push(named);
      else if (named && key && !isBlank(named.value)) values.set(key, named.value);
    }
  }
  return { ...EMPTY_SETTINGS, ...interpretSettings(values), people, unknown };
}

/** "หน่วยงาน :" and "หน่วย งาน" are the same name. */
function nameOf(text: string): string {
  return squash(text).replace(/[:：*.]+$/, "");
}

function readPeopleHeadings(grid: TableGrid, row: number): PeopleColumns | null {
  const texts = grid
    .columnsOf(row)
    .map((column) => ({ column, text: nameOf(cellText(grid.cellAt(row, column))) }));
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

function readPairHeadings(grid: TableGrid, row: number): { name: number; value: number } | null {
  const texts = grid
    .columnsOf(row)
    .map((column) => ({ column, text: nameOf(cellText(grid.cellAt(row, column))) }));
  const name = texts.find(({ text }) => text === NAME_HEADING || text === "รายการ");
  const value = texts.find(({ text }) => text === VALUE_HEADING);
  return name && value ? { name: name.column, value: value.column } : null;
}

function readNamed(
  grid: TableGrid,
  row: number,
  columns: { readonly name: number; readonly value: number } | null,
): { name: string; value: string } | null {
  const filled = grid.columnsOf(row).filter((column) => !isBlank(cellText(grid.cellAt(row, column))));
  const nameColumn = columns?.name ?? filled[0];
  if (nameColumn === undefined) return null;
  const name = foldedText(grid, row, nameColumn);
  if (isBlank(name)) return null;
  // Without headings the value is to the right of its name; texts further right are remarks.
  const valueColumn = columns?.value ?? (grid.areaAt(row, nameColumn)?.right ?? nameColumn) + 1;
  const value = foldedText(grid, row, valueColumn);
  const inOneCell = /^([^:：]{2,40})[:：](.+)$/s.exec(name);
  if (isBlank(value) && inOneCell) return { name: inOneCell[1] ?? "", value: (inOneCell[2] ?? "").trim() };
  return { name: name.replace(/\s*[:：]$/, ""), value };
}

function readPerson(grid: TableGrid, row: number, columns: PeopleColumns): ReportPerson[] {
  const at = (column: number | null): string | null => {
    const text = column === null ? "" : foldedText(grid, row, column);
    return isBlank(text) ? null : text;
  };
  const [heading, name, positionTitle] = [at(columns.heading), at(columns.name), at(columns.positionTitle)];
  if (heading === null && name === null && positionTitle === null) return [];
  return [{ heading: heading ?? "", name, positionTitle, actingFor: at(columns.actingFor) }];
}

/** What a cell says, with one spelling for letters that look alike. */
function foldedText(grid: TableGrid, row: number, column: number): string {
  return foldLetters(cellText(grid.cellAt(row, column))).text.trim();
}
