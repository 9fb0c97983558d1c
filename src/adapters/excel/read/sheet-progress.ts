import { addAll } from "../../../core/lists/add-all";
import type { SheetReading } from "../../../app/ports/sheet-choice";
import type { RawArea, RawRow, RawTable } from "../../../core/sheet/raw-table";
import type { Piece, PieceRead } from "./piece";

/** How far one sheet has been read. */
export interface SheetProgress {
  readonly id: string;
  readonly name: string;
  readonly isHidden: boolean;
  /** Undefined before the first piece, null for a blank sheet. */
  used: RawArea | null | undefined;
  /** First row that is not read yet. */
  nextRow: number;
  lastColumn: number;
  rows: RawRow[];
  merges: readonly RawArea[];
  isProtected: boolean;
  rowsCarried: number;
  bytesCarried: number;
}

/** How many columns a first look reads; a wider sheet is read again. */
export const FIRST_COLUMNS = 50;

/** Columns of a worksheet before 2007; no measures table reaches further, and a slip in column XFD must not cost 50 MB. */
const MOST_COLUMNS = 256;

export function startProgress(sheet: Pick<SheetProgress, "id" | "name" | "isHidden">): SheetProgress {
  return {
    ...sheet,
    used: undefined,
    nextRow: 1,
    lastColumn: FIRST_COLUMNS,
    rows: [],
    merges: [],
    isProtected: false,
    rowsCarried: 0,
    bytesCarried: 0,
  };
}

/**
 * Adds what a piece brought.
 * @returns false where the sheet's used part is no longer what it was: rows may have moved between the pieces
 */
export function addPiece(progress: SheetProgress, piece: Piece, read: PieceRead): boolean {
  if (progress.used !== undefined && !isSameArea(progress.used, read.used)) return false;
  progress.used = read.used;
  progress.isProtected = read.isProtected;
  progress.merges = read.merges ?? progress.merges;
  progress.rowsCarried += read.rowCount;
  progress.bytesCarried += read.bytes;
  const needed = Math.min(read.used?.right ?? 0, MOST_COLUMNS);
  if (needed > progress.lastColumn) {
    // The reading begins again, with all columns.
    progress.lastColumn = needed;
    progress.used = undefined;
    return true;
  }
  addAll(progress.rows, read.rows);
  progress.nextRow = Math.max(piece.lastRow + 1, read.used?.top ?? 1);
  return true;
}

function isSameArea(one: RawArea | null, other: RawArea | null): boolean {
  if (one === null || other === null) return one === other;
  const { top, left, bottom, right } = one;
  return top === other.top && left === other.left && bottom === other.bottom && right === other.right;
}

export function isBegun({ used }: SheetProgress): boolean {
  return used !== undefined;
}

export function isComplete({ used, nextRow }: SheetProgress): boolean {
  return used !== undefined && nextRow > (used?.bottom ?? 0);
}

/** The sheet as far as it is read. */
export function toTable({ name, rows, merges, isHidden, isProtected }: SheetProgress): RawTable {
  return { sheet: name, rows, merges, hidden: isHidden, isProtected };
}

/** The sheet as whoever chooses the sheets sees it. */
export function toReading(progress: SheetProgress): SheetReading {
  return {
    id: progress.id,
    table: toTable(progress),
    isBegun: isBegun(progress),
    isComplete: isComplete(progress),
  };
}
