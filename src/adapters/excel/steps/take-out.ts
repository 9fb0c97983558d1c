import type { UserFault } from "../../../app/ports/result";
import { LEFT_REASONS } from "../../../app/changes/left-reasons";
import type { ShownRows } from "../../../core/changes/shown-rows";
import { cellRef } from "../../../core/model/cell-ref";
import { isSameContent, shownBy, STATE_FIELDS, stateOf, type CellState } from "../cells/cell-state";
import { officeFault } from "../host/office-faults";
import { queueCell, sheetFinder, type CellNow, type QueuedCell } from "../cells/queue-cell";
import { restoreContent } from "../cells/restore-content";
import type { SeenCell } from "./look-at-cells";
import { queueShownRows } from "./queue-shown-rows";

/** Something of ours in a cell that turned out to be another, and what that cell held. */
export interface Intrusion {
  readonly cell: SeenCell;
  readonly ours: CellNow;
  readonly was: CellState;
}

/** A cell that holds one thing and is to hold another again. */
interface WayBack {
  readonly intrusion: Intrusion;
  readonly queued: QueuedCell;
  readonly holds: CellState;
  readonly to: CellState;
  readonly format: string;
}

/** Each round can be disturbed once more. */
const MOST_ROUNDS = 3;

/**
 * Takes our content out of cells that were not meant at once, and gives each cell its former content back. A row may move again
 * directly before that request: then the cell that was written this time gets its own content back, and ours is looked for in its
 * column.
 * @returns the intrusions of which something may be left, each with the reason
 */
export async function takeOut(
  context: Excel.RequestContext,
  intrusions: readonly Intrusion[],
): Promise<Map<Intrusion, UserFault>> {
  const left = new Map<Intrusion, UserFault>();
  let ways = intrusions.map((intrusion): WayBack => ({
    intrusion,
    queued: intrusion.cell.queued,
    holds: intrusion.ours.state,
    to: intrusion.was,
    format: intrusion.ours.state.numberFormat,
  }));
  try {
    for (let round = 0; round < MOST_ROUNDS && ways.length > 0; round += 1) {
      const done = await goBack(context, ways);
      for (const [intrusion, reason] of done.left) left.set(intrusion, reason);
      ways = [...done.next];
    }
    for (const { intrusion } of ways) left.set(intrusion, LEFT_REASONS.notBack);
  } catch (error) {
    const reason = officeFault(error);
    if (reason === null) throw error;
    for (const { intrusion } of ways) left.set(intrusion, reason);
  }
  return left;
}

interface RoundDone {
  /** What is to be put right in the next round. */
  readonly next: readonly WayBack[];
  /** What cannot be put right, and why. */
  readonly left: readonly (readonly [Intrusion, UserFault])[];
}

async function goBack(context: Excel.RequestContext, ways: readonly WayBack[]): Promise<RoundDone> {
  const guards = ways.map(({ queued }) => queued.range.getCell(0, 0).load(STATE_FIELDS));
  for (const { queued, to, format } of ways) {
    restoreContent(queued.range, to, format);
    queued.queueRead();
  }
  await context.sync();
  const results = ways.map((way, index) => {
    const held = stateOf(guards[index] as Excel.Range);
    return { way, held, now: way.queued.read(), isHit: isSameContent(held, way.holds) };
  });
  const left = results.flatMap(({ way, now, isHit }) =>
    isHit && now !== null && !isSameContent(now.state, way.to)
      ? [[way.intrusion, LEFT_REASONS.notBack] as const]
      : [],
  );
  // Another cell was hit: it gets its own content back, and ours is looked for.
  const others = results.flatMap(({ way, held, now, isHit }) =>
    isHit || now === null ? [] : [{ way, held, now }],
  );
  const next = others.map(({ way, held, now: { state } }): WayBack => ({
    ...way,
    holds: state,
    to: held,
    format: state.numberFormat,
  }));
  const lost = others.flatMap(({ way }) => (shownBy(way.holds).text === "" ? [] : [way]));
  if (lost.length === 0) return { next, left };
  const found = await findLost(context, lost);
  return { next: [...next, ...found.next], left: [...left, ...found.left] };
}

/** Looks for our texts in their columns; a text that several cells show is left, with the reason. */
async function findLost(context: Excel.RequestContext, lost: readonly WayBack[]): Promise<RoundDone> {
  const find = sheetFinder(context);
  const shown = lost.map(({ intrusion: { cell } }) => queueShownRows(find(cell.sheetId), [cell.column]));
  await context.sync();
  const places = lost.map((way, index) => rowsThatShow(way, shown[index]?.() ?? null));
  const next = lost.flatMap((way, index): WayBack[] => {
    const { cell } = way.intrusion;
    const [row, ...others] = places[index] ?? [];
    if (row === undefined || others.length > 0) return [];
    return [{ ...way, queued: queueCell(find(cell.sheetId), cellRef(cell.column, row)) }];
  });
  if (next.length > 0) await context.sync();
  const left = lost.flatMap(({ intrusion }, index) =>
    (places[index] ?? []).length > 1 ? [[intrusion, LEFT_REASONS.rowsAlike] as const] : [],
  );
  return { next, left };
}

function rowsThatShow({ intrusion: { cell }, holds }: WayBack, rows: ShownRows | null): number[] {
  if (rows === null) return [];
  const { text } = shownBy(holds);
  return Array.from({ length: rows.last - rows.first + 1 }, (_, index) => rows.first + index).filter(
    (row) => rows.textAt(row, cell.column) === text,
  );
}
