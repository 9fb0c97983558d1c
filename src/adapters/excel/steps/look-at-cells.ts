import { addAll } from "../../../core/lists/add-all";
import { findRow } from "../../../core/changes/find-row";
import { laterTexts, type TextChange } from "../../../core/changes/later-texts";
import type { RowWitness } from "../../../core/changes/row-witness";
import type { IsSameText, ShownRows } from "../../../core/changes/shown-rows";
import { cellRef } from "../../../core/model/cell-ref";
import { isTooLarge } from "../host/office-faults";
import { queueCell, sheetFinder, type CellNow, type QueuedCell } from "../cells/queue-cell";
import { cutBySize, halve } from "./cut-by-size";
import { readShownRows } from "./read-shown-rows";
import { queueShownRows } from "./queue-shown-rows";
import { queueSeenRow, witnessColumns, type SeenRow } from "./seen-row";

/** A cell to be looked at: where it was, and the witness of its row. */
export interface CellMeant {
  /** Name or id of its sheet. */
  readonly sheet: string;
  readonly column: number;
  readonly row: number;
  /** Null to take the row at its number. */
  readonly witness: RowWitness | null;
  /** What its texts may take in an answer. */
  readonly bytes: number;
}

/** A cell that was found, and the objects that go on following it when rows are inserted or removed. */
export interface SeenCell {
  readonly sheetId: string;
  readonly column: number;
  readonly row: number;
  readonly queued: QueuedCell;
  readonly now: CellNow;
  /** The row's witness as it is now; null for a cell without one. */
  readonly seenRow: SeenRow | null;
}

export type MissingCell = "noSuchSheet" | "rowMoved" | "rowsAlike";

export type LookResult = SeenCell | MissingCell;

export interface LookOptions {
  /** By the key that cells name their sheet with: texts that changes of our own have replaced. */
  readonly later?: (sheet: string) => readonly TextChange[];
  /** Columns to be known of every sheet, beside those of the witnesses. */
  readonly columns?: (sheet: string) => readonly number[];
  /** Queues what is to be read in the same round trip. */
  readonly alongside?: () => void;
}

export interface CellsSeen {
  readonly looks: readonly LookResult[];
  /** What the sheet shows in the columns that were asked for; null where it is not there. */
  readonly rowsOf: (sheet: string) => ShownRows | null;
}

/**
 * Looks at cells and, in the same round trip, at the witnesses of their rows. A row that has moved is found again, and its cell
 * looked at in a second round trip.
 */
export async function lookAtCells(
  context: Excel.RequestContext,
  meant: readonly CellMeant[],
  { later = () => [], columns = () => [], alongside }: LookOptions = {},
): Promise<CellsSeen> {
  const columnsOf = new Map<string, number[]>();
  for (const { sheet, witness } of meant) {
    const known = columnsOf.get(sheet) ?? [...columns(sheet)];
    addAll(
      known,
      (witness?.cells ?? []).map(({ column }) => column),
    );
    columnsOf.set(sheet, known);
  }
  alongside?.();
  const rows = new Map<string, ShownRows | null>();
  const first = await lookInPieces(context, meant, columnsOf, rows);

  const isSameFor = (sheet: string): IsSameText => laterTexts(later(sheet));
  const looks: (LookResult | number)[] = meant.map((one, index) => {
    const look = first[index] as LookResult;
    const shown = rows.get(one.sheet) ?? null;
    if (one.witness === null || look === "noSuchSheet" || shown === null) return look;
    const found = findRow(shown, one.witness, one.row, isSameFor(one.sheet));
    if (found.kind !== "found") return found.kind === "gone" ? "rowMoved" : "rowsAlike";
    return found.row === one.row ? checkRow(look, one.witness, isSameFor(one.sheet)) : found.row;
  });
  const moved = meant.flatMap((one, index) => {
    const row = looks[index];
    return typeof row === "number" ? [{ ...one, row, index }] : [];
  });
  if (moved.length > 0) {
    const again = await lookInPieces(context, moved, new Map(), new Map());
    moved.forEach(({ witness, sheet, index }, at) => {
      looks[index] = checkRow(again[at] as LookResult, witness, isSameFor(sheet));
    });
  }
  return { looks: looks as LookResult[], rowsOf: (sheet) => rows.get(sheet) ?? null };
}

