import { fiscalYearEnd, fiscalYearStart } from "../../src/core/calendar/fiscal-year";
import type { Period } from "../../src/core/calendar/period";
import type { PlainDate } from "../../src/core/calendar/plain-date";
import { quartersTouched } from "../../src/core/calendar/quarter";
import { MEASURE_COLUMNS, type ColumnId, type MeasureColumn } from "../../src/core/model/columns";
import type { ContinuedCell, ContinuedRow, Measure, TimeframePart } from "../../src/core/model/measure";
import { cellPart, type CellPart, type MeasureCell } from "../../src/core/model/measure-cell";
import type { MeasureSheet } from "../../src/core/model/measure-sheet";
import { foldLetters } from "../../src/core/text/fold-letters";
import { toThaiDigits } from "../../src/core/text/digits";

/** First and last day, or a bare deadline with null as its first. */
export type DayRange = readonly [start: string | null, end: string];

export interface TimeframeSpec {
  readonly text: string;
  readonly period: DayRange | null;
  readonly conflict?: TimeframePart["conflict"];
}

/** What a case says of a measure; the rest is a measure without fault. A text in several rows is a list. */
export interface MeasureSpec extends Partial<Readonly<Record<MeasureColumn, string | readonly string[]>>> {
  /** The number it bears; null for none. */
  readonly number?: number | null;
  /** The number as written, where it is not in Thai digits. */
  readonly numberText?: string;
  readonly row?: number;
  readonly hidden?: boolean;
  readonly continuedRows?: readonly ContinuedRowSpec[];
  /** What the timeframe means; null when it cannot be read. */
  readonly period?: DayRange | null;
  /** Several activities, each with a timeframe of its own, from the measure's row on. */
  readonly timeframes?: readonly TimeframeSpec[];
}

/** A continued row; without cells of its own it has one, that goes on with the measure's. */
export type ContinuedRowSpec = Omit<ContinuedRow, "cells"> & Partial<Pick<ContinuedRow, "cells">>;

const COMPLETE: Readonly<Record<MeasureColumn, string>> = {
  measure: "เผยแพร่ความรู้เรื่องประมวลจริยธรรมแก่บุคลากร",
  steps: "๑. จัดทำสื่อความรู้\n๒. เผยแพร่ทางเว็บไซต์และกลุ่มไลน์",
  responsibleUnit: "สำนักปลัด",
  timeframe: "ปีงบประมาณ ๒๕๖๘",
  resultSummary: "เผยแพร่เมื่อวันที่ ๑๕ มกราคม ๒๕๖๘ จำนวน ๔ ครั้ง",
  outcome: "บุคลากรผ่านแบบทดสอบร้อยละ ๙๒",
};

/** A sheet as pasted from the official form: no number column, headings in row 4. */
const LETTERS: Readonly<Record<ColumnId, string | null>> = {
  number: null,
  measure: "A",
  steps: "B",
  responsibleUnit: "C",
  timeframe: "D",
  resultSummary: "E",
  outcome: "F",
};

/**
 * A measures sheet built without reading one: fiscal year 2568, measures from row 5 on.
 * @example sheetOf([{ outcome: "" }]) // one measure, complete but for its outcome
 */
export function sheetOf(specs: readonly MeasureSpec[], sheet: Partial<MeasureSheet> = {}): MeasureSheet {
  const columns = sheet.columns ?? LETTERS;
  const fiscalYear = sheet.fiscalYear ?? 2568;
  const measures: Measure[] = [];
  for (const spec of specs) {
    const row = spec.row ?? (measures.at(-1)?.lastRow ?? 4) + 1;
    measures.push(measureOf(spec, { ordinal: measures.length + 1, row, columns, fiscalYear }));
  }
  return {
    sheet: "มาตรการ",
    headerRow: 4,
    columns,
    columnsSource: "headings",
    headings: [],
    titleLines: ["ประจำปีงบประมาณ พ.ศ. ๒๕๖๘"],
    fiscalYear,
    fiscalYearSource: "title",
    organization: "องค์การบริหารส่วนตำบลทุ่งสมมติ",
    measures,
    repeatedHeadings: [],
    orphanRows: [],
    otherRows: [],
    errorCells: [],
    cellKinds: new Map(),
    ...sheet,
  };
}

/** The usual columns, but for those that a case names. */
export function columnsBut(
  changes: Partial<Record<ColumnId, string | null>>,
): Record<ColumnId, string | null> {
  return { ...LETTERS, ...changes };
}

/** Measures that bear these numbers, else complete. */
export function numbered(...numbers: readonly (number | null)[]): MeasureSpec[] {
  return numbers.map((number) => ({ number }));
}

interface Place {
  readonly ordinal: number;
  readonly row: number;
  readonly columns: MeasureSheet["columns"];
  readonly fiscalYear: number;
}

