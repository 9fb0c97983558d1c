import { toThaiDigits } from "../../text/digits";
import type { CellEdit } from "../../changes/cell-edit";
import { lettersOfRef } from "../../model/cell-ref";
import { MEASURE_COLUMNS } from "../../model/columns";
import type { Evidence } from "../../model/evidence";
import type { Indicator } from "../../model/indicator";
import type { Measure } from "../../model/measure";
import type { MeasureSheet } from "../../model/measure-sheet";
import type { RecordSheet, RecordSheets } from "../../model/record-sheets";
import type { WorkbookEdits } from "../../changes/workbook-edits";

const THAI_DIGIT = /[๐-๙]/;
const DIGITS = /[0-9๐-๙]+/;
/** The last number that is read as a measure's. */
const LAST_READ = 999;
/**
 * A number longer than any that is read as a measure's number (1000., a year): if we wrote another one, it would not be read
 * either.
 */
const LONG_NUMBER_FIRST = /^\s*\(?(?:(?:มาตรการ|โครงการ|กิจกรรม|ลำดับ|ข้อ)\s*(?:ที่)?\s*)?[0-9๐-๙]{4}/;

/**
 * The edits that number a series of measures 1, 2, 3 …, from the first wrong number on; rows of the evidence and indicator sheets
 * change with the measure that they name.
 * @param series measures that are numbered together
 * @returns null where nothing is to be done, or it cannot be done safely: a number of two levels (๑.๑); a formula, an error, or a
 * cell that two measures or two columns share; a table that begins again at 1 below a repeated heading row, which may be another
 * table; a number that would not be read again (1000); or a row of evidence that names a number which two measures have, or no
 * measure: with new numbers it would name a measure that nobody chose
 */
export function renumberMeasures(
  sheet: MeasureSheet,
  series: readonly Measure[],
  records: RecordSheets,
): WorkbookEdits | null {
  if (series.some(({ number, numberText }) => number === null && numberText !== null)) return null;
  if (beginsAgain(sheet, series)) return null;
  const changes = series.flatMap((measure, index) =>
    measure.number === index + 1 ? [] : [{ measure, number: index + 1 }],
  );
  if (changes.some(({ number }) => number > LAST_READ)) return null;
  const cells = changes.map(({ measure, number }) => renumberCell(sheet, series, measure, number));
  const isSafe = cells.every(
    (edit): edit is CellEdit =>
      edit !== null && ["text", "number"].includes(sheet.cellKinds.get(edit.cell) ?? "text"),
  );
  if (cells.length === 0 || !isSafe || hasTwice(series.map(({ numberCell }) => numberCell))) return null;

  const newNumbers = new Map(changes.map(({ measure, number }) => [measure.ordinal, number]));
  const carried = [records.evidence, records.indicators].map((record: RecordSheet<Evidence | Indicator>) =>
    carryReferences(record, newNumbers),
  );
  return carried.includes(null)
    ? null
    : { cells: [...cells, ...carried.flatMap((edits) => edits ?? [])], removedRows: [] };
}

/** True where a measure inside the series has number 1 directly below a repeated heading row: this is probably a second table. */
function beginsAgain({ repeatedHeadings }: MeasureSheet, series: readonly Measure[]): boolean {
  return series.some((measure, index) => {
    const above = series[index - 1];
    return (
      above !== undefined &&
      measure.number === 1 &&
      repeatedHeadings.some(({ row }) => above.lastRow < row && row < measure.row)
    );
  });
}

function renumberCell(
  sheet: MeasureSheet,
  series: readonly Measure[],
  measure: Measure,
  number: number,
): CellEdit | null {
  const { numberCell: cell, numberCellText: before, numberText } = measure;
  if (cell === null || isShownElsewhere(measure, cell, sheet)) return null;
  const letters = lettersOfRef(cell);
  if (letters !== sheet.columns.number && letters !== sheet.columns.measure) return null;
  const edit = { sheet: sheet.sheet, cell, before };
  if (numberText !== null) {
    if (sheet.cellKinds.get(cell) === "number") return { ...edit, after: String(number), type: "number" };
    const at = before.indexOf(numberText);
    if (at < 0) return null;
    const after = before.slice(0, at) + inDigitsOf(numberText, number) + before.slice(at + numberText.length);
    return { ...edit, after };
  }
  // A number in another column is among other words: it is not an example for this column.
  const model = series.find(
    (other) =>
      other.numberText !== null && other.numberCell !== null && lettersOfRef(other.numberCell) === letters,
  );
  if (letters === sheet.columns.number) {
    if (before.trim() !== "") return null;
    const isNumber = model !== undefined && sheet.cellKinds.get(model.numberCell ?? "") === "number";
    const after = isNumber ? String(number) : writtenLike(model, number);
    return { ...edit, after, ...(isNumber && { type: "number" as const }) };
  }
  if (sheet.cellKinds.has(cell) || LONG_NUMBER_FIRST.test(before)) return null;
  return { ...edit, after: `${headLike(model, number)}${before.trimStart()}` };
}

/** True where the cell is merged across columns, so that a number in it would also be in the other columns. */
function isShownElsewhere({ cells }: Measure, cell: string, { columns }: MeasureSheet): boolean {
  const isNumberColumn = lettersOfRef(cell) === columns.number;
  return MEASURE_COLUMNS.some(
    (column) =>
      (isNumberColumn || column !== "measure") && cells[column].parts.some((part) => part.cell === cell),
  );
}

/** What a number column says: "๑๒", or "๑๒." where the others have a dot. */
function writtenLike(model: Measure | undefined, number: number): string {
  return model
    ? model.numberCellText.trim().replace(DIGITS, (digits) => inDigitsOf(digits, number))
    : toThaiDigits(String(number));
}

/** What is before a title: "๑๒. ", or as another measure of the series has it ("(๑๒) ", "มาตรการที่ 12 "). */
function headLike(model: Measure | undefined, number: number): string {
  const { numberCellText = "", numberText = null, title = "" } = model ?? {};
  const titleAt = title === "" ? -1 : numberCellText.indexOf(title);
  if (numberText === null || titleAt <= 0) return `${toThaiDigits(String(number))}. `;
  return numberCellText.slice(0, titleAt).replace(numberText, inDigitsOf(numberText, number));
}

function inDigitsOf(written: string, number: number): string {
  return THAI_DIGIT.test(written) ? toThaiDigits(String(number)) : String(number);
}

/**
 * Null where a row names a number that does not belong to exactly one measure, and the new numbers would decide which measure it
 * means.
 */
function carryReferences(
  record: RecordSheet<Evidence | Indicator>,
  newNumbers: ReadonlyMap<number, number>,
): CellEdit[] | null {
  const given = new Set([...newNumbers.values()].map(String));
  const edits = new Map<string, CellEdit>();
  for (const { measureRef, cells, texts } of record.rows) {
    const { outcome, ordinals, number } = measureRef;
    if (outcome === "none" || number === null) continue;
    if (outcome === "unknown" && given.has(number)) return null;
    if (outcome === "ambiguous" && ordinals.some((ordinal) => newNumbers.has(ordinal))) return null;
    const next = outcome === "found" ? newNumbers.get(ordinals[0] as number) : undefined;
    const cell = cells.measure;
    if (next === undefined || cell === null || record.sheet === null) continue;
    const kind = record.cellKinds.get(cell) ?? "text";
    if (kind !== "text" && kind !== "number") return null;
    edits.set(cell, {
      sheet: record.sheet,
      cell,
      before: texts.measure,
      ...numberIn(texts.measure, next, kind),
    });
  }
  return [...edits.values()];
}

function numberIn(text: string, number: number, kind: "text" | "number"): Pick<CellEdit, "after" | "type"> {
  if (kind === "number") return { after: String(number), type: "number" };
  return { after: text.replace(DIGITS, (digits) => inDigitsOf(digits, number)) };
}

function hasTwice(values: readonly (string | null)[]): boolean {
  return new Set(values).size < values.length;
}
