import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState, type RefObject } from "react";
import { useFrame } from "./frame-context";
import { offsetsOf, scrollToShow, windowOf } from "./virtual-window";

/** What is drawn beyond the edges, so that a quick scroll finds something there. */
const MARGIN_PX = 300;
/** How far one may scroll before the drawn part is chosen anew. */
const STEP_PX = 100;
/** The room where nothing is laid out, as in a test without a screen. */
const UNKNOWN_ROOM = { top: 0, bottom: 1500 } as const;

interface VirtualListOptions<Node> {
  readonly nodes: readonly Node[];
  /** Height of a node that was never drawn. */
  readonly estimate: (node: Node) => number;
  /** Nodes that are drawn wherever one has scrolled to: that with the focus must not vanish. */
  readonly kept: readonly (string | null)[];
  /** Measured heights by key; they may outlive the list. */
  readonly heights: Map<string, number>;
  /** What stands over the upper edge of the list while one scrolls; left out where only the frame's own line does. */
  readonly headRef?: RefObject<HTMLElement | null>;
}

export interface VirtualList<Node> {
  readonly listRef: RefObject<HTMLDivElement | null>;
  /** Height of all nodes. */
  readonly height: number;
  /** What is drawn; each element bears its `index` as `data-at`, and stands at `top`. */
  readonly drawn: readonly { readonly node: Node; readonly index: number; readonly top: number }[];
  /** Scrolls to a node after the next drawing, where it cannot be seen. */
  readonly reveal: (key: string) => void;
}

/** Draws of a long list only what is near the part that can be seen; the heights of what is drawn are measured. */
export function useVirtualList<Node extends { readonly key: string }>(
  options: VirtualListOptions<Node>,
): VirtualList<Node> {
  const { nodes, estimate, kept, heights, headRef } = options;
  const { scroller } = useFrame();
  const listRef = useRef<HTMLDivElement>(null);
  const [version, setVersion] = useState(0);
  const [room, setRoom] = useState<Room>(UNKNOWN_ROOM);
  const latestRoom = useRef<Room>(UNKNOWN_ROOM);
  const wanted = useRef<string | null>(null);
  const toScroll = useRef(0);
  const sizer = useRef<ResizeObserver | null>(null);
  const sized = useRef<ReadonlySet<Element>>(new Set());

  const offsets = useMemo(
    () => offsetsOf(nodes.map((node) => heights.get(node.key) ?? estimate(node))),
    // A new version means other heights.
    [nodes, heights, estimate, version],
  );
  const indexOf = useMemo(() => new Map(nodes.map(({ key }, index) => [key, index])), [nodes]);

  const look = useCallback((): boolean => {
    const now = roomIn(scroller, listRef.current);
    const old = latestRoom.current;
    const isOther = Math.abs(old.top - now.top) >= STEP_PX || Math.abs(old.bottom - now.bottom) >= STEP_PX;
    if (!isOther) return false;
    latestRoom.current = now;
    setRoom(now);
    return true;
  }, [scroller]);

  const measure = useCallback((): boolean => {
    const top = roomIn(scroller, listRef.current).top;
    let isOther = false;
    for (const element of drawnElements(listRef.current)) {
      const index = Number(element.dataset["at"]);
      const node = nodes[index];
      const height = element.getBoundingClientRect().height;
      if (node === undefined || height === 0) continue;
      const before = (offsets[index + 1] ?? 0) - (offsets[index] ?? 0);
      if (heights.has(node.key) && Math.abs(height - before) < 0.5) continue;
      heights.set(node.key, height);
      if (Math.abs(height - before) < 0.5) continue;
      isOther = true;
      // What grows above the upper edge must not push away what is read.
      if ((offsets[index + 1] ?? 0) <= top) toScroll.current += height - before;
    }
    if (isOther) setVersion((old) => old + 1);
    return isOther;
  }, [scroller, nodes, offsets, heights]);

  const latestMeasure = useRef(measure);
  useLayoutEffect(() => {
    latestMeasure.current = measure;
    if (scroller !== null && toScroll.current !== 0) {
      scroller.scrollTop += toScroll.current;
      toScroll.current = 0;
    }
    const hasGrown = measure();
    sized.current = watchSizes(sizer, sized.current, drawnElements(listRef.current), () =>
      latestMeasure.current(),
    );
    const at = wanted.current === null ? undefined : indexOf.get(wanted.current);
    if (scroller !== null && at !== undefined) {
      const { top, bottom } = roomIn(scroller, listRef.current);
      const by = scrollToShow(
        { top: offsets[at] ?? 0, bottom: offsets[at + 1] ?? 0 },
        { top: top + coveredBy(headRef?.current ?? null, scroller), bottom },
      );
      if (by !== 0) scroller.scrollTop += by;
    }
    const isElsewhere = look();
    if (!hasGrown && !isElsewhere) wanted.current = null;
  });

  useEffect(() => {
    if (scroller === null) return undefined;
    const listen = (): void => void look();
    scroller.addEventListener("scroll", listen, { passive: true });
    window.addEventListener("resize", listen);
    return () => {
      scroller.removeEventListener("scroll", listen);
      window.removeEventListener("resize", listen);
    };
  }, [scroller, look]);
  useEffect(() => () => sizer.current?.disconnect(), []);

  const { first, last } = windowOf(offsets, room.top - MARGIN_PX, room.bottom + MARGIN_PX);
  const indexes = new Set<number>();
  for (let index = first; index <= last; index += 1) indexes.add(index);
  for (const key of kept) {
    const index = key === null ? undefined : indexOf.get(key);
    if (index !== undefined) indexes.add(index);
  }
  const drawn = [...indexes]
    .sort((a, b) => a - b)
    .flatMap((index) => {
      const node = nodes[index];
      return node === undefined ? [] : [{ node, index, top: offsets[index] ?? 0 }];
    });
  const reveal = useCallback((key: string) => {
    wanted.current = key;
    setVersion((old) => old + 1);
  }, []);
  return { listRef, height: offsets.at(-1) ?? 0, drawn, reveal };
}

