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

const ORDER: readonly Owed[] = ["result", "outcome", "evidence", "value"];
