import type { CellEdit } from "../core/changes/cell-edit";
import { cellRef, parseCellRef } from "../core/model/cell-ref";
import { recordSheetsLayout } from "../core/sheet/new-workbook-layout";
import type { Gap } from "../core/summary/proposals";
import { findOwnTexts } from "./find-own-texts";
import { readOpenSheet, type OpenSheet } from "./open-sheet";
import { LEFT_REASONS } from "./changes/left-reasons";
import { makeChange } from "./changes/make-change";
import { staleGroup } from "./changes/stale-group";
import { proposeRecordRows } from "./propose-record-rows";
import { fail, succeed, type Result, type UserFault } from "./ports/result";
import { rowKey } from "./row-key";
import type { MadeSheets, SheetsRecord, WriteOutcome } from "./ports/spreadsheet";
import { witnessesOf } from "./witnesses-of";

/** The result of making the sheets of records. */
export interface PreparedSheets extends WriteOutcome {
  /** Names of the sheets that were made. */
  readonly added: readonly string[];
  /** How many targets have become rows of the indicator sheet. */
  readonly indicators: number;
  /** Measures that no indicator could be made for. */
  readonly gaps: readonly Gap[];
  /** Null, or why the sheets are only half made: a fault came, and they could not be taken away again. */
  readonly halfMade: UserFault | null;
  /** Takes the sheets away once the indicators are taken back; null where no sheet was made. */
  readonly undoSheets: SheetsRecord | null;
}

const NO_SHEETS: MadeSheets = { added: [], kept: [], replaced: [], undo: null, halfMade: null };
const NOTHING_WRITTEN = { made: [], left: [], indicators: 0, gaps: [] };

/**
 * Makes the evidence and indicator sheets where they are missing, and adds the rows that were chosen and still hold: the workbook
 * is read and the rows are proposed again. Nothing that somebody typed is touched, so it may be run again at any time.
 * @param chosen the cells of each row as it was shown
 */
export async function prepareRecordSheets(
  open: OpenSheet,
  chosen: readonly (readonly CellEdit[])[],
): Promise<Result<PreparedSheets>> {
  const before = await readOpenSheet(open);
  if (!before.ok) return before;
  const { sheet, records } = before.value.checked;
  const isComplete = records.evidence.sheet !== null && records.indicators.sheet !== null;
  const ensured = isComplete
    ? succeed(NO_SHEETS)
    : await open.spreadsheet.makeSheets(recordSheetsLayout(sheet), "if-missing");
  if (!ensured.ok) return ensured;
  const { added, undo: undoSheets, halfMade } = ensured.value;
  if (halfMade !== null) return succeed({ ...NOTHING_WRITTEN, added, undoSheets, halfMade });

  const now = isComplete ? before : await readOpenSheet(open);
  if (!now.ok) return takeBack(open, undoSheets, now.fault);
  const { checked } = now.value;
  const ownTexts = findOwnTexts(checked.sheet, await open.spreadsheet.readFilledTexts());
  const { rows, gaps } = proposeRecordRows(checked, ownTexts);
  const wanted = new Set(chosen.map(rowKey));
  const holding = rows.filter(({ cells }) => wanted.has(rowKey(cells)));
  const known = new Set(holding.map(({ cells }) => rowKey(cells)));
  const stale = chosen
    .filter((cells) => !known.has(rowKey(cells)))
    .map((cells) => staleGroup({ cells, removedRows: [] }, LEFT_REASONS.targetChanged));
  const witnesses = witnessesOf(now.value.workbook, checked.sheet);
  const groups = holding.map(({ cells }, index) =>
    witnesses.of({ cells: moveTo(checked.records.indicators.nextRow + index, cells), removedRows: [] }),
  );
  const written = await makeChange(open.spreadsheet, () => Promise.resolve(succeed({ groups, stale })));
  if (!written.ok) return takeBack(open, undoSheets, written.fault);
  const { made } = written.value;
  return succeed({ ...written.value, added, undoSheets, halfMade, indicators: made.length, gaps });
}

/** Takes the sheets away after a fault; where one stays, it is reported together with the record that takes it away. */
async function takeBack(
  { spreadsheet }: OpenSheet,
  record: SheetsRecord | null,
  fault: UserFault,
): Promise<Result<PreparedSheets>> {
  if (record === null) return fail(fault);
  const taken = await spreadsheet.takeSheetsAway(record);
  const added = taken.ok ? taken.value.left.map(({ sheet }) => sheet) : record.sheets;
  if (added.length === 0) return fail(fault);
  return succeed({ ...NOTHING_WRITTEN, added, undoSheets: record, halfMade: fault });
}

/** Rows that are not wanted leave no gap: the others move up. */
function moveTo(row: number, cells: readonly CellEdit[]): CellEdit[] {
  return cells.map((edit) => ({ ...edit, cell: cellRef(parseCellRef(edit.cell).column, row) }));
}
