import { MEASURE_COLUMNS } from "../core/model/columns";
import type { MeasureSheet } from "../core/model/measure-sheet";
import type { ReportSettings } from "../core/model/report-settings";
import type { DigitKind } from "../core/text/convert-digits";
import { findNumerals } from "../core/text/find-numerals";
import type { CellKind } from "../core/model/row-cell";
import type { PlainDate } from "../core/calendar/plain-date";
import { cellRef } from "../core/model/cell-ref";
import type { Target } from "../core/model/target";
import type { WorkbookEdits } from "../core/changes/workbook-edits";
import type { RawWorkbook } from "../core/sheet/raw-table";
import type { Gap, LeftCell, ProposedEdit } from "../core/summary/proposals";
import { proposeIndicators } from "../core/summary/propose-indicators";
import { proposeResults } from "../core/summary/propose-results";
import type { CheckedWorkbook } from "./check-workbook";
import { witnessesOf } from "./witnesses-of";

export interface FillOptions {
  readonly today: PlainDate;
  /** A1 addresses of filled cells to be written again. */
  readonly replace: ReadonlySet<string>;
  /** Texts that the tool itself filled earlier, by cell; empty where that is not known. */
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

/**
 * Proposes result summaries and outcomes from what staff recorded. A target that is only in a text that will be replaced goes to
 * the indicator sheet first, so that no aim is lost with the text.
 * @param workbook as it was read, for the merged cells of the measures sheet
 */
export function proposeFill(
  workbook: RawWorkbook,
  { sheet, records, settings }: CheckedWorkbook,
  { today, replace, ownTexts }: FillOptions,
): ProposedFill {
  const witnesses = witnessesOf(workbook, sheet);
  const cellsOf = (...kinds: readonly CellKind[]): Set<string> =>
    new Set([...sheet.cellKinds].flatMap(([cell, kind]) => (kinds.includes(kind) ? [cell] : [])));
  const digits = fillDigits(sheet, settings);
  const { edits, gaps, left } = proposeResults(sheet, records, {
    today,
    digits,
    replace,
    ownTexts,
    formulaCells: cellsOf("formula", "error"),
    pictureCells: cellsOf("picture"),
    mergedCells: findMergedCells(workbook, sheet.sheet),
  });
  const replaced = new Set(
    edits.flatMap(({ before, measure, column }) => (before === "" ? [] : [placeOf(measure, column)])),
  );
  const {
    gaps: indicatorGaps,
    cells,
    removedRows,
  } = proposeIndicators(sheet, records, {
    digits,
    isWanted: (measure, { column }) => replaced.has(placeOf(measure.ordinal, column)),
  });
  return {
    edits: witnesses.cells(edits),
    indicatorEdits: witnesses.of({ cells, removedRows }),
    gaps: [...gaps, ...indicatorGaps],
    left,
  };
}

/** The digits that were chosen; where none were, Arabic ones in a sheet that has no others. */
function fillDigits({ measures }: MeasureSheet, settings: ReportSettings): DigitKind {
  if (settings.isDigitsChosen) return settings.digits;
  const kinds = new Set(
    measures.flatMap(({ cells }) =>
      MEASURE_COLUMNS.flatMap((column) => findNumerals(cells[column].text).map(({ kind }) => kind)),
    ),
  );
  return kinds.has("arabic") && !kinds.has("thai") ? "arabic" : settings.digits;
}

function placeOf(measure: number, column: Target["column"]): string {
  return `${measure} ${column}`;
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
