import { addAll } from "../lists/add-all";
import type { PlainDate } from "../calendar/plain-date";
import { toBuddhistYear } from "../calendar/buddhist-year";
import { readNumericYear } from "../calendar/timeframe/year-number";
import { parseThaiDate } from "../calendar/timeframe/parse-thai-date";
import type { ReportPerson, ReportSettings } from "../model/report-settings";
import { readAssessmentItem } from "../model/assessment-item";
import { SETTING_NAMES, type SettingKey } from "../model/setting-names";
import { SHEET_NAMES } from "../model/sheet-names";
import { toArabicDigits } from "../text/digits";
import { isBlank } from "../text/blank";
import { foldLetters } from "../text/fold-letters";
import { squash } from "../text/squash";
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
  return { ...EMPTY_SETTINGS, ...interpret(values), people, unknown };
}

function interpret(values: ReadonlyMap<SettingKey, string>): Omit<ReportSettings, "people" | "unknown"> {
  const text = (key: SettingKey): string | null => values.get(key) ?? null;
  const documentDate = readDate(text("documentDate"));
  const fiscalYear = readYear(text("fiscalYear"));
  const assessmentYear = readYear(text("assessmentYear"));
  const digits = readDigits(text("digits"));
  return {
    organization: text("organization"),
    shortName: text("shortName"),
    district: text("district"),
    province: text("province"),
    fiscalYear,
    assessmentYear,
    issuingUnit: text("issuingUnit"),
    telephone: text("telephone"),
    documentNumber: text("documentNumber"),
    documentDate,
    documentDateText: documentDate === null ? text("documentDate") : null,
    subject: text("subject"),
    addressee: text("addressee"),
    preparer: text("preparer"),
    digits: digits ?? "thai",
    isDigitsChosen: digits !== null,
    margins: text("margins"),
    font: text("font"),
    summaryPage: readChoice(text("summaryPage")),
    assessmentItem: readItem(text("assessmentItem")),
    unread: findUnread(values, { fiscalYear, assessmentYear, digits }),
  };
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

/** "พ.ศ. ๒๕๖๘", "2568", "2025" and "68" are the same year; a number that no report can mean, as that of a telephone, is none. */
function readYear(text: string | null): number | null {
  const digits = /(?<!\d)(?:\d{4}|\d{2})(?!\d)/.exec(toArabicDigits(text ?? ""))?.[0];
  if (digits === undefined) return null;
  if (digits.length === 2) return 2500 + Number(digits);
  const year = readNumericYear(Number(digits), digits.length);
  return year === null ? null : toBuddhistYear(year);
}

function readDate(text: string | null): PlainDate | null {
  return text === null ? null : parseThaiDate(text);
}

/** มี, ใช่, ต้องการ; a word that begins with ไม่, and any other word, means no. */
function readChoice(text: string | null): boolean {
  return /^(?:มี|ใช่|ต้องการ|เพิ่ม|ทำ|พิมพ์|yes|true|y$|1$|✓|✔)/i.test(squash(text ?? ""));
}

function readItem(text: string | null): string | null {
  return text === null ? null : readAssessmentItem(text);
}

const ARABIC_DIGITS = /อารบิก|อาราบิก|ฮินดู|arabic|^[0-9]+$/i;
const THAI_DIGITS = /ไทย|thai|^[๐-๙]+$/i;

/** Null where nothing is said, or neither kind. */
function readDigits(text: string | null): "thai" | "arabic" | null {
  if (ARABIC_DIGITS.test(text ?? "")) return "arabic";
  return THAI_DIGITS.test(text ?? "") ? "thai" : null;
}

/** What is filled in and cannot be read, by the name that it has in the sheet; dotted lines to be filled are no value. */
function findUnread(
  values: ReadonlyMap<SettingKey, string>,
  read: Readonly<Partial<Record<SettingKey, unknown>>>,
): ReportSettings["unread"] {
  return SETTING_NAMES.flatMap(({ name, key }) => {
    const value = values.get(key);
    return value !== undefined && SAYS_SOMETHING.test(value) && read[key] === null ? [{ name, value }] : [];
  });
}

const SAYS_SOMETHING = /[ก-๙A-Za-z0-9]/;
