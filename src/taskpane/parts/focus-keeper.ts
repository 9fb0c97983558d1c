import { firstTabbable, isTabbable } from "./first-tabbable";

/**
 * Keeps the focus in the pane: when the focused part is taken away or can no longer be focused, the focus goes on to what follows
 * from it. Where the part that vanished hands the focus on itself, nothing is done. On the page's body every further Tab would be
 * swallowed by office.js (R4). Whoever comes back from the sheet is where they were.
 *
 * What follows: an element marked `data-focus-next`, else the first thing that Tab reaches in the nearest part around it that is
 * still there.
 * @returns ends the keeping
 */
export function keepFocus(root: HTMLElement): () => void {
  let last: HTMLElement | null = null;
  let around: readonly HTMLElement[] = [];
  let isAway = false; // the person is in the sheet: taking the focus would pull them out of it

  const remember = ({ target }: FocusEvent): void => {
    if (!(target instanceof HTMLElement)) return;
    last = target;
    around = ancestorsIn(root, target);
  };
  const hand = (): void => {
    if (last === null || isAway) return;
    const { activeElement, body } = root.ownerDocument;
    // What is disabled or hidden keeps the focus until the next drawing, and no event tells when it is gone.
    const isLost =
      activeElement === null || activeElement === body || (activeElement === last && isShut(last));
    if (!isLost) return;
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
  const leave = (): void => {
    isAway = true;
  };
  const comeBack = (): void => {
    isAway = false;
    const { activeElement, body } = root.ownerDocument;
    const isNowhere = activeElement === null || activeElement === body;
    // The window has the focus again and nothing in it: one goes on where one was.
    if (last !== null && isNowhere && isTabbable(last)) last.focus({ preventScroll: true });
    else hand();
  };
  view?.addEventListener("blur", leave);
  view?.addEventListener("focus", comeBack);
  return () => {
    observer.disconnect();
    root.removeEventListener("focusin", remember);
    view?.removeEventListener("blur", leave);
    view?.removeEventListener("focus", comeBack);
  };
}

function isShut(element: HTMLElement): boolean {
  return element.matches(":disabled") || element.closest("[hidden],[inert]") !== null;
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
