import type { ColumnId } from "./columns";
import type { Measure } from "./measure";
import type { CellKind, RowCell } from "./row-cell";

export type FiscalYearSource = "option" | "settings" | "title" | "as-of";

/** A measures sheet as the domain sees it: what every check, summary and report starts from. */
export interface MeasureSheet {
  /** Name of the worksheet. */
  readonly sheet: string;
  /** Sheet row of the headings (the first, where they take two), counted from 1. */
  readonly headerRow: number;
  /** Column letters of each column, null where the sheet does not have it. */
  readonly columns: Readonly<Record<ColumnId, string | null>>;
  /** `chosen` where a person said which column is which. */
  readonly columnsSource: "headings" | "chosen";
  readonly headings: readonly Heading[];
  /** Text lines above the table. */
  readonly titleLines: readonly string[];
  /** Buddhist era. */
  readonly fiscalYear: number;
  readonly fiscalYearSource: FiscalYearSource;
  /** The authority's full name: settings, else title lines, else the full name most often used, else null. */
  readonly organization: string | null;
  readonly measures: readonly Measure[];
  /** Heading rows again inside the data. */
  readonly repeatedHeadings: readonly RepeatedHeading[];
  /** Rows with text before the first measure that belong to no measure. */
  readonly orphanRows: readonly SheetRow[];
  /** Group headings and closing lines: text that is no measure. */
  readonly otherRows: readonly SheetRow[];
  /** Cells of the table that hold an Excel error. */
  readonly errorCells: readonly ErrorCell[];
  /** Cells of the table that do not hold plain text, by address; every other cell is a text or blank. */
  readonly cellKinds: ReadonlyMap<string, CellKind>;
}

/** A recognised column heading and how it was recognised. */
export interface Heading {
  readonly column: ColumnId;
  readonly cell: string;
  readonly text: string;
  /** `misspelt`: understood in spite of a slip; `slip` is the wrong part, `correction` what it should be. */
  readonly wording: "recognised" | "misspelt";
  readonly slip: string | null;
  readonly correction: string | null;
  /**
   * What the cell says and what it should say, with all its slips corrected; null where there is no slip, or a slip is only
   * partly inside the cell.
   */
  readonly mended: { readonly before: string; readonly after: string } | null;
}

/** A row of the sheet outside the measures. */
export interface SheetRow {
  readonly row: number;
  /** A1 address of its first cell with text. */
  readonly cell: string;
  /** Its texts joined by a space. */
  readonly text: string;
}

/** A heading row again inside the data. */
export interface RepeatedHeading extends SheetRow {
  readonly cells: readonly RowCell[];
  /** True where the row says nothing that the headings above do not say, and no row below shows a cell of it: nothing is lost without it. */
  readonly isCopy: boolean;
}

/** A cell that shows #REF!, #N/A … instead of text, or nothing, as its formula has no result yet. */
export interface ErrorCell {
  readonly cell: string;
  readonly column: ColumnId | null;
  /** Ordinal of the measure it belongs to, null outside the measures. */
  readonly measure: number | null;
  /** "" for a formula without a result. */
  readonly text: string;
}
