import { formatThaiDate } from "../calendar/format-thai-date";
import { SHEET_NAMES } from "../model/sheet-names";
import { STANDARD_FONT } from "../model/standard-font";
import type {
  CellLayout,
  CellStyleName,
  CellValue,
  PlacedChart,
  RowLayout,
  WorkbookLayout,
} from "../model/workbook-layout";
import { convertDigits, type DigitKind } from "../text/convert-digits";
import { fillTemplate } from "../text/fill-template";
import type { Board, BoardMeasure } from "./board";
import { BOARD_STATUSES } from "./board-status";
import { BOARD_WORDING as WORDING } from "./board-wording";
import { countStatuses } from "./count-statuses";
import { STATUS_FILLS } from "./status-fills";

/** What the sheet needs beside the board. */
export interface BoardSheetOptions {
  /** The authority's full name; null where nobody says it. */
  readonly organization: string | null;
  readonly digits: DigitKind;
  /** Null for the official font. */
  readonly font: string | null;
}

/** Statuses that have a place in a quarter, as the columns of the chart are stacked, from below. */
const CHARTED = BOARD_STATUSES.filter((status): status is keyof typeof STATUS_FILLS => status !== "no-date");
/** Pixels. */
const NAME_WIDTH = 180;
const COUNT_WIDTH = 84;
const POINTS_PER_PIXEL = 0.75;
/** Points. */
const TITLE_HEIGHT = 30;
const ROW_HEIGHT = 25;
const HEADING_HEIGHT = 48;
const CHART_ROWS = 11;
/** The name, each status, the sum. */
const COLUMNS = 1 + BOARD_STATUSES.length + 1;
/** Excel's codes of a count; a dash for none. */
const COUNTS = { thai: '[$-D00041E]0;;"–"', arabic: '0;;"–"' } as const;
/** The same in the chart, where none says nothing. */
const FIGURES = { thai: "[$-D00041E]0;;", arabic: "0;;" } as const;

/** The board as a sheet: counts by quarter with a chart of Excel's own, counts by unit. */
export function boardSheet(board: Board, { organization, digits, font }: BoardSheetOptions): WorkbookLayout {
  const say = (text: string): string => convertDigits(text, digits);
  const title = say(fillTemplate(WORDING.title, { year: String(board.fiscalYear) }));
  const day = fillTemplate(WORDING.day, { day: formatThaiDate(board.day, { digits, month: "long" }) });
  const rows: RowLayout[] = [];
  const place = (cells: readonly CellLayout[], height: number | null = ROW_HEIGHT): void => {
    rows.push({ row: rows.length + 1, height, ...(height === null && { fileHeight: ROW_HEIGHT }), cells });
  };
  const across = (text: string, style: CellStyleName, height = ROW_HEIGHT): void =>
    place([cell(1, text, style)], height);
  const counted = (name: string, measures: readonly BoardMeasure[], height?: number | null): void =>
    place(countCells(name, measures, digits), height);

  across(title, "title", TITLE_HEIGHT);
  if (organization !== null) across(organization, "centered");
  across(day, "centered");
  const lines = rows.length;
  place([]);
  place(headings(WORDING.quarterHeading), HEADING_HEIGHT);
  const top = rows.length;
  for (const { quarter, measures } of board.quarters) {
    counted(say(fillTemplate(WORDING.quarter, { quarter: String(quarter) })), measures);
  }
  const bottom = rows.length;
  if (board.outside.length > 0) counted(WORDING.outside, board.outside);
  counted(WORDING.total, board.measures);
  place([]);
  const chart: PlacedChart = {
    row: rows.length + 1,
    column: 1,
    left: 0,
    top: 0,
    width: (NAME_WIDTH + COUNT_WIDTH * (COLUMNS - 1)) * POINTS_PER_PIXEL,
    height: CHART_ROWS * ROW_HEIGHT,
    alt: WORDING.chart,
    direction: "upright",
    data: { top, left: 1, bottom, right: 1 + CHARTED.length },
    fills: CHARTED.map((status) => STATUS_FILLS[status]),
    numberFormat: FIGURES[digits],
  };
  for (let line = 0; line <= CHART_ROWS; line += 1) place([]);
  place(headings(WORDING.unitHeading), HEADING_HEIGHT);
  for (const { unit, measures } of board.units) counted(unit?.name ?? WORDING.noUnit, measures, null);
  const isSeveral = board.measures.some(({ units }) => units.length > 1);
  if (isSeveral) across(WORDING.severalUnits, "hint");

  return {
    title,
    ...(font !== null && { font }),
    standardFont: STANDARD_FONT,
    sheets: [
      {
        name: SHEET_NAMES.board,
        columnWidths: [NAME_WIDTH, ...Array.from({ length: COLUMNS - 1 }, () => COUNT_WIDTH)],
        widthUnit: "pixels",
        rows,
        merges: Array.from({ length: lines }, (_, index) => ({
          top: index + 1,
          left: 1,
          bottom: index + 1,
          right: COLUMNS,
        })),
        frozen: { rows: 0, columns: 0 },
        choices: [],
        page: {
          orientation: "portrait",
          marginsInCentimetres: { top: 2, right: 2, bottom: 2, left: 2 },
          isFitToWidth: true,
          repeatedRows: null,
          footer: null,
        },
        charts: [chart],
      },
    ],
  };
}

function headings(first: string): readonly CellLayout[] {
  const words = [first, ...BOARD_STATUSES.map((status) => WORDING.statuses[status]), WORDING.total];
  return words.map((word, index) => cell(index + 1, word, "heading"));
}

function countCells(
  name: string,
  measures: readonly BoardMeasure[],
  digits: DigitKind,
): readonly CellLayout[] {
  const counts = countStatuses(measures);
  const figures = [...BOARD_STATUSES.map((status) => counts[status]), measures.length];
  return [
    cell(1, name, "body"),
    ...figures.map((count, index) => ({ ...cell(index + 2, count, "body"), numberFormat: COUNTS[digits] })),
  ];
}

function cell(column: number, value: CellValue, style: CellStyleName): CellLayout {
  return { column, value, style, note: null };
}