/** The part of a list that can be seen, from its beginning. */
interface Room {
  readonly top: number;
  readonly bottom: number;
}

function roomIn(scroller: HTMLElement | null, list: HTMLElement | null): Room {
  if (scroller === null || list === null || scroller.clientHeight === 0) return UNKNOWN_ROOM;
  const top = scroller.getBoundingClientRect().top - list.getBoundingClientRect().top;
  return { top, bottom: top + scroller.clientHeight };
}

/** How much of the upper edge is covered by what sticks to it; of the frame's own line the scrolling part knows it. */
function coveredBy(head: HTMLElement | null, scroller: HTMLElement): number {
  if (head === null) return Number.parseFloat(getComputedStyle(scroller).scrollPaddingTop) || 0;
  const { position, top } = getComputedStyle(head);
  return position === "sticky" ? (Number.parseFloat(top) || 0) + head.offsetHeight : 0;
}

function drawnElements(list: HTMLElement | null): readonly HTMLElement[] {
  return list === null ? [] : [...list.querySelectorAll<HTMLElement>("[data-at]")];
}

/** Hears when something that is drawn changes its height by itself, as when a page in it has come. */
function watchSizes(
  sizer: RefObject<ResizeObserver | null>,
  before: ReadonlySet<Element>,
  elements: readonly HTMLElement[],
  onChange: () => void,
): ReadonlySet<Element> {
  if (typeof ResizeObserver === "undefined") return before;
  sizer.current ??= new ResizeObserver(onChange);
  const now = new Set<Element>(elements);
  for (const element of before) if (!now.has(element)) sizer.current.unobserve(element);
  for (const element of now) if (!before.has(element)) sizer.current.observe(element);
  return now;
}
