import { isBlank } from "../../text/blank";
import { fillTemplate } from "../../text/fill-template";
import { measureLabel } from "../../model/measure-label";
import { unitsOf } from "../../model/units-of";
import type { Measure } from "../../model/measure";
import type { ReportSettings } from "../../model/report-settings";
import { formatCount } from "./format-count";
import type { JudgedMeasure } from "./build-summary-chart";
import { PARTS_WORDING } from "./parts-wording";
import type { MissingRow, ReportRow, SummaryMissing } from "./report-model";
import { rowTitle } from "./row-title";
import { shortDate } from "./short-date";
import { missingHeight } from "./summary-room";

const { summary: wording } = PARTS_WORDING;

/** More than these are only counted: the summary is one page. */
const MOST_NAMED = 8;

/**
 * The measures that are not complete, by name while they are few and there is room for them; null where there is none.
 * @param room points below the chart
 */
export function buildSummaryMissing(
  judged: readonly JudgedMeasure[],
  rows: readonly ReportRow[],
  period: ReportSettings["period"],
  room: number,
): SummaryMissing | null {
  const missing = judged.filter(({ progress }) => progress !== "done");
  const [first] = missing;
  if (first === undefined) return null;
  const heading = wording.missingHeading[period];
  const byOrdinal = new Map(rows.map((row) => [row.ordinal, row]));
  const named =
    missing.length > MOST_NAMED
      ? null
      : missing.map((one) => missingRow(one, byOrdinal.get(one.measure.ordinal), period));
  if (named !== null && missingHeight(named) <= room)
    return { kind: "named", heading, headings: wording.missingHeadings, rows: named };
  const values = { left: formatCount(missing.length), number: String(measureLabel(first.measure)) };
  return {
    kind: "counted",
    sentence: { label: heading, text: fillTemplate(wording.missingCount, values) },
    ordinal: first.measure.ordinal,
  };
}

function missingRow(
  { measure, progress }: JudgedMeasure,
  row: ReportRow | undefined,
  period: ReportSettings["period"],
): MissingRow {
  const { marker, text } = row === undefined ? { marker: null, text: measure.title } : rowTitle(row);
  const deadline = measure.deadline === null ? [] : [shortDate(measure.deadline)];
  return {
    ordinal: measure.ordinal,
    marker,
    text,
    owes: [...unitsOf(measure.cells.responsibleUnit.text), owed(measure, period)].join(" "),
    deadlineLines: progress === "overdue" ? [...deadline, wording.overdue] : deadline,
  };
}

function owed({ cells }: Measure, period: ReportSettings["period"]): string {
  if (period === "half-year") return wording.owes.progress;
  if (!isBlank(cells.resultSummary.text)) return wording.owes.outcome;
  return isBlank(cells.outcome.text) ? wording.owes.both : wording.owes.result;
}
