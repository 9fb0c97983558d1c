import type { Severity } from "../engine/check";
import type { MeasureStatus } from "../model/measure-status";

/** One authority's workbook in a line: how far its measures are, and how many findings it has of each kind. */
export interface AuthoritySummary {
  /** The full name; null where the workbook does not say it. */
  readonly organization: string | null;
  /** Buddhist era. */
  readonly fiscalYear: number;
  readonly measures: number;
  readonly statuses: Readonly<Record<MeasureStatus, number>>;
  /** Those that were set aside are not counted. */
  readonly findings: Readonly<Record<Severity, number>>;
  /** Findings by the id of their check, only of checks that have some, in alphabetical order. */
  readonly kinds: Readonly<Record<string, number>>;
}
