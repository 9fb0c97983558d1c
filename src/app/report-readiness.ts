import { dayOfWeek, type PlainDate } from "../core/calendar/plain-date";
import { missingReportSetting } from "../core/checks/missing-report-setting";
import type { ReportSettings } from "../core/model/report-settings";
import { reportNotices, type ReportNotice } from "../core/report/model/report-notices";
import { isDone } from "../core/model/measure-status";
import { findSettingCells, type SettingCells } from "../core/sheet/find-setting-cells";
import type { RawWorkbook } from "../core/sheet/raw-table";
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
  /** Measures without a result summary or an outcome: they are gaps in the table, and allowed. */
  readonly unfinished: number;
  readonly documentNumber: { readonly isBlank: boolean };
  readonly documentDate: DocumentDate;
  /** True where the report is no draft. */
  readonly isReady: boolean;
}

/** Something that the memo cannot be made without. */
export interface MissingSetting {
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

/**
 * Says what the report of a checked workbook still needs, and where to fill it in.
 * @param workbook as it was read for the check
 */
export function reportReadiness(
  workbook: RawWorkbook,
  checked: CheckedWorkbook,
  today: PlainDate,
): ReportReadiness {
  const { sheet, settings, counts } = checked;
  const cells = findSettingCells(workbook);
  const context = contextOf(checked, { today, purpose: "export", spelling: null });
  const missing = missingReportSetting.evaluate(sheet, context).map(({ message }) => ({
    message: missingReportSetting.messages[message],
    place: placeOf(cells, message),
  }));
  return {
    errors: counts.error,
    settingsSheet: cells?.sheet ?? null,
    missing,
    unfinished: sheet.measures.filter((measure) => !isDone(measure)).length,
    documentNumber: { isBlank: settings.documentNumber === null || isBlank(settings.documentNumber) },
    documentDate: readDocumentDate(settings, cells),
    isReady: counts.error === 0 && missing.length === 0,
  };
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
