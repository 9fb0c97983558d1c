import type { PlainDate } from "../../calendar/plain-date";
import { formatDate } from "../../calendar/format-date";
import type { Measure } from "../../model/measure";
import type { MeasureSheet } from "../../model/measure-sheet";
import type { ReportSettings } from "../../model/report-settings";
import { convertDigits } from "../../text/convert-digits";
import { fillTemplate } from "../../text/fill-template";
import { placeLine } from "./build-cover";
import { buildRow } from "./build-row";
import { halfYearHeadings, headingLines, YEAR_HEADINGS } from "./column-headings";
import { chooseColumnWidths } from "./column-widths";
import { formatCount } from "./format-count";
import { fitsUnsqueezed } from "./fit-scale";
import { mapStrings } from "./map-strings";
import { joinTexts } from "./join-texts";
import { A4 } from "./memo-design";
import { progressStatus } from "./progress-status";
import type {
  CellParagraph,
  Margins,
  ReportColumnId,
  ReportTable,
  ReportText,
  StatusMark,
} from "./report-model";
import { reportNames } from "./report-names";
import { REPORT_WORDING as wording } from "./report-wording";
import { shortDate } from "./short-date";
import { BOLD, TABLE_DESIGN } from "./table-design";
import { dotGaps, PAGE_GAP } from "./text-gaps";

/** Columns of a few words, which read best in the middle. */
const CENTERED: readonly ReportColumnId[] = ["responsibleUnit", "timeframe"];

export interface TableOptions {
  readonly margins: Margins;
  /** The day with which deadlines are compared in a report of six months. */
  readonly today: PlainDate;
}

/**
 * The six-column table: every measure in the sheet's order, under the number that the sheet gives it. A report of six months has how
 * far each measure is in place of its outcome.
 */
export function buildTable(
  sheet: MeasureSheet,
  settings: ReportSettings,
  { margins, today }: TableOptions,
): ReportTable {
  const { digits } = settings;
  const convert = (text: string): string => convertDigits(text, digits);
  const isHalf = settings.period === "half-year";
  const names = reportNames(settings, sheet.fiscalYear);
  const headings = isHalf ? halfYearHeadings(convert(formatDate(names.end, "th"))) : YEAR_HEADINGS;
  const rows = sheet.measures.map((measure, index) => {
    const after = sheet.measures[index - 1]?.lastRow ?? sheet.headerRow;
    const above = sheet.otherRows.filter(({ row }) => row > after && row < measure.row);
    const status = isHalf ? statusParagraphs(measure, progressStatus(measure, names.end, today)) : [];
    return buildRow(measure, above, { digits, status: mapStrings(status, convert) });
  });
  const organization = settings.organization ?? sheet.organization;
  const held = [organization, settings.shortName].filter((name) => name !== null);
  const widthMm = A4.height - margins.left - margins.right;
  const widths = chooseColumnWidths(
    rows,
    widthMm,
    held.map((name) => convert(name.trim())),
    headings,
  );
  const titleLines = [
    [names.title],
    [names.yearLine],
    ...authorityLines([organization], placeLine(settings), widthMm),
  ];
  const caption = isHalf ? wording.halfYearTableCaption : wording.tableCaption;
  return {
    titleLines: mapStrings(titleLines, convert),
    caption: convert(fillTemplate(caption, { measures: formatCount(sheet.measures.length) })),
    columns: headings.map((heading) => ({
      id: heading.id,
      heading: heading.text,
      headingLines: headingLines(heading, widths[heading.id]),
      widthMm: widths[heading.id],
      alignment: CENTERED.includes(heading.id) ? "center" : "start",
    })),
    rows,
  };
}

/** How far a measure is, and below it the day by which it is to be done. */
function statusParagraphs({ deadline }: Measure, mark: StatusMark): readonly CellParagraph[] {
  const status = { marker: null, level: 0, text: wording.statuses[mark], mark };
  return deadline === null ? [status] : [status, { marker: null, level: 0, text: shortDate(deadline) }];
}

/** The authority and its place on one line, on two where that is too long. */
function authorityLines(authority: ReportText, place: ReportText, widthMm: number): readonly ReportText[] {
  const line = joinTexts(authority, place);
  const fits = fitsUnsqueezed(dotGaps(line, PAGE_GAP), widthMm / BOLD, TABLE_DESIGN.titleSize);
  return fits ? [line] : [authority, place];
}
