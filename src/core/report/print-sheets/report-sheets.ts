import { convertDigits } from "../../text/convert-digits";
import { pageLetter } from "../model/page-letter";
import { pageNumber } from "../model/page-number";
import { SHEET_NAMES } from "../../model/sheet-names";
import { STANDARD_FONT } from "../../model/standard-font";
import type { SheetLayout, WorkbookLayout } from "../../model/workbook-layout";
import type { ContentsTarget, ReportModel } from "../model/report-model";
import { layAppendix } from "./appendix-sheet";
import { layContents } from "./contents-sheet";
import { coverSheet } from "./cover-sheet";
import { OFFICIAL_SCALE } from "./font-scale";
import { layForeword } from "./foreword-sheet";
import { breakAtSpaces, estimateText, scaleRuler, type TextRuler } from "./measure-text";
import { memoSheet } from "./memo-sheet";
import { laySummary } from "./summary-sheet";
import { layTable } from "./table-sheet";

/** What a report of sheets replaces: a part that is no longer asked for must not be printed with the new report. */
const REPLACED = [
  SHEET_NAMES.memo,
  SHEET_NAMES.cover,
  SHEET_NAMES.foreword,
  SHEET_NAMES.contents,
  SHEET_NAMES.summary,
  SHEET_NAMES.table,
  SHEET_NAMES.appendix,
] as const;

/**
 * The report as sheets to be printed by Excel itself, A4: memo, cover, table, and what else is asked for, in the order of the
 * pages.
 * @param ruler how wide texts are and where their lines may end; if left out, widths of TH Sarabun are estimated, and lines break
 * at spaces; `font` says how much larger the letters are that the machine shows
 */
export function buildReportSheets(
  model: ReportModel,
  { measure = estimateText, findBreaks = breakAtSpaces, font = OFFICIAL_SCALE }: Partial<TextRuler> = {},
): WorkbookLayout {
  const ruler = scaleRuler({ measure, findBreaks }, font);
  return {
    title: model.properties.title,
    ...(model.layout.font !== null && { font: model.layout.font }),
    standardFont: STANDARD_FONT,
    sheets: [memoSheet(model, ruler), coverSheet(model, ruler), ...numberedSheets(model, ruler)].map(
      printAll,
    ),
    replaces: REPLACED,
  };
}

/** The parts whose pages have numbers, or letters before page ๑. */
function numberedSheets(model: ReportModel, ruler: TextRuler): readonly SheetLayout[] {
  const { layout, foreword, contents, summary, appendix } = model;
  const table = layTable(model, ruler);
  /** How many pages the summary has does not depend on the pages that it names. */
  const summaryPages = summary === null ? 0 : laySummary(summary, model, ruler, () => "").pages;
  const say = (page: number): string => convertDigits(String(page), layout.digits);
  const tablePage = (ordinal: number): string => say(summaryPages + table.pageOf(ordinal));
  const front = foreword === null ? null : layForeword(foreword, model, ruler);
  const frontPages = front?.pages ?? 0;
  const evidence = appendix === null ? null : layAppendix(appendix, model, ruler, tablePage);
  const before = { summary: 0, table: summaryPages, appendix: summaryPages + table.pages } as const;
  const total = before.appendix + (evidence?.pages ?? 0);
  const numberFrom = (first: number) => (page: number) =>
    pageNumber(first + page, layout.digits, layout.hasTotalPages ? total : null);
  const targetPage = (target: ContentsTarget): string => {
    if (target.part === "measure" || target.part === "group") return tablePage(target.ordinal);
    if (target.part === "foreword") return pageLetter(1);
    return target.part === "contents" ? pageLetter(frontPages + 1) : say(before[target.part] + 1);
  };
  const list = contents === null ? null : layContents(contents, model, ruler, targetPage);
  const figures = summary === null ? null : laySummary(summary, model, ruler, tablePage);
  return [
    front?.finish(pageLetter),
    list?.finish((page) => pageLetter(frontPages + page)),
    figures?.finish(numberFrom(before.summary)),
    table.finish(numberFrom(before.table)),
    evidence?.finish(numberFrom(before.appendix)),
  ].filter((sheet) => sheet !== undefined);
}

/** What an officer notes beside the report stays off the paper, and so does what a chart shows. */
function printAll(sheet: SheetLayout): SheetLayout {
  const [chart] = sheet.charts ?? [];
  const right = chart === undefined ? sheet.columnWidths.length : chart.data.left - 2;
  const last = chart === undefined ? (sheet.rows.at(-1)?.row ?? 1) : lastPrinted(sheet, right);
  const bottom = chart !== undefined && chart.column <= right ? Math.max(chart.row, last) : last;
  return { ...sheet, printArea: { top: 1, left: 1, bottom, right } };
}

/** The last row that has something in the columns up to the last one that is printed. */
function lastPrinted({ rows }: SheetLayout, right: number): number {
  return rows.filter(({ cells }) => cells.some(({ column }) => column <= right)).at(-1)?.row ?? 1;
}
