import type { CellEdit } from "../core/changes/cell-edit";
import { cellRef, columnNumber } from "../core/model/cell-ref";
import type { Measure } from "../core/model/measure";
import { measureLabel } from "../core/model/measure-label";
import type { RecordSheet } from "../core/model/record-sheets";
import { referToMeasures } from "../core/sheet/records/refer-to-measures";
import { fillBoth } from "../core/text/fill-both";
import { LEFT_REASONS } from "./changes/left-reasons";
import { makeChange, type OnStep } from "./changes/make-change";
import { readOpenSheet, type OpenSheet, type ReadSheet } from "./open-sheet";
import { fail, succeed, type Result, type UserFault } from "./ports/result";
import type { WriteOutcome } from "./ports/spreadsheet";
import { textAt } from "./text-at";
import { witnessesOf } from "./witnesses-of";

/** A measure as the form was opened for it: found again by what the sheet says, no matter where its row is now. */
export interface NamedMeasure {
  readonly numberText: string | null;
  readonly title: string;
}

/** The result of writing a row of the evidence or indicator sheet. */
export interface AddedRecord extends WriteOutcome {
  readonly sheet: string;
  readonly row: number;
}

/** The cells of one row that are written together. */
export interface RecordRow {
  readonly sheet: string;
  readonly row: number;
  readonly cells: readonly CellEdit[];
  /** Sheet row of the measure that the new row names by its number; null where it names no measure. */
  readonly measure: number | null;
}

/** A field of a new row; "" where it was left blank. */
export type TypedCell = readonly [column: string, text: string, type: "text" | "number" | "date"];

const FAULTS = {
  noColumn: {
    th: "แผ่นงาน “{sheet}” ไม่มีคอลัมน์ {column} เพิ่มคอลัมน์นี้ หรือเว้นช่องนั้นว่างไว้",
    en: "Sheet “{sheet}” has no column {column}; add it, or leave that field blank.",
  },
  measureGone: {
    th: "ไม่พบมาตรการนี้ในแผ่นงานแล้ว กด “ตรวจใหม่” สิ่งที่พิมพ์ไว้ยังอยู่ในแบบกรอก",
    en: "The measure is no longer on the sheet; check the workbook again. What was typed is still in the form.",
  },
  notReferable: {
    th: "มาตรการที่ {measure} ไม่มีลำดับ หรือใช้ลำดับซ้ำกับมาตรการอื่น แผ่นงาน “{sheet}” จึงอ้างถึงไม่ได้ แก้ลำดับก่อน",
    en: "Measure {measure} has no number, or shares it with another, so sheet “{sheet}” cannot refer to it; mend the number first.",
  },
} as const satisfies Record<string, UserFault>;

/** Somebody may type into the free row between the reading and the writing; then the next one is taken. */
const MOST_TRIES = 3;

/** What may be right after reading once more: the free row was filled, or the measure was given another number. */
const ANOTHER_TRY: ReadonlySet<UserFault> = new Set([
  LEFT_REASONS.changedMeanwhile,
  LEFT_REASONS.givenChanged,
]);

/** Adds a row that is laid out below everything filled in; where that place was taken meanwhile, it is laid out again. */
export async function addNewRow(
  open: OpenSheet,
  propose: (read: ReadSheet) => Result<RecordRow>,
  onStep?: OnStep,
): Promise<Result<AddedRecord>> {
  let added: Result<AddedRecord> = fail(LEFT_REASONS.changedMeanwhile);
  for (let attempt = 0; attempt < MOST_TRIES; attempt += 1) {
    added = await addRow(open, propose, onStep);
    if (added.ok || !ANOTHER_TRY.has(added.fault)) return added;
  }
  return added;
}

/**
 * Lays out a new row of a sheet of records for a measure, which it names by its number.
 * @param headings of the columns, as the fault of a missing one names them
 */
export function newRowOf(
  { workbook, checked }: ReadSheet,
  { sheet, columns, nextRow: row }: RecordSheet<unknown> & { readonly sheet: string },
  named: NamedMeasure,
  typed: readonly TypedCell[],
  headings: Readonly<Record<string, string>>,
): Result<RecordRow> {
  const { measures } = checked.sheet;
  const measure = findNamed(measures, named);
  if (measure === null) return fail(FAULTS.measureGone);
  const number = referenceTo(measure, measures);
  if (number === null) {
    const values = { measure: String(measureLabel(measure)), sheet };
    return fail(fillBoth(FAULTS.notReferable, values));
  }
  const cells: CellEdit[] = [];
  const all: readonly TypedCell[] = [
    ["measure", number, measure.number === null ? "text" : "number"],
    ...typed,
  ];
  for (const [column, after, type] of all) {
    if (after === "") continue;
    const letters = columns[column];
    if (!letters) return fail(noColumn(sheet, headings[column] ?? column));
    const cell = cellRef(columnNumber(letters), row);
    const before = textAt(workbook, { sheet, cell });
    cells.push({ sheet, cell, before, after, ...(type === "text" ? {} : { type }) });
  }
  return succeed({ sheet, row, cells, measure: measure.row });
}

/** Says that a sheet does not have a column for what was typed. */
export function noColumn(sheet: string, column: string): UserFault {
  return fillBoth(FAULTS.noColumn, { sheet, column });
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

/** Writes the cells of a row together; when they are written, the measure that the row names must still have its number. */
export async function addRow(
  open: OpenSheet,
  propose: (read: ReadSheet) => Result<RecordRow>,
  onStep?: OnStep,
): Promise<Result<AddedRecord>> {
  const found: { row: RecordRow | null } = { row: null };
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
