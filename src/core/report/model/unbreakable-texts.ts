import { formatDate } from "../../calendar/format-date";
import type { MeasureSheet } from "../../model/measure-sheet";
import type { ReportSettings } from "../../model/report-settings";
import { fillTemplate } from "../../text/fill-template";
import { readPrintDate } from "./read-print-date";
import { reportNames } from "./report-names";
import { REPORT_WORDING as wording } from "./report-wording";
import { writeDocumentDate } from "./write-document-date";

/** Names, full titles, dates and years: a typist never lets a line end inside them. */
export function unbreakableTexts(
  sheet: MeasureSheet,
  settings: ReportSettings,
  reportItem: string | null,
): readonly string[] {
  const { start, end } = reportNames(settings, sheet.fiscalYear);
  const printed = readPrintDate(settings.printDate);
  const years = [sheet.fiscalYear, settings.assessmentYear];
  const texts = [
    settings.organization ?? sheet.organization,
    settings.shortName,
    settings.addressee,
    settings.preparer,
    ...settings.people.flatMap(({ name, positionTitle, actingFor }) => [name, positionTitle, actingFor]),
    writeDocumentDate(settings),
    ...[start, end].map((day) => formatDate(day, "th")),
    ...(printed?.isDate === true ? [printed.text] : []),
    ...(settings.period === "half-year" ? [wording.halfYearWord] : []),
    ...(reportItem === null ? [] : [fillTemplate(wording.item, { item: reportItem })]),
    wording.fiscalYearWord,
    ...years.map((year) => (year === null ? null : `พ.ศ. ${year}`)),
  ];
  const known = texts.filter((text): text is string => text !== null && text.trim() !== "");
  return [...new Set(known.map((text) => text.trim()))].sort((a, b) => b.length - a.length);
}
