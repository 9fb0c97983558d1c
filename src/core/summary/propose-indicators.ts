import { cellRef, columnNumber } from "../model/cell-ref";
import type { CellEdit } from "../changes/cell-edit";
import type { Indicator, IndicatorColumn } from "../model/indicator";
import type { Measure } from "../model/measure";
import type { MeasureSheet } from "../model/measure-sheet";
import type { RecordSheets } from "../model/record-sheets";
import type { Comparator, Target } from "../model/target";
import { NO_EDITS, type WorkbookEdits } from "../changes/workbook-edits";
import { isResultColumn } from "../model/columns";
import type { DigitKind } from "../text/convert-digits";
import { TIME_UNITS } from "../text/unit-words";
import { formatDecimal, toDecimal } from "./decimal";
import { holdsAmount } from "./holds-amount";
import { inDigits } from "./in-digits";
import { makeGap } from "./make-gap";
import { nameIndicator } from "./name-indicator";
import type { Gap } from "./proposals";
import { recordDigits } from "./record-digits";
import { rowsByMeasure } from "./rows-by-measure";

/** Rows for the indicator sheet, and the measures for which no row could be made. */
export interface IndicatorProposals extends WorkbookEdits {
  /** The same cells row by row. */
  readonly rows: readonly ProposedIndicator[];
  readonly gaps: readonly Gap[];
}

/** A row for the indicator sheet. */
export interface ProposedIndicator {
  /** Ordinal of the measure that states the target. */
  readonly measure: number;
  readonly cells: readonly CellEdit[];
  /** True where the name holds an amount: then the words before the target are probably not the name of what is measured. */
  readonly needsLook: boolean;
}

/** What rows are proposed, and how they are written. */
export interface IndicatorOptions {
  /** Digits of the report: they are used on a sheet whose rows have no number yet. */
  readonly digits: DigitKind;
  /** Which targets are to have a row; every one where it is left out. */
  readonly isWanted?: (measure: Measure, target: Target) => boolean;
}

/** Of the sheet's list (≥ ≤ = ลดลง เพิ่มขึ้น), and the two signs that the list does not have. */
const SIGNS: Readonly<Record<Comparator, string>> = {
  ">=": "≥",
  "<=": "≤",
  "==": "=",
  ">": ">",
  "<": "<",
  decrease: "ลดลง",
  increase: "เพิ่มขึ้น",
};

/**
 * Rows to be added to the indicator sheet, one for each target that a measure states in any column, with the measured value left
 * blank. A target that has its row already, no matter what else was typed into that row, is not proposed again.
 * @example of "พึงพอใจไม่ต่ำกว่าร้อยละ ๘๐" // measure ๓, "พึงพอใจ", "≥", ๘๐, "ร้อยละ"
 */
export function proposeIndicators(
  sheet: MeasureSheet,
  records: Pick<RecordSheets, "indicators">,
  { digits, isWanted = () => true }: IndicatorOptions,
): IndicatorProposals {
  const { indicators } = records;
  const known = rowsByMeasure(indicators.rows);
  const bearers = countBearers(sheet);
  const wanted = sheet.measures.map((measure) => ({
    measure,
    targets: newTargets(measure, known.get(measure.ordinal) ?? []).filter((target) =>
      isWanted(measure, target),
    ),
  }));
  const lacking = wanted.filter(({ targets }) => targets.length > 0);
  const { measure, name, comparator, target } = indicators.columns;
  if (indicators.sheet === null || !measure || !name || !comparator || !target) {
    const gaps = lacking.length === 0 ? [] : [makeGap("noIndicatorSheet", { measure: null, values: {} })];
    return { ...NO_EDITS, rows: [], gaps };
  }
  const rows: ProposedIndicator[] = [];
  const gaps: Gap[] = [];
  const place = {
    sheet: indicators.sheet,
    columns: indicators.columns,
    digits: recordDigits(indicators.rows, digits),
  };
  for (const one of lacking) {
    const { number } = one.measure;
    if (number === null || (bearers.get(number) ?? 0) > 1) {
      gaps.push(gapOfNumber(sheet, one.measure));
      continue;
    }
    for (const found of one.targets) {
      rows.push(rowOf(place, indicators.nextRow + rows.length, one.measure, number, found));
    }
  }
  return { cells: rows.flatMap(({ cells }) => cells), removedRows: [], rows, gaps };
}

