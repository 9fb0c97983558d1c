import { countTargets } from "../../model/count-targets";
import { isDone } from "../../model/measure-status";
import type { Measure } from "../../model/measure";

/** What can be counted of a set of measures; nothing here is judged. */
export interface Progress {
  readonly measures: number;
  /** Those with a result summary and an outcome. */
  readonly done: number;
  readonly left: number;
  /** Aims with a measured value that comes up to them, and that falls short. */
  readonly reached: number;
  readonly missed: number;
  /** Aims without a value yet with which they could be compared. */
  readonly unknown: number;
}

export function countProgress(measures: readonly Measure[]): Progress {
  const done = measures.filter(isDone).length;
  const counts = { reached: 0, missed: 0, unknown: 0 };
  for (const measure of measures) {
    const { reached, missed, unknown } = countTargets(measure);
    counts.reached += reached;
    counts.missed += missed;
    counts.unknown += unknown;
  }
  return { measures: measures.length, done, left: measures.length - done, ...counts };
}
