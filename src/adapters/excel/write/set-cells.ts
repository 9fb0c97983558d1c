import type { UserFault } from "../../../app/result";
import { isSameContent, STATE_FIELDS, stateOf, type CellState } from "../cell-state";
import { isGoneError, isTooLarge, officeFault } from "../office-faults";
import type { CellNow } from "../queue-cell";
import { cutBySize } from "./cut-by-size";
import { CELL_BYTES, lookAtCells, type CellMeant, type SeenCell } from "./look-at-cells";
import type { SeenRow } from "./seen-row";
import { takeOut, type Intrusion } from "./take-out";

/** A cell that is to hold something else. */
export interface CellToSet {
  readonly meant: CellMeant;
  readonly seen: SeenCell;
  /** Further rows that must be as they were seen: a measure that is named, the headings. */
  readonly restsOn: readonly SeenRow[];
  /** What the cell is to show. */
  readonly text: string;
  /** Queues the new content. */
  put(range: Excel.Range, now: CellNow): void;
  /** Whether the cell holds it. */
  isSet(now: CellNow): boolean;
  /** Whether only a part of it was done: a number format without its content. */
  isHalfSet?(now: CellNow): boolean;
}

export type SetCell =
  | { readonly kind: "set"; readonly now: CellNow }
  /** Excel kept something else, which stands there now. */
  | { readonly kind: "refused"; readonly now: CellNow }
  /** Somebody changed the cell or moved its row just before: what we had put there is taken out again. */
  | { readonly kind: "trampled" }
  /** The same, but it could not be taken out again. */
  | { readonly kind: "standing"; readonly now: CellNow; readonly was: CellState; readonly reason: UserFault }
  /** A fault came between; `now` is null for a cell that cannot be found or read: nobody knows whether it is set. */
  | {
      readonly kind: "fault";
      readonly reason: UserFault;
      readonly isChanged: boolean;
      readonly now: CellNow | null;
    };

export interface SetOptions {
  /** Queues what is to come before the cells, in the request that the first of them are in. */
  readonly before?: () => void;
  /** True where the workbook is changed already: then a fault is told, not thrown. */
  readonly isBegun: boolean;
}

/**
 * Gives cells their new content, through the objects that were read: those follow a row when others are inserted or removed. The
 * request looks once more at each cell and at the witness of its row before it writes; where either is not as it was seen, what was
 * written is taken out at once. One round trip for each 4 MB. A fault is thrown only where nothing was changed at all.
 */
export async function setCells(
  context: Excel.RequestContext,
  cells: readonly CellToSet[],
  { before, isBegun }: SetOptions,
): Promise<SetCell[]> {
  const done: SetCell[] = [];
  const written = new Map<string, Set<number>>();
  for (const piece of cutBySize(cells, ({ meant }) => meant.bytes + CELL_BYTES)) {
    const isFirst = done.length === 0;
    const isChanged = isBegun || done.some(isChanging);
    const first = isFirst ? before : undefined;
    done.push(...(await setPiece(context, piece, { before: first, isBegun: isChanged, written })));
  }
  return done;
}

function isChanging(one: SetCell): boolean {
  return one.kind !== "trampled" && (one.kind !== "fault" || one.isChanged);
}

interface PieceOptions {
  readonly before: (() => void) | undefined;
  readonly isBegun: boolean;
  /** Columns of rows that earlier pieces have written: there a witness shows our own text. */
  readonly written: Map<string, Set<number>>;
}

async function setPiece(
  context: Excel.RequestContext,
  cells: readonly CellToSet[],
  { before, isBegun, written }: PieceOptions,
): Promise<SetCell[]> {
  const guards = queuePiece(cells, before);
  try {
    await context.sync();
  } catch (error) {
    if (isTooLarge(error, "request") && cells.length > 1) {
      const middle = Math.ceil(cells.length / 2);
      const early = await setPiece(context, cells.slice(0, middle), { before, isBegun, written });
      const rest = { before: undefined, isBegun: isBegun || early.some(isChanging), written };
      return [...early, ...(await setPiece(context, cells.slice(middle), rest))];
    }
    return sortAfterFault(context, cells, error, isBegun);
  }
  const results = cells.map((cell, index): SetCell | Intrusion => {
    const now = cell.seen.queued.read() as CellNow;
    const was = stateOf(guards[index] as Excel.Range);
    const isSameRow = rowsOf(cell).every((row) => row.isSame(written.get(row.key) ?? NO_COLUMNS));
    if (!isSameRow || !isSameContent(was, cell.seen.now.state)) return { cell: cell.seen, ours: now, was };
    return { kind: cell.isSet(now) ? "set" : "refused", now };
  });
  for (const { seen } of cells) {
    if (seen.seenRow === null) continue;
    const { key } = seen.seenRow;
    written.set(key, (written.get(key) ?? new Set()).add(seen.column));
  }
  const intrusions = results.filter((one): one is Intrusion => !("kind" in one));
  const out =
    intrusions.length === 0 ? new Map<Intrusion, UserFault | null>() : await takeOut(context, intrusions);
  return results.map((one): SetCell => {
    if ("kind" in one) return one;
    const reason = out.get(one) ?? null;
    return reason === null ? { kind: "trampled" } : { kind: "standing", now: one.ours, was: one.was, reason };
  });
}

