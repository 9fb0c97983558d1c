import { RESULT_COLUMNS } from "../core/model/columns";
import type { Measure } from "../core/model/measure";
import type { MeasureSheet } from "../core/model/measure-sheet";
import { isBlank } from "../core/text/blank";

/**
 * The sheet without the targets in texts that the tool wrote: those targets come from the indicators and would be added there a
 * second time.
 * @param ownTexts as `findOwnTexts` gives them
 */
export function withoutOwnTargets(sheet: MeasureSheet, ownTexts: ReadonlyMap<string, string>): MeasureSheet {
  if (ownTexts.size === 0) return sheet;
  return { ...sheet, measures: sheet.measures.map((measure) => leaveOut(measure, ownTexts)) };
}

function leaveOut(measure: Measure, ownTexts: ReadonlyMap<string, string>): Measure {
  const own = new Set<string>(
    RESULT_COLUMNS.filter((column) => {
      const filled = measure.cells[column].parts.filter(({ text }) => !isBlank(text));
      return filled.length > 0 && filled.every(({ cell }) => ownTexts.has(cell));
    }),
  );
  const targets = measure.targets.filter(({ column }) => !own.has(column));
  return targets.length === measure.targets.length ? measure : { ...measure, targets };
}
