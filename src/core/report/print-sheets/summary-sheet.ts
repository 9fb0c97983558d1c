import { SHEET_NAMES } from "../../model/sheet-names";
import { POINTS_PER_MM, type Column } from "../model/memo-design";
import type { ReportModel, ReportSummary } from "../model/report-model";
import type { LaidPart } from "./laid-part";
import type { TextRuler } from "./measure-text";
import type { PlacedCell, PlacedLine } from "./mm-grid";
import { plainText } from "./sheet-text";
import { chartBars, chartHeight, withChart } from "./summary-chart";
import { legendLines, matrixHeadings, matrixNotes, matrixRow } from "./summary-matrix";
import { missingHeadings, missingLine } from "./summary-missing";
import { createUprightStack, uprightSheet, type UprightPages, type UprightStack } from "./upright-stack";
import { labelledLines, roomOf, wrappedLines } from "./wrapped-lines";

/** Sizes are points, lengths millimetres. */
const DESIGN = {
  titleSize: 20,
  subtitleSize: 16,
  headingSize: 18,
  figureLine: 38.25,
  figureLabel: 22.5,
} as const;
/** Between the blocks, and what it becomes where the page is too full by a line: lines are higher in Excel than in Word. */
const WIDEST = 3;
const NARROWER = [2, 1, 0] as const;

/**
 * The summary on upright pages: one, unless much is missing. Squares and bars are cells; below them is a chart of Excel's own, or
 * beside what is printed where the page has no room left for it.
 * @param pageOf the page of a measure in the table, as a text
 */
export function laySummary(
  summary: ReportSummary,
  model: ReportModel,
  ruler: TextRuler,
  pageOf: (ordinal: number) => string,
): LaidPart {
  const { chart } = summary;
  const fill = (room: number): UprightStack => fillPages(summary, model, ruler, pageOf, room);
  const stack = firstOnOnePage(fill);
  const { width } = stack;
  const bars = chartBars(chart);
  const wanted = chartHeight(bars, "best");
  const left = stack.left() / POINTS_PER_MM - WIDEST - 1;
  // The squares on the page say the same: no page is made for the chart alone.
  const isPrinted = left >= chartHeight(bars, "least");
  const height = isPrinted ? Math.min(wanted, left) : wanted;
  // A row of its own, by which the chart is found again once the pages are numbered.
  const place: PlacedLine = { height: height * POINTS_PER_MM, cells: [], isChart: true };
  if (isPrinted) stack.place([roomOf(WIDEST), place]);
  return {
    pages: stack.pages(),
    finish: (numberOf) => {
      const pages = stack.end(numberOf);
      const sheet = uprightSheet(SHEET_NAMES.summary, model, pages);
      return withChart(
        sheet,
        chart,
        { row: isPrinted ? chartRow(pages) : null, width, height },
        model.layout.digits,
      );
    },
  };
}

/** With the widest room between its blocks that leaves all on one page. */
function firstOnOnePage(fill: (room: number) => UprightStack): UprightStack {
  let stack = fill(WIDEST);
  for (const room of NARROWER) {
    if (stack.pages() === 1) break;
    stack = fill(room);
  }
  return stack;
}

/** All but the chart that Excel draws. */
function fillPages(
  summary: ReportSummary,
  model: ReportModel,
  ruler: TextRuler,
  pageOf: (ordinal: number) => string,
  room: number,
): UprightStack {
  const { chart, missing, targets } = summary;
  const stack = createUprightStack({ model, runningTitle: model.runningTitle });
  const { width } = stack;
  const whole: Column = { from: 0, to: width };
  const across = (text: string, size: number, style: PlacedCell["style"]): readonly PlacedLine[] =>
    wrappedLines({ text, column: whole, size, isBold: true }, style, model, ruler);
  const heading = (text: string): readonly PlacedLine[] => across(text, DESIGN.headingSize, "partTitle");

  for (const text of summary.titleLines) stack.place(across(plainText(text), DESIGN.titleSize, "pageTitle"));
  for (const text of summary.subtitleLines)
    stack.place(across(plainText(text), DESIGN.subtitleSize, "centered"));
  stack.place([roomOf(room), ...figureLines(summary, width)]);
  const [first, ...others] = chart.rows.map((row) => matrixRow(row, chart, width, model, ruler));
  const headings = matrixHeadings(chart, width);
  stack.place([
    roomOf(room),
    ...heading(chart.heading),
    ...legendLines(chart, width, ruler),
    roomOf(1),
    ...headings,
    ...(first ?? []),
  ]);
  for (const lines of others) stack.place(lines, headings);
  stack.place(matrixNotes(summary.notes, width, model, ruler));

  if (missing?.kind === "named") {
    const [row, ...rows] = missing.rows.map((one) =>
      missingLine(one, pageOf(one.ordinal), width, model, ruler),
    );
    const top = missingHeadings(missing, width);
    stack.place([roomOf(room), ...heading(missing.heading), top, ...(row === undefined ? [] : [row])]);
    for (const line of rows) stack.place([line], [top]);
  } else if (missing !== null) {
    const { label, text } = missing.sentence;
    const sentence = { label, text: `${text} ${pageOf(missing.ordinal)}` };
    stack.place([roomOf(room), ...labelledLines(sentence, width, model, ruler)]);
  }
  if (targets !== null) stack.place([roomOf(room), ...labelledLines(targets, width, model, ruler)]);
  return stack;
}

function chartRow({ lines }: UprightPages): number {
  return lines.findIndex(({ isChart }) => isChart) + 1;
}

/** Large figures with their words below, between two rules. */
function figureLines({ figures }: ReportSummary, width: number): readonly PlacedLine[] {
  const share = width / Math.max(1, figures.length);
  const line = (
    height: number,
    edge: "top" | "bottom",
    cellOf: (index: number) => Pick<PlacedCell, "value" | "style">,
  ): PlacedLine => ({
    height,
    cells: figures.map((_, index): PlacedCell => ({
      from: index * share,
      to: (index + 1) * share,
      ...cellOf(index),
      lines: { [edge]: "medium", ...(index > 0 && { left: "thin" }) },
    })),
  });
  return [
    line(DESIGN.figureLine, "top", (index) => ({ value: figures[index]?.count ?? null, style: "figure" })),
    line(DESIGN.figureLabel, "bottom", (index) => ({
      value: figures[index]?.label ?? null,
      style: "centered",
    })),
  ];
}
