import type { PlainDate } from "../../core/calendar/plain-date";
import type { CellParagraph, ReportModel, ReportRow, StatusMark } from "../../core/report/model/report-model";
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
  /** In a report of six months, which has no outcome; left out of a year's. */
  readonly status?: OpenStatus | null;
}

interface OpenStatus {
  readonly state: "done" | "underway" | "not-due" | "overdue";
  readonly text: string;
}

/** What each square of a status says. */
const STATES: Readonly<Record<StatusMark, OpenStatus["state"]>> = {
  full: "done",
  half: "underway",
  empty: "not-due",
  hatched: "overdue",
};

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
    measures: table.rows.map((row) =>
      openMeasure(
        row,
        table.columns.some(({ id }) => id === "status"),
      ),
    ),
  };
  return Promise.resolve(new TextEncoder().encode(`${JSON.stringify(data, null, 2)}\n`));
}

function openMeasure({ number, period, groupHeadings, cells }: ReportRow, hasStatus: boolean): OpenMeasure {
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
    ...(hasStatus && { status: openStatus(cells.status) }),
  };
}

/** Null where the timeframe could not be read, so that nobody can tell. */
function openStatus(paragraphs: readonly CellParagraph[]): OpenStatus | null {
  const mark = paragraphs.find((paragraph) => paragraph.mark !== undefined)?.mark;
  return mark === undefined ? null : { state: STATES[mark], text: paragraphsText(paragraphs) };
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
