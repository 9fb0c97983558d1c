import type { CellEdit } from "../core/changes/cell-edit";
import { cellRef, columnNumber } from "../core/model/cell-ref";
import { EVIDENCE_HEADINGS, type EvidenceColumn } from "../core/model/evidence";
import type { IndicatorColumn } from "../core/model/indicator";
import type { Measure } from "../core/model/measure";
import { measureLabel } from "../core/model/measure-label";
import { readAmount } from "../core/sheet/records/read-amount";
import { referToMeasures } from "../core/sheet/records/refer-to-measures";
import { isBlank } from "../core/text/blank";
import { fillTemplate } from "../core/text/fill-template";
import { makeChange, type OnStep } from "./changes/make-change";
import { LEFT_REASONS } from "./changes/left-reasons";
import { readOpenSheet, type OpenSheet, type ReadSheet } from "./open-sheet";
import { readEntryDate } from "./read-entry-date";
import { fail, succeed, type Result, type UserFault } from "./ports/result";
import type { WriteOutcome } from "./ports/spreadsheet";
import { textAt } from "./text-at";
import { witnessesOf } from "./witnesses-of";

/** A measure as the form was opened for it: found again by what the sheet says, no matter where its row is now. */
export interface NamedMeasure {
  readonly numberText: string | null;
  readonly title: string;
}

/** Something that was done, as it was typed into the form; "" where a field was left blank. */
export type TypedEvidence = Readonly<Record<Exclude<EvidenceColumn, "measure">, string>>;

/** A measured value as it was typed into the form, and the row of the indicator sheet that it belongs to. */
export interface TypedValue {
  readonly row: number;
  /** Name of the indicator, which the row must still have. */
  readonly name: string;
  readonly actual: string;
  /** Last year's value, "" to leave the cell as it is. */
  readonly previous: string;
}

export interface AddedRecord extends WriteOutcome {
  readonly sheet: string;
  readonly row: number;
}

const FAULTS = {
  noEvidenceSheet: {
    th: "สมุดงานไม่มีแผ่นงานหลักฐานที่มีคอลัมน์ มาตรการที่ และ สิ่งที่ดำเนินการ เตรียมแผ่นงานก่อน",
    en: "The workbook has no evidence sheet with the columns มาตรการที่ and สิ่งที่ดำเนินการ; prepare the sheets first.",
  },
  noColumn: {
    th: "แผ่นงาน “{sheet}” ไม่มีคอลัมน์ {column} เพิ่มคอลัมน์นี้ หรือเว้นช่องนั้นว่างไว้",
    en: "Sheet “{sheet}” has no column {column}; add it, or leave that field blank.",
  },
  measureGone: {
    th: "ไม่พบมาตรการนี้ในแผ่นงานแล้ว กด “ตรวจใหม่” สิ่งที่พิมพ์ไว้ยังอยู่ในแบบกรอก",
    en: "The measure is no longer on the sheet; check the workbook again. What was typed is still in the form.",
  },
  notReferable: {
    th: "มาตรการที่ {measure} ไม่มีลำดับ หรือใช้ลำดับซ้ำกับมาตรการอื่น แผ่นงานหลักฐานจึงอ้างถึงไม่ได้ แก้ลำดับก่อน",
    en: "Measure {measure} has no number, or shares it with another, so the evidence sheet cannot refer to it; mend the number first.",
  },
  rowMoved: {
    th: "แถวของตัวชี้วัดเปลี่ยนไปหลังจากที่เปิดแบบกรอก กด “ตรวจใหม่” แล้วบันทึกใหม่ สิ่งที่พิมพ์ไว้ยังอยู่",
    en: "The indicator's row changed since the form was opened; check the workbook again and save once more. What was typed is still there.",
  },
} as const satisfies Record<string, UserFault>;

/** Somebody may type into the free row between the reading and the writing; then the next one is taken. */
const MOST_TRIES = 3;

/**
 * Adds one row to the evidence sheet, below everything that is filled in: the measure by its number, a day as a date, the count
 * as a number. The row is written whole or not at all.
 */
