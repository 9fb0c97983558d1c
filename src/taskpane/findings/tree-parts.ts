import type { RowPlace } from "./finding-list";
import type { RowGroup } from "./group-rows";
import type { ListNode } from "./list-nodes";
import type { ListedRow } from "./list-rows";
import type { RowHands } from "./row-actions";

/** What the list asks for. */
export interface TreeHands extends RowHands {
  /** Key of the line whose form of setting aside is open; null where none is. */
  readonly settingAside: string | null;
  /** Closes that form. */
  readonly onAsideDone: (outcome: "made" | "left") => void;
  /** Moves the list's Tab stop. */
  readonly onMove: (node: string) => void;
  /**
   * Makes a line the current one.
   * @param when `soon`: Excel shows its cell once one has stayed there for a moment
   * @param node what has the Tab stop then, where it is not the line itself
   */
  readonly onTake: (row: ListedRow, group: RowGroup, when: "at-once" | "soon", node?: string) => void;
  readonly onToggle: (group: RowGroup) => void;
}

/** What each part of the list is drawn with. */
export interface NodeProps<Kind extends ListNode["kind"]> {
  readonly node: Extract<ListNode, { kind: Kind }>;
  /** The line that the officer is at. */
  readonly current: RowPlace | null;
  /** Which of its buttons has the Tab stop; null where the part itself has it; undefined where it is elsewhere. */
  readonly stop: number | null | undefined;
  readonly hands: TreeHands;
}
