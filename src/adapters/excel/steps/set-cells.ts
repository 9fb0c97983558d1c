import { addAll } from "../../../core/lists/add-all";
import type { UserFault } from "../../../app/ports/result";
import { isSameContent, STATE_FIELDS, stateOf, type CellState } from "../cells/cell-state";
import { isGoneError, isTooLarge, officeFault } from "../host/office-faults";
import type { CellNow } from "../cells/queue-cell";
import { cutBySize, halve } from "./cut-by-size";
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
  /** Excel kept something else, which the cell holds now. */
  | { readonly kind: "refused"; readonly now: CellNow }
  /** Somebody changed the cell or moved its row just before: what we had put there is taken out again. */
  | { readonly kind: "takenOut" }
  /** The same, but what we had put there could not be taken out again. */
  | {
      readonly kind: "notTakenOut";
      readonly now: CellNow;
      readonly was: CellState;
      readonly reason: UserFault;
    }
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
  /** True where the workbook is changed already: then a fault is a result, not thrown. */
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
  let written: WrittenColumns = new Map();
  for (const piece of cutBySize(cells, ({ meant }) => meant.bytes + CELL_BYTES)) {
    const first = done.length === 0 ? before : undefined;
    const isChanged = isBegun || done.some(isChanging);
    const piecewise = await setPiece(context, piece, { before: first, isBegun: isChanged, written });
    addAll(done, piecewise.results);
    written = piecewise.written;
  }
  return done;
}

function isChanging(one: SetCell): boolean {
  return one.kind !== "takenOut" && (one.kind !== "fault" || one.isChanged);
}

/** Columns that we have written into, by the key of their row: there a witness shows our own text. */
type WrittenColumns = ReadonlyMap<string, ReadonlySet<number>>;

function withColumns(written: WrittenColumns, cells: readonly CellToSet[]): WrittenColumns {
  const all = new Map<string, Set<number>>();
  for (const { seen } of cells) {
    if (seen.seenRow === null) continue;
    const { key } = seen.seenRow;
    all.set(key, (all.get(key) ?? new Set(written.get(key))).add(seen.column));
  }
  return new Map([...written, ...all]);
}

interface PieceOptions {
  readonly before: (() => void) | undefined;
  readonly isBegun: boolean;
  /** By earlier pieces. */
  readonly written: WrittenColumns;
}

interface PieceDone {
  readonly results: readonly SetCell[];
  /** With this piece; without it where a fault came between. */
  readonly written: WrittenColumns;
}

async function setPiece(
  context: Excel.RequestContext,
  cells: readonly CellToSet[],
  { before, isBegun, written }: PieceOptions,
): Promise<PieceDone> {
  const guards = queuePiece(cells, before);
  try {
    await context.sync();
  } catch (error) {
    if (isTooLarge(error, "request") && cells.length > 1) {
      const [first, second] = halve(cells);
      const early = await setPiece(context, first, { before, isBegun, written });
      const late = await setPiece(context, second, {
        before: undefined,
        isBegun: isBegun || early.results.some(isChanging),
        written: early.written,
      });
      return { results: [...early.results, ...late.results], written: late.written };
    }
    return { results: await sortAfterFault(context, cells, error, isBegun), written };
  }
  const read = cells.map((cell, index): SetCell | Intrusion => {
    const now = cell.seen.queued.read() as CellNow;
    const was = stateOf(guards[index] as Excel.Range);
    const isSameRow = rowsOf(cell).every((row) => row.isSame(written.get(row.key) ?? NO_COLUMNS));
    if (!isSameRow || !isSameContent(was, cell.seen.now.state)) return { cell: cell.seen, ours: now, was };
    return { kind: cell.isSet(now) ? "set" : "refused", now };
  });
  return { results: await takeIntrusionsOut(context, read), written: withColumns(written, cells) };
}

/** Takes out what came into cells that were not as they were seen. */
async function takeIntrusionsOut(
  context: Excel.RequestContext,
  read: readonly (SetCell | Intrusion)[],
): Promise<SetCell[]> {
  const intrusions = read.filter((one): one is Intrusion => !("kind" in one));
  const notOut =
    intrusions.length === 0 ? new Map<Intrusion, UserFault>() : await takeOut(context, intrusions);
  return read.map((one): SetCell => {
    if ("kind" in one) return one;
    const reason = notOut.get(one);
    if (reason === undefined) return { kind: "takenOut" };
    return { kind: "notTakenOut", now: one.ours, was: one.was, reason };
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
 * Excel stops a batch where it fails, and what came before stays done: the cells are looked at again, so that the outcome says
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
    const held = missing.length === 0 ? null : await findThroughObjects(context, missing);
    named.forEach((cell, index) => {
      const look = looks[index];
      const isFound = look !== undefined && typeof look !== "string";
      found.set(cell, isFound ? look.now : (held?.get(cell) ?? null));
    });
    await readThroughObjects(context, other);
  } catch (again) {
    if (officeFault(again) === null) throw again;
    return null;
  }
  for (const cell of other) found.set(cell, cell.seen.queued.read());
  return cells.map((cell) => found.get(cell) ?? null);
}

/**
 * Reads cells and their rows again through the objects that hold them: the request that stopped may have brought rows back above, and
 * a row without a witness is known by nothing else.
 */
async function readThroughObjects(context: Excel.RequestContext, cells: readonly CellToSet[]): Promise<void> {
  if (cells.length === 0) return;
  for (const { seen } of cells) {
    seen.queued.queueRead();
    seen.seenRow?.queueAgain();
  }
  try {
    await context.sync();
  } catch (error) {
    if (!isTooLarge(error) || cells.length < 2) throw error;
    for (const half of halve(cells)) await readThroughObjects(context, half);
  }
}

/**
 * If every cell of a row is written, the row cannot be recognised by its texts any more, only by the objects that follow its
 * cells.
 */
async function findThroughObjects(
  context: Excel.RequestContext,
  cells: readonly CellToSet[],
): Promise<ReadonlyMap<CellToSet, CellNow>> {
  const written = withColumns(new Map(), cells);
  try {
    await readThroughObjects(context, cells);
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
