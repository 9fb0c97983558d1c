import type { PlainDate } from "../../core/calendar/plain-date";
import type { CellParagraph, ReportModel, ReportRow } from "../../core/report/model/report-model";
import { markerNumber } from "../../core/text/marker-number";
import { cleanText } from "./clean-text";
import { paragraphsText } from "./paragraphs-text";

/** The open-data file; docs/open-data.md describes every field. */
export interface OpenData {
  readonly title: string;
  readonly organization: string | null;
  /** Buddhist era. */
  readonly fiscalYear: number;
  readonly draft: boolean;
  readonly measures: readonly OpenMeasure[];
}

interface OpenMeasure {
  readonly number: number | null;
  readonly groupHeadings: readonly string[];
  readonly measure: string | null;
  readonly steps: readonly OpenStep[];
  readonly responsibleUnit: string | null;
  readonly timeframe: string | null;
  readonly period: { readonly start: PlainDate | null; readonly end: PlainDate } | null;
  readonly resultSummary: string | null;
  readonly outcome: string | null;
}

interface OpenStep {
  readonly marker: string | null;
  readonly number: string | null;
  readonly level: number;
  readonly text: string;
}

/** The table as open data: UTF-8 without a byte order mark, texts as in the report, numbers and dates for programs. */
export function renderJson({ properties, table, draftMark }: ReportModel): Promise<Uint8Array> {
  const data: OpenData = {
    title: cleanText(properties.title),
    organization: properties.author === null ? null : cleanText(properties.author),
    fiscalYear: properties.fiscalYear,
    draft: draftMark !== null,
    measures: table.rows.map(openMeasure),
  };
  return Promise.resolve(new TextEncoder().encode(`${JSON.stringify(data, null, 2)}\n`));
}

function openMeasure({ number, period, groupHeadings, cells }: ReportRow): OpenMeasure {
  return {
    number,
    groupHeadings: groupHeadings.map(cleanText),
    measure: textOrNull(withoutNumber(cells.measure, number)),
    steps: cells.steps.map(openStep),
    responsibleUnit: textOrNull(cells.responsibleUnit),
    timeframe: textOrNull(cells.timeframe),
    period,
    resultSummary: textOrNull(cells.resultSummary),
    outcome: textOrNull(cells.outcome),
  };
}

/** The number has its own field. */
function withoutNumber(
  paragraphs: readonly CellParagraph[],
  number: number | null,
): readonly CellParagraph[] {
  const [first, ...others] = paragraphs;
  if (first === undefined || number === null || markerNumber(first.marker ?? "") !== String(number))
    return paragraphs;
  const bare = { ...first, marker: null };
  return bare.text === "" ? others : [bare, ...others];
}

function openStep({ marker, level, text }: CellParagraph): OpenStep {
  return {
    marker: marker === null ? null : cleanText(marker),
    number: markerNumber(marker ?? ""),
    level,
    text: cleanText(text),
  };
}

function textOrNull(paragraphs: readonly CellParagraph[]): string | null {
  const text = paragraphsText(paragraphs);
  return text === "" ? null : text;
}
