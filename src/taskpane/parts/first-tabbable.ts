/** What a Tab can stop at; `tabindex="-1"` is not among it, since office.js swallows the next Tab there (R4). */
const TABBABLE = [
  "button:not([disabled])",
  "a[href]",
  "input:not([disabled]):not([type=hidden])",
  "select:not([disabled])",
  "textarea:not([disabled])",
  "[tabindex]",
].join(",");

/** The first element inside another that Tab reaches; null where there is none. */
export function firstTabbable(root: ParentNode): HTMLElement | null {
  return [...root.querySelectorAll<HTMLElement>(TABBABLE)].find(isTabbable) ?? null;
}

/** All that Tab reaches inside an element, in its order; without the guards that Fluent puts around its parts. */
export function tabbablesIn(root: ParentNode): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(TABBABLE)].filter(
    (element) => isTabbable(element) && !element.hasAttribute("data-tabster-dummy"),
  );
}

/** Whether Tab reaches an element: it is in the page, drawn, and not taken out of the order. */
export function isTabbable(element: HTMLElement): boolean {
  if (!element.isConnected || element.tabIndex < 0 || !element.matches(TABBABLE)) return false;
  return element.closest("[hidden],[inert]") === null && isDrawn(element);
}

function isDrawn(element: HTMLElement): boolean {
  // Where nothing is laid out (a test without a screen) nothing can be told by it.
  return (
    typeof element.checkVisibility !== "function" || element.checkVisibility({ visibilityProperty: true })
  );
}
