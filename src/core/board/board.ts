import type { PlainDate } from "../calendar/plain-date";
import type { Quarter } from "../calendar/quarter";
import type { Unit } from "../model/units-of-sheet";
import type { BoardStatus } from "./board-status";
import type { Owed } from "./list-owed";

/** The measures of a sheet as they stand on a day: what is done, late, due and owed, by quarter and by unit. */
export interface Board {
  /** Buddhist era. */
  readonly fiscalYear: number;
  /** The day with which deadlines are compared. */
  readonly day: PlainDate;
  /** In the order of the sheet. */
  readonly measures: readonly BoardMeasure[];
  /** The four quarters, each with what is due in it, the earliest first. */
  readonly quarters: readonly BoardQuarter[];
  /** What is due in no quarter of the year: no deadline can be read, or it is a day before the year. In the order of the sheet. */
  readonly outside: readonly BoardMeasure[];
  /** In the order in which the sheet first names them; a measure of two units stands under both. */
  readonly units: readonly BoardUnit[];
}

/** A measure on the board. */
export interface BoardMeasure {
  /** Position in the sheet: 1, 2, 3 … */
  readonly ordinal: number;
  /** What an officer calls it, as `measureLabel` says. */
  readonly label: number;
  /** "" for a measure of which the sheet has only a number. */
  readonly title: string;
  /** Its first sheet row, counted from 1. */
  readonly row: number;
  /** None where the sheet names none. */
  readonly units: readonly Unit[];
  /**
   * The last of its deadlines, at the latest the end of the fiscal year (`Measure.deadline`); null where none can be read.
   */
  readonly deadline: PlainDate | null;
  /** The quarter of the deadline; null for none, and for a day before the fiscal year. */
  readonly quarter: Quarter | null;
  readonly status: BoardStatus;
  /** Days from the board's day to the deadline: negative when it has passed, 0 on the deadline itself; null without one. */
  readonly daysLeft: number | null;
  readonly owes: readonly Owed[];
}

/** What is due in one quarter of the fiscal year. */
export interface BoardQuarter {
  readonly quarter: Quarter;
  readonly measures: readonly BoardMeasure[];
}

/** What one unit answers for; `unit` is null for measures that name none. */
export interface BoardUnit {
  readonly unit: Unit | null;
  /** In the order of the sheet. */
  readonly measures: readonly BoardMeasure[];
}
