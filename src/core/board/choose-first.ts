import type { BoardMeasure } from "./board";
import type { BoardStatus } from "./board-status";

/**
 * The measure to look at first: of those that are late the one that was due last, for it can still be mended most easily; else what
 * is due next, else what has no date, else the last that was done. Null for none.
 */
export function chooseFirst(measures: readonly BoardMeasure[]): BoardMeasure | null {
  const of = (status: BoardStatus): readonly BoardMeasure[] =>
    measures
      .filter((measure) => measure.status === status)
      .sort((one, other) => (one.daysLeft ?? 0) - (other.daysLeft ?? 0) || one.ordinal - other.ordinal);
  return (
    of("overdue").at(-1) ??
    of("due-soon")[0] ??
    of("open")[0] ??
    of("no-date")[0] ??
    of("done").at(-1) ??
    null
  );
}