function countBearers({ measures }: MeasureSheet): Map<number, number> {
  const bearers = new Map<number, number>();
  for (const { number } of measures) if (number !== null) bearers.set(number, (bearers.get(number) ?? 0) + 1);
  return bearers;
}

function gapOfNumber({ sheet }: MeasureSheet, { ordinal, number, numberCell, row }: Measure): Gap {
  const place = { measure: ordinal, sheet, cell: numberCell };
  return number === null
    ? makeGap("noNumber", { ...place, values: { row } })
    : makeGap("sharedNumber", { ...place, values: { row, number } });
}

/** The targets of a measure that have no row yet, each once. */
function newTargets(measure: Measure, rows: readonly Indicator[]): Target[] {
  const found = new Map<string, Target>();
  for (const target of measure.targets) {
    if (!isAim(target) || rows.some((row) => isSame(row, target))) continue;
    const key = `${target.comparator} ${target.value} ${target.unit}`;
    if (!found.has(key)) found.set(key, target);
  }
  return [...found.values()];
}

const BOUND_WORDS = /ไม่น้อยกว่า|ไม่ต่ำกว่า|อย่างน้อย|ขึ้นไป/;

const NONE_WORDS = /ไม่|มิได้|ปราศจาก|ศูนย์/;

/**
 * "None at all" (ไม่มีเรื่องร้องเรียน) is an aim of 0: the count of what happened is a value like any other, and no other part of
 * the tool asks for it. A change with its figures in a result (ลดลงร้อยละ ๔๐), or a bare ๐ เรื่อง, is a result. A time limit
 * among the steps (แจ้งผลภายใน ๑๕ วัน) is part of a procedure; as in `target-without-actual`, nobody has to measure it.
 */
function isAim({ column, comparator, value, actual, unit, text }: Target): boolean {
  if (column === "indicator") return false;
  if (column === "steps" && TIME_UNITS.includes(unit)) return false;
  if (!isResultColumn(column)) return true;
  if (value === 0 && comparator === "==") return NONE_WORDS.test(text);
  if (comparator !== "decrease" && comparator !== "increase") return true;
  return actual === null && (value === null || BOUND_WORDS.test(text));
}

/** A row whose unit or condition was left blank or cannot be read counts as the same if the rest is the same. */
function isSame(row: Indicator, { comparator, value, unit }: Target): boolean {
  if (row.target !== value) return false;
  if (row.comparator !== comparator && (row.comparator !== null || value === null)) return false;
  return row.unit === unit || row.unit === "" || unit === "";
}

interface IndicatorPlace {
  readonly sheet: string;
  readonly columns: Readonly<Record<string, string | null>>;
  readonly digits: DigitKind;
}

function rowOf(
  { sheet, columns, digits }: IndicatorPlace,
  row: number,
  measure: Measure,
  number: number,
  target: Target,
): ProposedIndicator {
  const { comparator, value, unit } = target;
  const name = nameIndicator(measure, target);
  const texts: readonly (readonly [IndicatorColumn, string])[] = [
    ["measure", inDigits(String(number), digits)],
    ["name", name],
    ["comparator", SIGNS[comparator]],
    ["target", value === null ? "" : inDigits(plainNumber(value), digits)],
    ["unit", unit === "percent" ? "ร้อยละ" : unit],
  ];
  const cells = texts.flatMap(([column, after]): CellEdit[] => {
    const letters = columns[column];
    if (!letters || after === "") return [];
    const cell = cellRef(columnNumber(letters), row);
    // A number of Excel has Arabic digits; one in Thai digits is a text to it.
    const isNumber = digits === "arabic" && (column === "measure" || column === "target");
    return [{ sheet, cell, before: "", after, ...(isNumber && { type: "number" as const }) }];
  });
  return { measure: measure.ordinal, cells, needsLook: holdsAmount(name) };
}

function plainNumber(value: number): string {
  return formatDecimal(toDecimal(value)).replaceAll(",", "");
}