/**
 * Texts that are not needed to find a row are compared in the row that was found; and a row that was found elsewhere may have
 * moved again since.
 */
function checkRow(look: LookResult, witness: RowWitness | null, isSame: IsSameText): LookResult {
  if (typeof look === "string" || witness === null || look.seenRow === null) return look;
  const { columns, texts } = look.seenRow;
  const wanted = [...witness.cells, ...(witness.checked ?? [])].filter(({ offset }) => offset === 0);
  const isAsMeant = wanted.every(({ column, text }) =>
    isSame(column, text, texts[columns.indexOf(column)] ?? ""),
  );
  return isAsMeant ? look : "rowMoved";
}

/** What one cell adds to a request and its answer beside its text. */
export const CELL_BYTES = 2500;

async function lookInPieces(
  context: Excel.RequestContext,
  meant: readonly CellMeant[],
  columnsOf: ReadonlyMap<string, readonly number[]>,
  rows: Map<string, ShownRows | null>,
): Promise<LookResult[]> {
  const looks: LookResult[] = [];
  const pieces = cutBySize(meant, ({ bytes }) => bytes + CELL_BYTES);
  for (const [index, piece] of pieces.entries()) {
    addAll(looks, await lookAtPiece(context, piece, index === 0 ? columnsOf : new Map(), rows));
  }
  return looks;
}

async function lookAtPiece(
  context: Excel.RequestContext,
  piece: readonly CellMeant[],
  columnsOf: ReadonlyMap<string, readonly number[]>,
  rows: Map<string, ShownRows | null>,
): Promise<LookResult[]> {
  const find = sheetFinder(context);
  const shown = [...columnsOf].map(
    ([sheet, columns]) => [sheet, queueShownRows(find(sheet), columns)] as const,
  );
  const seenRows = queueSeenRows(find, piece);
  const queued = piece.map(({ sheet, row, column }) => ({
    key: rowKey(sheet, row),
    cell: queueCell(find(sheet), cellRef(column, row)),
  }));
  try {
    await context.sync();
  } catch (error) {
    if (!isTooLarge(error)) throw error;
    if (columnsOf.size > 0) {
      for (const [sheet, columns] of columnsOf) {
        rows.set(sheet, await readShownRows(context, sheetFinder(context)(sheet), columns));
      }
      return lookAtPiece(context, piece, new Map(), rows);
    }
    if (piece.length < 2) throw error;
    const [first, second] = halve(piece);
    const early = await lookAtPiece(context, first, columnsOf, rows);
    return [...early, ...(await lookAtPiece(context, second, columnsOf, rows))];
  }
  for (const [sheet, read] of shown) rows.set(sheet, read());
  return queued.map(({ cell, key }, index): LookResult => {
    const now = cell.read();
    const { column, row, witness } = piece[index] as CellMeant;
    if (now === null) return "noSuchSheet";
    const seenRow = witness === null ? null : (seenRows.get(key)?.() ?? null);
    return { sheetId: now.sheetId, column, row, queued: cell, now, seenRow };
  });
}

/** Each row once, with the columns of every witness that names it: several changes may rest on one row. */
function queueSeenRows(
  find: (sheet: string) => Excel.Worksheet,
  piece: readonly CellMeant[],
): ReadonlyMap<string, () => SeenRow> {
  const rows = new Map<string, { sheet: string; row: number; columns: Set<number> }>();
  for (const { sheet, row, witness } of piece) {
    if (witness === null) continue;
    const key = rowKey(sheet, row);
    const known = rows.get(key) ?? { sheet, row, columns: new Set<number>() };
    for (const column of witnessColumns(witness)) known.columns.add(column);
    rows.set(key, known);
  }
  return new Map(
    [...rows]
      .filter(([, { columns }]) => columns.size > 0)
      .map(([key, { sheet, row, columns }]) => [
        key,
        queueSeenRow(find(sheet), { key, row, columns: [...columns] }),
      ]),
  );
}

function rowKey(sheet: string, row: number): string {
  return `${row} ${sheet}`;
}
