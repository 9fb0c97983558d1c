import { parsePlainDate } from "../../src/core/calendar/plain-date";
import {
  EVIDENCE_HEADINGS,
  type Evidence,
  type EvidenceColumn,
  type MeasureReference,
} from "../../src/core/model/evidence";
import { INDICATOR_HEADINGS, type Indicator, type IndicatorColumn } from "../../src/core/model/indicator";
import type { RecordSheets } from "../../src/core/model/record-sheets";
import type { Comparator } from "../../src/core/model/target";
import { toArabicDigits } from "../../src/core/text/digits";

/** What a case says of a row of evidence; the rest is blank. */
export interface EvidenceSpec {
  /** Ordinal and number of the measure it names; 1 where a case does not say. */
  readonly measure?: number | MeasureReference;
  readonly row?: number;
  /** "2025-01-15", or anything that cannot be read. */
  readonly date?: string;
  readonly activity?: string;
  readonly count?: string;
  readonly unit?: string;
  readonly channel?: string;
  readonly link?: string;
}

/** What a case says of an indicator; the rest is blank. */
export interface IndicatorSpec {
  readonly measure?: number | MeasureReference;
  readonly row?: number;
  readonly name?: string;
  readonly comparator?: Comparator | "";
  readonly target?: string;
  /** "percent" for ร้อยละ. */
  readonly unit?: string;
  readonly actual?: string;
  readonly previous?: string;
  readonly source?: string;
}

const SIGNS: Readonly<Record<Comparator, string>> = {
  ">=": "≥",
  ">": ">",
  "<=": "≤",
  "<": "<",
  "==": "=",
  decrease: "ลดลง",
  increase: "เพิ่มขึ้น",
};

/**
 * The evidence and indicator sheets, built without reading a workbook: rows from 2 on, columns from A on.
 * @example recordsOf([{ date: "2025-01-15", activity: "จัดอบรม" }]) // one row for measure 1
 */
export function recordsOf(
  evidence: readonly EvidenceSpec[] = [],
  indicators: readonly IndicatorSpec[] = [],
): RecordSheets {
  const rows = evidence.map((spec, index) => evidenceOf(spec, index + 2));
  const others = indicators.map((spec, index) => indicatorOf(spec, index + 2));
  return {
    evidence: {
      sheet: "หลักฐาน",
      rows,
      columns: lettersOf(Object.keys(EVIDENCE_HEADINGS)),
      cellKinds: new Map(),
      nextRow: 1 + Math.max(1, ...rows.map(({ row }) => row)),
    },
    indicators: {
      sheet: "ตัวชี้วัด",
      rows: others,
      columns: lettersOf(Object.keys(INDICATOR_HEADINGS)),
      cellKinds: new Map(),
      nextRow: 1 + Math.max(1, ...others.map(({ row }) => row)),
    },
  };
}

/** A reference that names no measure, none that is there, or one of several. */
export function referenceOf(
  outcome: "none" | "unknown" | "ambiguous",
  ordinals: readonly number[] = [],
): MeasureReference {
  return { number: outcome === "none" ? null : "7", outcome, ordinals };
}

function evidenceOf(spec: EvidenceSpec, ownRow: number): Evidence {
  const row = spec.row ?? ownRow;
  const texts: Record<EvidenceColumn, string> = {
    measure: numberOf(spec.measure),
    date: spec.date ?? "",
    activity: spec.activity ?? "",
    count: spec.count ?? "",
    unit: spec.unit ?? "",
    channel: spec.channel ?? "",
    link: spec.link ?? "",
  };
  return {
    sheet: "หลักฐาน",
    row,
    texts,
    cells: cellsOf<EvidenceColumn>(Object.keys(EVIDENCE_HEADINGS) as EvidenceColumn[], row),
    measureRef: referTo(spec.measure),
    date: parsePlainDate(texts.date),
    count: valueOf(texts.count),
  };
}

function indicatorOf(spec: IndicatorSpec, ownRow: number): Indicator {
  const row = spec.row ?? ownRow;
  const comparator = spec.comparator === "" || spec.comparator === undefined ? null : spec.comparator;
  const texts: Record<IndicatorColumn, string> = {
    measure: numberOf(spec.measure),
    name: spec.name ?? "",
    comparator: comparator === null ? "" : SIGNS[comparator],
    target: spec.target ?? "",
    unit: spec.unit === "percent" ? "ร้อยละ" : (spec.unit ?? ""),
    actual: spec.actual ?? "",
    previous: spec.previous ?? "",
    source: spec.source ?? "",
  };
  return {
    sheet: "ตัวชี้วัด",
    row,
    texts,
    cells: cellsOf<IndicatorColumn>(Object.keys(INDICATOR_HEADINGS) as IndicatorColumn[], row),
    measureRef: referTo(spec.measure),
    name: texts.name,
    comparator,
    target: valueOf(texts.target),
    unit: spec.unit ?? "",
    actual: valueOf(texts.actual),
    previous: valueOf(texts.previous),
  };
}

function referTo(measure: number | MeasureReference = 1): MeasureReference {
  return typeof measure === "number"
    ? { number: String(measure), outcome: "found", ordinals: [measure] }
    : measure;
}

function numberOf(measure: number | MeasureReference = 1): string {
  return typeof measure === "number" ? String(measure) : (measure.number ?? "");
}

function valueOf(text: string): number | null {
  const plain = toArabicDigits(text).replaceAll(",", "");
  return /^-?[0-9]+(?:\.[0-9]+)?$/.test(plain) ? Number(plain) : null;
}

function lettersOf(columns: readonly string[]): Record<string, string> {
  return Object.fromEntries(columns.map((column, index) => [column, String.fromCharCode(65 + index)]));
}

function cellsOf<Column extends string>(columns: readonly Column[], row: number): Record<Column, string> {
  return Object.fromEntries(
    columns.map((column, index) => [column, `${String.fromCharCode(65 + index)}${row}`]),
  ) as Record<Column, string>;
}
