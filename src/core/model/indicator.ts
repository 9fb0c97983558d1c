import type { MeasureReference } from "./evidence";
import type { Comparator } from "./target";

/** The columns of the indicator sheet (ตัวชี้วัด), in the order of a new workbook. */
export const INDICATOR_HEADINGS = {
  measure: "มาตรการที่",
  name: "ตัวชี้วัด",
  comparator: "เงื่อนไข",
  target: "ค่าเป้าหมาย",
  unit: "หน่วย",
  actual: "ผลที่ได้",
  previous: "ค่าปีก่อน",
  source: "แหล่งข้อมูล",
} as const;

export type IndicatorColumn = keyof typeof INDICATOR_HEADINGS;

/** One row of the indicator sheet: what was aimed at and what was reached. */
export interface Indicator {
  readonly sheet: string;
  /** Sheet row, counted from 1. */
  readonly row: number;
  /** What each column shows, "" where it is blank. */
  readonly texts: Readonly<Record<IndicatorColumn, string>>;
  /** A1 addresses, null where the sheet does not have the column. */
  readonly cells: Readonly<Record<IndicatorColumn, string | null>>;
  readonly measureRef: MeasureReference;
  readonly name: string;
  /** Null where the condition is blank or cannot be read; never assumed. */
  readonly comparator: Comparator | null;
  /** Null where there is no value or it is not a number. */
  readonly target: number | null;
  /** "percent" for ร้อยละ and %, otherwise the word that is written, "" where there is none. */
  readonly unit: string;
  /** The measured value, null where nobody recorded one. */
  readonly actual: number | null;
  /** Last year's value. */
  readonly previous: number | null;
}
