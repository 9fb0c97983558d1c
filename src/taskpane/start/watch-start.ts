import { showPlainMessage } from "./show-plain-message";
import { START_MESSAGES } from "./start-messages";

/** How long office.js may take; it comes in one second, and on a line that loses packets a firewall lets it hang for minutes. */
const LONGEST_WAIT_MS = 20_000;

/** Set by the pane's own script as soon as it runs. */
const RUNS = "data-pane-runs";

/** Tells the guard that the pane's own files have come. */
export function tellPaneRuns(): void {
  document.documentElement.setAttribute(RUNS, "");
}

/**
 * Says what is wrong where a script that the pane needs does not come: office.js at once if it is refused and after a while if
 * nobody answers, our own when all others have come. The page keeps the word on an engine that is too old to itself
 * (`@supports` in taskpane.html).
 */
export function watchStart(): void {
  if (!isEngineNewEnough()) return;
  const timer = setTimeout(() => {
    if (!hasOffice()) showPlainMessage(START_MESSAGES.noOffice);
  }, LONGEST_WAIT_MS);
  // Deferred scripts have run by then, or never will.
  const judge = (): void => {
    clearTimeout(timer);
    if (!hasOffice()) showPlainMessage(START_MESSAGES.noOffice);
    else if (!document.documentElement.hasAttribute(RUNS)) showPlainMessage(START_MESSAGES.noFiles);
  };
  document.addEventListener("DOMContentLoaded", judge, { once: true });
}

function hasOffice(): boolean {
  return (window as { Office?: unknown }).Office !== undefined;
}

/** The question that the page's style sheet asks. */
function isEngineNewEnough(): boolean {
  const css = (window as { CSS?: Pick<typeof CSS, "supports"> }).CSS;
  return css !== undefined && css.supports("width", "1lh");
}
