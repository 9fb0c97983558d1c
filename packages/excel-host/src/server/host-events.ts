import type { HostCore } from "./host-core";
import { eventEntries, type EventEntry } from "./event-entries";
import type { HostEvent } from "../workbook/host-event";

/**
 * Sends what happens in the workbook to the panes, after the answer to the request that caused it (which of the two a real
 * Excel sends first is not known). Gathers all events of one turn into one message.
 */
export function forwardEvents(core: HostCore): (event: HostEvent) => void {
  let pending: EventEntry[] = [];
  let isSelectionChanged = false;
  const flush = (): void => {
    const entries = pending;
    const isSelection = isSelectionChanged;
    pending = [];
    isSelectionChanged = false;
    for (const pane of [...core.panes]) {
      if (entries.length > 0) pane.raise(entries);
      if (isSelection) pane.selectionChanged();
    }
  };
  return (event) => {
    if (!core.context.workbook.enableEvents) return;
    const wasIdle = pending.length === 0 && !isSelectionChanged;
    const nextId = (): string => `event${(core.stats.events += 1)}`;
    pending.push(...eventEntries(core.context, event, nextId));
    isSelectionChanged ||= event.kind === "selected";
    const hasWork = pending.length > 0 || isSelectionChanged;
    if (wasIdle && hasWork) core.schedule(flush, core.faults.latencyMs);
  };
}
