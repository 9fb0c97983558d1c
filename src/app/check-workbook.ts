import type { PlainDate } from "../core/calendar/plain-date";
import { CHECKS } from "../core/checks/index";
import type { Severity } from "../core/engine/check";
import type { Finding } from "../core/engine/finding";
import { runChecks } from "../core/engine/run-checks";
import type { MeasureSheet } from "../core/model/measure-sheet";
import type { ReportSettings } from "../core/model/report-settings";
import { findMeasuresTable } from "../core/sheet/find-measures-table";
import type { RawWorkbook } from "../core/sheet/raw-table";
import { readMeasureSheet } from "../core/sheet/read-measure-sheet";
import { readSettings } from "../core/sheet/read-settings";
import { fail, succeed, type Result } from "./result";

export interface CheckOptions {
  /** The day that deadlines are held against. */
  readonly asOf: PlainDate;
  /** Buddhist era; null to take what the workbook says. */
  readonly fiscalYear: number | null;
  /** Null to find the sheet by its headings. */
  readonly sheetName: string | null;
  /** `export` asks for what only the report needs, too. */
  readonly purpose: "check" | "export";
}

export interface CheckedWorkbook {
  readonly sheet: MeasureSheet;
  readonly settings: ReportSettings;
  readonly findings: readonly Finding[];
  readonly counts: Readonly<Record<Severity, number>>;
}

/** Reads the measures sheet out of a workbook and runs every check over it. */
export function checkWorkbook(workbook: RawWorkbook, options: CheckOptions): Result<CheckedWorkbook> {
  const found = findMeasuresTable(workbook, options.sheetName);
  if (found === "no-such-sheet") return fail(noSuchSheet(options.sheetName ?? "", workbook));
  if (found === null) return fail(options.sheetName === null ? NO_TABLE : noTableIn(options.sheetName));

  const settings = readSettings(workbook);
  const { asOf, fiscalYear, purpose } = options;
  const sheet = readMeasureSheet(found.table, found.location, { asOf, fiscalYear, settings });
  const findings = runChecks(CHECKS, sheet, { today: asOf, settings, purpose });
  return succeed({ sheet, settings, findings, counts: countBySeverity(findings) });
}

function countBySeverity(findings: readonly Finding[]): Record<Severity, number> {
  const counts: Record<Severity, number> = { error: 0, warning: 0, review: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

const NO_TABLE = {
  th: "ไม่พบตารางมาตรการในสมุดงานนี้ กรุณาตรวจว่ามีแถวหัวตาราง เช่น มาตรการ/แนวทาง ขั้นตอน/วิธีการปฏิบัติ หน่วยงานรับผิดชอบ ระยะเวลา",
  en: "No measures table was found in this workbook; make sure it has a heading row such as มาตรการ/แนวทาง, ขั้นตอน/วิธีการปฏิบัติ, หน่วยงานรับผิดชอบ, ระยะเวลา",
};

function noTableIn(sheetName: string): { th: string; en: string } {
  return {
    th: `ไม่พบตารางมาตรการในแผ่นงาน "${sheetName}" กรุณาเลือกแผ่นงานที่มีแถวหัวตารางมาตรการ`,
    en: `The sheet "${sheetName}" holds no measures table; choose the sheet that has the heading row of the measures`,
  };
}

function noSuchSheet(sheetName: string, workbook: RawWorkbook): { th: string; en: string } {
  const names = workbook.tables.map(({ sheet }) => `"${sheet}"`).join(", ");
  return {
    th: `ไม่มีแผ่นงานชื่อ "${sheetName}" ในสมุดงานนี้ แผ่นงานที่มีคือ ${names}`,
    en: `This workbook has no sheet named "${sheetName}"; its sheets are ${names}`,
  };
}
