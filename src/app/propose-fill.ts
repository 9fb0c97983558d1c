import type { PlainDate } from "../core/calendar/plain-date";
import { cellRef } from "../core/model/cell-ref";
import type { Measure } from "../core/model/measure";
import type { WorkbookEdits } from "../core/model/workbook-edits";
import type { RawWorkbook } from "../core/sheet/raw-table";
import type { Gap, LeftCell, ProposedEdit, SummaryColumn } from "../core/summary/proposals";
import { proposeIndicators } from "../core/summary/propose-indicators";
import { proposeResults } from "../core/summary/propose-results";
import type { CheckedWorkbook } from "./check-workbook";

export interface FillOptions {
  readonly today: PlainDate;
  /** A1 addresses of filled cells to be written anew. */
  readonly replace: ReadonlySet<string>;
  /** Texts that the tool itself filled earlier, by cell; none where that is not known. */
  readonly ownTexts: ReadonlyMap<string, string>;
}

/** What would be filled in, shown before anything is written. */
export interface ProposedFill {
  readonly edits: readonly ProposedEdit[];
  /** Rows of the indicator sheet that keep the targets of the texts that are replaced. */
  readonly indicatorEdits: WorkbookEdits;
  readonly gaps: readonly Gap[];
  readonly left: readonly LeftCell[];
}

const SUMMARY_COLUMNS: readonly SummaryColumn[] = ["resultSummary", "outcome"];

/**
 * Proposes result summaries and outcomes from what staff recorded. A target that stands only in a text to be replaced goes to the
 * indicator sheet first, so that no aim is lost with it.
 * @param workbook as it was read, for the merged cells of the measures sheet
 */
export function proposeFill(
  workbook: RawWorkbook,
  { sheet, records, settings }: CheckedWorkbook,
  { today, replace, ownTexts }: FillOptions,
): ProposedFill {
  const formulaCells = new Set(
    [...sheet.cellKinds].flatMap(([cell, kind]) => (kind === "formula" || kind === "error" ? [cell] : [])),
  );
  const { edits, gaps, left } = proposeResults(sheet, records, {
    today,
    digits: settings.digits,
    replace,
    ownTexts,
    formulaCells,
    mergedCells: findMergedCells(workbook, sheet.sheet),
  });
  const replaced = new Set(edits.flatMap(({ before, measure }) => (before === "" ? [] : [measure])));
  const losing = sheet.measures.filter(
    (measure) => replaced.has(measure.ordinal) && hasTargetInResults(measure),
  );
  const { gaps: indicatorGaps, ...indicatorEdits } = proposeIndicators(
    { ...sheet, measures: losing },
    records,
  );
  return { edits, indicatorEdits, gaps: [...gaps, ...indicatorGaps], left };
}

function hasTargetInResults({ targets }: Measure): boolean {
  return targets.some(({ column }) => SUMMARY_COLUMNS.some((one) => one === column));
}

/** The cells that a merged area hides, each with the one that shows its text. */
function findMergedCells({ tables }: RawWorkbook, name: string): Map<string, string> {
  const cells = new Map<string, string>();
  for (const { top, left, bottom, right } of tables.find(({ sheet }) => sheet === name)?.merges ?? []) {
    // A column merged to the end of the sheet is a layout, not a list of cells.
    if ((bottom - top + 1) * (right - left + 1) > 10_000) continue;
    for (let row = top; row <= bottom; row += 1) {
      for (let column = left; column <= right; column += 1) {
        if (row !== top || column !== left) cells.set(cellRef(column, row), cellRef(left, top));
      }
    }
  }
  return cells;
}
