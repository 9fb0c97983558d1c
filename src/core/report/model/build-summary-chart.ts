import { monthOf, type PlainDate } from "../../calendar/plain-date";
import { QUARTERS, quarterEnd, quarterOf, quarterStart, type Quarter } from "../../calendar/quarter";
import { THAI_MONTHS } from "../../calendar/thai-months";
import { addToGroup } from "../../lists/group-by";
import { largest } from "../../lists/extremes";
import type { Measure } from "../../model/measure";
import type { ReportSettings } from "../../model/report-settings";
import { unitsOf } from "../../model/units-of";
import { fillTemplate } from "../../text/fill-template";
import { squash } from "../../text/squash";
import { formatCount } from "./format-count";
import type { MeasureProgress } from "./measure-progress";
import { PARTS_WORDING } from "./parts-wording";
import { chartRowsHeight } from "./summary-room";
import type { SummaryCell, SummaryChart, SummaryRow } from "./report-model";

const { summary: wording } = PARTS_WORDING;

/** A measure and how far it is on the day of the data. */
export interface JudgedMeasure {
  readonly measure: Measure;
  readonly progress: MeasureProgress;
}

/** Squares beside each other that the narrowest cell holds, with four columns of quarters and with one more. */
const MOST_SQUARES = 6;
const MOST_SQUARES_OF_FIVE = 5;
/**
 * Units down, quarters across: each measure in the quarter of its deadline, and in the row of its unit. What several units answer for
 * has one row, so that each measure counts once; where there are too many units for the page, the smallest share one row.
 * @param room points for the rows of the units
 */
export function buildSummaryChart(
  judged: readonly JudgedMeasure[],
  fiscalYear: number,
  period: ReportSettings["period"],
  room: number,
): SummaryChart {
  const columns = columnsOf(judged, fiscalYear);
  const units = foldSmallest(groupByUnit(judged), room);
  const most = columns.length > QUARTERS.length ? MOST_SQUARES_OF_FIVE : MOST_SQUARES;
  const inCells = (measures: readonly JudgedMeasure[]): readonly number[] =>
    columns.map(({ holds }) => measures.filter(holds).length);
  const isSquares = largest(inCells(judged), 0) <= most;
  const longest = largest(
    units.flatMap(({ measures }) => inCells(measures)),
    0,
  );
  const row = (label: string, measures: readonly JudgedMeasure[], isTotal: boolean): SummaryRow => ({
    label,
    cells: columns.map(({ holds }) => cellOf(measures.filter(holds), isSquares || !isTotal)),
    total: totalOf(measures),
    isTotal,
  });
  const [full, empty, hatched] = wording.legend[period];
  return {
    heading: wording.heading,
    legend: [
      { mark: "full", label: full },
      { mark: "empty", label: empty },
      { mark: "hatched", label: hatched },
    ],
    scaleNote: isSquares ? wording.square : fillTemplate(wording.longest, { measures: formatCount(longest) }),
    longest: isSquares ? null : longest,
    headings: [[wording.unitHeading, ""], ...columns.map(({ heading }) => heading), wording.totalHeading],
    rows: [
      ...units.map(({ label, measures }) => row(label, measures, false)),
      row(wording.total, judged, true),
    ],
  };
}

interface Column {
  readonly heading: readonly [string, string];
  readonly holds: (one: JudgedMeasure) => boolean;
}

/** The quarters, and one more column where a measure is due in none of them. */
function columnsOf(judged: readonly JudgedMeasure[], fiscalYear: number): readonly Column[] {
  const quarters = QUARTERS.map((quarter): Column => {
    const months = `${shortMonth(quarterStart(fiscalYear, quarter))}–${shortMonth(quarterEnd(fiscalYear, quarter))}`;
    return {
      heading: [fillTemplate(wording.quarter, { quarter: String(quarter) }), months],
      holds: ({ measure }) => dueQuarter(measure, fiscalYear) === quarter,
    };
  });
  const other: Column = {
    heading: wording.otherDeadline,
    holds: ({ measure }) => dueQuarter(measure, fiscalYear) === null,
  };
  return judged.some(other.holds) ? [...quarters, other] : quarters;
}

