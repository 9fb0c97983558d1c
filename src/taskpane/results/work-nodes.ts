import type { MeasureStatus } from "../../core/model/measure-status";
import { compareInGroup, WORK_GROUPS, type WorkItem } from "./list-work";
import type { OpenCard } from "./results-tab-state";

/** A part of the list: the name of a group, or a measure. */
export type WorkNode =
  | { readonly kind: "group"; readonly key: string; readonly status: MeasureStatus; readonly count: number }
  | {
      readonly kind: "measure";
      readonly key: string;
      readonly item: WorkItem;
      readonly isOpen: boolean;
      readonly isFirst: boolean;
      readonly isLast: boolean;
    };

/** The measure whose card is open; null where none is, or where the sheet does not have it any more. */
export function findOpen(items: readonly WorkItem[], open: OpenCard | null): WorkItem | null {
  if (open === null) return null;
  const found = items.filter(({ key }) => key === open.key);
  return found.find(({ measure }) => measure.ordinal === open.ordinal) ?? found[0] ?? null;
}

/**
 * Lays the measures out in their groups. The open one stays in the group in which it was opened, and is shown even where the filter
 * has no room for it any more: what was just written or recorded stays in view (R17).
 * @param items all of them
 * @param shown those that the filter lets through
 */
export function workNodes(
  items: readonly WorkItem[],
  shown: readonly WorkItem[],
  open: OpenCard | null,
): readonly WorkNode[] {
  const opened = findOpen(items, open);
  const groupOf = (item: WorkItem): MeasureStatus =>
    item === opened && open !== null ? open.group : item.status;
  const all = opened === null || shown.includes(opened) ? shown : [...shown, opened];
  return WORK_GROUPS.flatMap((status): WorkNode[] => {
    const group = all.filter((item) => groupOf(item) === status).sort(compareInGroup(status));
    if (group.length === 0) return [];
    return [
      { kind: "group", key: `group ${status}`, status, count: group.length },
      ...group.map((item, at) => ({
        kind: "measure" as const,
        key: nodeKey(item),
        item,
        isOpen: item === opened,
        isFirst: at === 0,
        isLast: at === group.length - 1,
      })),
    ];
  });
}

/** Names the part of the list that a measure is. */
export function nodeKey({ measure }: Pick<WorkItem, "measure">): string {
  return `measure ${measure.ordinal}`;
}
