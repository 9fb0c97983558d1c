/**
 * Measures of the summary in points, but what is said to be in millimetres. They are those by which the report model chooses what
 * stands on the page, so that it is one page.
 */
export const SUMMARY_PAGE = {
  bodyLine: 20.8,
  /** Of letters of 14 pt: no closer, or marks above a letter meet the line before. */
  smallLine: 16,
  figureSize: 30,
  figureLine: 36,
  aboveFigures: 8,
  figureEdges: { top: 3, bottom: 4 },
  /** Above a heading and a line that begins in bold. */
  beforeHeading: 9,
  headingLine: 24,
  keyLine: 18,
  aboveChart: 4,
  aboveNote: 4,
  /** Above and below what is in a row of the chart. */
  rowEdge: 3,
  afterMarks: 1,
  /** Millimetres left and right of a cell of the chart, and of its columns: the quarters share what is left. */
  chartPadding: 0.8,
  units: 40,
  totals: 20,
} as const;
