import type { Result, UserFault } from "../../app/result";
import type { LeftEdit, LeftRemoval, UndoOutcome, UndoRecord } from "../../app/spreadsheet";
import { byteLength } from "./byte-length";
import type { KeptRow } from "./kept-row";
import { keptState, toUndoRecord, type KeptCell } from "./kept-state";
import { isTooLarge, officeFault } from "./office-faults";
import { placeOf } from "./place-of";
import { PIECE_BYTES } from "./plan-pieces";
import { sheetFinder } from "./queue-cell";
import { runExcel } from "./run-excel";
import type { Session } from "./session";
import {
  isCellBack,
  isTouched,
  judgeUndo,
  lookLost,
  queueCellToUndo,
  queueUndo,
  queueUndoQuoted,
  type CellToUndo,
} from "./undo-cells";
import { UNDO_REASONS } from "./undo-reasons";
import {
  isPlaceKnown,
  isRowBack,
  queueRowBack,
  queueRowFound,
  queueRowQuoted,
  queueRowToUndo,
  type RowToUndo,
} from "./undo-rows";
import { CELL_BYTES } from "./write-cells";

interface Undone {
  readonly cells: KeptCell[];
  readonly rows: KeptRow[];
  readonly left: LeftEdit[];
  readonly leftRows: LeftRemoval[];
  /** What stopped it once something was changed. */
  standing: UserFault | null;
}

/**
 * Takes back a write: brings removed rows back, then puts cells back that still hold what was written, and reads it all again:
 * two round trips for each 4 MB, a third where Excel takes a former text for a number.
 */
export async function undoEdits(session: Session, record: UndoRecord): Promise<Result<UndoOutcome>> {
  const { cells, rows } = keptState(record);
  session.ownWrites += 1;
  try {
    return await runExcel({ delayForCellEdit: true, isOneUndo: true }, async (context) => {
      const undone: Undone = { cells: [], rows: [], left: [], leftRows: [], standing: null };
      for (const [index, group] of cutBySize(cells).entries()) {
        if (undone.standing === null) await undoGroup(context, group, index === 0 ? rows : [], rows, undone);
      }
      return toOutcome(cells, rows, undone);
    });
  } finally {
    session.ownWrites -= 1;
    for (const { removal } of rows) session.merges = without(session.merges, removal.sheet);
  }
}

function without<Value>(map: ReadonlyMap<string, Value>, key: string): ReadonlyMap<string, Value> {
  return new Map([...map].filter(([name]) => name !== key));
}

function toOutcome(cells: readonly KeptCell[], rows: readonly KeptRow[], undone: Undone): UndoOutcome {
  const remaining = {
    cells: cells.filter((cell) => !undone.cells.includes(cell)),
    rows: rows.filter((row) => !undone.rows.includes(row)),
  };
  const isSaid = (edit: unknown): boolean => undone.left.some((one) => one.edit === edit);
  const unsaid = remaining.cells.filter(({ edit }) => !isSaid(edit));
  const unsaidRows = remaining.rows.filter(
    ({ removal }) => !undone.leftRows.some((one) => one.removal === removal),
  );
  const reason = undone.standing ?? UNDO_REASONS.notBack;
  return {
    undone: {
      cells: undone.cells.map(({ edit }) => edit),
      removedRows: undone.rows.map(({ removal }) => removal),
    },
    left: [...undone.left, ...unsaid.map(({ edit }) => ({ edit, reason }))],
    leftRows: [...undone.leftRows, ...unsaidRows.map(({ removal }) => ({ removal, reason }))],
    remaining: toUndoRecord(remaining),
  };
}

/** At least one group, for records with rows only. */
function cutBySize(cells: readonly KeptCell[]): KeptCell[][] {
  const groups: KeptCell[][] = [[]];
  let bytes = 0;
  for (const cell of cells) {
    const size = 4 * Math.max(byteLength(cell.edit.before), byteLength(cell.edit.after)) + CELL_BYTES;
    if (bytes > 0 && bytes + size > PIECE_BYTES) {
      groups.push([]);
      bytes = 0;
    }
    groups.at(-1)?.push(cell);
    bytes += size;
  }
  return groups;
}

async function undoGroup(
  context: Excel.RequestContext,
  cells: readonly KeptCell[],
  rows: readonly KeptRow[],
  allRows: readonly KeptRow[],
  undone: Undone,
): Promise<void> {
  const find = sheetFinder(context);
  const gone = allRows.filter((row) => !undone.rows.includes(row));
  const ascending = [...rows].sort((one, other) => one.removal.row - other.removal.row);
  const rowsBack = ascending.map((kept) => {
    const row = kept.removal.row - rowsAbove(kept, gone);
    return queueRowToUndo(find(kept.sheetId), kept, row);
  });
  const cellsBack = cells.map((kept) => {
    const { letters, row } = placeOf(kept.edit.cell);
    const now = row - rowsAbove({ sheetId: kept.sheetId, removal: { row } }, gone);
    return queueCellToUndo(find(kept.sheetId), kept, `${letters}${now}`);
  });
  try {
    await context.sync();
  } catch (error) {
    if (await undoHalves(context, cells, rows, allRows, undone, error)) return;
    stand(error, undone, undone.cells.length + undone.rows.length > 0);
    return;
  }

  const placed = rowsBack.filter(isPlaceKnown);
  for (const { kept } of rowsBack.filter((one) => !placed.includes(one))) {
    undone.leftRows.push({ removal: kept.removal, reason: UNDO_REASONS.placeUnknown });
  }
  const toUndo = cellsBack.filter((one) => {
    const verdict = judgeUndo(one);
    if (verdict === "back") undone.cells.push(one.kept);
    else if (verdict !== null) undone.left.push({ edit: one.kept.edit, reason: verdict });
    return verdict === null;
  });
  if (placed.length === 0 && toUndo.length === 0) return;

  const placedRows = placed.map(({ kept }) => kept);
  const stillGone = notAmong(gone, placed);
  for (const one of placed) {
    queueRowBack(one, one.kept.removal.row - rowsAbove(one.kept, stillGone));
  }
  for (const one of toUndo) queueUndo(one);
  try {
    await context.sync();
    await quoteConverted(context, placed, toUndo);
  } catch (error) {
    const isUnsent = isTooLarge(error, "request") || (isTooLarge(error) && placed.length === 0);
    const pending = toUndo.map(({ kept }) => kept);
    if (isUnsent && (await undoHalves(context, pending, placedRows, allRows, undone, error))) return;
    stand(error, undone, await lookAgain(context, gone, placed, toUndo, undone));
    return;
  }
  sortUndone(placed, toUndo, undone);
}

