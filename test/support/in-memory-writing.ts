import { isSamePlace, type Surroundings } from "../../src/adapters/excel/kept-row";
import { LEFT_REASONS, type LeftReason } from "../../src/app/left-reasons";
import { MAX_CELL_CHARACTERS } from "../../src/core/model/cell-limits";
import { REMOVAL_REASONS, type RemovalReason } from "../../src/adapters/excel/removal-reasons";
import { UNDO_REASONS } from "../../src/adapters/excel/undo-reasons";
import type { LeftEdit, LeftRemoval, UndoOutcome, UndoRecord, WriteOutcome } from "../../src/app/spreadsheet";
import type { CellEdit } from "../../src/core/model/cell-edit";
import { cellRef } from "../../src/core/model/cell-ref";
import type { RowRemoval, WorkbookEdits } from "../../src/core/model/workbook-edits";
import { cellText } from "../../src/core/sheet/table-grid";
import {
  placeOf,
  putCell,
  putText,
  rowCells,
  shiftRows,
  type InMemorySheet,
  type PlacedCell,
} from "./in-memory-sheet";

export type FindSheet = (name: string) => InMemorySheet | undefined;

interface KeptCell {
  readonly edit: CellEdit;
  readonly before: PlacedCell | null;
  readonly after: PlacedCell | null;
}

interface KeptRow {
  readonly removal: RowRemoval;
  readonly cells: readonly PlacedCell[];
  readonly isHidden: boolean;
  readonly merges: InMemorySheet["merges"];
  readonly surroundings: Surroundings;
}

interface Kept {
  readonly cells: readonly KeptCell[];
  readonly rows: readonly KeptRow[];
}

/** Writes edits as the adapter does, cells first. */
export function writeInMemory(
  find: FindSheet,
  edits: WorkbookEdits,
  isUnlocked: (place: string) => boolean,
): WriteOutcome {
  const left: LeftEdit[] = [];
  const cells: KeptCell[] = [];
  const written: CellEdit[] = [];
  for (const edit of edits.cells) {
    const sheet = find(edit.sheet);
    const reason = whyLeft(edit, sheet, isUnlocked);
    if (reason !== null || !sheet) {
      left.push({ edit, reason: LEFT_REASONS[reason ?? "noSuchSheet"] });
      continue;
    }
    const before = sheet.cells.get(edit.cell) ?? null;
    putText(sheet, edit.cell, edit.after, edit.type);
    written.push(edit);
    const after = sheet.cells.get(edit.cell) ?? null;
    if (!isSame(before, after)) cells.push({ edit, before, after });
  }
  const { rows, leftRows } = removeInMemory(find, edits.removedRows, left);
  return {
    written: { cells: written, removedRows: rows.map(({ removal }) => removal) },
    left,
    leftRows,
    undo: toRecord({ cells, rows }),
  };
}

function isSame(one: PlacedCell | null, other: PlacedCell | null): boolean {
  return one?.text === other?.text && one?.type === other?.type && one?.isFormula === other?.isFormula;
}

function toRecord(kept: Kept): UndoRecord | null {
  if (kept.cells.length + kept.rows.length === 0) return null;
  const edits = {
    cells: kept.cells.map(({ edit }) => edit),
    removedRows: kept.rows.map(({ removal }) => removal),
  };
  return { edits, before: kept };
}

function whyLeft(
  { sheet: name, cell, before, after }: CellEdit,
  sheet: InMemorySheet | undefined,
  isUnlocked: (place: string) => boolean,
): LeftReason | null {
  if (!sheet) return "noSuchSheet";
  if (after.length > MAX_CELL_CHARACTERS) return "tooLong";
  const now = sheet.cells.get(cell);
  if (now?.isFormula) return "isFormula";
  if (isMergedAway(sheet, cell)) return "isMergedAway";
  if (sheet.table.isProtected && !isUnlocked(`${name}!${cell}`)) return "isLocked";
  return shows(now, before) ? null : "changedMeanwhile";
}

function shows(now: PlacedCell | undefined, text: string): boolean {
  return (now?.text ?? "") === text || (now?.type === "date" && cellText(now) === text);
}

function isMergedAway({ merges }: InMemorySheet, cell: string): boolean {
  const { row, column } = placeOf(cell);
  return merges.some(({ top, left, bottom, right }) => {
    const isInside = row >= top && row <= bottom && column >= left && column <= right;
    return isInside && !(row === top && column === left);
  });
}

