import type { ColumnId } from "./columns";

export type Comparator = ">=" | ">" | "<=" | "<" | "==" | "decrease" | "increase";

/** An aim that a text states: "ไม่ต่ำกว่าร้อยละ ๘๐" is `>= 80 percent`. */
export interface Target {
  /** Where it was found. */
  readonly column: Extract<ColumnId, "measure" | "steps" | "resultSummary" | "outcome"> | "indicator";
  /** The words as written. */
  readonly text: string;
  readonly comparator: Comparator;
  /** Null for a bare trend (ลดลง). */
  readonly value: number | null;
  /** "percent" for ร้อยละ and %, otherwise the word that is written, "" where there is none. */
  readonly unit: string;
  /** The measured value where one is stated. */
  readonly actual: number | null;
}
