import { formatDate } from "../../calendar/format-date";
import type { PlainDate } from "../../calendar/plain-date";
import type { MeasureSheet } from "../../model/measure-sheet";
import type { ReportSettings } from "../../model/report-settings";
import { convertDigits } from "../../text/convert-digits";
import { fillTemplate } from "../../text/fill-template";
import { plainSigns } from "../../text/plain-signs";
import { buildSummaryChart, namesSeveralUnits } from "./build-summary-chart";
import { buildSummaryMissing } from "./build-summary-missing";
import { countProgress } from "./count-progress";
import { dataDay } from "./data-day";
import { fillText } from "./fill-text";
import { formatCount } from "./format-count";
import { mapStrings } from "./map-strings";
import { measureProgress } from "./measure-progress";
import { PARTS_WORDING } from "./parts-wording";
import { chartRowsHeight, missingHeight, summaryRoom } from "./summary-room";
import type { LabelledText, ReportRow, ReportSummary } from "./report-model";

const { summary: wording, dataDay: dataDayLine } = PARTS_WORDING;

/** What the summary needs beside sheet and settings. */
export interface SummaryOptions {
  readonly today: PlainDate;
  /** Of the table: the summary names a measure as the table does. */
  readonly rows: readonly ReportRow[];
}

/**
 * The page before the table: how many measures are complete, by unit and by the quarter in which they are due, and what is missing.
 * Every measure counts once in each sum.
 */
export function buildSummary(
  sheet: MeasureSheet,
  settings: ReportSettings,
  { today, rows }: SummaryOptions,
): ReportSummary {
  const { period, digits } = settings;
  const day = dataDay(sheet.fiscalYear, settings, today);
  const judged = sheet.measures.map((measure) => ({
    measure,
    progress: measureProgress(measure, sheet.fiscalYear, settings, today),
  }));
  const counts = { done: 0, open: 0, overdue: 0 };
  for (const { progress } of judged) counts[progress] += 1;
  const severalUnits = judged.some(({ measure }) => namesSeveralUnits(measure));
  const notes = [
    wording.notes.figures[period],
    wording.notes.done[period],
    ...(severalUnits ? [wording.notes.severalUnits] : []),
  ];
  // After six months no outcome is claimed, so none is compared with its aim.
  const targets = period === "year" ? targetsLine(sheet) : null;
  const titleLines = wording.titles[period].map((line) => fillText(line, { year: String(sheet.fiscalYear) }));
  const room = summaryRoom({ titleLines: titleLines.length, notes, hasTargets: targets !== null });
  const left = judged.length - counts.done;
  const chart = buildSummaryChart(
    judged,
    sheet.fiscalYear,
    period,
    room - (left === 0 ? 0 : missingHeight(null)),
  );
  const units = chart.rows.filter(({ isTotal }) => !isTotal).map(({ label }) => label);
  const [all, done, open, overdue] = wording.figures[period];
  const summary: ReportSummary = {
    titleLines,
    subtitleLines: [
      [settings.organization ?? sheet.organization],
      fillText(dataDayLine, { day: formatDate(day, "th") }),
    ],
    figures: [
      { count: formatCount(judged.length), label: all },
      { count: formatCount(counts.done), label: done },
      { count: formatCount(counts.open), label: open },
      { count: formatCount(counts.overdue), label: overdue },
    ],
    chart,
    notes,
    missing: buildSummaryMissing(judged, rows, period, room - chartRowsHeight(units)),
    targets,
  };
  return mapStrings(summary, (text) => convertDigits(plainSigns(text), digits));
}

function targetsLine({ measures }: MeasureSheet): LabelledText | null {
  const { reached, missed, unknown } = countProgress(measures);
  const targets = reached + missed + unknown;
  if (targets === 0) return null;
  const values = { targets, reached, missed, unknown };
  const shown = Object.fromEntries(Object.entries(values).map(([slot, count]) => [slot, formatCount(count)]));
  return { label: wording.targetsLabel, text: fillTemplate(wording.targets, shown) };
}
