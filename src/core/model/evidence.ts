import type { PlainDate } from "../calendar/plain-date";

/** The columns of the evidence sheet (หลักฐาน), in the order of a new workbook. */
export const EVIDENCE_HEADINGS = {
  measure: "มาตรการที่",
  date: "วันที่",
  activity: "สิ่งที่ดำเนินการ",
  count: "จำนวน",
  unit: "หน่วยนับ",
  channel: "ช่องทาง/สถานที่",
  link: "ลิงก์หลักฐาน",
} as const;

export type EvidenceColumn = keyof typeof EVIDENCE_HEADINGS;

/** One row of the evidence sheet: something that was done, as somebody recorded it. */
export interface Evidence {
  readonly sheet: string;
  /** Sheet row, counted from 1. */
  readonly row: number;
  /** What each column shows, "" where it is blank. */
  readonly texts: Readonly<Record<EvidenceColumn, string>>;
  /** A1 addresses, null where the sheet does not have the column. */
  readonly cells: Readonly<Record<EvidenceColumn, string | null>>;
  readonly measureRef: MeasureReference;
  /** Null where there is no date or it cannot be read; `texts.date` shows which. */
  readonly date: PlainDate | null;
  /** Null where there is no count or it is not a number; `texts.count` shows which. */
  readonly count: number | null;
}

/** The measure that a row of the evidence or indicator sheet names by its number. */
export interface MeasureReference {
  /** "11" for ๑๑, "๑๑." and "มาตรการที่ 11"; null where no number can be read. */
  readonly number: string | null;
  /** `none`: the row names nothing; `unknown`: no measure has the number; `ambiguous`: two or more do. */
  readonly outcome: "found" | "none" | "unknown" | "ambiguous";
  /** Ordinals of the measures that have the number; exactly one for `found`. */
  readonly ordinals: readonly number[];
}
