import type { Owed } from "../board/list-owed";
import type { Measure } from "../model/measure";
import type { MeasureStatus } from "../model/measure-status";

/** A measure of which something is still owed. */
export interface OwedMeasure {
  readonly measure: Measure;
  readonly status: MeasureStatus;
  /** Never empty. */
  readonly owes: readonly Owed[];
  /** True where the measure names every unit, not this one. */
  readonly isShared: boolean;
}

/** What one unit owes: what is overdue first, then by deadline, measures without one last. */
export interface UnitDebts {
  /** As the sheet writes it; null for measures that name no unit. */
  readonly unit: string | null;
  readonly measures: readonly OwedMeasure[];
}