const NO_COLUMNS: ReadonlySet<number> = new Set();

/** The rows that have to be as they were seen. */
function rowsOf({ seen: { seenRow }, restsOn }: CellToSet): SeenRow[] {
  return seenRow === null ? [...restsOn] : [seenRow, ...restsOn];
}

/** @returns the cells as they are right before they are written */
function queuePiece(cells: readonly CellToSet[], before: (() => void) | undefined): Excel.Range[] {
  for (const row of new Set(cells.flatMap(rowsOf))) row.queueAgain();
  const guards = cells.map(({ seen: { queued } }) => queued.range.getCell(0, 0).load(STATE_FIELDS));
  before?.();
  for (const { seen, put } of cells) {
    put(seen.queued.range, seen.now);
    seen.queued.queueRead();
  }
  return guards;
}

/**
 * Excel stops a batch where it fails, and what came before stays done: the cells are looked at again, so that the outcome tells
 * what the sheet really holds.
 */
async function sortAfterFault(
  context: Excel.RequestContext,
  cells: readonly CellToSet[],
  error: unknown,
  isBegun: boolean,
): Promise<SetCell[]> {
  const reason = officeFault(error);
  if (reason === null) throw error;
  const found = await lookAgain(context, cells);
  const results = cells.map((cell, index): SetCell => {
    const now = found?.[index] ?? null;
    if (now === null) return { kind: "fault", reason, isChanged: found === null, now };
    const isChanged = !isSameCell(cell.seen.now, now) && (cell.isSet(now) || cell.isHalfSet?.(now) === true);
    if (isChanged && cell.isSet(now)) return { kind: "set", now };
    return { kind: "fault", reason, isChanged, now };
  });
  if (!isBegun && !results.some(isChanging)) throw error;
  return results;
}

function isSameCell(one: CellNow, other: CellNow): boolean {
  return isSameContent(one.state, other.state) && one.state.numberFormat === other.state.numberFormat;
}

/** The cells as they are, null for one whose row is not found; null for all where nothing can be read. */
async function lookAgain(
  context: Excel.RequestContext,
  cells: readonly CellToSet[],
): Promise<(CellNow | null)[] | null> {
  const named = cells.filter(({ meant }) => meant.witness !== null);
  const other = cells.filter(({ meant }) => meant.witness === null);
  const meant = named.map(({ meant: one, seen }) => ({ ...one, sheet: seen.sheetId, row: seen.row }));
  const found = new Map<CellToSet, CellNow | null>();
  try {
    const { looks } = await lookAtCells(context, meant, {
      later: (sheet) =>
        named.flatMap(({ seen, text, meant: { column } }) =>
          seen.sheetId === sheet ? [{ column, before: seen.now.text, after: text }] : [],
        ),
    });
    const missing = named.filter((_, index) => typeof looks[index] === "string");
    const held = missing.length === 0 ? null : await lookThroughObjects(context, missing);
    named.forEach((cell, index) => {
      const look = looks[index];
      const isFound = look !== undefined && typeof look !== "string";
      found.set(cell, isFound ? look.now : (held?.get(cell) ?? null));
    });
    await readAgain(context, other);
  } catch (again) {
    if (officeFault(again) === null) throw again;
    return null;
  }
  for (const cell of other) found.set(cell, cell.seen.queued.read());
  return cells.map((cell) => found.get(cell) ?? null);
}

/**
 * Reads cells again through the objects that hold them: the request that stopped may have brought rows back above, and a row
 * without a witness is known by nothing else.
 */
async function readAgain(context: Excel.RequestContext, cells: readonly CellToSet[]): Promise<void> {
  if (cells.length === 0) return;
  for (const { seen } of cells) seen.queued.queueRead();
  try {
    await context.sync();
  } catch (error) {
    if (!isTooLarge(error) || cells.length < 2) throw error;
    const middle = Math.ceil(cells.length / 2);
    await readAgain(context, cells.slice(0, middle));
    await readAgain(context, cells.slice(middle));
  }
}

/** A row of which every cell is written says nothing of its own any more: it is known by the objects that follow its cells. */
async function lookThroughObjects(
  context: Excel.RequestContext,
  cells: readonly CellToSet[],
): Promise<ReadonlyMap<CellToSet, CellNow>> {
  const written = new Map<string, Set<number>>();
  for (const { seen } of cells) {
    seen.queued.queueRead();
    seen.seenRow?.queueAgain();
    if (seen.seenRow === null) continue;
    const { key } = seen.seenRow;
    written.set(key, (written.get(key) ?? new Set()).add(seen.column));
  }
  try {
    await context.sync();
  } catch (error) {
    if (isGoneError(error)) return new Map();
    throw error;
  }
  return new Map(
    cells.flatMap((cell) => {
      const { queued, seenRow } = cell.seen;
      const isRow = seenRow === null || seenRow.isSame(written.get(seenRow.key) ?? NO_COLUMNS);
      const now = isRow ? queued.read() : null;
      return now === null ? [] : [[cell, now] as const];
    }),
  );
}
