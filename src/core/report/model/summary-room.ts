import { countTextLines } from "./count-text-lines";
import { A4, POINTS_PER_MM } from "./memo-design";
import type { MissingRow } from "./report-model";
import { BOLD, TABLE_DESIGN } from "./table-design";

/**
 * The summary is one page in every format, so what stands on it is chosen by its height. All in points, measured from the design of
 * the page (16 pt lines of 14 pt letters), with half of a row left over for letters that are a little wider.
 */
const MARGINS_MM = 45;
const LEFT_OVER = 20;
const LINE = 16;
/** Title, authority and day, figures, heading and legend, headings and total of the chart. */
const ABOVE = 52 + 42 + 71 + 33 + 26 + 37 + 39;
const TITLE_LINE = 26;
const NOTE_GAP = 4;
const COUNTED = 30;
const TARGETS = 28;
const CHART_ROW_GAP = 6.75;
/** Squares over figures, and two lines of a total. */
const CHART_ROW_LINES = 2;
const NAMED_HEAD = 57;
const NAMED_ROW_GAP = 4.5;

const PAGE_MM = 160;
const UNIT_MM = 38;
/** Of มาตรการ and หน่วยงานและสิ่งที่ขาด, without padding and the number before the title. */
const MISSING_MM = { text: 55, owes: 38 } as const;

/** What the summary says beside its chart. */
export interface SummaryTexts {
  readonly titleLines: number;
  readonly notes: readonly string[];
  readonly hasTargets: boolean;
}

/** Points that are left for the rows of the units and for what is missing. */
export function summaryRoom({ titleLines, notes, hasTargets }: SummaryTexts): number {
  const page = (A4.height - MARGINS_MM) * POINTS_PER_MM - LEFT_OVER;
  const noteLines = linesOf(notes.join("  "), PAGE_MM);
  const fixed = ABOVE + (titleLines - 2) * TITLE_LINE + NOTE_GAP + noteLines * LINE;
  return page - fixed - (hasTargets ? TARGETS : 0);
}

/** Height of the rows of these units. */
export function chartRowsHeight(labels: readonly string[]): number {
  const heights = labels.map((label) => {
    const lines = Math.max(CHART_ROW_LINES, linesOf(label, UNIT_MM / BOLD));
    return lines * LINE + CHART_ROW_GAP;
  });
  return heights.reduce((sum, height) => sum + height, 0);
}

/** Height of the table that names what is missing; of the one line that counts it where there is none. */
export function missingHeight(rows: readonly MissingRow[] | null): number {
  if (rows === null) return COUNTED;
  const heights = rows.map(({ text, owes, deadlineLines }) => {
    const lines = Math.max(
      1,
      linesOf(text, MISSING_MM.text),
      linesOf(owes, MISSING_MM.owes),
      deadlineLines.length,
    );
    return lines * LINE + NAMED_ROW_GAP;
  });
  return heights.reduce((sum, height) => sum + height, NAMED_HEAD);
}

function linesOf(text: string, widthMm: number): number {
  const width = (widthMm * POINTS_PER_MM) / TABLE_DESIGN.cellSize;
  return countTextLines([text], { width, held: [] });
}