function removeInMemory(
  find: FindSheet,
  removals: readonly RowRemoval[],
  left: readonly LeftEdit[],
): { rows: KeptRow[]; leftRows: LeftRemoval[] } {
  const leftRows: LeftRemoval[] = [];
  const allowed = removals.filter((removal) => {
    const reason = whyRowLeft(removal, find(removal.sheet), left);
    if (reason !== null) leftRows.push({ removal, reason: REMOVAL_REASONS[reason] });
    return reason === null;
  });
  const kept = allowed.flatMap((removal) => {
    const sheet = find(removal.sheet);
    if (!sheet) return [];
    const { row } = removal;
    const merges = sheet.merges.filter(({ top, bottom }) => top === row && bottom === row);
    return [{ removal, cells: rowCells(sheet, row), isHidden: sheet.hiddenRows.has(row), merges, sheet }];
  });
  for (const { removal, sheet } of [...kept].sort((one, other) => other.removal.row - one.removal.row)) {
    shiftRows(sheet, removal.row, -1);
  }
  const rows = kept.map(({ sheet, ...row }) => {
    const place = row.removal.row - rowsAbove(kept, row.removal);
    return { ...row, surroundings: surroundingsOf(sheet, place) };
  });
  return { rows, leftRows };
}

function rowsAbove(
  rows: readonly { readonly removal: RowRemoval }[],
  { sheet, row }: { readonly sheet: string; readonly row: number },
): number {
  return rows.filter(({ removal }) => removal.sheet === sheet && removal.row < row).length;
}

function surroundingsOf(sheet: InMemorySheet, row: number): Surroundings {
  const lastRow = Math.max(0, ...[...sheet.cells.values()].map((cell) => cell.row));
  return { above: textsOf(sheet, row - 1), below: textsOf(sheet, row), lastRow };
}

function textsOf(sheet: InMemorySheet, row: number): string {
  return rowCells(sheet, row)
    .map(({ column, text }) => `${column} ${text}`)
    .join("|");
}

function whyRowLeft(
  { sheet: name, row, cells }: RowRemoval,
  sheet: InMemorySheet | undefined,
  left: readonly LeftEdit[],
): RemovalReason | null {
  if (left.some(({ edit }) => edit.sheet === name)) return "cellLeft";
  if (!sheet) return "noSuchSheet";
  if (sheet.table.isProtected) return "isProtected";
  const now = rowCells(sheet, row);
  if (now.some(({ isFormula }) => isFormula)) return "hasFormula";
  const isSameRow =
    now.length === cells.length &&
    now.every((cell, index) => {
      const listed = cells[index];
      return listed?.cell === cellRef(cell.column, row) && shows(cell, listed.before);
    });
  if (!isSameRow) return "changedMeanwhile";
  const isCrossed = sheet.merges.some(({ top, bottom }) => top <= row && row <= bottom && top !== bottom);
  return isCrossed ? "isMergedAcross" : null;
}

/** Takes back what `writeInMemory` did. */
export function undoInMemory(find: FindSheet, record: UndoRecord): UndoOutcome {
  const { cells, rows } = record.before as Kept;
  const leftRows: LeftRemoval[] = [];
  const ascending = [...rows].sort((one, other) => one.removal.row - other.removal.row);
  const placed = ascending.filter(({ removal, surroundings }) => {
    const sheet = find(removal.sheet);
    const place = removal.row - rowsAbove(rows, removal);
    const isKnown = sheet !== undefined && isSamePlace(surroundings, surroundingsOf(sheet, place));
    if (!isKnown) leftRows.push({ removal, reason: UNDO_REASONS.placeUnknown });
    return isKnown;
  });
  const left: LeftEdit[] = [];
  const undone = cells.filter((kept) => {
    const { edit } = kept;
    const place = placeOf(edit.cell);
    const address = cellRef(place.column, place.row - rowsAbove(rows, { sheet: edit.sheet, row: place.row }));
    const sheet = find(edit.sheet);
    const now = sheet?.cells.get(address) ?? null;
    if (sheet && isSame(now, kept.after)) putCell(sheet, address, kept.before);
    else if (!isSame(now, kept.before)) {
      const reason = sheet ? UNDO_REASONS.changedSince : LEFT_REASONS.noSuchSheet;
      left.push({ edit, reason });
      return false;
    }
    return true;
  });
  const stillGone = rows.filter((row) => !placed.includes(row));
  for (const { removal, cells: texts, isHidden, merges } of placed) {
    const sheet = find(removal.sheet);
    if (!sheet) continue;
    const row = removal.row - rowsAbove(stillGone, removal);
    shiftRows(sheet, row, 1);
    for (const cell of texts) putCell(sheet, cellRef(cell.column, row), cell);
    if (isHidden) sheet.hiddenRows = new Set([...sheet.hiddenRows, row]);
    sheet.merges = [...sheet.merges, ...merges.map((area) => ({ ...area, top: row, bottom: row }))];
  }
  return {
    undone: { cells: undone.map(({ edit }) => edit), removedRows: placed.map(({ removal }) => removal) },
    left,
    leftRows,
    remaining: toRecord({ cells: cells.filter((cell) => !undone.includes(cell)), rows: stillGone }),
  };
}
