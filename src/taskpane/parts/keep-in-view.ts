/**
 * Keeps what has the focus in view: where the part that scrolls gets lower, as when the action bar comes, or what stands above it
 * is measured anew after the focus has come, it is scrolled to again. What a person scrolls away stays away.
 * @returns ends it
 */
export function keepInView(scroller: HTMLElement): () => void {
  let frame = 0;
  const show = (): void => {
    const { activeElement } = scroller.ownerDocument;
    if (!(activeElement instanceof HTMLElement) || !scroller.contains(activeElement)) return;
    const room = scroller.getBoundingClientRect();
    const { top, bottom } = activeElement.getBoundingClientRect();
    const isHigher = bottom - top > room.height;
    if (isHigher || (top >= room.top && bottom <= room.bottom)) return;
    activeElement.scrollIntoView({ block: "nearest" });
  };
  // What has the focus is drawn in this frame, what it moves is measured and drawn in the next.
  const showSoon = (): void => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(show);
    });
  };
  scroller.addEventListener("focusin", showSoon);
  const sizer = typeof ResizeObserver === "undefined" ? null : new ResizeObserver(show);
  sizer?.observe(scroller);
  return () => {
    cancelAnimationFrame(frame);
    scroller.removeEventListener("focusin", showSoon);
    sizer?.disconnect();
  };
}
