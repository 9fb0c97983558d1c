import { BLANK_INDICATORS } from "../core/model/blank-indicators";
import { proposeIndicators, type IndicatorProposals } from "../core/summary/propose-indicators";
import type { CheckedWorkbook } from "./check-workbook";
import { withoutOwnTargets } from "./without-own-targets";

/** Rows for the indicator sheet, and the letters of its columns, with which they can be described in words. */
export interface ProposedRecordRows extends IndicatorProposals {
  readonly columns: Readonly<Record<string, string | null>>;
}

/**
 * A row of the indicator sheet for each target that the measures state and the sheet does not have, shown before anything is
 * written; where there is no such sheet yet, the rows are as they would be on a new sheet.
 * @param ownTexts as `findOwnTexts` gives them
 */
export function proposeRecordRows(
  { sheet, records, settings }: Pick<CheckedWorkbook, "sheet" | "records" | "settings">,
  ownTexts: ReadonlyMap<string, string>,
): ProposedRecordRows {
  const indicators = records.indicators.sheet === null ? BLANK_INDICATORS : records.indicators;
  const { digits } = settings;
  const proposed = proposeIndicators(withoutOwnTargets(sheet, ownTexts), { indicators }, { digits });
  return { ...proposed, columns: indicators.columns };
}
