import type { AddedRow, Answer, LeftAnswer } from "./merged";
import type { UnitRecordTable } from "./unit-record-tables";

/** A file of a unit, as its records are compared. */
export interface BackOfUnit {
  readonly file: string;
  /** The unit that it was sent to; null where the file does not say it. */
  readonly unit: string | null;
  readonly tables: readonly UnitRecordTable[];
  /** False where the file does not say what was sent: then only blanks are filled. */
  readonly hasRecord: boolean;
}

/** What a unit says in a sheet of records. */
export interface RecordAnswers {
  readonly answers: readonly Answer[];
  readonly rows: readonly AddedRow[];
  readonly left: readonly LeftAnswer[];
}
