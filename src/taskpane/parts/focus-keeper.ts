import { firstTabbable, isTabbable } from "./first-tabbable";

/**
 * Keeps the focus in the pane: when the focused part is taken away or can no longer be focused, the focus goes on to what follows
 * from it. Where the part that vanished hands the focus on itself, nothing is done. On the page's body every further Tab would be
 * swallowed by office.js (R4).
 *
 * What follows: an element marked `data-focus-next`, else the first thing that Tab reaches in the nearest part around it that is
 * still there.
 * @returns ends the keeping
 */
export function keepFocus(root: HTMLElement): () => void {
  let last: HTMLElement | null = null;
  let around: readonly HTMLElement[] = [];

  const remember = ({ target }: FocusEvent): void => {
    if (!(target instanceof HTMLElement)) return;
    last = target;
    around = ancestorsIn(root, target);
  };
  const hand = (): void => {
    if (last === null || !isFocusLost(root.ownerDocument) || !root.ownerDocument.hasFocus()) return;
    if (isTabbable(last)) return; // the person went to the sheet, or pressed where nothing is
    successor(root, around)?.focus({ preventScroll: true });
  };
  const observer = new MutationObserver(hand);
  observer.observe(root, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ["disabled", "hidden", "tabindex"],
  });
  root.addEventListener("focusin", remember);
  const view = root.ownerDocument.defaultView;
  view?.addEventListener("focus", hand);
  return () => {
    observer.disconnect();
    root.removeEventListener("focusin", remember);
    view?.removeEventListener("focus", hand);
  };
}

function isFocusLost({ activeElement, body }: Document): boolean {
  return activeElement === null || activeElement === body;
}

function ancestorsIn(root: HTMLElement, element: HTMLElement): HTMLElement[] {
  const found: HTMLElement[] = [];
  for (let at = element.parentElement; at !== null && at !== root.parentElement; at = at.parentElement)
    found.push(at);
  return found;
}

function successor(root: HTMLElement, around: readonly HTMLElement[]): HTMLElement | null {
  const marked = [...root.querySelectorAll<HTMLElement>("[data-focus-next]")].find(isTabbable);
  if (marked !== undefined) return marked;
  for (const part of around) {
    const found = root.contains(part) ? firstTabbable(part) : null;
    if (found !== null) return found;
  }
  return firstTabbable(root);
}
