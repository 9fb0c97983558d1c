import { formatDate } from "../../calendar/format-date";
import type { PlainDate } from "../../calendar/plain-date";
import { readMonthAlone } from "../../calendar/timeframe/is-month-alone";
import { parseThaiDate } from "../../calendar/timeframe/parse-thai-date";
import type { MeasureSheet } from "../../model/measure-sheet";
import type { ReportSettings } from "../../model/report-settings";
import { unitsOf } from "../../model/units-of";
import { joinWords } from "../../summary/join-words";
import { convertDigits } from "../../text/convert-digits";
import { plainSigns } from "../../text/plain-signs";
import { squash } from "../../text/squash";
import { dataDay } from "./data-day";
import { fillText } from "./fill-text";
import { formatCount } from "./format-count";
import { mapStrings } from "./map-strings";
import { memoCounts, memoValues } from "./memo-values";
import { ownParagraphs } from "./own-wording";
import { PARTS_WORDING } from "./parts-wording";
import type { Appendix, Foreword, ReportText } from "./report-model";
import { reportingUnit } from "./reporting-unit";

const { foreword: wording } = PARTS_WORDING;

/** What the foreword needs beside sheet and settings. */
export interface ForewordOptions {
  readonly today: PlainDate;
  readonly hasSummary: boolean;
  readonly appendix: Appendix | null;
  /** The assessment's item ("O26"), null where it is not known. */
  readonly reportItem: string | null;
}

/**
 * คำนำ: what the report is, how much is in it, whom to write to; or the office's own words, a paragraph for each line.
 * @returns null where the settings do not ask for one
 */
export function buildForeword(
  sheet: MeasureSheet,
  settings: ReportSettings,
  options: ForewordOptions,
): Foreword | null {
  if (settings.foreword === null) return null;
  const { own } = settings.foreword;
  const foreword: Foreword = {
    heading: wording.heading,
    paragraphs:
      own === null
        ? ourParagraphs(sheet, settings, options)
        : officeParagraphs(own, sheet, settings, options),
    signedLines: [[settings.organization ?? sheet.organization], [signedMonth(settings, options.today)]],
  };
  return mapStrings(foreword, (text) => convertDigits(plainSigns(text), settings.digits));
}

/** With the places in braces that the memo's own wording has, too. */
function officeParagraphs(
  own: string,
  sheet: MeasureSheet,
  settings: ReportSettings,
  { today, appendix, reportItem }: ForewordOptions,
): readonly ReportText[] {
  const facts = { reportItem, today, hasAppendix: appendix !== null };
  const values = memoValues(sheet, settings, memoCounts(sheet, settings, today), facts);
  return ownParagraphs(own, [wording.heading], values);
}

function ourParagraphs(
  sheet: MeasureSheet,
  settings: ReportSettings,
  options: ForewordOptions,
): readonly ReportText[] {
  return [whatItIs(sheet, settings), whatIsInIt(sheet, settings, options), whomToWriteTo(sheet, settings)];
}

function whatItIs(sheet: MeasureSheet, settings: ReportSettings): ReportText {
  const units = countUnits(sheet);
  const template = (units === null ? wording.what : wording.whatAndUnits)[settings.period];
  return fillText(template, {
    organization: settings.organization ?? sheet.organization,
    year: String(sheet.fiscalYear),
    measures: formatCount(sheet.measures.length),
    units: formatCount(units ?? 0),
  });
}

/** How many units the sheet names; null where it names none, or all of them without their names (ทุกส่วนราชการ). */
function countUnits({ measures }: MeasureSheet): number | null {
  const units = new Set(
    measures.flatMap(({ cells }) => unitsOf(cells.responsibleUnit.text).map((unit) => squash(unit))),
  );
  const hasAll = [...units].some((unit) => unit.startsWith("ทุก"));
  return units.size === 0 || hasAll ? null : units.size;
}

function whatIsInIt(
  sheet: MeasureSheet,
  settings: ReportSettings,
  { today, hasSummary, appendix }: ForewordOptions,
): ReportText {
  const day = formatDate(dataDay(sheet.fiscalYear, settings, today), "th");
  const table = wording.table[settings.period];
  const parts: string[] = [...(hasSummary ? [wording.summary] : []), table];
  if (appendix !== null) parts.push(wording.appendix[appendixKind(appendix)]);
  if (parts.length === 1) return fillText(wording.onlyTable, { table, day });
  return fillText(wording.parts, { parts: joinWords(parts, " "), day });
}

function appendixKind({ measures }: Appendix): keyof typeof wording.appendix {
  const links = measures.flatMap(({ rows }) => rows.flatMap((row) => row.links));
  if (links.length === 0) return "plain";
  return links.some(({ hasCode }) => hasCode) ? "codes" : "links";
}

function whomToWriteTo(sheet: MeasureSheet, settings: ReportSettings): ReportText {
  const organization = settings.organization ?? sheet.organization;
  const telephone = settings.telephone ?? telephoneIn(settings.issuingUnit ?? "");
  const unit = reportingUnit(settings);
  const names = unit === organization ? [organization] : [unit, organization];
  const known = names.filter((name) => name !== null).join(" ");
  const place = known === "" ? null : known;
  return telephone === null
    ? fillText(wording.remarks, { place })
    : fillText(wording.remarksByPhone, { place, telephone });
}

/** The line ส่วนราชการ often has it behind the unit. */
function telephoneIn(text: string): string | null {
  return /โทร(?:ศัพท์)?\.?\s*([0-9๐-๙][0-9๐-๙ -]*(?:ต่อ\s*[0-9๐-๙ -]+)?)/.exec(text)?.[1]?.trim() ?? null;
}

/** "ตุลาคม 2568": of the memo's date, else of the day it is printed, else of today. */
function signedMonth(
  { documentDate, documentDateText, printDate }: ReportSettings,
  today: PlainDate,
): string {
  const written = documentDateText === null ? null : readMonthAlone(documentDateText);
  const printed = printDate === null ? null : (parseThaiDate(printDate) ?? readMonthAlone(printDate));
  return formatDate(documentDate ?? written ?? printed ?? today, "th").replace(/^\d+ /, "");
}
