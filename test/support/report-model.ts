import type { PlainDate } from "../../src/core/calendar/plain-date";
import type { ReportSettings } from "../../src/core/model/report-settings";
import { buildReportModel } from "../../src/core/report/model/build-report-model";
import type { ReportModel } from "../../src/core/report/model/report-model";
import type { MeasureSheet } from "../../src/core/model/measure-sheet";
import { EMPTY_SETTINGS } from "../../src/core/sheet/read-settings";
import { sheetOf, type MeasureSpec } from "./measure-sheet";
import { FULL_SETTINGS } from "./report-settings";

const today = "2026-03-20" as PlainDate;

/** The report of these measures with every setting filled, but for those that a case names. */
export function reportOf(
  specs: readonly MeasureSpec[],
  settings: Partial<ReportSettings> = {},
  draft = false,
): ReportModel {
  return buildReportModel(sheetOf(specs), { ...FULL_SETTINGS, ...settings }, { draft, today });
}

/** The draft of a pasted sheet: no settings sheet, not even the authority's name. */
export function draftOf(specs: readonly MeasureSpec[], sheet: Partial<MeasureSheet> = {}): ReportModel {
  const pasted = sheetOf(specs, { organization: null, ...sheet });
  return buildReportModel(pasted, EMPTY_SETTINGS, { draft: true, today });
}
