import type { PlainDate } from "../../calendar/plain-date";
import { EMPTY_RECORDS } from "../../model/empty-records";
import type { MeasureSheet } from "../../model/measure-sheet";
import type { RecordSheets } from "../../model/record-sheets";
import type { ReportSettings } from "../../model/report-settings";
import { NO_PICTURES, type SheetPictures } from "../../model/sheet-picture";
import type { SettingCells } from "../../sheet/find-setting-cells";
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
import { findSettingPictures } from "./find-setting-pictures";
import { emblemPicture } from "./emblem-picture";
import { mapStrings } from "./map-strings";
import { readMemoMargins } from "./read-memo-margins";
import type { ReportModel } from "./report-model";
import { reportNames } from "./report-names";
import { REPORT_WORDING as wording } from "./report-wording";
import { runningTitle } from "./running-title";
import { TABLE_MARGINS } from "./table-design";
import { unbreakableTexts } from "./unbreakable-texts";

export interface ReportOptions {
  /** True while there are findings of level error: the report is marked on every page. */
  readonly draft: boolean;
  readonly today: PlainDate;
  /** The item of the assessment that the report answers ("O26"); left out or null where no rule set names it. */
  readonly reportItem?: string | null;
  /** What staff recorded beside the measures; left out where the workbook has nothing of it. */
  readonly records?: RecordSheets;
  /** What lies on the sheets; left out where the workbook was not asked for it. */
  readonly pictures?: SheetPictures;
  /** Where the settings are, at whose rows emblem and picture of the cover lie. */
  readonly settingCells?: SettingCells | null;
}

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
  const memoMargins = readMemoMargins(settings);
  const side = Math.min(memoMargins.left, memoMargins.right);
  const coverMargins = { ...memoMargins, left: side, right: side };
  const reportItem = options.reportItem ?? null;
  const organization = settings.organization ?? sheet.organization;
  const keepTogether = unbreakableTexts(sheet, settings, reportItem).map(convert);
  const names = reportNames(settings, sheet.fiscalYear);
  const found = findSettingPictures(options.settingCells ?? null, options.pictures ?? NO_PICTURES);
  const table = buildTable(sheet, settings, { margins: TABLE_MARGINS, today: options.today });
  const appendix = buildAppendix(sheet, settings, {
    records: options.records ?? EMPTY_RECORDS,
    pictures: (options.pictures ?? NO_PICTURES).pictures,
  });
  const hasSummary = settings.summaryPage;
  const foreword = buildForeword(sheet, settings, {
    today: options.today,
    hasSummary,
    appendix,
    reportItem,
  });
  const present = { foreword: foreword !== null, summary: hasSummary, appendix: appendix !== null };
  return {
    draftMark: options.draft ? wording.draftMark : null,
    runningTitle: convert(runningTitle(settings, sheet.fiscalYear, TABLE_MARGINS)),
    properties: {
      title: convert(fillTemplate(wording.subject, { title: names.title, year: names.yearLine })),
      subject: names.title,
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
    emblem: emblemPicture(found.emblem.picture, organization, convert),
    keepTogether,
    memo: buildMemo(sheet, settings, {
      margins: memoMargins,
      reportItem,
      today: options.today,
      hasAppendix: appendix !== null,
      held: keepTogether,
      convert,
    }),
    cover: mapStrings(
      buildCover(sheet, settings, { margins: coverMargins, picture: found.coverCaption.picture }),
      convert,
    ),
    table,
    foreword,
    contents: settings.contents ? buildContents(table, settings, present) : null,
    summary: hasSummary ? buildSummary(sheet, settings, { today: options.today, rows: table.rows }) : null,
    appendix,
  };
}
