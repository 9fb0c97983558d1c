import type { CellLayout, PlacedChart, RowLayout, SheetLayout } from "../../model/workbook-layout";
import { POINTS_PER_MM } from "../model/memo-design";
import type { ReportLayout, SummaryCell, SummaryChart } from "../model/report-model";

/** Its series from left to right, as they are filled and as the marks name them. */
const SERIES = [
  { fill: "full", mark: "full", count: ({ done }: SummaryCell) => done },
  { fill: "empty", mark: "empty", count: ({ open }: SummaryCell) => open },
  { fill: "hatched", mark: "hatched", count: ({ overdue }: SummaryCell) => overdue },
] as const;

/** Millimetres of a bar with the room around it, and of the legend. */
const BAR = { least: 5.2, best: 6.5 } as const;
const LEGEND = 10;
const MOST = 120;
/** Excel's code for Thai digits; nothing for zero. */
const FIGURES = { thai: "[$-D00041E]0;;", arabic: "0;;" } as const;
/** Pixels of the columns with what the chart shows, beside what is printed. */
const NAME_COLUMN = 160;
const COUNT_COLUMN = 60;
/** Points between them and a chart that is not printed. */
const BESIDE = 12;

/** What a bar shows: done, not yet due, overdue. */
interface ChartBar {
  readonly name: string;
  readonly counts: readonly number[];
}

/** The quarters, then the units, as far as anything is due there. */
export function chartBars({ headings, rows }: SummaryChart): readonly ChartBar[] {
  const barOf = (name: string, cells: readonly SummaryCell[]): ChartBar => ({
    name,
    counts: SERIES.map(({ count }) => cells.reduce((sum, cell) => sum + count(cell), 0)),
  });
  const units = rows.filter(({ isTotal }) => !isTotal);
  const quarters = headings.slice(1, -1).map(([name], index) =>
    barOf(
      name,
      units.flatMap(({ cells }) => cells[index] ?? []),
    ),
  );
  return [...quarters, ...units.map(({ label, cells }) => barOf(label, cells))];
}

/** Millimetres that the chart takes at best, and at least. */
export function chartHeight({ length }: readonly ChartBar[], bar: keyof typeof BAR): number {
  return Math.min(MOST, LEGEND + length * BAR[bar]);
}

interface ChartPlace {
  /** Its first row on the page; null beside what is printed. */
  readonly row: number | null;
  /** Millimetres. */
  readonly width: number;
  readonly height: number;
}

/**
 * A summary with a chart that Excel draws: bars by quarter and by unit. What they show stands in cells to the right of what is
 * printed, where it can be changed and is on no paper; so does the chart itself where the page has no room for it.
 */
export function withChart(
  sheet: SheetLayout,
  chart: SummaryChart,
  { row, width, height }: ChartPlace,
  digits: ReportLayout["digits"],
): SheetLayout {
  const bars = chartBars(chart);
  const first = sheet.columnWidths.length + 2;
  const headings = SERIES.map(({ mark }) => chart.legend.find((one) => one.mark === mark)?.label ?? "");
  const data = [["", ...headings], ...bars.map(({ name, counts }) => [name, ...counts])];
  const placed: PlacedChart = {
    ...(row === null
      ? { row: 1, column: first + SERIES.length + 1, left: BESIDE }
      : { row, column: 1, left: 0 }),
    top: 0,
    width: width * POINTS_PER_MM,
    height: height * POINTS_PER_MM,
    alt: chart.heading,
    data: { top: 1, left: first, bottom: data.length, right: first + SERIES.length },
    fills: SERIES.map(({ fill }) => fill),
    numberFormat: FIGURES[digits],
  };
  return {
    ...sheet,
    columnWidths: [...sheet.columnWidths, COUNT_COLUMN, NAME_COLUMN, ...SERIES.map(() => COUNT_COLUMN)],
    rows: withCells(sheet.rows, data, first),
    charts: [placed],
  };
}

/** Rows with texts and figures from a column on. */
function withCells(
  rows: readonly RowLayout[],
  data: readonly (readonly (string | number)[])[],
  first: number,
): readonly RowLayout[] {
  const cellsOf = (index: number): readonly CellLayout[] =>
    (data[index] ?? []).flatMap((value, at): CellLayout[] =>
      value === "" ? [] : [{ column: first + at, value, style: "legend", note: null }],
    );
  const last = rows.length;
  return [
    ...rows.map((row, index) => ({ ...row, cells: [...row.cells, ...cellsOf(index)] })),
    ...data
      .slice(last)
      .map((_, index) => ({ row: last + index + 1, height: null, cells: cellsOf(last + index) })),
  ];
}
