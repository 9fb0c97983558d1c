import { dayOfWeek, type PlainDate } from "../core/calendar/plain-date";
import { missingOutcome } from "../core/checks/missing-outcome";
import { missingResult } from "../core/checks/missing-result";
import { missingReportSetting } from "../core/checks/missing-report-setting";
import type { SettingKey } from "../core/model/setting-names";
import type { ReportSettings } from "../core/model/report-settings";
import { reportNotices, type ReportNotice } from "../core/report/model/report-notices";
import { typedNotices } from "../core/report/model/typed-notices";
import type { CheckContext } from "../core/engine/check";
import { isHalfYearReport } from "../core/model/judging-day";
import type { Measure } from "../core/model/measure";
import { isDone } from "../core/model/measure-status";
import type { SettingCells } from "../core/sheet/find-setting-cells";
import { isBlank } from "../core/text/blank";
import { contextOf, type CheckedWorkbook } from "./check-workbook";
import type { UserFault } from "./ports/result";

/** What a workbook still needs for its report. */
export interface ReportReadiness {
  /** Findings that forbid the report, those of the settings apart. */
  readonly errors: number;
  /** Name of the settings sheet, null where there is no such sheet. */
  readonly settingsSheet: string | null;
  readonly missing: readonly MissingSetting[];
  /** Measures with a gap in the table, which is allowed: no result summary, or no outcome where the report has one. */
  readonly unfinished: number;
  readonly documentNumber: { readonly isBlank: boolean };
  readonly documentDate: DocumentDate;
  /** What was typed into the settings and means nothing to the program. */
  readonly notices: readonly ReportNotice[];
  /** True where the report is no draft. */
  readonly isReady: boolean;
}

/** Something that the memo cannot be made without. */
export interface MissingSetting {
  /** Where it stands in a form: a setting, or the people. */
  readonly setting: SettingKey | "people";
  readonly message: UserFault;
  /** Where to fill it in; null where the workbook has no settings sheet. */
  readonly place: SettingPlace | null;
}

/** The date of the memo: no date yet, a date on a weekend, or words or figures that are not a date. */
export type DocumentDate =
  | { readonly kind: "blank" | "good" }
  | { readonly kind: "weekend"; readonly date: PlainDate; readonly place: SettingPlace | null }
  | { readonly kind: "unreadable"; readonly notice: ReportNotice; readonly place: SettingPlace };

export interface SettingPlace {
  readonly sheet: string;
  readonly cell: string;
}

/** Says what the report of a checked workbook still needs, and where to fill it in. */
export function reportReadiness(checked: CheckedWorkbook, today: PlainDate): ReportReadiness {
  const { sheet, settings, settingCells: cells } = checked;
  const context = contextOf(checked, { today, purpose: "export", spelling: null });
  const errors = countErrors(checked, context);
  const isHalf = isHalfYearReport(context);
  const isUnfinished = (measure: Measure): boolean =>
    isHalf ? isBlank(measure.cells.resultSummary.text) : !isDone(measure);
  const missing = missingReportSetting.evaluate(sheet, context).map(({ message }): MissingSetting => ({
    setting: message === "lastEndorsement" ? "people" : message,
    message: missingReportSetting.messages[message],
    place: placeOf(cells, message),
  }));
  return {
    errors,
    settingsSheet: cells?.sheet ?? null,
    missing,
    unfinished: sheet.measures.filter(isUnfinished).length,
    documentNumber: { isBlank: settings.documentNumber === null || isBlank(settings.documentNumber) },
    documentDate: readDocumentDate(settings, cells),
    notices: typedNotices(settings),
    isReady: errors === 0 && missing.length === 0,
  };
}

/** What a report of six months does not ask for is no error of it, though it is one of the table (`judgingDay`). */
function countErrors({ sheet, findings, counts }: CheckedWorkbook, context: CheckContext): number {
  if (!isHalfYearReport(context)) return counts.error;
  const asked = new Map(
    [missingResult, missingOutcome].map((check) => [
      check.id,
      new Set(check.evaluate(sheet, context).map(({ measure }) => measure)),
    ]),
  );
  return findings.filter(
    ({ check, measure, severity }) => severity === "error" && (asked.get(check)?.has(measure) ?? true),
  ).length;
}

/** The setting's own cell, else the top of the sheet, where it has to be added. */
function placeOf(
  cells: SettingCells | null,
  setting: keyof typeof missingReportSetting.messages,
): SettingPlace | null {
  if (cells === null) return null;
  const cell = setting === "lastEndorsement" ? cells.lastPerson : cells.values.get(setting)?.cell;
  return { sheet: cells.sheet, cell: cell ?? "A1" };
}

function readDocumentDate(settings: ReportSettings, cells: SettingCells | null): DocumentDate {
  const { documentDate: date } = settings;
  const written = cells?.values.get("documentDate");
  const place = cells && written ? { sheet: cells.sheet, cell: written.cell } : null;
  if (date !== null) {
    const isWeekend = [0, 6].includes(dayOfWeek(date));
    return isWeekend ? { kind: "weekend", date, place } : { kind: "good" };
  }
  if (place === null || !written || isBlank(written.text)) return { kind: "blank" };
  const [notice] = reportNotices(settings);
  return notice === undefined ? { kind: "good" } : { kind: "unreadable", notice, place };
}
