import { UNDO_CLEARING_CALLS } from "./clears-undo";
import type { ServerContext } from "./server-context";

/** Notes a call that empties Excel's undo list. */
export function recordUndo(context: ServerContext, member: string): void {
  const where = UNDO_CLEARING_CALLS.get(member);
  if (where) context.undoClears.push({ member, where });
}
