/** A worksheet as an adapter hands it over: what each cell shows, and nothing thought about it. */
export interface RawTable {
  /** Name of the worksheet. */
  readonly sheet: string;
  /** Rows that have at least one cell with content, in ascending order. */
  readonly rows: readonly RawRow[];
  /** Merged areas; the content is in the top left cell. */
  readonly merges: readonly RawArea[];
  /** True for a worksheet the user cannot see. */
  readonly hidden: boolean;
  /** True where locked cells cannot be written; left out by adapters that never write into the open sheet. */
  readonly isProtected?: boolean;
}

export interface RawRow {
  /** Counted from 1. */
  readonly row: number;
  /** Hidden by hand or by a filter. */
  readonly hidden: boolean;
  /** Cells with content, in ascending order of column. */
  readonly cells: readonly RawCell[];
}

export interface RawCell {
  /** Counted from 1: A is 1. */
  readonly column: number;
  /**
   * What the cell shows: a text's runs joined, a formula's stored value, a number in its number format,
   * a date as "2025-06-30", one of which only the month is shown as "2025-06", only its year as "2025" or "2568" (the era that is shown),
   * only the name of its month as "มิถุนายน", an error as "#REF!",
   * "" for a picture in the cell and for a formula that no program has worked out yet, which counts as an error.
   */
  readonly text: string;
  readonly type: "text" | "number" | "date" | "boolean" | "error" | "picture";
  readonly isFormula: boolean;
  /** The number that the cell holds, where its format shows it rounded: 0.796 for "80%". */
  readonly exact?: number;
}

/** Rows and columns counted from 1, inclusive. */
export interface RawArea {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface RawWorkbook {
  readonly tables: readonly RawTable[];
  /** Index into `tables` of the sheet that was in front when the file was saved. */
  readonly active: number;
}