export async function addEvidence(
  open: OpenSheet,
  named: NamedMeasure,
  typed: TypedEvidence,
  onStep?: OnStep,
): Promise<Result<AddedRecord>> {
  let added: Result<AddedRecord> = fail(LEFT_REASONS.changedMeanwhile);
  for (let attempt = 0; attempt < MOST_TRIES; attempt += 1) {
    added = await addRow(open, (read) => evidenceRow(read, open, named, typed), onStep);
    if (added.ok || !ANOTHER_TRY.has(added.fault)) return added;
  }
  return added;
}

/** What may be right after reading once more: the free row was filled, or the measure was given another number. */
const ANOTHER_TRY: ReadonlySet<UserFault> = new Set([
  LEFT_REASONS.changedMeanwhile,
  LEFT_REASONS.givenChanged,
]);

/** Writes a measured value into the blank cells of an indicator's row: either all of them or none. */
export function addValue(open: OpenSheet, typed: TypedValue, onStep?: OnStep): Promise<Result<AddedRecord>> {
  return addRow(open, (read) => valueCells(read, typed), onStep);
}

function valueCells({ workbook, checked }: ReadSheet, typed: TypedValue): Result<NewRow> {
  const { indicators } = checked.records;
  const found = indicators.rows.find(({ row, name }) => row === typed.row && name === typed.name);
  if (found === undefined) return fail(FAULTS.rowMoved);
  const fields: readonly (readonly [IndicatorColumn, string])[] = [
    ["actual", typed.actual],
    ["previous", typed.previous],
  ];
  const cells: CellEdit[] = [];
  for (const [column, text] of fields) {
    const number = toNumberText(text);
    const cell = found.cells[column];
    if (number === null) continue;
    if (cell === null) return fail(noColumn(found.sheet, INDICATOR_NAMES[column] ?? column));
    const before = textAt(workbook, { sheet: found.sheet, cell });
    if (!isBlank(before)) return fail(LEFT_REASONS.changedMeanwhile);
    cells.push({ sheet: found.sheet, cell, before, after: number, type: "number" });
  }
  return succeed({ sheet: found.sheet, row: found.row, cells, measure: null });
}

const INDICATOR_NAMES: Partial<Readonly<Record<IndicatorColumn, string>>> = {
  actual: "ผลที่ได้",
  previous: "ค่าปีก่อน",
};

/**
 * The number that a text says, as a cell takes it; null where it says no number, or more than one.
 * @example toNumberText("๑,๒๓๔.๕") // "1234.5"
 */
export function toNumberText(text: string): string | null {
  const amount = readAmount(text);
  if (amount === null) return null;
  const plain = String(amount.value);
  return PLAIN_NUMBER.test(plain) ? plain : null;
}

const PLAIN_NUMBER = /^-?\d+(?:\.\d+)?$/;

interface NewRow {
  readonly sheet: string;
  readonly row: number;
  readonly cells: readonly CellEdit[];
  /** Sheet row of the measure that the new row names by its number; null where it names no measure. */
  readonly measure: number | null;
}

function evidenceRow(
  { workbook, checked }: ReadSheet,
  { today }: OpenSheet,
  named: NamedMeasure,
  typed: TypedEvidence,
): Result<NewRow> {
  const { evidence } = checked.records;
  const { sheet, columns, nextRow: row } = evidence;
  if (sheet === null || !columns.measure || !columns.activity) return fail(FAULTS.noEvidenceSheet);
  const measure = findNamed(checked.sheet.measures, named);
  if (measure === null) return fail(FAULTS.measureGone);
  const number = referenceTo(measure, checked.sheet.measures);
  if (number === null) {
    const values = { measure: String(measureLabel(measure)) };
    const { th, en } = FAULTS.notReferable;
    return fail({ th: fillTemplate(th, values), en: fillTemplate(en, values) });
  }
  const cells: CellEdit[] = [];
  for (const [column, after, type] of [
    ["measure", number, measure.number === null ? "text" : "number"] as const,
    ...typedCells(typed, { fiscalYear: checked.sheet.fiscalYear, today }),
  ]) {
    if (after === "") continue;
    const letters = columns[column];
    if (!letters) return fail(noColumn(sheet, EVIDENCE_HEADINGS[column]));
    const cell = cellRef(columnNumber(letters), row);
    const before = textAt(workbook, { sheet, cell });
    cells.push({ sheet, cell, before, after, ...(type === "text" ? {} : { type }) });
  }
  return succeed({ sheet, row, cells, measure: measure.row });
}

