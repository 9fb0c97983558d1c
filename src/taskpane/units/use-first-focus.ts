import { useEffect, useRef, type RefObject } from "react";

/**
 * Gives the focus to a button in the bar above the foot when its page opens: a page itself looks only among what scrolls. To be called
 * by the part that draws the page, whose effects come after the page's own.
 */
export function useFirstFocus(): RefObject<HTMLButtonElement | null> {
  const ref = useRef<HTMLButtonElement>(null);
  useEffect(() => ref.current?.focus({ preventScroll: true }), []);
  return ref;
}
