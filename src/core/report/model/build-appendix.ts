import { groupBy } from "../../lists/group-by";
import type { Evidence } from "../../model/evidence";
import type { Measure } from "../../model/measure";
import { measureLabel } from "../../model/measure-label";
import type { MeasureSheet } from "../../model/measure-sheet";
import type { RecordSheets } from "../../model/record-sheets";
import type { ReportSettings } from "../../model/report-settings";
import type { SheetPicture } from "../../model/sheet-picture";
import { unitsOf } from "../../model/units-of";
import { rowsByMeasure } from "../../summary/rows-by-measure";
import { foldSpaces } from "../../summary/tidy-text";
import { isBlank } from "../../text/blank";
import { convertDigits } from "../../text/convert-digits";
import { fillTemplate } from "../../text/fill-template";
import { plainSigns } from "../../text/plain-signs";
import { evidenceLinks } from "./evidence-links";
import { evidenceParagraphs } from "./evidence-paragraphs";
import { fitsUnsqueezed } from "./fit-scale";
import { formatCount } from "./format-count";
import { joinLabels } from "./join-labels";
import { PAGE_HEAD_DESIGN } from "./page-head-design";
import { PARTS_WORDING } from "./parts-wording";
import { pictureRow } from "./picture-row";
import type { Appendix, AppendixMeasure, CaptionedPicture, EvidenceRow } from "./report-model";
import { shortDate } from "./short-date";
import { reportPicture } from "./report-picture";
import { writeCaption } from "./write-caption";
import { writePeriod } from "./write-period";

const { appendix: wording, measure: measureWord } = PARTS_WORDING;

/** What was recorded beside the measures. */
export interface RecordsAndPictures {
  readonly records: RecordSheets;
  /** Those of the evidence sheet are used. */
  readonly pictures: readonly SheetPicture[];
}

/** Left of the number in the head line of an upright page, in millimetres: half of 160, less the number and its room. */
const RUNNING_WIDTH = 60;

/**
 * The evidence of each measure, by day, with its links and with the pictures that lie in its rows.
 * @returns null where the settings ask for none, and where no row of evidence belongs to a measure
 */
export function buildAppendix(
  sheet: MeasureSheet,
  settings: ReportSettings,
  { records, pictures }: RecordsAndPictures,
): Appendix | null {
  if (!settings.appendix) return null;
  const rows = rowsByMeasure(records.evidence.rows);
  const own = pictures.filter((picture) => picture.sheet === records.evidence.sheet);
  const byRow = groupBy(own, (picture) => pictureRow(picture, records.evidence.rows)?.row ?? null);
  const withRows = sheet.measures.filter(({ ordinal }) => rows.has(ordinal));
  if (withRows.length === 0) return null;
  const without = sheet.measures.filter(({ ordinal }) => !rows.has(ordinal));
  const convert = (text: string): string => convertDigits(plainSigns(text), settings.digits);
  return {
    titleLines: [
      wording.title,
      convert(fillTemplate(wording.titles[settings.period], { year: String(sheet.fiscalYear) })),
    ],
    runningTitle: convert(appendixRunningTitle(settings)),
    columnHeadings: wording.columnHeadings,
    measures: withRows.map((measure) =>
      buildMeasure(measure, byDate(rows.get(measure.ordinal) ?? []), byRow, settings),
    ),
    closing:
      without.length === 0
        ? null
        : {
            label: wording.withoutLabel,
            text: convert(
              fillTemplate(wording.without, {
                count: formatCount(without.length),
                measures: joinLabels(without),
              }),
            ),
          },
    continued: wording.continued,
  };
}

function appendixRunningTitle({ shortName }: ReportSettings): string {
  const name = shortName?.trim() ?? "";
  const named = fillTemplate(wording.runningTitle, { name });
  const fits = name !== "" && fitsUnsqueezed(named, RUNNING_WIDTH, PAGE_HEAD_DESIGN.runningSize);
  return fits ? named : wording.runningTitleAlone;
}

/** The undated ones last; those of one day as the sheet has them. */
function byDate(rows: readonly Evidence[]): readonly Evidence[] {
  const last = "9999";
  return [...rows].sort((one, other) => compare(one.date ?? last, other.date ?? last));
}

function compare(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1;
}

function buildMeasure(
  measure: Measure,
  rows: readonly Evidence[],
  pictures: ReadonlyMap<number | null, readonly SheetPicture[]>,
  settings: ReportSettings,
): AppendixMeasure {
  const convert = (text: string): string => convertDigits(plainSigns(text), settings.digits);
  const number = String(measureLabel(measure));
  const captioned: CaptionedPicture[] = [];
  for (const row of rows) {
    for (const picture of pictures.get(row.row) ?? []) {
      const begin = fillTemplate(wording.caption, { measure: number, picture: String(captioned.length + 1) });
      const caption = convert(writeCaption(begin, picture.description, row));
      captioned.push({ picture: reportPicture(picture, caption), caption });
    }
  }
  const facts = [
    unitsOf(measure.cells.responsibleUnit.text).join(" "),
    writePeriod(measure),
    fillTemplate(wording.rows, { rows: formatCount(rows.length) }),
    captioned.length === 0 ? "" : fillTemplate(wording.pictures, { pictures: formatCount(captioned.length) }),
  ];
  return {
    ordinal: measure.ordinal,
    label: convert(fillTemplate(measureWord, { number })),
    title: convert(foldSpaces(measure.title)),
    facts: convert(facts.filter((fact) => fact !== "").join("  ")),
    pageLabel: wording.pageLabel,
    rows: rows.map((row) => evidenceRow(row, settings)),
    pictures: captioned,
  };
}

function evidenceRow(row: Evidence, { digits }: ReportSettings): EvidenceRow {
  const convert = (text: string): string => convertDigits(plainSigns(text), digits);
  const { links, words } = evidenceLinks(row.texts.link);
  const written = isBlank(row.texts.date) ? null : convert(foldSpaces(row.texts.date));
  return {
    date: [row.date === null ? written : convert(shortDate(row.date))],
    paragraphs: [...evidenceParagraphs(row, digits), ...words.map(convert)],
    links,
  };
}
