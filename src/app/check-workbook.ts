import type { PlainDate } from "../core/calendar/plain-date";
import { CHECKS } from "../core/checks/index";
import type { CheckContext, Severity } from "../core/engine/check";
import type { CheckMemory } from "../core/engine/check-memory";
import type { Finding } from "../core/engine/finding";
import type { Outcome } from "../core/engine/placed-outcome";
import { runChecksUpTo } from "../core/engine/run-checks";
import type { Check } from "../core/engine/check";
import { chooseRuleSet } from "../core/model/choose-rule-set";
import type { RecordSheets } from "../core/model/record-sheets";
import type { RuleSet } from "../core/model/rule-set";
import { withIndicators } from "../core/model/with-indicators";
import { readRecords } from "../core/sheet/records/read-records";
import type { MeasureSheet } from "../core/model/measure-sheet";
import type { WorkbookEdits } from "../core/changes/workbook-edits";
import type { ReportSettings } from "../core/model/report-settings";
import { TABLE_LIMITS, type TableLimits } from "../core/model/table-limits";
import type { WantedTable } from "../core/model/wanted-table";
import { chooseTable } from "../core/sheet/program/choose-table";
import { findSettingCells, type SettingCells } from "../core/sheet/find-setting-cells";
import { findMeasuresTables } from "../core/sheet/find-measures-tables";
import { findTitleYear } from "../core/sheet/find-title-year";
import type { MeasuresTable } from "../core/sheet/locate-headings";
import type { RawWorkbook } from "../core/sheet/raw-table";
import { readWordsSaidRight } from "../core/sheet/program/words-said-right";
import { readMeasureSheet } from "../core/sheet/read-measure-sheet";
import { readSettings } from "../core/sheet/read-settings";
import { tableTitle } from "../core/sheet/table-title";
import { wantedTableOf } from "../core/sheet/wanted-table-of";
import type { Spelling } from "../core/text/spelling/spelling-words";
import { fail, succeed, type Result, type UserFault } from "./ports/result";
import { partSetAside, type PartedFindings } from "./part-set-aside";
import { tableTooLarge, tooManyFindings } from "./table-fault";
import { witnessesOf } from "./witnesses-of";

export interface CheckOptions {
  /** The day with which deadlines are compared. */
  readonly asOf: PlainDate;
  /** Buddhist era; null to take what the workbook says. */
  readonly fiscalYear: number | null;
  /** Null to find the sheet by its headings. */
  readonly sheetName: string | null;
  /**
   * Exactly the table that is meant; it is more important than the name of a sheet. Left out where a person did not choose one.
   */
  readonly table?: WantedTable | null;
  /** `export` asks for what only the report needs, too. */
  readonly purpose: "check" | "export";
  /** What knows the words of the language; left out where it is not loaded. */
  readonly spelling?: Spelling | null;
  /** What was said of the sheet before; left out where nothing is remembered. */
  readonly memory?: CheckMemory;
  /** Told how much of the check is done, from 0 to 1. */
  readonly onShare?: ((share: number) => void) | undefined;
  /** Left out for those of tables that users bring. */
  readonly limits?: TableLimits;
}

export interface CheckedWorkbook extends Omit<PartedFindings, "outcomes"> {
  readonly sheet: MeasureSheet;
  /** What finds the same table again in a later reading. */
  readonly table: WantedTable;
  readonly settings: ReportSettings;
  /** Where the settings are; null for a workbook without them. */
  readonly settingCells: SettingCells | null;
  readonly records: RecordSheets;
  /** What the assessment asks for, with which the sheet was compared. */
  readonly ruleSet: RuleSet;
  readonly findings: readonly Finding[];
  /** Words that the officer has said are right. */
  readonly wordsSaidRight: readonly string[];
  /** What knew the words of the language; null where it was not loaded. */
  readonly spelling: Spelling | null;
  /** The edits that would correct a finding, for findings that the tool can correct. */
  readonly fixes: ReadonlyMap<Finding, WorkbookEdits>;
  readonly counts: Readonly<Record<Severity, number>>;
}

/** Reading the cells of a sheet takes about as long as half of the checks. */
const SHARE_OF_READING = 0.35;

/**
 * Reads the measures sheet out of a workbook and runs the checks over it.
 * @param checks every check, unless only some are wanted
 */
