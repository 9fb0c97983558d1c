import { formatDate } from "../../calendar/format-date";
import { fiscalYearEnd, fiscalYearStart } from "../../calendar/fiscal-year";
import type { PlainDate } from "../../calendar/plain-date";
import { EMPTY_RECORDS } from "../../model/empty-records";
import type { MeasureSheet } from "../../model/measure-sheet";
import type { RecordSheets } from "../../model/record-sheets";
import type { ReportSettings } from "../../model/report-settings";
import { NO_PICTURES, type SheetPictures } from "../../model/sheet-picture";
import { convertDigits } from "../../text/convert-digits";
import { fillTemplate } from "../../text/fill-template";
import { plainSigns } from "../../text/plain-signs";
import { buildAppendix } from "./build-appendix";
import { buildContents } from "./build-contents";
import { buildCover } from "./build-cover";
import { buildForeword } from "./build-foreword";
import { buildMemo } from "./build-memo";
import { buildSummary } from "./build-summary";
import { buildTable } from "./build-table";
import { fillText } from "./fill-text";
import { mapStrings } from "./map-strings";
import { readMargins } from "./read-margins";
import type { Margins, ReportModel } from "./report-model";
import { REPORT_TITLE, REPORT_WORDING as wording } from "./report-wording";
import { runningTitle } from "./running-title";
import { TABLE_MARGINS } from "./table-design";
import { writeDocumentDate } from "./write-document-date";

export interface ReportOptions {
  /** True while there are findings of level error: the report is marked on every page. */
  readonly draft: boolean;
  readonly today: PlainDate;
  /** The item of the assessment that the report answers ("O26"); left out or null where no rule set names it. */
  readonly reportItem?: string | null;
  /** What the evidence sheet says, for the appendix. */
  readonly records?: RecordSheets;
  /** What lies on the evidence sheet and the settings sheet. */
  readonly pictures?: SheetPictures;
}

/** Left 3 and right 2 cm by the 2010 circular; top and bottom as most offices set them, for the emblem's sake. */
const MEMO_MARGINS: Margins = { top: 15, right: 20, bottom: 20, left: 30 };

/**
 * The whole report as plain data: memo, cover and table, with nothing in it that the sheet and the settings do not say.
 * @example buildReportModel(sheet, settings, { draft: false, today }).cover.yearLines[0] // ["ประจำปีงบประมาณ พ.ศ. ๒๕๖๘"]
 */
export function buildReportModel(
  sheet: MeasureSheet,
  settings: ReportSettings,
  options: ReportOptions,
): ReportModel {
  const convert = (text: string): string => convertDigits(plainSigns(text), settings.digits);
  const memoMargins = readMargins(settings.margins, MEMO_MARGINS);
  const side = Math.min(memoMargins.left, memoMargins.right);
  const coverMargins = { ...memoMargins, left: side, right: side };
  const reportItem = options.reportItem ?? null;
  const organization = settings.organization ?? sheet.organization;
  const keepTogether = unbreakableTexts(sheet, settings, reportItem).map(convert);
  const table = buildTable(sheet, settings, TABLE_MARGINS);
  const appendix = buildAppendix(sheet, settings, {
    records: options.records ?? EMPTY_RECORDS,
    pictures: (options.pictures ?? NO_PICTURES).pictures,
  });
  const hasSummary = settings.summaryPage;
  const foreword = buildForeword(sheet, settings, { today: options.today, hasSummary, appendix });
  const present = { foreword: foreword !== null, summary: hasSummary, appendix: appendix !== null };
  const [title = REPORT_TITLE] = fillText(wording.subject, {
    title: REPORT_TITLE,
    year: String(sheet.fiscalYear),
  });
  return {
    draftMark: options.draft ? wording.draftMark : null,
    runningTitle: convert(runningTitle(settings, sheet.fiscalYear, TABLE_MARGINS)),
    properties: {
      title: convert(title ?? REPORT_TITLE),
      subject: REPORT_TITLE,
      author: organization === null ? null : convert(organization),
      language: "th-TH",
      fiscalYear: sheet.fiscalYear,
      created: options.today,
    },
    layout: {
      font: settings.font?.trim() || null,
      digits: settings.digits,
      hasTotalPages: settings.totalPages,
      hasSignatureFields: settings.signatureFields,
      memoMargins,
      coverMargins,
      tableMargins: TABLE_MARGINS,
    },
    emblem: null,
    keepTogether,
    memo: buildMemo(sheet, settings, { margins: memoMargins, reportItem, held: keepTogether, convert }),
    cover: mapStrings(buildCover(sheet, settings, coverMargins), convert),
    table,
    foreword,
    contents: settings.contents ? buildContents(table, settings, present) : null,
    summary: hasSummary ? buildSummary(sheet, settings, { today: options.today, rows: table.rows }) : null,
    appendix,
  };
}

/** Names, full titles, dates and years: a typist never lets a line end inside them. */
function unbreakableTexts(
  sheet: MeasureSheet,
  settings: ReportSettings,
  reportItem: string | null,
): readonly string[] {
  const days = [fiscalYearStart(sheet.fiscalYear), fiscalYearEnd(sheet.fiscalYear)];
  const years = [sheet.fiscalYear, settings.assessmentYear];
  const texts = [
    settings.organization ?? sheet.organization,
    settings.shortName,
    settings.addressee,
    settings.preparer,
    ...settings.people.flatMap(({ name, positionTitle, actingFor }) => [name, positionTitle, actingFor]),
    writeDocumentDate(settings),
    ...days.map((day) => formatDate(day, "th")),
    ...(reportItem === null ? [] : [fillTemplate(wording.item, { item: reportItem })]),
    wording.fiscalYearWord,
    ...years.map((year) => (year === null ? null : `พ.ศ. ${year}`)),
  ];
  const known = texts.filter((text): text is string => text !== null && text.trim() !== "");
  return [...new Set(known.map((text) => text.trim()))].sort((a, b) => b.length - a.length);
}
