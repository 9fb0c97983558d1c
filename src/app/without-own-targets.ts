import type { Measure } from "../core/model/measure";
import type { MeasureSheet } from "../core/model/measure-sheet";
import type { SummaryColumn } from "../core/summary/proposals";
import { isBlank } from "../core/text/blank";

const COLUMNS: readonly SummaryColumn[] = ["resultSummary", "outcome"];

/**
 * The sheet without the targets that stand in texts of the tool's own: those come from the indicators, and would be put there a
 * second time.
 * @param ownTexts as `findOwnTexts` gives them
 */
export function withoutOwnTargets(sheet: MeasureSheet, ownTexts: ReadonlyMap<string, string>): MeasureSheet {
  if (ownTexts.size === 0) return sheet;
  return { ...sheet, measures: sheet.measures.map((measure) => leaveOut(measure, ownTexts)) };
}

function leaveOut(measure: Measure, ownTexts: ReadonlyMap<string, string>): Measure {
  const own = new Set<string>(
    COLUMNS.filter((column) => {
      const filled = measure.cells[column].parts.filter(({ text }) => !isBlank(text));
      return filled.length > 0 && filled.every(({ cell }) => ownTexts.has(cell));
    }),
  );
  const targets = measure.targets.filter(({ column }) => !own.has(column));
  return targets.length === measure.targets.length ? measure : { ...measure, targets };
}