export function checkWorkbook(
  workbook: RawWorkbook,
  options: CheckOptions,
  checks: readonly Check[] = CHECKS,
): Result<CheckedWorkbook> {
  const {
    asOf,
    fiscalYear,
    purpose,
    sheetName,
    table = null,
    spelling = null,
    limits = TABLE_LIMITS,
    memory,
    onShare,
  } = options;
  const choice = chooseTable(workbook, { table, sheetName });
  if (choice.kind !== "found") return fail(faultOf(choice.kind, workbook, table, sheetName));

  const settings = readSettings(workbook);
  const { found, columnsSource } = choice;
  const tooLarge = tableTooLarge(found, limits);
  if (tooLarge !== null) return fail(tooLarge);
  const measures = readMeasureSheet(found, {
    asOf,
    fiscalYear,
    settings,
    columnsSource,
    otherTitleYears: settings.fiscalYear === null ? [] : otherTitleYears(workbook, found),
  });
  const records = readRecords(workbook, measures);
  const sheet = withIndicators(measures, records);
  const ruleSet = chooseRuleSet(sheet.fiscalYear, settings.assessmentYear);
  const wordsSaidRight = readWordsSaidRight(workbook);
  const context = contextOf(
    { settings, records, ruleSet, wordsSaidRight },
    { today: asOf, purpose, spelling },
  );
  // The limit is one of work: what was set aside is found all the same.
  const all = runChecksUpTo(limits.findings, checks, sheet, context, memory, (share) =>
    onShare?.(SHARE_OF_READING + (1 - SHARE_OF_READING) * share),
  );
  if (all === null) return fail(tooManyFindings(sheet.sheet, limits));
  const { outcomes, ...aside } = partSetAside(workbook, sheet, all);
  const findings = outcomes.map(({ finding }) => finding);
  const counts = countBySeverity(findings);
  const wanted = wantedTableOf(sheet);
  return succeed({
    sheet,
    table: wanted,
    settings,
    settingCells: findSettingCells(workbook),
    records,
    ruleSet,
    wordsSaidRight,
    spelling,
    findings,
    ...aside,
    fixes: fixesOf(outcomes, witnessesOf(workbook, sheet).of),
    counts,
  });
}

function otherTitleYears(workbook: RawWorkbook, found: MeasuresTable): number[] {
  const isOther = ({ table, location }: MeasuresTable): boolean =>
    table.sheet !== found.table.sheet || location.headerRow !== found.location.headerRow;
  return findMeasuresTables(workbook)
    .filter(isOther)
    .flatMap((other) => findTitleYear(tableTitle(other)) ?? []);
}

function faultOf(
  kind: "no-such-sheet" | "no-table" | "gone",
  workbook: RawWorkbook,
  table: WantedTable | null,
  sheetName: string | null,
): UserFault {
  if (kind === "gone") return tableGone(table?.sheet ?? "");
  if (sheetName === null) return NO_TABLE;
  return kind === "no-such-sheet" ? noSuchSheet(sheetName, workbook) : noTableIn(sheetName);
}

/** What the checks may ask about a workbook that was read. */
export function contextOf(
  { settings, records, ruleSet, wordsSaidRight }: Omit<CheckContext, "today" | "purpose" | "spelling">,
  { today, purpose, spelling }: Pick<CheckContext, "today" | "purpose" | "spelling">,
): CheckContext {
  return { today, purpose, settings, records, ruleSet, spelling, wordsSaidRight };
}

/** Findings of one series share their fix, before it has its witnesses and after. */
export function fixesOf(
  outcomes: readonly Outcome[],
  witnessed: (fix: WorkbookEdits) => WorkbookEdits,
): Map<Finding, WorkbookEdits> {
  const known = new Map<WorkbookEdits, WorkbookEdits>();
  const fixes = new Map<Finding, WorkbookEdits>();
  for (const { finding, fix } of outcomes) {
    if (fix === null) continue;
    let made = known.get(fix);
    if (made === undefined) known.set(fix, (made = witnessed(fix)));
    fixes.set(finding, made);
  }
  return fixes;
}

/** How many findings there are of each severity. */
export function countBySeverity(findings: readonly Finding[]): Record<Severity, number> {
  const counts: Record<Severity, number> = { error: 0, warning: 0, review: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

const NO_TABLE = {
  th: "ไม่พบตารางมาตรการในสมุดงานนี้ ตรวจว่ามีแถวหัวตาราง เช่น มาตรการ/แนวทาง ขั้นตอน/วิธีการปฏิบัติ หน่วยงานรับผิดชอบ ระยะเวลา",
  en: "No measures table was found in this workbook; make sure it has a heading row such as มาตรการ/แนวทาง, ขั้นตอน/วิธีการปฏิบัติ, หน่วยงานรับผิดชอบ, ระยะเวลา",
};

function tableGone(sheetName: string): UserFault {
  return {
    th: `ไม่พบตารางมาตรการที่ใช้อยู่ในแผ่นงาน "${sheetName}" แล้ว เลือกตารางที่จะใช้`,
    en: `The measures table in use is no longer in the sheet "${sheetName}"; choose the table to work on`,
  };
}

function noTableIn(sheetName: string): { th: string; en: string } {
  return {
    th: `ไม่พบตารางมาตรการในแผ่นงาน "${sheetName}" เลือกแผ่นงานที่มีแถวหัวตารางมาตรการ`,
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
