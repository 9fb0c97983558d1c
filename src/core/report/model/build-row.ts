import type { MeasureColumn } from "../../model/columns";
import type { Measure } from "../../model/measure";
import type { SheetRow } from "../../model/measure-sheet";
import { convertDigits, type DigitKind } from "../../text/convert-digits";
import { estimateWidth } from "../../text/estimate-width";
import { plainSigns } from "../../text/plain-signs";
import { cellParagraphs } from "./cell-paragraphs";
import type { CellParagraph, ReportRow } from "./report-model";

const BARE_NUMBER = /^[0-9๐-๙]+$/;
/** In em: "๑๗๐๐.)" fits. */
const WIDEST_NUMBER = 2.5;

/**
 * A measure as a row of a table, in the sheet's words and under its number.
 * @param above lines of the sheet above the measure that are no measures
 * @param status how far the measure is; empty where the table does not say it
 */
export function buildRow(
  measure: Measure,
  above: readonly SheetRow[],
  { digits, status }: { readonly digits: DigitKind; readonly status: readonly CellParagraph[] },
): ReportRow {
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
      status,
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
