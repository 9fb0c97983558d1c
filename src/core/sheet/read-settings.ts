import type { ReportPerson, ReportSettings } from "../model/report-settings";
import type { SettingKey } from "../model/setting-table";
import { isBlank } from "../text/blank";
import { foldLetters } from "../text/fold-letters";
import { interpretSettings } from "./interpret-settings";
import type { RawWorkbook } from "./raw-table";
import { scanSettingsSheet, type PersonLine } from "./scan-settings-sheet";
import { cellText, type TableGrid } from "./table-grid";

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

/** What the settings sheet (ตั้งค่ารายงาน) says, in any order and in any columns; `EMPTY_SETTINGS` where there is none. */
export function readSettings(workbook: RawWorkbook): ReportSettings {
  const scanned = scanSettingsSheet(workbook);
  if (scanned === null) return EMPTY_SETTINGS;
  const values = new Map<SettingKey, string>();
  const unknown: { name: string; value: string }[] = [];
  for (const { name, key, text } of scanned.settings) {
    const value = folded(text);
    if (key === null) unknown.push({ name: folded(name), value });
    else if (!isBlank(value)) values.set(key, value);
  }
  const people = scanned.people.map((line) => readPerson(scanned.grid, line));
  return { ...EMPTY_SETTINGS, ...interpretSettings(values), people, unknown };
}

function readPerson(grid: TableGrid, { row, head: { columns } }: PersonLine): ReportPerson {
  const at = (column: number | null): string | null => {
    const text = column === null ? "" : folded(cellText(grid.cellAt(row, column)));
    return isBlank(text) ? null : text;
  };
  return {
    heading: at(columns.heading) ?? "",
    name: at(columns.name),
    positionTitle: at(columns.positionTitle),
    actingFor: at(columns.actingFor),
  };
}

/** With one spelling for letters that look alike. */
function folded(text: string): string {
  return foldLetters(text).text.trim();
}
