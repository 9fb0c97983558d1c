/**
 * Keeps what has the focus in view: where the part that scrolls gets lower, as when the action bar comes, or where what is in it
 * gets higher after the focus has come, as when lines above are measured late on a slow computer, it is scrolled to again. What a
 * person scrolls away by wheel, finger or bar stays away until the focus moves.
 * @returns ends it
 */
export function keepInView(scroller: HTMLElement): () => void {
  let frame = 0;
  let isFollowed = true;
  const show = (): void => {
    const { activeElement } = scroller.ownerDocument;
    if (!isFollowed || !(activeElement instanceof HTMLElement) || !scroller.contains(activeElement)) return;
    const room = scroller.getBoundingClientRect();
    const { top, bottom } = activeElement.getBoundingClientRect();
    const isHigher = bottom - top > room.height;
    if (isHigher || (top >= room.top && bottom <= room.bottom)) return;
    activeElement.scrollIntoView({ block: "nearest" });
  };
  // What has the focus is drawn in this frame, what it moves is measured and drawn in the next.
  const showSoon = (): void => {
    isFollowed = true;
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(show);
    });
  };
  const leave = (): void => {
    isFollowed = false;
  };
  scroller.addEventListener("focusin", showSoon);
  for (const kind of BY_HAND) scroller.addEventListener(kind, leave, { passive: true });
  const sizer = typeof ResizeObserver === "undefined" ? null : new ResizeObserver(show);
  sizer?.observe(scroller);
  for (const part of scroller.children) sizer?.observe(part);
  return () => {
    cancelAnimationFrame(frame);
    scroller.removeEventListener("focusin", showSoon);
    for (const kind of BY_HAND) scroller.removeEventListener(kind, leave);
    sizer?.disconnect();
  };
}

const BY_HAND = ["wheel", "touchmove", "pointerdown"] as const;
