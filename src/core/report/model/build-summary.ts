import { fiscalYearEnd, fiscalYearStart } from "../../calendar/fiscal-year";
import { formatThaiDate } from "../../calendar/format-thai-date";
import type { PlainDate } from "../../calendar/plain-date";
import { QUARTERS, quarterEnd, quarterStart } from "../../calendar/quarter";
import type { Measure } from "../../model/measure";
import type { MeasureSheet } from "../../model/measure-sheet";
import { unitsOf } from "../../model/units-of";
import type { ReportSettings } from "../../model/report-settings";
import { isBlank } from "../../text/blank";
import { convertDigits } from "../../text/convert-digits";
import { fillTemplate } from "../../text/fill-template";
import { squash } from "../../text/squash";
import { countProgress } from "./count-progress";
import { fillText } from "./fill-text";
import { formatCount } from "./format-count";
import { mapStrings } from "./map-strings";
import type { ReportSummary, SummaryRow, SummaryTable } from "./report-model";
import { REPORT_WORDING } from "./report-wording";

const { summary: wording, fiscalYear: yearLine } = REPORT_WORDING;

/** The last page: the same measures by the quarter they are due in and by unit, each counted once in each of the two tables. */
export function buildSummary(sheet: MeasureSheet, settings: ReportSettings): ReportSummary {
  const summary: ReportSummary = {
    titleLines: [
      [wording.title],
      fillText(yearLine, { year: String(sheet.fiscalYear) }),
      [settings.organization ?? sheet.organization],
    ],
    tables: [byQuarter(sheet), byUnit(sheet)],
    notes: [wording.note],
  };
  return mapStrings(summary, (text) => convertDigits(text, settings.digits));
}

interface Group {
  readonly label: string;
  readonly measures: readonly Measure[];
}

function byQuarter({ measures, fiscalYear }: MeasureSheet): SummaryTable {
  const within = (first: PlainDate, last: PlainDate): readonly Measure[] =>
    measures.filter(({ deadline }) => deadline !== null && deadline >= first && deadline <= last);
  const quarters = QUARTERS.map((quarter): Group => {
    const [start, end] = [quarterStart(fiscalYear, quarter), quarterEnd(fiscalYear, quarter)];
    const slots = { quarter: String(quarter), start: monthAndYear(start), end: monthAndYear(end) };
    return { label: fillTemplate(wording.quarter, slots), measures: within(start, end) };
  });
  const known = new Set(within(fiscalYearStart(fiscalYear), fiscalYearEnd(fiscalYear)));
  const others: readonly Group[] = [
    {
      label: wording.otherYear,
      measures: measures.filter((measure) => measure.deadline !== null && !known.has(measure)),
    },
    { label: wording.noTimeframe, measures: measures.filter(({ deadline }) => deadline === null) },
  ];
  const groups = [...quarters, ...others.filter((group) => group.measures.length > 0)];
  return tableOf(wording.byQuarter, wording.quarterHeading, groups, measures);
}

/** "ต.ค. 2567" */
function monthAndYear(date: PlainDate): string {
  return formatThaiDate(date, { digits: "arabic", month: "short" }).replace(/^\d+\s/, "");
}

/**
 * Units as the sheet names them, compared as a reader would: with other spaces or other digits it is still the same unit. What
 * several units answer for stands in one row, so that each measure counts once.
 */
function byUnit({ measures }: MeasureSheet): SummaryTable {
  const groups = new Map<string, { label: string; measures: Measure[] }>();
  for (const measure of measures) {
    const units = unitsOf(measure.cells.responsibleUnit.text).filter((unit) => !isBlank(unit));
    const label = units.length > 1 ? wording.severalUnits : (units[0] ?? wording.noUnit);
    const key = squash(label);
    const group = groups.get(key) ?? { label, measures: [] };
    group.measures.push(measure);
    groups.set(key, group);
  }
  return tableOf(wording.byUnit, wording.unitHeading, [...groups.values()], measures);
}

function tableOf(
  caption: string,
  labelHeading: string,
  groups: readonly Group[],
  all: readonly Measure[],
): SummaryTable {
  const row = (label: string, measures: readonly Measure[], isTotal: boolean): SummaryRow => {
    const { measures: count, done, left, reached, missed, unknown } = countProgress(measures);
    return { label, counts: [count, done, left, reached, missed, unknown].map(formatCount), isTotal };
  };
  return {
    caption,
    headings: [labelHeading, ...wording.countHeadings],
    rows: [
      ...groups.map(({ label, measures }) => row(label, measures, false)),
      row(wording.total, all, true),
    ],
  };
}
