import type { UserFault } from "../../../app/result";
import { LEFT_REASONS } from "../../../app/changes/left-reasons";
import { cellRef } from "../../../core/model/cell-ref";
import { isSameContent, shownBy, STATE_FIELDS, stateOf, type CellState } from "../cell-state";
import { officeFault } from "../office-faults";
import { queueCell, sheetFinder, type CellNow, type QueuedCell } from "../queue-cell";
import { restoreContent } from "../restore-content";
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
 * Takes out at once what came into cells that were not meant, and gives each its former content back. A row may move again before
 * that very request: then the cell that was hit this time gets its own content back, and ours is looked for in its column.
 * @returns for each intrusion null where nothing of ours is left, else why something may be
 */
export async function takeOut(
  context: Excel.RequestContext,
  intrusions: readonly Intrusion[],
): Promise<Map<Intrusion, UserFault | null>> {
  const outcome = new Map<Intrusion, UserFault | null>(intrusions.map((one) => [one, null]));
  let ways = intrusions.map((intrusion): WayBack => ({
    intrusion,
    queued: intrusion.cell.queued,
    holds: intrusion.ours.state,
    to: intrusion.was,
    format: intrusion.ours.state.numberFormat,
  }));
  try {
    for (let round = 0; round < MOST_ROUNDS && ways.length > 0; round += 1) {
      ways = await goBack(context, ways, outcome);
    }
    for (const { intrusion } of ways) outcome.set(intrusion, LEFT_REASONS.notBack);
  } catch (error) {
    const reason = officeFault(error);
    if (reason === null) throw error;
    for (const { intrusion } of ways) outcome.set(intrusion, reason);
  }
  return outcome;
}

/** @returns what is to be put right after this round */
async function goBack(
  context: Excel.RequestContext,
  ways: readonly WayBack[],
  outcome: Map<Intrusion, UserFault | null>,
): Promise<WayBack[]> {
  const guards = ways.map(({ queued }) => queued.range.getCell(0, 0).load(STATE_FIELDS));
  for (const { queued, to, format } of ways) {
    restoreContent(queued.range, to, format);
    queued.queueRead();
  }
  await context.sync();
  const next: WayBack[] = [];
  const lost: WayBack[] = [];
  ways.forEach((way, index) => {
    const held = stateOf(guards[index] as Excel.Range);
    const now = way.queued.read();
    if (isSameContent(held, way.holds)) {
      if (now !== null && !isSameContent(now.state, way.to)) outcome.set(way.intrusion, LEFT_REASONS.notBack);
      return;
    }
    if (now === null) return;
    next.push({ ...way, holds: now.state, to: held, format: now.state.numberFormat });
    if (shownBy(way.holds).text !== "") lost.push(way);
  });
  return lost.length === 0 ? next : [...next, ...(await findLost(context, lost, outcome))];
}

/** Looks for our texts in their columns; one that several cells show is left, and told. */
async function findLost(
  context: Excel.RequestContext,
  lost: readonly WayBack[],
  outcome: Map<Intrusion, UserFault | null>,
): Promise<WayBack[]> {
  const find = sheetFinder(context);
  const shown = lost.map(({ intrusion: { cell } }) => queueShownRows(find(cell.sheetId), [cell.column]));
  await context.sync();
  const found = lost.flatMap((way, index) => {
    const rows = shown[index]?.() ?? null;
    const { cell } = way.intrusion;
    const { text } = shownBy(way.holds);
    const places: number[] = [];
    for (let row = rows?.first ?? 1; row <= (rows?.last ?? 0); row += 1) {
      if (rows?.textAt(row, cell.column) === text) places.push(row);
    }
    if (places.length > 1) outcome.set(way.intrusion, LEFT_REASONS.rowsAlike);
    const [row] = places;
    if (places.length !== 1 || row === undefined) return [];
    return [{ ...way, queued: queueCell(find(cell.sheetId), cellRef(cell.column, row)) }];
  });
  if (found.length > 0) await context.sync();
  return found;
}
