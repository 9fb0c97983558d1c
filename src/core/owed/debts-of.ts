import type { Measure } from "../model/measure";
import type { RecordSheets } from "../model/record-sheets";
import { isBlank } from "../text/blank";
import type { Debt } from "./owed-measure";

/** What the sheets of records say of each measure, looked up by its ordinal. */
interface Recorded {
  readonly withEvidence: ReadonlySet<number>;
  readonly withoutValue: ReadonlySet<number>;
}

/** Which measures have evidence, and which an indicator without a measured value. */
export function recordedOf({ evidence, indicators }: RecordSheets): Recorded {
  return {
    withEvidence: new Set(evidence.rows.flatMap(({ measureRef }) => measureRef.ordinals)),
    withoutValue: new Set(
      indicators.rows.flatMap(({ actual, measureRef }) => (actual === null ? measureRef.ordinals : [])),
    ),
  };
}

/**
 * What is still owed of a measure (contract, section 2, `owed`): texts that are blank, whatever the others say; evidence only where
 * nothing is said of the result, and there is none.
 */
export function debtsOf(
  { ordinal, cells }: Pick<Measure, "ordinal" | "cells">,
  { withEvidence, withoutValue }: Recorded,
): readonly Debt[] {
  const lacksResult = isBlank(cells.resultSummary.text);
  return [
    ...(lacksResult ? (["result"] as const) : []),
    ...(isBlank(cells.outcome.text) ? (["outcome"] as const) : []),
    ...(lacksResult && !withEvidence.has(ordinal) ? (["evidence"] as const) : []),
    ...(withoutValue.has(ordinal) ? (["value"] as const) : []),
  ];
}
