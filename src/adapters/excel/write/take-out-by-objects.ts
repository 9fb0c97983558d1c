import { isSameContent } from "../cells/cell-state";
import type { KeptCell } from "../cells/kept-state";
import { isGoneError, officeFault } from "../host/office-faults";
import { takeOut, type Intrusion } from "../steps/take-out";

/**
 * Takes texts out of cells whose rows cannot be recognised any more, through the objects with which they were written: these
 * follow the cells where columns were inserted or the row was copied.
 * @param ours what was put into each of them
 * @returns the cells in which something of ours may still be
 */
export async function takeOutByObjects(
  context: Excel.RequestContext,
  standing: readonly KeptCell[],
  ours: ReadonlyMap<KeptCell, Intrusion>,
): Promise<KeptCell[]> {
  const left: KeptCell[] = [];
  for (const kept of standing) {
    const intrusion = ours.get(kept);
    if (intrusion === undefined || !(await isOut(context, intrusion))) left.push(kept);
  }
  return left;
}

async function isOut(context: Excel.RequestContext, intrusion: Intrusion): Promise<boolean> {
  const { queued } = intrusion.cell;
  try {
    queued.queueRead();
    await context.sync();
    const now = queued.read();
    if (now === null) return true;
    if (!isSameContent(now.state, intrusion.ours.state)) return false;
    return !(await takeOut(context, [intrusion])).has(intrusion);
  } catch (error) {
    if (isGoneError(error)) return true;
    if (officeFault(error) === null) throw error;
    return false;
  }
}
