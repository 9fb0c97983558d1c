import type { CellLine } from "../../model/workbook-layout";
import type { Column } from "../model/memo-design";
import type { ReportModel, SummaryChart, SummaryRow } from "../model/report-model";
import { TABLE_DESIGN } from "../model/table-design";
import type { TextRuler } from "./measure-text";
import { memoKit } from "./memo-kit";
import type { PlacedCell, PlacedLine } from "./mm-grid";
import { markedCell, marksOf, SQUARE, SQUARE_ROW } from "./summary-marks";
import { linesHeight, linesOf, wrappedLines } from "./wrapped-lines";

const { cellSize } = TABLE_DESIGN;
/** Columns of units and totals in millimetres; the quarters share what is left. */
const UNITS = 41;
const TOTALS = 19;
/** Beside squares and bars. */
const INSET = 0.8;
/** Between a square and its word, and to the next square. */
const LEGEND = { label: 1, next: 6 } as const;

/** Points of the rows that one unit takes: above the marks, the marks, two for the figures. The last one has what is left. */
const ABOVE = 3;
const FIGURES = [8.25, 10.5] as const;
const LEAST_BELOW = 8.25;

/** Where the columns of the chart stand. */
function matrixColumns(count: number, width: number): readonly Column[] {
  const share = (width - UNITS - TOTALS) / Math.max(1, count);
  return [
    { from: 0, to: UNITS },
    ...Array.from({ length: count }, (_, index) => ({
      from: UNITS + index * share,
      to: UNITS + (index + 1) * share,
    })),
    { from: width - TOTALS, to: width },
  ];
}

/** The squares and what they mean, in one line of three rows: the middle one is as high as a square. */
export function legendLines(chart: SummaryChart, width: number, ruler: TextRuler): readonly PlacedLine[] {
  const kit = memoKit([], ruler);
  const [above, below] = [5.25, 5.25];
  const labels: PlacedCell[] = [];
  const squares: PlacedCell[] = [];
  let at = 0;
  const say = (value: string): void => {
    const to = Math.min(width, at + kit.widthOf(value, cellSize, false));
    labels.push({ from: at, to, rows: 3, value, style: "legend" });
    at = to + LEGEND.next;
  };
  for (const { mark, label } of chart.legend) {
    squares.push(markedCell(mark, { from: at, to: at + SQUARE }));
    at += SQUARE + LEGEND.label;
    say(label);
  }
  if (at < width) say(chart.scaleNote);
  return [
    { height: above, cells: labels },
    { height: SQUARE_ROW, cells: squares },
    { height: below, cells: [] },
  ];
}

/** The headings of the chart: two lines each, the first bold. */
export function matrixHeadings({ headings }: SummaryChart, width: number): readonly PlacedLine[] {
  const columns = matrixColumns(headings.length - 2, width);
  const line = (index: 0 | 1, edge: "top" | "bottom"): PlacedLine => ({
    height: linesHeight(1, cellSize),
    cells: columns.map((column, at): PlacedCell => ({
      ...column,
      // The units' own heading stands on the second line, where it has but one.
      value: textOf(headings[at] ?? ["", ""], index) || null,
      style: index === 0 || headings[at]?.[1] === "" ? "legendBold" : "legend",
      lines: { [edge]: "medium" },
    })),
  });
  return [line(0, "top"), line(1, "bottom")];
}

function textOf([first, second]: readonly [string, string], index: 0 | 1): string {
  if (second !== "") return index === 0 ? first : second;
  return index === 0 ? "" : first;
}

/** One unit: its marks, the figures below them, the totals. */
export function matrixRow(
  row: SummaryRow,
  chart: SummaryChart,
  width: number,
  model: ReportModel,
  ruler: TextRuler,
): readonly PlacedLine[] {
  const columns = matrixColumns(chart.headings.length - 2, width);
  const [units = { from: 0, to: UNITS }] = columns;
  const totals = columns.at(-1) ?? units;
  const name = linesOf({ text: row.label, column: units, size: cellSize, isBold: true }, model, ruler);
  const used = ABOVE + SQUARE_ROW + FIGURES[0] + FIGURES[1];
  const below = Math.max(LEAST_BELOW, linesHeight(name.length, cellSize) + ABOVE - used);
  const edge: CellLine = row.isTotal ? "medium" : "thin";
  const lines = { top: edge } as const;
  const style = row.isTotal ? "legendBold" : "legend";
  const quarters = row.cells.flatMap((cell, index) => {
    const column = columns[index + 1];
    return column === undefined ? [] : [{ cell, column }];
  });
  return [
    {
      height: ABOVE,
      cells: [
        { ...units, rows: 5, value: row.label, style: "continued", lines },
        ...quarters.map(({ column }): PlacedCell => ({ ...column, value: null, style: "line", lines })),
        { ...totals, rows: 3, value: row.total[0], style: "legendBold", lines },
      ],
    },
    {
      height: SQUARE_ROW,
      cells: quarters.flatMap(({ cell, column }) =>
        marksOf(cell, { from: column.from + INSET, to: column.to - INSET }, chart.longest),
      ),
    },
    {
      height: FIGURES[0],
      cells: quarters.map(({ cell, column }): PlacedCell => ({
        ...column,
        rows: 2,
        value: cell.figures,
        style,
      })),
    },
    { height: FIGURES[1], cells: [{ ...totals, rows: 2, value: row.total[1], style }] },
    { height: below, cells: [] },
  ];
}

/** The line below the last row, and what the figures mean. */
export function matrixNotes(
  notes: readonly string[],
  width: number,
  model: ReportModel,
  ruler: TextRuler,
): readonly PlacedLine[] {
  const whole: Column = { from: 0, to: width };
  const rule: PlacedLine = {
    height: ABOVE,
    cells: [{ ...whole, value: null, style: "line", lines: { top: "medium" } }],
  };
  return [
    rule,
    ...wrappedLines({ text: notes.join("  "), column: whole, size: cellSize }, "entry", model, ruler),
  ];
}
