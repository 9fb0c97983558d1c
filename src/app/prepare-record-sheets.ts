import type { CellEdit } from "../core/model/cell-edit";
import { recordSheetsLayout } from "../core/sheet/new-workbook-layout";
import type { Gap } from "../core/summary/proposals";
import { proposeIndicators } from "../core/summary/propose-indicators";
import { findOwnTexts } from "./find-own-texts";
import { readOpenSheet, type OpenSheet } from "./open-sheet";
import { succeed, type Result } from "./result";
import type { LeftEdit, UndoRecord } from "./spreadsheet";
import { withoutOwnTargets } from "./without-own-targets";

/** What came of making the sheets of records. */
export interface PreparedSheets {
  /** Names of the sheets that were made. */
  readonly added: readonly string[];
  /** Cells of the indicator sheet that targets were written to. */
  readonly written: readonly CellEdit[];
  /** How many indicators that makes. */
  readonly indicators: number;
  readonly left: readonly LeftEdit[];
  /** Measures that no indicator could be made for. */
  readonly gaps: readonly Gap[];
  /** Takes the indicators back; the sheets stay. */
  readonly undo: UndoRecord | null;
}

/**
 * Makes the evidence and indicator sheets where they are missing, and adds an indicator for each target that the measures state
 * and the sheet lacks. Nothing that somebody typed is touched, so it may be run again at any time.
 */
export async function prepareRecordSheets(open: OpenSheet): Promise<Result<PreparedSheets>> {
  const before = await readOpenSheet(open);
  if (!before.ok) return before;
  const { sheet, records } = before.value.checked;
  const isComplete = records.evidence.sheet !== null && records.indicators.sheet !== null;
  const ensured = isComplete
    ? succeed({ added: [], kept: [] })
    : await open.spreadsheet.ensureSheets(recordSheetsLayout(sheet));
  if (!ensured.ok) return ensured;

  const now = isComplete ? before : await readOpenSheet(open);
  if (!now.ok) return now;
  const { checked } = now.value;
  const ownTexts = findOwnTexts(checked.sheet, await open.spreadsheet.readFilledTexts());
  const { gaps, ...edits } = proposeIndicators(withoutOwnTargets(checked.sheet, ownTexts), checked.records);
  const written = await open.spreadsheet.write(edits);
  if (!written.ok) return written;
  return succeed({
    added: ensured.value.added,
    written: written.value.written.cells,
    indicators: countRows(written.value.written.cells),
    left: written.value.left,
    gaps,
    undo: written.value.undo,
  });
}

function countRows(cells: readonly CellEdit[]): number {
  return new Set(cells.map(({ cell }) => cell.replace(/^[A-Z]+/, ""))).size;
}
