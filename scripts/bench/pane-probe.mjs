/**
 * Runs in the pane before its own scripts: notes the first button, long tasks and files that were made, and gives the measuring script
 * what it asks with. It must hold all that it needs, since it is handed over as text.
 * @param {{ today: number, page: string }} options a fixed day, and the page that is the pane
 */
export function installProbe({ today, page }) {
  const RealDate = Date;
  const shift = today - RealDate.now();
  globalThis.Date = class extends RealDate {
    constructor(...parts) {
      if (parts.length === 0) super(RealDate.now() + shift);
      else super(...parts);
    }
    static now() {
      return RealDate.now() + shift;
    }
  };
  if (!globalThis.location.pathname.endsWith(page)) return;

  const probe = { firstButton: null, tasks: [], delivered: [] };
  const isSeen = (element) => element.getClientRects().length > 0;
  const matches = (element, words) =>
    words.some((word) => new RegExp(word).test(element.textContent.trim().replaceAll(/\s+/g, " ")));
  const until = (isThere) =>
    new Promise((resolve) => {
      const look = () => {
        const answer = isThere();
        if (!answer) return false;
        resolve({ at: performance.timeOrigin + performance.now(), answer });
        return true;
      };
      if (look()) return;
      const observer = new MutationObserver(() => {
        if (look()) observer.disconnect();
      });
      observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    });
  // Not asked whether it is seen: that lays the page out anew within the task that is measured.
  const button = (words) =>
    [...document.querySelectorAll("button, [role=tab], [role=radio]")].find(
      (one) => !one.disabled && one.closest("[hidden]") === null && matches(one, words),
    );
  Object.assign(globalThis, { paneProbe: { ...probe, isSeen, until, button } });
  const shared = globalThis.paneProbe;

  void until(() => [...document.querySelectorAll("button")].some(isSeen)).then(() => {
    shared.firstButton = performance.now();
  });
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) shared.tasks.push({ startTime, duration });
  }).observe({ type: "longtask", buffered: true });
  const { createObjectURL } = URL;
  URL.createObjectURL = (blob) => {
    if (!/script/.test(blob.type)) shared.delivered.push(blob.size);
    return createObjectURL.call(URL, blob);
  };
}
