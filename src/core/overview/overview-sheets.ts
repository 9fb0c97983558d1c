import { STATUS_FILLS } from "../board/status-fills";
import { formatThaiDate } from "../calendar/format-thai-date";
import type { PlainDate } from "../calendar/plain-date";
import { largest } from "../lists/extremes";
import { STANDARD_FONT } from "../model/standard-font";
import type {
  CellLayout,
  CellStyleName,
  CellValue,
  RowLayout,
  SheetLayout,
  WorkbookLayout,
} from "../model/workbook-layout";
import { estimateLines } from "../text/estimate-lines";
import { fillTemplate } from "../text/fill-template";
import type { AuthoritySummary } from "./authority-summary";
import { OVERVIEW_WORDING as wording } from "./overview-wording";

/** The workbook of one authority, by its file. */
export interface ListedAuthority extends Omit<AuthoritySummary, "kinds"> {
  readonly file: string;
}

/** Everything that the workbook shows; of kinds only sums, so that thousands of authorities take little room. */
export interface Overview {
  readonly day: PlainDate;
  /** In the order in which they were read. */
  readonly authorities: readonly ListedAuthority[];
  /** By the id of the check: how many findings there are, and how many authorities have some. */
  readonly kinds: ReadonlyMap<string, { readonly findings: number; readonly authorities: number }>;
  readonly unreadable: readonly { readonly file: string; readonly why: string }[];
}

const STATUSES = ["done", "overdue", "due-soon", "open"] as const;
/** More bars than these are too thin to be read on a page. */
const MOST_BARS = 20;

/** Pixels. */
const NAME_WIDTH = 330;
const COUNT_WIDTH = 84;
const FILE_WIDTH = 260;
const REASON_WIDTH = 620;
const POINTS_PER_PIXEL = 0.75;
/** Points. */
const TITLE_HEIGHT = 30;
const ROW_HEIGHT = 25;
const HEADING_HEIGHT = 48;
const LETTERS = 16;
/** Pixels of a cell that hold no letters. */
const CELL_EDGES = 10;
/** Of a bar with its room, and of the chart's legend and scale. */
const BAR_HEIGHT = 26;
const CHART_EDGES = 90;
const PLAIN = "0";
/** A bar says nothing where there is none. */
const FIGURES = "0;;";

/** Many authorities in one workbook: the table, a chart of Excel's own, findings by kind, and what could not be read. */
export function overviewSheets(overview: Overview): WorkbookLayout {
  return {
    title: wording.title,
    standardFont: STANDARD_FONT,
    sheets: [
      tableSheet(overview),
      chartSheet(overview),
      kindsSheet(overview),
      ...(overview.unreadable.length === 0 ? [] : [unreadSheet(overview)]),
    ],
  };
}

function tableSheet({ day, authorities, unreadable }: Overview): SheetLayout {
  const { sheets, headings } = wording;
  const said = formatThaiDate(day, { digits: "arabic", month: "long" });
  const rows = listOf(headings, [
    [wording.title, "title"],
    [fillTemplate(wording.day, { day: said, authorities: String(authorities.length) }), "centered"],
    ...(unreadable.length === 0
      ? []
      : [
          [
            fillTemplate(wording.unread, { files: String(unreadable.length), sheet: sheets.unread }),
            "centered",
          ] as const,
        ]),
  ]);
  const counts = headings.length - 2;
  const widths = [NAME_WIDTH, ...Array.from({ length: counts }, () => COUNT_WIDTH), FILE_WIDTH];
  const top = rows.length;
  for (const { organization, fiscalYear, measures, statuses, findings, file } of authorities) {
    const values = [
      organization ?? wording.noOrganization,
      fiscalYear,
      measures,
      ...STATUSES.map((status) => statuses[status]),
      findings.error,
      findings.warning,
      findings.review,
      file,
    ];
    rows.push(lineOf(rows.length + 1, values, widths));
  }
  return listSheet(sheets.table, widths, { rows, top, frozenColumns: 1 });
}

function kindsSheet({ kinds }: Overview): SheetLayout {
  const rows = listOf(wording.kindHeadings, []);
  const widths = [NAME_WIDTH, COUNT_WIDTH, COUNT_WIDTH];
  const sorted = [...kinds].sort(([a, one], [b, two]) => two.findings - one.findings || (a < b ? -1 : 1));
  for (const [kind, { findings, authorities }] of sorted)
    rows.push(lineOf(rows.length + 1, [kind, findings, authorities], widths));
  return listSheet(wording.sheets.kinds, widths, { rows, top: 1 });
}

function unreadSheet({ unreadable }: Overview): SheetLayout {
  const rows = listOf(wording.unreadHeadings, []);
  const widths = [FILE_WIDTH, REASON_WIDTH];
  for (const { file, why } of unreadable) rows.push(lineOf(rows.length + 1, [file, why], widths));
  return listSheet(wording.sheets.unread, widths, { rows, top: 1 });
}

