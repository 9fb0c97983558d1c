import { makeStyles, mergeClasses, tokens, type JSXElement } from "@fluentui/react-components";
import { useLayoutEffect, useState, type FocusEvent, type KeyboardEvent, type RefObject } from "react";
import { useSay } from "../language/language-context";
import type { RowPlace } from "./finding-list";
import { FINDINGS_TEXTS as TEXTS } from "./findings-texts";
import type { ListNode } from "./list-nodes";
import { TreeChips } from "./tree-chips";
import { TreeGroup } from "./tree-group";
import type { TreeHands } from "./tree-parts";
import { TreeRow } from "./tree-row";
import { useVirtualList } from "../parts/use-virtual-list";

const useStyles = makeStyles({
  // What is drawn stands where it is put: the browser's own keeping of the place would move it twice.
  tree: { position: "relative", overflowAnchor: "none" },
  place: { position: "absolute", left: 0, right: 0 },
  card: { paddingTop: tokens.spacingVerticalS },
});

const ESTIMATED_PX: Readonly<Record<ListNode["kind"], number>> = { group: 48, row: 62, chips: 110 };

interface FindingTreeProps {
  readonly nodes: readonly ListNode[];
  /** The line that the officer is at. */
  readonly current: RowPlace | null;
  /** What has the list's Tab stop. */
  readonly active: string | null;
  readonly hands: TreeHands;
  readonly heights: Map<string, number>;
  readonly headRef: RefObject<HTMLElement | null>;
  /** Set to true by whoever wants the focus on the part with the Tab stop after the next drawing; false once it is there. */
  readonly wantsFocus: RefObject<boolean>;
  /** Key of the part to scroll to after the next drawing; null once that is done. */
  readonly wantsSight: RefObject<string | null>;
}

/**
 * The groups and lines: one Tab stop; up and down go from one to the next, right and left open, close, and go into a line's buttons
 * and back.
 */
