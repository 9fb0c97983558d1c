import type { CellEdit } from "../core/changes/cell-edit";
import { EVIDENCE_HEADINGS, type EvidenceColumn } from "../core/model/evidence";
import { INDICATOR_HEADINGS, type IndicatorColumn } from "../core/model/indicator";
import { readAmount } from "../core/sheet/records/read-amount";
import { isBlank } from "../core/text/blank";
import type { OnStep } from "./changes/make-change";
import { LEFT_REASONS } from "./changes/left-reasons";
import type { OpenSheet, ReadSheet } from "./open-sheet";
import { readEntryDate } from "./read-entry-date";
import { fail, succeed, type Result, type UserFault } from "./ports/result";
import {
  addNewRow,
  addRow,
  newRowOf,
  noColumn,
  type AddedRecord,
  type NamedMeasure,
  type RecordRow,
  type TypedCell,
} from "./record-row";
import { textAt } from "./text-at";

/** Something that was done, as it was typed into the form; "" where a field was left blank. */
export type TypedEvidence = Readonly<Record<Exclude<EvidenceColumn, "measure">, string>>;

/** A new indicator with its values, as it was typed into the form; "" where a field was left blank. */
export type TypedIndicator = Readonly<Record<Exclude<IndicatorColumn, "measure" | "source">, string>>;

/** A measured value as it was typed into the form, and the row of the indicator sheet that it belongs to. */
export interface TypedValue {
  readonly row: number;
  /** Name of the indicator, which the row must still have. */
  readonly name: string;
  readonly actual: string;
  /** Last year's value, "" to leave the cell as it is. */
  readonly previous: string;
}

const FAULTS = {
  noEvidenceSheet: {
    th: "สมุดงานไม่มีแผ่นงานหลักฐานที่มีคอลัมน์ มาตรการที่ และ สิ่งที่ดำเนินการ เตรียมแผ่นงานก่อน",
    en: "The workbook has no evidence sheet with the columns มาตรการที่ and สิ่งที่ดำเนินการ; prepare the sheets first.",
  },
  noIndicatorSheet: {
    th: "สมุดงานไม่มีแผ่นงานตัวชี้วัดที่มีคอลัมน์ มาตรการที่ และ ตัวชี้วัด เตรียมแผ่นงานก่อน",
    en: "The workbook has no indicator sheet with the columns มาตรการที่ and ตัวชี้วัด; prepare the sheets first.",
  },
  rowMoved: {
    th: "แถวของตัวชี้วัดเปลี่ยนไปหลังจากที่เปิดแบบกรอก กด “ตรวจใหม่” แล้วบันทึกใหม่ สิ่งที่พิมพ์ไว้ยังอยู่",
    en: "The indicator's row changed since the form was opened; check the workbook again and save once more. What was typed is still there.",
  },
} as const satisfies Record<string, UserFault>;

/**
 * Adds one row to the evidence sheet, below everything that is filled in: the measure by its number, a day as a date, the count
 * as a number. The row is written whole or not at all.
 */
export function addEvidence(
  open: OpenSheet,
  named: NamedMeasure,
  typed: TypedEvidence,
  onStep?: OnStep,
): Promise<Result<AddedRecord>> {
  const propose = (read: ReadSheet): Result<RecordRow> => {
    const { evidence } = read.checked.records;
    const { sheet, columns } = evidence;
    if (sheet === null || !columns.measure || !columns.activity) return fail(FAULTS.noEvidenceSheet);
    const options = { fiscalYear: read.checked.sheet.fiscalYear, today: open.today };
    return newRowOf(read, { ...evidence, sheet }, named, evidenceCells(typed, options), EVIDENCE_HEADINGS);
  };
  return addNewRow(open, propose, onStep);
}

/**
 * Adds one row to the indicator sheet, below everything that is filled in: what is measured for a measure, its target and its
 * values, numbers as numbers. The row is written whole or not at all.
 */
export function addIndicator(
  open: OpenSheet,
  named: NamedMeasure,
  typed: TypedIndicator,
  onStep?: OnStep,
): Promise<Result<AddedRecord>> {
  const propose = (read: ReadSheet): Result<RecordRow> => {
    const { indicators } = read.checked.records;
    const { sheet, columns } = indicators;
    if (sheet === null || !columns.measure || !columns.name) return fail(FAULTS.noIndicatorSheet);
    return newRowOf(read, { ...indicators, sheet }, named, indicatorCells(typed), INDICATOR_HEADINGS);
  };
  return addNewRow(open, propose, onStep);
}

/** Writes a measured value into the blank cells of an indicator's row: either all of them or none. */
export function addValue(open: OpenSheet, typed: TypedValue, onStep?: OnStep): Promise<Result<AddedRecord>> {
  return addRow(open, (read) => valueCells(read, typed), onStep);
}

function valueCells({ workbook, checked }: ReadSheet, typed: TypedValue): Result<RecordRow> {
  const { indicators } = checked.records;
  const found = indicators.rows.find(({ row, name }) => row === typed.row && name === typed.name);
  if (found === undefined) return fail(FAULTS.rowMoved);
  const cells: CellEdit[] = [];
  for (const column of ["actual", "previous"] as const) {
    const number = toNumberText(typed[column]);
    const cell = found.cells[column];
    if (number === null) continue;
    if (cell === null) return fail(noColumn(found.sheet, INDICATOR_HEADINGS[column]));
    const before = textAt(workbook, { sheet: found.sheet, cell });
    if (!isBlank(before)) return fail(LEFT_REASONS.changedMeanwhile);
    cells.push({ sheet: found.sheet, cell, before, after: number, type: "number" });
  }
  return succeed({ sheet: found.sheet, row: found.row, cells, measure: null });
}

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

function evidenceCells(
  typed: TypedEvidence,
  options: Parameters<typeof readEntryDate>[1],
): readonly TypedCell[] {
  const { activity, count, unit, channel, link } = typed;
  const date = readEntryDate(typed.date, options);
  const isDay = date.kind === "read" && date.start === date.end;
  return [
    isDay ? ["date", date.start, "date"] : ["date", trimmed(typed.date), "text"],
    ["activity", trimmed(activity), "text"],
    numberCell("count", count),
    ["unit", unitOf(unit, count), "text"],
    ["channel", trimmed(channel), "text"],
    ["link", trimmed(link), "text"],
  ];
}

function indicatorCells(typed: TypedIndicator): readonly TypedCell[] {
  return [
    ["name", trimmed(typed.name), "text"],
    ["comparator", trimmed(typed.comparator), "text"],
    numberCell("target", typed.target),
    ["unit", unitOf(typed.unit, typed.target), "text"],
    numberCell("actual", typed.actual),
    numberCell("previous", typed.previous),
  ];
}

/** A number as a number; other words as they are. */
function numberCell(column: string, text: string): TypedCell {
  const number = toNumberText(text);
  return number === null ? [column, trimmed(text), "text"] : [column, number, "number"];
}

/** The unit that was typed, else the one that stands with the number: "๔๕ คน". */
function unitOf(unit: string, number: string): string {
  if (!isBlank(unit)) return trimmed(unit);
  const own = readAmount(number)?.unit ?? "";
  return own === "percent" ? "ร้อยละ" : own;
}

function trimmed(text: string): string {
  return isBlank(text) ? "" : text.trim();
}
