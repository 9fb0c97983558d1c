import type { MeasureSheet } from "../../src/core/model/measure-sheet";
import { findTargets } from "../../src/core/sheet/find-targets";

/** The same sheet with the aims of its result summaries and outcomes found, as the reader of a workbook does. */
export function withTargets(sheet: MeasureSheet): MeasureSheet {
  const measures = sheet.measures.map((measure) => {
    const targets = (["resultSummary", "outcome"] as const).flatMap((column) =>
      findTargets(measure.cells[column].text, column),
    );
    return { ...measure, targets };
  });
  return { ...sheet, measures };
}