/**
 * The measure that the form was opened for: by number and title, or, if it has another number since, by a title that no other
 * measure has.
 */
function findNamed(measures: readonly Measure[], { numberText, title }: NamedMeasure): Measure | null {
  const titled = measures.filter((measure) => measure.title === title);
  const exact = titled.find((measure) => measure.numberText === numberText);
  return exact ?? (titled.length === 1 ? (titled[0] ?? null) : null);
}

/**
 * The text that names a measure with certainty on the sheets of records; null where there is none: the measure has no number, or
 * shares it.
 */
function referenceTo(measure: Measure, measures: readonly Measure[]): string | null {
  const reference = measure.number === null ? (measure.numberText ?? "") : String(measure.number);
  const { outcome, ordinals } = referToMeasures(measures)(reference);
  return outcome === "found" && ordinals[0] === measure.ordinal ? reference : null;
}

type TypedCell = readonly [column: EvidenceColumn, text: string, type: "text" | "number" | "date"];

function typedCells(
  typed: TypedEvidence,
  options: Parameters<typeof readEntryDate>[1],
): readonly TypedCell[] {
  const { activity, unit, channel, link } = typed;
  const date = readEntryDate(typed.date, options);
  const isDay = date.kind === "read" && date.start === date.end;
  const number = toNumberText(typed.count);
  const ownUnit = readAmount(typed.count)?.unit ?? "";
  const unitText = isBlank(unit) ? (ownUnit === "percent" ? "ร้อยละ" : ownUnit) : unit;
  return [
    isDay ? ["date", date.start, "date"] : ["date", trimmed(typed.date), "text"],
    ["activity", trimmed(activity), "text"],
    number === null ? ["count", trimmed(typed.count), "text"] : ["count", number, "number"],
    ["unit", trimmed(unitText), "text"],
    ["channel", trimmed(channel), "text"],
    ["link", trimmed(link), "text"],
  ];
}

function trimmed(text: string): string {
  return isBlank(text) ? "" : text.trim();
}

function noColumn(sheet: string, column: string): UserFault {
  const { th, en } = FAULTS.noColumn;
  return { th: fillTemplate(th, { sheet, column }), en: fillTemplate(en, { sheet, column }) };
}

/** Writes the cells of a row together; when they are written, the measure that the row names must still have its number. */
async function addRow(
  open: OpenSheet,
  propose: (read: ReadSheet) => Result<NewRow>,
  onStep?: OnStep,
): Promise<Result<AddedRecord>> {
  const found: { row: NewRow | null } = { row: null };
  const done = await makeChange(
    open.spreadsheet,
    async () => {
      const read = await readOpenSheet(open);
      if (!read.ok) return read;
      const proposed = propose(read.value);
      if (!proposed.ok) return proposed;
      found.row = proposed.value;
      const { workbook, checked } = read.value;
      const witnesses = witnessesOf(workbook, checked.sheet);
      const { cells, measure } = proposed.value;
      const given = measure === null ? [] : witnesses.rowMeant(checked.sheet.sheet, measure);
      return succeed({ groups: [witnesses.of({ cells, removedRows: [], given })], stale: [] });
    },
    onStep,
  );
  if (!done.ok) return done;
  const { made, left } = done.value;
  const [failed] = left;
  const reason = failed?.obstacles[0]?.reason;
  // What could not be taken out again is reported with its row, so that it can be tried again.
  if (reason !== undefined && failed?.remains === null) return fail(reason);
  return succeed({ made, left, sheet: found.row?.sheet ?? "", row: found.row?.row ?? 0 });
}