/**
 * Tries too much at once in parts, rows first: what is back already is seen to be.
 * @returns false where it is another fault, or cannot be parted
 */
async function undoHalves(
  context: Excel.RequestContext,
  cells: readonly KeptCell[],
  rows: readonly KeptRow[],
  allRows: readonly KeptRow[],
  undone: Undone,
  error: unknown,
): Promise<boolean> {
  const middle = rows.length > 0 ? 0 : Math.ceil(cells.length / 2);
  if (!isTooLarge(error) || cells.length < (rows.length > 0 ? 1 : 2)) return false;
  await undoGroup(context, cells.slice(0, middle), rows, allRows, undone);
  if (undone.standing === null) await undoGroup(context, cells.slice(middle), [], allRows, undone);
  return true;
}

/** Lets a fault go on where nothing is changed yet, else keeps it for what is left. */
function stand(error: unknown, undone: Undone, isChanged: boolean): void {
  const standing = officeFault(error);
  if (standing === null || !isChanged) throw error;
  undone.standing = standing;
}

/**
 * After a batch that stopped half-way: finds out what is back; a row that came back without its texts is taken away again.
 * @returns whether anything is changed, or nobody can tell
 */
async function lookAgain(
  context: Excel.RequestContext,
  gone: readonly KeptRow[],
  rows: readonly RowToUndo[],
  cells: readonly CellToUndo[],
  undone: Undone,
): Promise<boolean> {
  const before = undone.rows.length;
  try {
    const find = sheetFinder(context);
    const found = rows.map(({ kept }) =>
      queueRowFound(find(kept.sheetId), kept, kept.removal.row - rowsAbove(kept, notAmong(gone, rows))),
    );
    await context.sync();
    const missing = found.findIndex((row) => row() !== "back");
    const back = missing === -1 ? rows : rows.slice(0, missing);
    undone.rows.push(...back.map(({ kept }) => kept));
    const half = found[missing]?.() === "half" ? rows[missing] : undefined;
    if (half) {
      const { kept } = half;
      const row = kept.removal.row - rowsAbove(kept, notAmong(gone, rows));
      find(kept.sheetId).getRange(`${row}:${row}`).delete("Up");
    }
    const now = cells.map(({ kept }) => {
      const { letters, row } = placeOf(kept.edit.cell);
      const above = rowsAbove({ sheetId: kept.sheetId, removal: { row } }, notAmong(gone, back));
      return queueCellToUndo(find(kept.sheetId), kept, `${letters}${row - above}`);
    });
    await context.sync();
    undone.cells.push(...now.filter(isCellBack).map(({ kept }) => kept));
    if (now.some(({ cell }, index) => isTouched(cells[index] as CellToUndo, cell.read()))) return true;
  } catch (error) {
    if (officeFault(error) === null) throw error;
    return true;
  }
  return undone.rows.length > before;
}

function notAmong(rows: readonly KeptRow[], some: readonly RowToUndo[]): KeptRow[] {
  return rows.filter((row) => !some.some(({ kept }) => kept === row));
}

/** How many of some rows stand above a place of the same sheet. */
function rowsAbove(
  { sheetId, removal: { row } }: { readonly sheetId: string; readonly removal: { readonly row: number } },
  among: readonly KeptRow[],
): number {
  return among.filter((one) => one.sheetId === sheetId && one.removal.row < row).length;
}

/** A text of a program's making may have stood without the apostrophe that Excel needs to take it for a text. */
async function quoteConverted(
  context: Excel.RequestContext,
  rows: readonly RowToUndo[],
  cells: readonly CellToUndo[],
): Promise<void> {
  const otherCells = cells.filter((one) => !isCellBack(one));
  const otherRows = rows.filter((one) => !isRowBack(one));
  if (otherCells.length === 0 && otherRows.length === 0) return;
  for (const one of otherCells) queueUndoQuoted(one);
  for (const one of otherRows) queueRowQuoted(one);
  await context.sync();
}

function sortUndone(rows: readonly RowToUndo[], cells: readonly CellToUndo[], undone: Undone): void {
  for (const one of rows) {
    if (isRowBack(one)) undone.rows.push(one.kept);
    else undone.leftRows.push({ removal: one.kept.removal, reason: UNDO_REASONS.rowNotBack });
  }
  for (const one of cells) {
    if (!isCellBack(one)) continue;
    undone.cells.push(one.kept);
    const lost = lookLost(one);
    if (lost !== null) undone.left.push(lost);
  }
}
