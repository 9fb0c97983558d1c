import { useCallback, useEffect, useState, type RefCallback } from "react";
import { useFrame } from "../parts/frame-context";

/** How far below the window something is drawn before it comes into sight. */
const AHEAD = "1200px";

/**
 * How many of a long list are drawn: more as soon as its end comes near the window, so that one scrolls on without a jump. The
 * button at the end does the same for who comes there faster, and where the window cannot be watched.
 */
export function useGrowingCount(
  total: number,
  step: number,
): { readonly count: number; readonly grow: () => void; readonly moreRef: RefCallback<HTMLElement> } {
  const { scroller } = useFrame();
  const [count, setCount] = useState(step);
  const [more, setMore] = useState<HTMLElement | null>(null);
  const grow = useCallback(() => setCount((old) => old + step), [step]);
  useEffect(() => {
    if (more === null || typeof IntersectionObserver === "undefined") return undefined;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) grow();
      },
      { root: scroller, rootMargin: `0px 0px ${AHEAD} 0px` },
    );
    observer.observe(more);
    return () => observer.disconnect();
  }, [more, scroller, grow, count]); // watched anew after each growth: what stays in sight is not told again
  return { count: Math.min(count, total), grow, moreRef: setMore };
}