function dueQuarter({ deadline }: Measure, fiscalYear: number): Quarter | null {
  return deadline === null ? null : quarterOf(fiscalYear, deadline);
}

/** "ต.ค." */
function shortMonth(date: PlainDate): string {
  return THAI_MONTHS[monthOf(date) - 1]?.short ?? "";
}

interface UnitMeasures {
  readonly label: string;
  readonly measures: readonly JudgedMeasure[];
}

/** Whether more than one unit answers for a measure. */
export function namesSeveralUnits({ cells }: Measure): boolean {
  return unitsOf(cells.responsibleUnit.text).length > 1;
}

/** Units as the sheet names them, in its order; with other spaces or other digits it is still the same unit. */
function groupByUnit(judged: readonly JudgedMeasure[]): readonly UnitMeasures[] {
  const groups = new Map<string, JudgedMeasure[]>();
  const labels = new Map<string, string>();
  for (const one of judged) {
    const units = unitsOf(one.measure.cells.responsibleUnit.text);
    const label = units.length > 1 ? wording.severalUnits : (units[0] ?? wording.noUnit);
    const key = squash(label);
    if (!labels.has(key)) labels.set(key, label);
    addToGroup(groups, key, one);
  }
  const all = [...groups].map(([key, measures]) => ({ label: labels.get(key) ?? key, measures }));
  const isNoUnit = ({ label }: UnitMeasures): boolean => LAST.includes(label);
  return [...all.filter((unit) => !isNoUnit(unit)), ...all.filter(isNoUnit)];
}

/** Rows that are no unit stand below those that are. */
const LAST: readonly string[] = [wording.severalUnits, wording.noUnit];

/** Keeps the units with most measures, as many as there is room for and at least one, and puts the others into one row. */
function foldSmallest(units: readonly UnitMeasures[], room: number): readonly UnitMeasures[] {
  const named = units.filter(({ label }) => !LAST.includes(label));
  const bySize = [...named].sort((one, other) => other.measures.length - one.measures.length);
  for (let count = named.length; count > 1; count -= 1) {
    const rows = keepUnits(units, new Set(bySize.slice(0, count)));
    if (chartRowsHeight(rows.map(({ label }) => label)) <= room) return rows;
  }
  return keepUnits(units, new Set(bySize.slice(0, 1)));
}

function keepUnits(units: readonly UnitMeasures[], kept: ReadonlySet<UnitMeasures>): readonly UnitMeasures[] {
  const others = units.filter((unit) => !kept.has(unit) && !LAST.includes(unit.label));
  const label = fillTemplate(wording.otherUnits, { units: formatCount(others.length) });
  const folded = { label, measures: others.flatMap(({ measures }) => measures) };
  return [
    ...units.filter((unit) => kept.has(unit)),
    ...(others.length === 0 ? [] : [folded]),
    ...units.filter((unit) => LAST.includes(unit.label)),
  ];
}

function cellOf(measures: readonly JudgedMeasure[], isDrawn: boolean): SummaryCell {
  const counts = { done: 0, open: 0, overdue: 0 };
  for (const { progress } of measures) counts[progress] += 1;
  const all = measures.length;
  const figures = all === 0 ? "–" : `${formatCount(counts.done)}/${formatCount(all)}`;
  return { ...counts, figures, hasMarks: isDrawn && all > 0 };
}

function totalOf(measures: readonly JudgedMeasure[]): readonly [string, string] {
  const done = measures.filter(({ progress }) => progress === "done").length;
  const left = measures.length - done;
  return [
    `${formatCount(done)}/${formatCount(measures.length)}`,
    left === 0 ? wording.complete : fillTemplate(wording.lacking, { left: formatCount(left) }),
  ];
}
