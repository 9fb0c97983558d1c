import { LEFT_REASONS } from "../../../app/changes/left-reasons";
import type { UserFault } from "../../../app/ports/result";
import { isSameContent, STATE_FIELDS, stateOf } from "../cells/cell-state";
import type { KeptCell } from "../cells/kept-state";
import type { KeptRow } from "../cells/kept-row";
import { officeFault } from "../host/office-faults";
import { deleteMarked } from "../steps/delete-marked";
import { newMark } from "../steps/mark-row";
import { queueRowsBack, settleRowsBack, type QueuedRow, type RowToPutBack } from "./put-rows-back";
import { putCellsBack, type CellToPutBack, type UndoneCell } from "./undo-cells";

export interface PutBackOutcome {
  readonly cells: ReadonlyMap<KeptCell, UndoneCell>;
  /** Null for a row that is back, else why it is not. */
  readonly rows: ReadonlyMap<KeptRow, UserFault | null>;
  /** True where nobody could look whether the rows are back. */
  readonly isUnsure: boolean;
  /** What stopped it before anything was changed. */
  readonly fault: UserFault | null;
}

/** Brings rows back and puts cells back, in one request: rows first, since their texts are nowhere else. */
export async function putBack(
  context: Excel.RequestContext,
  cells: readonly CellToPutBack[],
  rows: readonly RowToPutBack[],
): Promise<PutBackOutcome> {
  if (rows.length === 0) {
    const done = cells.length === 0 ? [] : await putCellsBack(context, cells, { isBegun: false });
    return { cells: byCell(cells, done), rows: new Map(), isUnsure: false, fault: null };
  }
  const { queued, done, stopped } = await sendBack(context, cells, rows);
  const found =
    stopped === null ? await sortRows(context, rows, queued) : await lookForRows(context, rows, stopped);
  const isUnsure = found === null;
  const back = found ?? new Map(rows.map(({ kept }) => [kept, stopped] as const));
  const isChanged =
    isUnsure || done.some(({ kind }) => kind === "undone") || [...back.values()].includes(null);
  return { cells: byCell(cells, done), rows: back, isUnsure, fault: isChanged ? null : stopped };
}

interface SentBack {
  readonly queued: ReadonlyMap<RowToPutBack, QueuedRow>;
  readonly done: readonly UndoneCell[];
  /** What stopped the request, null where it went through. */
  readonly stopped: UserFault | null;
}

/** Sends the request that brings rows and cells back. */
async function sendBack(
  context: Excel.RequestContext,
  cells: readonly CellToPutBack[],
  rows: readonly RowToPutBack[],
): Promise<SentBack> {
  if (cells.length === 0) {
    const queued = queueRowsBack(context, rows);
    try {
      await context.sync();
      return { queued, done: [], stopped: null };
    } catch (error) {
      const stopped = officeFault(error);
      if (stopped === null) throw error;
      return { queued, done: [], stopped };
    }
  }
  let queued: SentBack["queued"] = new Map();
  const before = (): void => {
    queued = queueRowsBack(context, rows);
  };
  const done = await putCellsBack(context, cells, { before, isBegun: true });
  const [stopped = null] = done.flatMap((one) => (one.kind === "left" && one.isFault ? [one.reason] : []));
  return { queued, done, stopped };
}

function byCell(cells: readonly CellToPutBack[], done: readonly UndoneCell[]): Map<KeptCell, UndoneCell> {
  return new Map(cells.map(({ kept }, index) => [kept, done[index] as UndoneCell]));
}

async function sortRows(
  context: Excel.RequestContext,
  rows: readonly RowToPutBack[],
  queued: ReadonlyMap<RowToPutBack, QueuedRow>,
): Promise<Map<KeptRow, UserFault | null>> {
  const isBack = await settleRowsBack(context, rows, queued);
  return new Map(
    rows.map(({ kept }, index) => [kept, isBack[index] ? null : LEFT_REASONS.rowNotBack] as const),
  );
}

/**
 * After a batch that stopped half-way: finds out which rows are back; one that came back without its texts is taken away again.
 * @returns null where nobody can look
 */
async function lookForRows(
  context: Excel.RequestContext,
  rows: readonly RowToPutBack[],
  reason: UserFault,
): Promise<Map<KeptRow, UserFault | null> | null> {
  const outcome = new Map<KeptRow, UserFault | null>(rows.map(({ kept }) => [kept, reason]));
  let hasLooked = false;
  try {
    const beside = rows.map(({ kept, at }) => {
      const line = besideLine(kept, at, rows.length);
      line?.load(`rowIndex,${STATE_FIELDS}`);
      return line;
    });
    await context.sync();
    hasLooked = true;
    const half: { kept: KeptRow; line: Excel.Range; down: number }[] = [];
    rows.forEach(({ kept }, index) => {
      const line = beside[index];
      if (!line) return;
      const found = line.values.findIndex((_, down) => isShown(kept, line, down));
      if (found !== -1) outcome.set(kept, null);
      else {
        const blank = line.values.findIndex((_, down) => isPartOf(kept, line, down));
        if (blank !== -1) half.push({ kept, line, down: blank });
      }
    });
    for (const { kept, line, down } of half.slice(0, 1)) await removeHalf(context, kept, line, down);
  } catch (error) {
    if (officeFault(error) === null) throw error;
    if (!hasLooked) return null;
  }
  return outcome;
}

/** The rows among which a row that came back must be: directly beside its neighbour, as many rows as came back together. */
function besideLine({ cells }: KeptRow, at: RowToPutBack["at"], count: number): Excel.Range | null {
  if ("row" in at) return null;
  const first = "below" in at ? at.below.getOffsetRange(1, 0) : at.above.getOffsetRange(-1, 0);
  return first.getResizedRange("below" in at ? count - 1 : 0, cells.length - 1);
}

function isShown({ cells }: KeptRow, line: Excel.Range, down: number): boolean {
  return cells.every((cell, column) => isSameContent(cell, stateOf(line, down, column)));
}

/** Inserted, and not filled or only in part. */
function isPartOf({ cells }: KeptRow, line: Excel.Range, down: number): boolean {
  return cells.every(({ value }, column) => ["", value].includes(stateOf(line, down, column).value));
}

/** A row that holds nothing of anybody goes the way of every row: marked, then found by its mark. */
async function removeHalf(
  context: Excel.RequestContext,
  kept: KeptRow,
  line: Excel.Range,
  down: number,
): Promise<void> {
  const mark = newMark();
  const cell = line.getCell(down, 0);
  cell.values = [[mark]];
  await context.sync();
  const row = line.rowIndex + 1 + down;
  await deleteMarked(context, [
    {
      sheetId: kept.sheetId,
      mark,
      markColumn: 1,
      width: kept.cells.length,
      row,
      range: cell,
      isHidden: false,
      keptIn: [],
    },
  ]);
}
