import type { UnitWords } from "./why-left";
import type { ReadWorkbook } from "./read-workbook";

/** A workbook that came back. */
export interface BackWorkbook extends ReadWorkbook {
  /** What it is called when it is spoken of. */
  readonly file: string;
}

/** An answer of a unit to one cell of the main workbook that said something else. */
export interface Answer {
  /** Of the main workbook. */
  readonly sheet: string;
  readonly cell: string;
  /** Ordinal of the measure in the main sheet. */
  readonly measure: number;
  /** Id of the column, of the measures or of the sheet of records. */
  readonly column: string;
  /** What the cell showed when it was sent; null where that is not known. */
  readonly sent: string | null;
  /** What the main workbook says there now; of a text that is parted over several cells all of it. */
  readonly main: string;
  /** What the cell itself shows. */
  readonly before: string;
  readonly theirs: string;
  /** What the cell will hold if it is no text. */
  readonly type?: "number" | "date";
  /** Further cells of the same text, which are cleared when the answer is taken. */
  readonly clears: readonly { readonly cell: string; readonly before: string }[];
  readonly file: string;
  readonly fileSheet: string;
  readonly fileCell: string;
  /** True where the main workbook has changed since, too, or where it cannot be said into which of several cells the answer goes. */
  readonly isOpen: boolean;
}

/** A cell to which there is more than one text. */
export interface Conflict {
  readonly sheet: string;
  readonly cell: string;
  readonly measure: number;
  readonly column: string;
  readonly main: string;
  /** Each text once, in the order in which the files came; never empty. */
  readonly answers: readonly Answer[];
}

/** A row of evidence or of an indicator that is new. */
export interface AddedRow {
  readonly kind: "evidence" | "indicators";
  /** Ordinal of its measure in the main sheet; null where the row names none that was sent. */
  readonly measure: number | null;
  /** What the column of the measure will say. */
  readonly reference: { readonly text: string; readonly type?: "number" };
  /** By column id, blank ones left out. */
  readonly values: Readonly<Record<string, AddedValue>>;
  /** The unit whose file it is; null where the file does not say it. */
  readonly unit: string | null;
  readonly file: string;
  readonly fileSheet: string;
  readonly fileRow: number;
}

export interface AddedValue {
  readonly text: string;
  readonly type?: "number" | "date";
  /** In the unit's file. */
  readonly cell: string;
}

/** What was not taken, and why. */
export interface LeftAnswer {
  readonly file: string;
  /** Of the unit's file; null where it is about the file. */
  readonly sheet: string | null;
  readonly cell: string | null;
  readonly why: UnitWords;
}

/** What became of one file. */
export interface MergedFile {
  readonly file: string;
  /** The unit that it was sent to; null where the file does not say it. */
  readonly unit: string | null;
  /** The day on which it was sent, as it is written; null where the file does not say it. */
  readonly sentOn: string | null;
  /** Why nothing of it was taken; null where it was. */
  readonly refused: UnitWords | null;
}

/** What comes of unit workbooks that are brought back into the main one; nothing is written yet. */
export interface Merged {
  readonly files: readonly MergedFile[];
  readonly taken: readonly Answer[];
  readonly conflicts: readonly Conflict[];
  readonly rows: readonly AddedRow[];
  readonly left: readonly LeftAnswer[];
}
