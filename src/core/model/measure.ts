import type { Period } from "../calendar/period";
import type { PlainDate } from "../calendar/plain-date";
import type { ColumnId, MeasureColumn } from "./columns";
import type { MeasureCell } from "./measure-cell";
import type { RowCell } from "./row-cell";
import type { Step } from "./step";
import type { Target } from "./target";

/** One integrity measure: what a row of the sheet, with the rows that continue it, says. */
export interface Measure {
  /** Position in the sheet: 1, 2, 3 … */
  readonly ordinal: number;
  /** What the sheet says its number is (digits of either kind), or null. */
  readonly number: number | null;
  /** The number as written ("๑๑"), or null. */
  readonly numberText: string | null;
  /** A1 address of the cell that holds the number, or would hold it; null where the sheet has no column for either numbers or measures. */
  readonly numberCell: string | null;
  /** All that this cell says, the number and the words around it. */
  readonly numberCellText: string;
  /** First and last sheet row the measure covers, counted from 1. */
  readonly row: number;
  readonly lastRow: number;
  /** Sheet rows with text that continue the measure because their measure cell is blank (not: one merged measure cell). */
  readonly continuedRows: readonly ContinuedRow[];
  /** True when any of its rows is hidden or filtered away. */
  readonly hidden: boolean;
  /** The measure text without its leading number. */
  readonly title: string;
  readonly cells: Readonly<Record<MeasureColumn, MeasureCell>>;
  /** What each timeframe text of the measure says; usually one; more where its activities have their own timeframes. */
  readonly timeframes: readonly TimeframePart[];
  /** Spans all timeframes; null when one of them cannot be read. */
  readonly period: Period | null;
  /**
   * Last day of the period or of the fiscal year, whichever is earlier; null without a period. On that day the measure is still
   * in time.
   */
  readonly deadline: PlainDate | null;
  readonly steps: readonly Step[];
  readonly targets: readonly Target[];
}

/** A row that continues the measure above it. */
export interface ContinuedRow {
  readonly row: number;
  /** A1 address of its first cell with text. */
  readonly cell: string;
  readonly text: string;
  /** True when it has its own responsible unit or timeframe: one measure, several activities. */
  readonly isActivity: boolean;
  /** Every filled cell of the row, those of extra columns too. */
  readonly cells: readonly ContinuedCell[];
}

/** A filled cell of a continued row and the cell that it continues. */
export interface ContinuedCell extends RowCell {
  /** Null in an extra column. */
  readonly column: ColumnId | null;
  /**
   * The cell of its column in the row that it continues, blank or not; null where the text would also be shown elsewhere, or the
   * rows below show this text, as in merged areas.
   */
  readonly base: RowCell | null;
}

/** One timeframe text with its reading. */
export interface TimeframePart {
  readonly cell: string;
  readonly text: string;
  readonly period: Period | null;
  /** Quarter words and months in the text that do not agree; the period follows the dates. */
  readonly conflict: { readonly quarters: string; readonly dates: string } | null;
}
