import type { MeasureSheet } from "../../model/measure-sheet";
import type { ReportSettings } from "../../model/report-settings";
import { isBlank } from "../../text/blank";
import { fillTemplate } from "../../text/fill-template";
import type { Memo } from "./report-model";
import { reportNames } from "./report-names";
import { REPORT_WORDING as wording } from "./report-wording";

/**
 * สิ่งที่ส่งมาด้วย, where the settings ask for it: the office's own lines, else the report and its appendix; one alone has no number.
 * @returns null where it is not asked for: the form of a memo has no such lines
 */
export function memoEnclosures(
  { fiscalYear }: MeasureSheet,
  settings: ReportSettings,
  hasAppendix: boolean,
): Memo["enclosures"] {
  if (settings.enclosures === null) return null;
  const { own } = settings.enclosures;
  const lines =
    own === null ? ourLines(fiscalYear, settings, hasAppendix) : own.split(/[\n\r\v\f\u2028\u2029]+/);
  const values = lines.filter((line) => !isBlank(line)).map((line) => [line.trim()]);
  return { label: wording.labels.enclosures, values };
}

function ourLines(fiscalYear: number, settings: ReportSettings, hasAppendix: boolean): readonly string[] {
  const { title, coverYearLines } = reportNames(settings, fiscalYear);
  const values = { title, year: coverYearLines[0] };
  const { report, numberedReport, numberedAppendix } = wording.enclosures;
  return hasAppendix
    ? [fillTemplate(numberedReport, values), numberedAppendix]
    : [fillTemplate(report, values)];
}