function measureOf(spec: MeasureSpec, place: Place): Measure {
  const { ordinal, row, columns, fiscalYear } = place;
  const number = spec.number === undefined ? ordinal : spec.number;
  const numberText = spec.numberText ?? (number === null ? null : toThaiDigits(String(number)));
  const titleParts = textsOf(spec.measure ?? COMPLETE.measure);
  const inMeasureCell = numberText !== null && columns.number === null;
  const withNumber = inMeasureCell
    ? [`${numberText}. ${titleParts[0] ?? ""}`, ...titleParts.slice(1)]
    : titleParts;

  const timeframes = timeframesOf(spec, place);
  const texts: Record<MeasureColumn, readonly string[]> = {
    measure: withNumber,
    steps: textsOf(spec.steps ?? COMPLETE.steps),
    responsibleUnit: textsOf(spec.responsibleUnit ?? COMPLETE.responsibleUnit),
    timeframe: timeframes.map(({ text }) => text),
    resultSummary: textsOf(spec.resultSummary ?? COMPLETE.resultSummary),
    outcome: textsOf(spec.outcome ?? COMPLETE.outcome),
  };
  const cells = Object.fromEntries(
    MEASURE_COLUMNS.map((column) => [column, cellOf(texts[column], columns[column], row)]),
  ) as Record<MeasureColumn, MeasureCell>;
  const period = spanOf(timeframes, fiscalYear);
  const lastDay = fiscalYearEnd(fiscalYear);
  return {
    ordinal,
    number,
    numberText,
    numberCell: numberCellOf(columns, row),
    numberCellText: columns.number === null ? (withNumber[0] ?? "") : (numberText ?? ""),
    row,
    lastRow: row + Math.max(...MEASURE_COLUMNS.map((column) => texts[column].length), 1) - 1,
    continuedRows: (spec.continuedRows ?? []).map((further) => ({
      cells: [continuedCell(further, row, cells)],
      ...further,
    })),
    hidden: spec.hidden ?? false,
    title: foldLetters(titleParts.join("\n")).text,
    cells,
    timeframes,
    period,
    deadline: period && (period.end < lastDay ? period.end : lastDay),
    steps: [],
    targets: [],
  };
}

function numberCellOf({ number, measure }: MeasureSheet["columns"], row: number): string | null {
  const letters = number ?? measure;
  return letters === null ? null : `${letters}${row}`;
}

function continuedCell(
  { cell, text }: ContinuedRowSpec,
  row: number,
  cells: Measure["cells"],
): ContinuedCell {
  const column = MEASURE_COLUMNS.find((id) => cells[id].parts.some((part) => part.cell === cell)) ?? null;
  const base = cell.replace(/\d+$/, String(row));
  const baseText =
    column === null ? "" : (cells[column].parts.find((part) => part.cell === base)?.text ?? "");
  return { cell, text, kind: "text", column, base: { cell: base, text: baseText, kind: "text" } };
}

function textsOf(text: string | readonly string[]): readonly string[] {
  return typeof text === "string" ? [text] : text;
}

function cellOf(texts: readonly string[], letters: string | null, row: number): MeasureCell {
  if (letters === null) return { text: "", parts: [] };
  const parts: CellPart[] = [];
  let start = 0;
  texts.forEach((text, index) => {
    const part = cellPart(`${letters}${row + index}`, text, start);
    parts.push(part);
    start += part.read.text.length + 1;
  });
  return { text: parts.map(({ read }) => read.text).join("\n"), parts };
}

function timeframesOf(spec: MeasureSpec, { row, columns, fiscalYear }: Place): TimeframePart[] {
  const letters = columns.timeframe;
  if (letters === null) return [];
  const wholeYear: DayRange = [fiscalYearStart(fiscalYear), fiscalYearEnd(fiscalYear)];
  const single = textsOf(spec.timeframe ?? COMPLETE.timeframe).join("\n");
  const specs = spec.timeframes ?? [
    { text: single, period: spec.period === undefined ? wholeYear : spec.period },
  ];
  return specs.map(({ text, period, conflict }, index) => ({
    cell: `${letters}${row + index}`,
    text,
    period: text === "" ? null : periodOf(period, fiscalYear),
    conflict: conflict ?? null,
  }));
}

function periodOf(range: DayRange | null, fiscalYear: number): Period | null {
  if (range === null) return null;
  const [start, end] = range as readonly [PlainDate | null, PlainDate];
  return { start, end, quarters: quartersTouched(fiscalYear, start, end), recurrence: null };
}

function spanOf(timeframes: readonly TimeframePart[], fiscalYear: number): Period | null {
  const periods = timeframes.map(({ period }) => period);
  if (periods.length === 0 || periods.includes(null)) return null;
  const ends = (periods as Period[]).map(({ end }) => end).sort();
  const starts = (periods as Period[]).map(({ start, end }) => start ?? end).sort();
  const isBareDeadline = (periods as Period[]).every(({ start }) => start === null);
  return periodOf([isBareDeadline ? null : (starts[0] ?? null), ends.at(-1) as PlainDate], fiscalYear);
}
