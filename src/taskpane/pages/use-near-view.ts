import { useEffect, useState, type RefObject } from "react";

/** About a page above and below what is seen. */
const MARGIN = "800px";

/** Whether an element is in view or will be soon; always true where the platform cannot tell. */
export function useNearView(ref: RefObject<Element | null>): boolean {
  const [isNear, setNear] = useState(typeof IntersectionObserver === "undefined");
  useEffect(() => {
    const element = ref.current;
    if (element === null || typeof IntersectionObserver === "undefined") return undefined;
    const observer = new IntersectionObserver(
      (entries) => setNear(entries.at(-1)?.isIntersecting === true),
      // A margin of the scroller itself counts only where it is named as the root.
      { root: element.closest("main"), rootMargin: MARGIN },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref]);
  return isNear;
}
