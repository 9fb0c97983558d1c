import { formatDate } from "../../calendar/format-date";
import { fiscalYearEnd, fiscalYearStart } from "../../calendar/fiscal-year";
import type { MeasureSheet } from "../../model/measure-sheet";
import type { ReportSettings } from "../../model/report-settings";
import { fillTemplate } from "../../text/fill-template";
import { countProgress, type Progress } from "./count-progress";
import { fillText } from "./fill-text";
import { formatCount } from "./format-count";
import type { MemoSection } from "./report-model";
import { reportingUnit } from "./reporting-unit";
import { REPORT_WORDING as wording } from "./report-wording";

/**
 * เรื่องเดิม, ข้อเท็จจริง and ข้อพิจารณา out of the settings and what was counted.
 * @param reportItem the assessment's item ("O26"), null where it is not known
 */
export function buildMemoSections(
  sheet: MeasureSheet,
  settings: ReportSettings,
  reportItem: string | null,
): readonly MemoSection[] {
  const progress = countProgress(sheet.measures);
  const { measures, done, left, reached, missed, unknown } = progress;
  const values = {
    organization: settings.organization ?? sheet.organization,
    unit: reportingUnit(settings) ?? wording.facts.unit,
    year: String(sheet.fiscalYear),
    assessmentYear: settings.assessmentYear === null ? null : String(settings.assessmentYear),
    item: reportItem === null ? null : fillTemplate(wording.item, { item: reportItem }),
    start: formatDate(fiscalYearStart(sheet.fiscalYear), "th"),
    end: formatDate(fiscalYearEnd(sheet.fiscalYear), "th"),
    measures: measures === 0 ? null : formatCount(measures),
    done: formatCount(done),
    left: formatCount(left),
    targets: formatCount(reached + missed + unknown),
    reached: formatCount(reached),
    missed: formatCount(missed),
    unknown: formatCount(unknown),
  };
  const section = (heading: string, templates: readonly string[]): MemoSection => ({
    heading,
    paragraphs: templates.map((template) => fillText(template, values)),
  });
  const { background, facts, considerations } = wording;
  return [
    section(background.heading, [backgroundTemplate(settings.assessmentYear, reportItem)]),
    section(facts.heading, factsTemplates(progress)),
    section(considerations.heading, [considerationsTemplate(progress)]),
  ];
}

/** An item number means something in its assessment year only. */
function backgroundTemplate(assessmentYear: number | null, reportItem: string | null): string {
  if (assessmentYear === null) return wording.background.plain;
  return reportItem === null ? wording.background.forAssessment : wording.background.forItem;
}

function factsTemplates({ measures, done, reached, missed, unknown }: Progress): readonly string[] {
  const { facts } = wording;
  if (measures === 0) return [facts.noMeasures];
  const results = done === measures ? facts.all : done === 0 ? facts.none : facts.some;
  return reached + missed + unknown === 0 ? [results] : [results, facts.targets];
}

function considerationsTemplate({ measures, done }: Progress): string {
  if (measures === 0) return wording.considerations.noMeasures;
  return done === measures ? wording.considerations.complete : wording.considerations.incomplete;
}
