import type { MeasureColumn } from "./columns";

/** What the integrity assessment (ITA) of one year asks of the measures and their report. */
export interface RuleSet {
  /** Year of the assessment, Buddhist era. */
  readonly assessmentYear: number;
  /** Number of the item that asks for the measures, in the OIT form: "O25". */
  readonly planItem: string;
  /** Number of the item that asks for the report on them: "O26". */
  readonly reportItem: string;
  /** The fiscal year that the report is about, less the year of the assessment: -1 where it is the year before. */
  readonly reportYearOffset: 0 | -1;
  /** Columns that must be filled from the first day; result and outcome are asked for once the deadline has passed. */
  readonly requiredColumns: readonly MeasureColumn[];
  /** True only where somebody held it against the assessment's own manual. */
  readonly isVerified: boolean;
  /** False where the numbers rest on nothing that could be found: then whoever makes the report is asked to compare them. */
  readonly hasSource: boolean;
  readonly source: { readonly th: string; readonly en: string };
}
