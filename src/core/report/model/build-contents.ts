import type { ReportSettings } from "../../model/report-settings";
import { takeRanges } from "./take-ranges";
import { PARTS_WORDING } from "./parts-wording";
import type { Contents, ContentsEntry, ContentsTarget, ReportRow, ReportTable } from "./report-model";
import { rowTitle } from "./row-title";
import { convertDigits } from "../../text/convert-digits";
import { fillTemplate } from "../../text/fill-template";

const { contents: wording, foreword, measure: measureWord } = PARTS_WORDING;

/** Which parts there are beside the table. */
export interface PresentParts {
  readonly foreword: boolean;
  readonly summary: boolean;
  readonly appendix: boolean;
}

/** With more measures than these the list would be longer than a page or two: groups and ranges are named instead. */
const MOST_MEASURES = 40;

/** What is on which page: the parts of the report, and the measures of its table or their groups. */
export function buildContents(
  table: ReportTable,
  { digits, period }: Pick<ReportSettings, "digits" | "period">,
  parts: PresentParts,
): Contents {
  const rows =
    table.rows.length > MOST_MEASURES ? takeRanges(table.rows, digits) : namedRows(table.rows, digits);
  return {
    heading: wording.heading,
    columnLabels: wording.columnLabels,
    entries: [
      ...(parts.foreword ? [partEntry("foreword", foreword.heading)] : []),
      partEntry("contents", wording.heading),
      ...(parts.summary ? [partEntry("summary", wording.summary[period])] : []),
      partEntry("table", table.caption),
      ...rows,
      ...(parts.appendix ? [partEntry("appendix", wording.appendix)] : []),
    ],
  };
}

function partEntry(part: Exclude<ContentsTarget["part"], "measure" | "group">, text: string): ContentsEntry {
  return { level: 0, marker: null, text, target: { part } };
}

function namedRows(rows: readonly ReportRow[], digits: ReportSettings["digits"]): readonly ContentsEntry[] {
  return rows.flatMap((row): readonly ContentsEntry[] => {
    const { ordinal, groupHeadings } = row;
    const { marker, text } = rowTitle(row);
    // A measure without number and title still has its place.
    const unnamed = convertDigits(fillTemplate(measureWord, { number: String(ordinal) }), digits);
    return [
      ...groupHeadings.map((heading): ContentsEntry => ({
        level: 1,
        marker: null,
        text: heading,
        target: { part: "group", ordinal },
      })),
      {
        level: 1,
        marker,
        text: marker === null && text === "" ? unnamed : text,
        target: { part: "measure", ordinal },
      },
    ];
  });
}