/** One bar an authority, those that are most overdue first; of many only the first. Its figures stand below it. */
function chartSheet({ authorities }: Overview): SheetLayout {
  const { sheets, headings, chartTitle, chartTitleOfSome } = wording;
  const shown = [...authorities].sort(byDebt).slice(0, MOST_BARS);
  const title =
    shown.length < authorities.length
      ? fillTemplate(chartTitleOfSome, { shown: String(shown.length) })
      : chartTitle;
  const [name, , , ...others] = headings;
  const widths = [NAME_WIDTH, ...STATUSES.map(() => COUNT_WIDTH)];
  const height = CHART_EDGES + shown.length * BAR_HEIGHT;
  const below = Math.ceil(height / ROW_HEIGHT) + 1;
  const room = Array.from({ length: below }, (_, index) => blankRow(index + 2));
  const rows: RowLayout[] = [
    { row: 1, height: TITLE_HEIGHT, cells: [cell(1, title, "title")] },
    ...room,
    headingRow(below + 2, [name, ...others.slice(0, STATUSES.length)]),
  ];
  const top = rows.length;
  for (const { organization, statuses } of shown) {
    const counts = STATUSES.map((status) => statuses[status]);
    rows.push(lineOf(rows.length + 1, [organization ?? wording.noOrganization, ...counts], widths));
  }
  return {
    name: sheets.chart,
    columnWidths: widths,
    widthUnit: "pixels",
    rows,
    merges: [{ top: 1, left: 1, bottom: 1, right: widths.length }],
    frozen: { rows: 0, columns: 0 },
    choices: [],
    page: { ...PAGE, orientation: "portrait", repeatedRows: null },
    charts: [
      {
        row: 2,
        column: 1,
        left: 0,
        top: 0,
        width: widths.reduce((sum, width) => sum + width, 0) * POINTS_PER_PIXEL,
        height,
        alt: wording.chartAlt,
        data: { top, left: 1, bottom: rows.length, right: 1 + STATUSES.length },
        fills: STATUSES.map((status) => STATUS_FILLS[status]),
        numberFormat: FIGURES,
      },
    ],
  };
}

function blankRow(row: number): RowLayout {
  return { row, height: ROW_HEIGHT, cells: [] };
}

function byDebt({ statuses: a }: ListedAuthority, { statuses: b }: ListedAuthority): number {
  return b.overdue - a.overdue || b["due-soon"] - a["due-soon"] || b.open - a.open;
}

/** The lines above a list, and its headings. */
function listOf(
  headings: readonly string[],
  above: readonly (readonly [string, CellStyleName])[],
): RowLayout[] {
  const rows = above.map(([text, style], index): RowLayout => ({
    row: index + 1,
    height: index === 0 ? TITLE_HEIGHT : ROW_HEIGHT,
    cells: [cell(1, text, style)],
  }));
  return [...rows, headingRow(rows.length + 1, headings)];
}

function headingRow(row: number, headings: readonly string[]): RowLayout {
  return {
    row,
    height: HEADING_HEIGHT,
    cells: headings.map((words, index) => cell(index + 1, words, "heading")),
  };
}

/** In a file nobody fits a row to its texts: it is as high as the longest needs. */
function lineOf(row: number, values: readonly CellValue[], widths: readonly number[]): RowLayout {
  const lines = values.map((value, index) => {
    const points = ((widths[index] ?? 0) - CELL_EDGES) * POINTS_PER_PIXEL;
    return typeof value === "string" ? estimateLines(value, points, LETTERS) : 1;
  });
  return {
    row,
    height: null,
    fileHeight: largest(lines, 1) * ROW_HEIGHT,
    cells: values.map((value, index) => cell(index + 1, value, "body")),
  };
}

interface List {
  readonly rows: readonly RowLayout[];
  /** The row of its headings. */
  readonly top: number;
  readonly frozenColumns?: number;
}

const PAGE = {
  marginsInCentimetres: { top: 2, right: 1.5, bottom: 1.5, left: 1.5 },
  isFitToWidth: true,
  footer: null,
} as const;

/** A list whose headings stay in sight, filter it and are printed on each page. */
function listSheet(
  name: string,
  columnWidths: readonly number[],
  { rows, top, frozenColumns = 0 }: List,
): SheetLayout {
  const right = columnWidths.length;
  return {
    name,
    columnWidths,
    widthUnit: "pixels",
    rows,
    merges: Array.from({ length: top - 1 }, (_, index) => ({
      top: index + 1,
      left: 1,
      bottom: index + 1,
      right,
    })),
    frozen: { rows: top, columns: frozenColumns },
    filter: { top, left: 1, bottom: rows.length, right },
    choices: [],
    page: { ...PAGE, orientation: "landscape", repeatedRows: { first: top, last: top } },
  };
}

function cell(column: number, value: CellValue, style: CellStyleName): CellLayout {
  const format = typeof value === "number" ? { numberFormat: PLAIN } : {};
  return { column, value, style, note: null, ...format };
}