export function FindingTree(props: FindingTreeProps): JSXElement {
  const { nodes, current, active, hands, heights, headRef, wantsFocus, wantsSight } = props;
  const styles = useStyles();
  const say = useSay();
  const [inner, setInner] = useState<{ readonly node: string; readonly at: number } | null>(null);
  const currentKey = current === null ? null : nodeOf(nodes, current);
  const { listRef, height, drawn, reveal } = useVirtualList({
    nodes,
    estimate,
    kept: [active, currentKey],
    heights,
    headRef,
  });
  // Asked before what is drawn changes: afterwards nobody knows where the focus was.
  const hadFocus = listRef.current?.contains(document.activeElement) ?? false;
  const stop = inner !== null && inner.node === active ? inner.at : null;

  useLayoutEffect(() => {
    const seen = wantsSight.current;
    if (seen !== null) {
      reveal(seen);
      wantsSight.current = null;
    }
    // What had the focus was taken away with its line: the part with the Tab stop follows from it.
    const isLost = hadFocus && document.activeElement === document.body;
    if (!wantsFocus.current && !isLost) return;
    const part = partOf(listRef.current, nodes, active);
    if (part === null) return;
    wantsFocus.current = false;
    const button = stop === null ? null : part.querySelector<HTMLElement>(`[data-inner="${stop}"]`);
    (button ?? part).focus({ preventScroll: true });
    if (active !== null && seen === null) reveal(active);
  });

  /** Moves the focus along with the Tab stop; the part gets its place in the Tab order before it gets the focus. */
  const move = (node: ListNode | undefined): void => {
    if (node === undefined) return;
    setInner(null);
    wantsFocus.current = true;
    if (node.kind === "row") hands.onTake(node.row, node.group, "soon");
    else hands.onMove(node.key);
  };
  const enter = (node: ListNode, at: number): void => {
    wantsFocus.current = true;
    setInner({ node: node.key, at });
  };
  const leave = (): void => {
    wantsFocus.current = true;
    setInner(null);
  };

  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const target = event.target as HTMLElement;
    const index = Number(target.closest<HTMLElement>("[data-at]")?.dataset["at"]);
    const node = nodes[index];
    const at = target.dataset["inner"] === undefined ? null : Number(target.dataset["inner"]);
    // A field that is open in a line has its own keys.
    if (node === undefined || (at === null && target.getAttribute("role") !== "treeitem")) return;
    const isTaken = onKey(event.key, node, index, at);
    if (!isTaken) return;
    event.preventDefault();
    event.stopPropagation();
  };

  const onKey = (key: string, node: ListNode, index: number, at: number | null): boolean => {
    if (key === "ArrowDown" || key === "ArrowUp") {
      move(nodes[index + (key === "ArrowDown" ? 1 : -1)]);
      return true;
    }
    if (key === "Home" || key === "End") {
      move(nodes[key === "Home" ? 0 : nodes.length - 1]);
      return true;
    }
    if (key === "ArrowRight" || key === "ArrowLeft") {
      if (node.kind === "group") turnGroup(node, index, key);
      else turnInside(node, at, key);
      return true;
    }
    if (key === "Escape" && at !== null) {
      leave();
      return true;
    }
    if ((key !== "Enter" && key !== " ") || at !== null) return false;
    if (node.kind === "group") hands.onToggle(node.group);
    else if (node.kind === "row") hands.onTake(node.row, node.group, "at-once");
    else turnInside(node, null, "ArrowRight");
    return true;
  };

  const turnGroup = (node: ListNode & { kind: "group" }, index: number, key: string): void => {
    const isOpening = key === "ArrowRight";
    if (isOpening && node.isOpen) move(nodes[index + 1]?.kind === "group" ? undefined : nodes[index + 1]);
    else if (isOpening !== node.isOpen) hands.onToggle(node.group);
  };
  const turnInside = (node: Exclude<ListNode, { kind: "group" }>, at: number | null, key: string): void => {
    const buttons = partOf(listRef.current, nodes, node.key)?.querySelectorAll("[data-inner]").length ?? 0;
    if (key === "ArrowRight") {
      if (at === null && buttons > 0) enter(node, firstIn(node, current));
      else if (at !== null && at + 1 < buttons) enter(node, at + 1);
      return;
    }
    if (at === null) move(nodes.find(({ key: own }) => own === node.group.key));
    else if (at === 0) leave();
    else enter(node, at - 1);
  };

  const onFocus = ({ target }: FocusEvent<HTMLElement>): void => {
    const index = Number(target.closest<HTMLElement>("[data-at]")?.dataset["at"]);
    const node = nodes[index];
    const at = target.dataset["inner"];
    if (node === undefined) return;
    // A press with the mouse brings the focus to what had no place in the Tab order; it has one from now on.
    if (at !== undefined && !(inner?.node === node.key && inner.at === Number(at))) {
      setInner({ node: node.key, at: Number(at) });
    }
    if (at === undefined && target.getAttribute("role") === "treeitem" && inner !== null) setInner(null);
    if (node.key !== active) hands.onMove(node.key);
  };
  return (
    <div
      ref={listRef}
      role="tree"
      aria-label={say(TEXTS.list)}
      className={styles.tree}
      style={{ height }}
      onKeyDown={onKeyDown}
      onFocus={onFocus}
    >
      {drawn.map(({ node, index, top }) => {
        const shared = { current, stop: node.key === active ? stop : undefined, hands };
        return (
          <div
            key={node.key}
            role="none"
            data-at={index}
            className={mergeClasses(styles.place, node.isFirst && index > 0 && styles.card)}
            style={{ top }}
          >
            {node.kind === "group" && <TreeGroup node={node} {...shared} />}
            {node.kind === "row" && <TreeRow node={node} {...shared} />}
            {node.kind === "chips" && <TreeChips node={node} {...shared} />}
          </div>
        );
      })}
    </div>
  );
}

function estimate({ kind }: ListNode): number {
  return ESTIMATED_PX[kind];
}

function nodeOf(nodes: readonly ListNode[], { row, group }: RowPlace): string | null {
  const found = nodes.find((node) => node.kind === "row" && node.row === row && node.group === group);
  return found?.key ?? null;
}

/** The element of a part of the list, where it is drawn. */
function partOf(
  list: HTMLElement | null,
  nodes: readonly ListNode[],
  key: string | null,
): HTMLElement | null {
  if (list === null || key === null) return null;
  const index = nodes.findIndex((node) => node.key === key);
  return list.querySelector<HTMLElement>(`[data-at="${index}"] > [role=treeitem]`);
}

/** Where one comes into the buttons of a part: the first, or the current of its cells. */
function firstIn(node: ListNode, current: RowPlace | null): number {
  if (node.kind !== "chips" || current === null) return 0;
  return Math.max(0, node.rows.indexOf(current.row));
}
