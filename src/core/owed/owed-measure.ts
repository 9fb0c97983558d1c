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
  /** The other units that the measure names, as the sheet writes them. */
  readonly partners: readonly string[];
  /** The units of measurement of the values that are missing, each once: "percent" for ร้อยละ, "" where the sheet names none. */
  readonly valueUnits: readonly string[];
}

/** What one unit owes: what is overdue first, then by deadline, measures without one last. */
export interface UnitDebts {
  /** As the sheet writes it; null for measures that name no unit. */
  readonly unit: string | null;
  readonly measures: readonly OwedMeasure[];
  /** All measures that the unit has a share in, in the order of the sheet, those that owe nothing among them. */
  readonly assigned: readonly AssignedMeasure[];
}

/** A measure of a unit, whether it owes something or not. */
export interface AssignedMeasure {
  readonly measure: Measure;
  /** Empty where everything is there. */
  readonly owes: readonly Owed[];
  /** What is there already. */
  readonly given: readonly Owed[];
  readonly partners: readonly string[];
}
