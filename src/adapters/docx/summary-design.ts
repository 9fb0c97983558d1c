import { largest } from "../../core/lists/extremes";
import { A4, POINTS_PER_MM } from "../../core/report/model/memo-design";
import type { ReportSummary } from "../../core/report/model/report-model";
import { BOLD } from "../../core/report/model/table-design";
import { estimateWidth, LINE_HEIGHT } from "../../core/text/estimate-width";
import { PART_DESIGN, PART_MARGINS } from "./part-design";

/** How close the summary is set; points, but what is said to be in millimetres. */
export interface SummaryLook {
  /** Of the title, of the text in 16 pt, of that in 14 pt, and of the figures. */
  readonly titleLine: number;
  readonly bodyLine: number;
  readonly smallLine: number;
  readonly figureLine: number;
  /** Above and below what is in a row of the chart. */
  readonly rowEdge: number;
  /** Millimetres of the units, of each quarter and of the totals. */
  readonly columns: { readonly units: number; readonly totals: number };
  /** True where the total of a unit is one line, and marks and figures of a cell as well. */
  readonly isTotalInline: boolean;
  readonly isCellInline: boolean;
  /** Above a heading. */
  readonly beforeHeading: number;
}

const { smallSize, titleLine } = PART_DESIGN;
const SINGLE = smallSize * LINE_HEIGHT;
/** No closer, or marks above a letter meet the line before. */
const CLOSE = 16;

/** From roomy to close; the letters are never smaller. */
const LOOKS: readonly [SummaryLook, ...SummaryLook[]] = [
  {
    titleLine,
    bodyLine: 16 * LINE_HEIGHT,
    smallLine: SINGLE,
    figureLine: 36,
    rowEdge: 3,
    columns: { units: 40, totals: 20 },
    isTotalInline: false,
    isCellInline: false,
    beforeHeading: 9,
  },
  {
    titleLine: 24,
    bodyLine: 18,
    smallLine: CLOSE,
    figureLine: 32,
    rowEdge: 1.5,
    columns: { units: 38, totals: 30 },
    isTotalInline: true,
    isCellInline: false,
    beforeHeading: 6,
  },
  {
    titleLine: 23,
    bodyLine: 17.5,
    smallLine: CLOSE,
    figureLine: 30,
    rowEdge: 0.5,
    columns: { units: 38, totals: 30 },
    isTotalInline: true,
    isCellInline: true,
    beforeHeading: 3,
  },
];

/** Millimetres of the table of what is missing: the measure, what is owed, the deadline, the page. */
export const MISSING_COLUMNS = [68, 42, 28, 22] as const;
/** Left and right of a cell of the chart and of the other table, in millimetres. */
export const CHART_PADDING = 0.8;
const CELL_PADDING = 1.6;
const PAGE = (A4.height - PART_MARGINS.top - PART_MARGINS.bottom) * POINTS_PER_MM;
const WIDTH = A4.width - PART_MARGINS.left - PART_MARGINS.right;
const MARKS = 9;
/** Lines of tables and the room above and below their text. */
const TABLE_EDGES = 4;
const QUARTERS = 4;

/** The roomiest look in which the summary is one page, by estimate; the closest where none is. */
export function summaryLook(summary: ReportSummary): SummaryLook {
  return LOOKS.find((look) => summaryHeight(summary, look) <= PAGE) ?? (LOOKS.at(-1) as SummaryLook);
}

/** Millimetres of a quarter. */
export function quarterWidth({ columns }: SummaryLook): number {
  return (WIDTH - columns.units - columns.totals) / QUARTERS;
}

function summaryHeight(summary: ReportSummary, look: SummaryLook): number {
  const { titleLines, subtitleLines, chart, notes, missing, targets } = summary;
  const heading = look.beforeHeading + PART_DESIGN.headingLine;
  const figures = 8 + look.figureLine + look.bodyLine + 4;
  const rows = chart.rows.map(({ label }) => {
    const { units } = look.columns;
    const lines = lineCount(label, (units - 2 * CHART_PADDING) / BOLD) * look.smallLine;
    const cell = look.isCellInline ? look.smallLine : look.smallLine + MARKS;
    const total = look.isTotalInline ? look.smallLine : 2 * look.smallLine;
    return largest([lines, cell, total]) + 2 * look.rowEdge + 1;
  });
  const chartHeight = look.smallLine + 8 + 2 * look.smallLine + 2 * look.rowEdge + sum(rows);
  const noteLines = sum(notes.map((note) => lineCount(note, WIDTH)));
  return (
    titleLines.length * look.titleLine +
    subtitleLines.length * look.bodyLine +
    figures +
    heading +
    chartHeight +
    noteLines * look.smallLine +
    4 +
    missingHeight(missing, look, heading) +
    (targets === null ? 0 : look.beforeHeading + bodyLines(targets) * look.bodyLine)
  );
}

function missingHeight(missing: ReportSummary["missing"], look: SummaryLook, heading: number): number {
  if (missing === null) return 0;
  if (missing.kind === "counted") return look.beforeHeading + bodyLines(missing.sentence) * look.bodyLine;
  const [measure, owes] = MISSING_COLUMNS;
  const rows = missing.rows.map(
    (row) =>
      largest([
        lineCount(`${row.marker ?? ""} ${row.text}`, measure - 2 * CELL_PADDING),
        lineCount(row.owes, owes - 2 * CELL_PADDING),
        row.deadlineLines.length,
      ]) *
        look.smallLine +
      TABLE_EDGES,
  );
  return heading + look.smallLine + TABLE_EDGES + sum(rows);
}

function bodyLines({ label, text }: { readonly label: string; readonly text: string }): number {
  return Math.ceil((estimateWidth(`${label}  ${text}`) * 16) / POINTS_PER_MM / WIDTH);
}

function lineCount(text: string, widthMm: number): number {
  return Math.max(1, Math.ceil((estimateWidth(text) * smallSize) / POINTS_PER_MM / widthMm));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}
