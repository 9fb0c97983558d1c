import type { Evidence } from "../model/evidence";
import type { Indicator } from "../model/indicator";
import type { Measure } from "../model/measure";
import { isBlank } from "../text/blank";

/** Something that a measure still lacks (contract, `owed`). */
export type Owed = "result" | "outcome" | "evidence" | "value";

/** The rows of records that name a measure. */
export interface MeasureRecords {
  readonly evidence: readonly Evidence[];
  readonly indicators: readonly Indicator[];
}

/**
 * What a measure lacks, in the order in which it is filled in: a blank result summary or outcome, evidence where the result is to
 * be written from it, the measured value of an indicator (contract, `owed`).
 */
export function listOwed({ cells }: Measure, { evidence, indicators }: MeasureRecords): readonly Owed[] {
  const lacksResult = isBlank(cells.resultSummary.text);
  const lacks: Readonly<Record<Owed, boolean>> = {
    result: lacksResult,
    outcome: isBlank(cells.outcome.text),
    evidence: lacksResult && evidence.length === 0,
    value: indicators.some(({ actual }) => actual === null),
  };
  return ORDER.filter((owed) => lacks[owed]);
}

/**
 * What of a measure is there already, in the same order. Evidence is told only where a row names the measure, a measured value only
 * where a row asks for one.
 */
export function listGiven(measure: Measure, records: MeasureRecords): readonly Owed[] {
  const lacks = listOwed(measure, records);
  const concerns: Readonly<Record<Owed, boolean>> = {
    result: true,
    outcome: true,
    evidence: records.evidence.length > 0,
    value: records.indicators.length > 0,
  };
  return ORDER.filter((owed) => concerns[owed] && !lacks.includes(owed));
}

const ORDER: readonly Owed[] = ["result", "outcome", "evidence", "value"];
