import { placeKey, type FindingList, type RowPlace } from "./finding-list";
import type { ListView, RowGroup } from "./group-rows";
import type { ListedRow } from "./list-rows";

/** What is drawn one below the other; each is a stop of the arrow keys. */
export type ListNode = NodePlace &
  (
    | { readonly kind: "group"; readonly group: RowGroup; readonly isOpen: boolean }
    | { readonly kind: "row"; readonly group: RowGroup; readonly row: ListedRow }
    /** The cells of some lines of a kind. */
    | { readonly kind: "chips"; readonly group: RowGroup; readonly rows: readonly ListedRow[] }
  );

interface NodePlace {
  readonly key: string;
  /** Among those of its level and parent, from 1. */
  readonly position: number;
  readonly size: number;
  /** Whether a card begins or ends with it. */
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

/** How many cells are one stop of the arrow keys. */
export const CHIPS_AT_A_TIME = 24;

/**
 * What is drawn of a list: the heads of the groups, and what the open ones hold. By kind, that is the cells; the line of the current
 * one is below them.
 * @param current the line that the officer is at
 */
export function listNodes(
  { groups }: FindingList,
  view: ListView,
  isOpen: (group: RowGroup) => boolean,
  current: RowPlace | null,
): readonly ListNode[] {
  const nodes: ListNode[] = [];
  groups.forEach((group, index) => {
    const isUnfolded = isOpen(group);
    const inside = isUnfolded ? INSIDE[view === "kind" ? "kind" : "others"](group, current) : [];
    const isLastGroup = index === groups.length - 1;
    const isOneCard = view === "kind";
    nodes.push({
      kind: "group",
      key: group.key,
      group,
      isOpen: isUnfolded,
      position: index + 1,
      size: groups.length,
      isFirst: !isOneCard || index === 0,
      isLast: inside.length === 0 && (!isOneCard || isLastGroup),
    });
    inside.forEach((part, at) => {
      nodes.push({
        ...part,
        position: at + 1,
        size: inside.length,
        isFirst: false,
        isLast: at === inside.length - 1 && (!isOneCard || isLastGroup),
      });
    });
  });
  return nodes;
}

type Inside =
  | { readonly kind: "row"; readonly key: string; readonly group: RowGroup; readonly row: ListedRow }
  | {
      readonly kind: "chips";
      readonly key: string;
      readonly group: RowGroup;
      readonly rows: readonly ListedRow[];
    };

const INSIDE: Readonly<
  Record<"kind" | "others", (group: RowGroup, current: RowPlace | null) => readonly Inside[]>
> = {
  others: (group) => group.rows.map((row) => rowIn(group, row)),
  kind: (group, current) => {
    const inside: Inside[] = [];
    for (let from = 0; from < group.rows.length; from += CHIPS_AT_A_TIME) {
      const rows = group.rows.slice(from, from + CHIPS_AT_A_TIME);
      inside.push({ kind: "chips", key: `${group.key}\n\ncells ${from}`, group, rows });
      if (current !== null && current.group.key === group.key && rows.includes(current.row)) {
        inside.push(rowIn(group, current.row));
      }
    }
    return inside;
  },
};

function rowIn(group: RowGroup, row: ListedRow): Inside {
  return { kind: "row", key: placeKey(row.key, group.key), group, row };
}
