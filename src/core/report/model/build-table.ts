import { COLUMN_LABELS, MEASURE_COLUMNS, type MeasureColumn } from "../../model/columns";
import type { Measure } from "../../model/measure";
import type { MeasureSheet, SheetRow } from "../../model/measure-sheet";
import type { ReportSettings } from "../../model/report-settings";
import { convertDigits, type DigitKind } from "../../text/convert-digits";
import { estimateWidth } from "../../text/estimate-width";
import { fillTemplate } from "../../text/fill-template";
import { plainSigns } from "../../text/plain-signs";
import { placeLine } from "./build-cover";
import { cellParagraphs } from "./cell-paragraphs";
import { headingLines } from "./column-headings";
import { chooseColumnWidths } from "./column-widths";
import { formatCount } from "./format-count";
import { fillText } from "./fill-text";
import { fitsUnsqueezed } from "./fit-scale";
import { mapStrings } from "./map-strings";
import { joinTexts } from "./join-texts";
import { A4 } from "./memo-design";
import type { CellParagraph, Margins, ReportRow, ReportTable, ReportText } from "./report-model";
import { REPORT_TITLE, REPORT_WORDING as wording } from "./report-wording";
import { BOLD, TABLE_DESIGN } from "./table-design";
import { dotGaps, PAGE_GAP } from "./text-gaps";

/** Columns of a few words, which read best in the middle. */
const CENTERED: readonly MeasureColumn[] = ["responsibleUnit", "timeframe"];

const BARE_NUMBER = /^[0-9๐-๙]+$/;
/** In em: "๑๗๐๐.)" fits. */
const WIDEST_NUMBER = 2.5;

/** The six-column table: every measure in the sheet's order, under the number that the sheet gives it. */
export function buildTable(sheet: MeasureSheet, settings: ReportSettings, margins: Margins): ReportTable {
  const rows = sheet.measures.map((measure, index) => {
    const after = sheet.measures[index - 1]?.lastRow ?? sheet.headerRow;
    const above = sheet.otherRows.filter(({ row }) => row > after && row < measure.row);
    return buildRow(measure, above, settings.digits);
  });
  const organization = settings.organization ?? sheet.organization;
  const names = [organization, settings.shortName].filter((name) => name !== null);
  const widths = chooseColumnWidths(
    rows,
    A4.height - margins.left - margins.right,
    names.map((name) => convertDigits(name.trim(), settings.digits)),
  );
  return {
    titleLines: mapStrings(titleLines(sheet, settings, margins), (text) =>
      convertDigits(text, settings.digits),
    ),
    caption: convertDigits(
      fillTemplate(wording.tableCaption, { measures: formatCount(sheet.measures.length) }),
      settings.digits,
    ),
    columns: MEASURE_COLUMNS.map((id) => ({
      id,
      heading: COLUMN_LABELS[id].th,
      headingLines: headingLines(id, widths[id]),
      widthMm: widths[id],
      alignment: CENTERED.includes(id) ? "center" : "start",
    })),
    rows,
  };
}

function titleLines(sheet: MeasureSheet, settings: ReportSettings, margins: Margins): readonly ReportText[] {
  const authority = [settings.organization ?? sheet.organization];
  return [
    [REPORT_TITLE],
    fillText(wording.fiscalYear, { year: String(sheet.fiscalYear) }),
    ...authorityLines(authority, placeLine(settings), A4.height - margins.left - margins.right),
  ];
}

/** The authority and its place on one line, on two where that is too long. */
function authorityLines(authority: ReportText, place: ReportText, widthMm: number): readonly ReportText[] {
  const line = joinTexts(authority, place);
  const fits = fitsUnsqueezed(dotGaps(line, PAGE_GAP), widthMm / BOLD, TABLE_DESIGN.titleSize);
  return fits ? [line] : [authority, place];
}

function buildRow(measure: Measure, above: readonly SheetRow[], digits: DigitKind): ReportRow {
  const paragraphs = (column: MeasureColumn): readonly CellParagraph[] =>
    cellParagraphs(plainSigns(measure.cells[column].text), digits);
  return {
    ordinal: measure.ordinal,
    number: measure.number,
    period: measure.period && { start: measure.period.start, end: measure.period.end },
    groupHeadings: above.map(({ text }) => convertDigits(plainSigns(text), digits)),
    cells: {
      measure: measureParagraphs(measure, digits),
      steps: paragraphs("steps"),
      responsibleUnit: paragraphs("responsibleUnit"),
      timeframe: paragraphs("timeframe"),
      resultSummary: paragraphs("resultSummary"),
      outcome: paragraphs("outcome"),
      status: [],
    },
  };
}

/** The number is placed before the title, no matter whether the sheet has it in the measure's cell or in its own column. */
function measureParagraphs(measure: Measure, digits: DigitKind): readonly CellParagraph[] {
  const { number, text } = splitNumber(measure);
  const [first, ...others] = cellParagraphs(plainSigns(text), digits);
  if (number === null) return first === undefined ? [] : [first, ...others];
  const marker = convertDigits(number, digits);
  if (first?.marker === null) return [{ ...first, marker }, ...others.map(belowNumber)];
  return [{ marker, level: 0, text: "" }, ...(first === undefined ? [] : [first]), ...others];
}

/** Further lines of a title begin where its first one does. */
function belowNumber(paragraph: CellParagraph): CellParagraph {
  return paragraph.marker === null && paragraph.continues !== true
    ? { ...paragraph, continues: true }
    : paragraph;
}

function splitNumber(measure: Measure): { readonly number: string | null; readonly text: string } {
  const { cells, title, numberText, numberCell } = measure;
  const text = cells.measure.text.trim();
  const isInMeasureCell = cells.measure.parts.some(({ cell }) => cell === numberCell);
  // Where both cells say the number, it is printed once.
  if (!isInMeasureCell)
    return { number: numberText?.trim().replace(BARE_NUMBER, "$&.") ?? null, text: title.trim() };
  const number = text.endsWith(title.trim()) ? text.slice(0, text.length - title.trim().length).trim() : "";
  // "มาตรการที่ ๑" is too long for a hanging indent; it stays in the line.
  return number === "" || estimateWidth(number) > WIDEST_NUMBER
    ? { number: null, text }
    : { number, text: title };
}
