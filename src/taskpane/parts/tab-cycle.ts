import { tabbablesIn } from "./first-tabbable";

/**
 * Lets Tab go round in the pane, as in Excel's own panes (F6, on the web Ctrl+F6, leads to the sheet). Past the last part office.js
 * on the web tells the host to take the focus and swallows the key: where the host does not come, every further Tab is swallowed,
 * too (R4). From the page's body Tab begins at the first part.
 * @returns ends it
 */
export function cycleTab(root: HTMLElement): () => void {
  const document = root.ownerDocument;
  const listen = (event: KeyboardEvent): void => {
    if (event.key !== "Tab" || event.ctrlKey || event.altKey || event.metaKey) return;
    // Not what has the focus: at an edge Fluent has put it on a guard outside of the pane by now.
    const from = event.target;
    const isNowhere = from === document.body || from === document.documentElement;
    if (!isNowhere && !(from instanceof Node && root.contains(from))) return;
    const parts = tabbablesIn(root);
    const [edge, next] = event.shiftKey ? [parts[0], parts.at(-1)] : [parts.at(-1), parts[0]];
    if (!next || !(isNowhere || from === edge)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    next.focus();
  };
  // Before office.js, which listens at the window while the key comes up again.
  document.addEventListener("keydown", listen, true);
  return () => document.removeEventListener("keydown", listen, true);
}
