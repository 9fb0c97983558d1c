import type { ColumnId } from "../model/columns";

/** What a unit's workbook held when it was sent out: with it, what comes back is compared three ways. */
export interface SentRecord {
  /** As the measures sheet writes it. */
  readonly unit: string;
  /** The authority's full name; null where the workbook did not say it. */
  readonly organization: string | null;
  /** Buddhist era. */
  readonly fiscalYear: number;
  /** The day it was sent, as it is written for people: "1 ก.ค. 68". */
  readonly on: string;
  readonly measures: readonly SentMeasure[];
  readonly evidence: readonly SentRow[];
  readonly indicators: readonly SentRow[];
  /** Texts of the note, and of the title and the headings above the measures. */
  readonly outside: readonly string[];
}

/** A measure that was sent. */
export interface SentMeasure {
  /** Number as written, null for none. */
  readonly numberText: string | null;
  /** What the title without its number is known by, see `titleKey`. */
  readonly key: string;
  /** The texts of each of its rows, blank ones left out. */
  readonly rows: readonly SentTexts[];
}

export interface SentTexts {
  readonly columns: Readonly<Partial<Record<ColumnId, string>>>;
  /** Texts of columns that are none of the report's, by heading without its spaces. */
  readonly others: ReadonlyMap<string, string>;
}

/** A row of the evidence or indicator sheet that was sent, without its reference. */
export interface SentRow {
  /** Index of its measure in `measures`. */
  readonly measure: number;
  /** Texts by column id, blank ones left out. */
  readonly texts: Readonly<Record<string, string>>;
}
