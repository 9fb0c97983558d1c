import type {
  AskingParagraph,
  MemoHead,
  ReportModel,
  ReportText,
  SignatureBlock,
} from "../report/model/report-model";

/**
 * Short notes (บันทึกข้อความ) to units before they are Word or PDF: every word of them, in order, their digits converted. One follows
 * the other, each with pages of its own.
 */
export interface UnitNotes extends Pick<
  ReportModel,
  "draftMark" | "properties" | "layout" | "emblem" | "keepTogether"
> {
  readonly notes: readonly UnitNote[];
}

/** One note: what a unit is asked for. */
export interface UnitNote extends MemoHead {
  readonly unit: string;
  readonly opening: ReportText;
  readonly table: NoteTable;
  /** The title lines of the table where it is long, and so on pages behind the note; null where it stands below the opening. */
  readonly annex: readonly string[] | null;
  readonly request: ReportText;
  readonly closing: ReportText;
  readonly signature: SignatureBlock;
  /** At the foot of the note's last page, filled in by whoever takes it. */
  readonly receipt: { readonly label: string; readonly dateLabel: string };
}

export interface NoteTable {
  /** ที่, มาตรการ, สิ่งที่ขอ, ส่งภายใน. */
  readonly headings: readonly string[];
  readonly rows: readonly NoteRow[];
}

/** A measure: its number, its title, what is asked for, until when. */
export type NoteRow = readonly (readonly AskingParagraph[])[];
