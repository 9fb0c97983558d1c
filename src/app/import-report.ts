import type { PlainDate } from "../core/calendar/plain-date";
import type { SettingKey } from "../core/model/setting-names";
import type { WorkbookLayout } from "../core/model/workbook-layout";
import { findReportTable } from "../core/sheet/imported/find-report-table";
import { importedWorkbookLayout, measuresTitle } from "../core/sheet/imported/imported-workbook-layout";
import {
  asideLines,
  outsideLines,
  paragraphLines,
  pictureLine,
  type OutsideLine,
} from "../core/sheet/imported/outside-lines";
import { readImportedSettings } from "../core/sheet/imported/read-imported-settings";
import { readReportTable, type ImportedTable } from "../core/sheet/imported/read-report-table";
import type { ReportDocument } from "../core/sheet/imported/report-document";
import type { WriteWorkbook } from "./new-workbook";
import { fail, succeed, type Result } from "./ports/result";

/** Port: reads the text and the tables of a Word file. */
export type ReadReport = (bytes: Uint8Array) => Promise<Result<ReportDocument>>;

export interface ImportOptions {
  /** Today. */
  readonly asOf: PlainDate;
  /** Buddhist era; null to take what the report says. */
  readonly fiscalYear: number | null;
}

/** A report as a workbook, and the result of the import. */
export interface ImportedReport {
  readonly layout: WorkbookLayout;
  readonly measures: number;
  /** Buddhist era; null where the report does not say it for certain. */
  readonly fiscalYear: number | null;
  /** The settings that the report fills, the people apart. */
  readonly settings: readonly SettingKey[];
  readonly people: number;
  /** Lines that are in none of the measures and settings: they are listed in a separate sheet. */
  readonly outside: number;
  /** Pictures, charts and the like that are not carried over: the same sheet says where they stood. */
  readonly pictures: number;
}

/** Makes a workbook of a Word report: every text of its table is in a cell, every other text in the settings or listed. */
export function importReport(report: ReportDocument, options: ImportOptions): Result<ImportedReport> {
  const found = findReportTable(report);
  if (found === null) return fail(NO_TABLE);
  const table = readReportTable(found, options.asOf);
  const lines: readonly OutsideLine[] = [
    ...paragraphLines("before", found.before),
    ...outsideLines("title", table.titleLines),
    ...outsideLines("table", table.leftover),
    ...table.pictures.map(({ picture, ...place }) => pictureLine("table", picture, place)),
    ...paragraphLines("after", found.after),
    ...asideLines(report.asides),
  ];
  const texts = lines.filter(({ isPicture }) => !isPicture);
  const read = readImportedSettings(texts, tableTexts(table), measuresTitle());
  const settings = { ...read, fiscalYear: options.fiscalYear ?? read.fiscalYear };
  const outside = lines.filter((line) => !settings.used.has(line));
  return succeed({
    layout: importedWorkbookLayout(table, settings, outside),
    measures: table.measures,
    fiscalYear: settings.fiscalYear,
    settings: [...settings.values.keys()],
    people: settings.people.length,
    outside: outside.filter(({ isPicture }) => !isPicture).length,
    pictures: outside.filter(({ isPicture }) => isPicture).length,
  });
}

/** The same from file to file. */
export async function importReportFile(
  bytes: Uint8Array,
  ports: { readonly readReport: ReadReport; readonly writeWorkbook: WriteWorkbook },
  options: ImportOptions,
): Promise<Result<ImportedReport & { readonly bytes: Uint8Array }>> {
  const report = await ports.readReport(bytes);
  if (!report.ok) return report;
  const imported = importReport(report.value, options);
  if (!imported.ok) return imported;
  return succeed({ ...imported.value, bytes: await ports.writeWorkbook(imported.value.layout) });
}

function tableTexts({ rows }: ImportedTable): readonly string[] {
  return rows.flatMap(({ texts }) => texts.filter((text) => text !== ""));
}

const NO_TABLE = {
  th: "ไม่พบตารางมาตรการในเอกสารนี้ เลือกรายงานที่มีตารางซึ่งมีแถวหัวตาราง เช่น มาตรการ/แนวทาง ขั้นตอน/วิธีการปฏิบัติ หน่วยงานรับผิดชอบ ระยะเวลา",
  en: "No measures table was found in this document; choose a report with a table that has a heading row such as มาตรการ/แนวทาง, ขั้นตอน/วิธีการปฏิบัติ, หน่วยงานรับผิดชอบ, ระยะเวลา",
};
