import type { ExcelHost } from "./excel-host";
import { paneUrl, trustedOrigin } from "../transport/pane-url";
import type { XdmPane } from "../transport/xdm-pane";

/** The conversation of a pane that shares its window with the host. */
const CONVERSATION = "same-window";

/** A window that office.js is about to load into. */
export interface PaneWindow {
  readonly location: Pick<Location, "protocol" | "hostname" | "origin">;
  readonly MessageEvent: typeof MessageEvent;
  dispatchEvent(event: Event): boolean;
}

/** The address that a window must have for office.js to find a host in it. */
export function sameWindowUrl(host: ExcelHost, page: string): string {
  return paneUrl(host.settings, page, CONVERSATION, trustedOrigin(new URL(page)));
}

/**
 * Connects a pane that lives in the window where the host lives too (tests, plain http). Call it before office.js loads; the
 * window's address must be that of `sameWindowUrl`.
 */
export function connectSameWindow(
  host: ExcelHost,
  pane: PaneWindow,
  schedule: (task: () => void) => void,
): XdmPane {
  const origin = trustedOrigin(pane.location);
  const connection = host.connectPane((data) => {
    schedule(() => {
      pane.dispatchEvent(new pane.MessageEvent("message", { data, origin }));
    });
  }, CONVERSATION);
  const opener = {
    postMessage: (text: string) => {
      schedule(() => {
        connection.receive(text);
      });
    },
  };
  Object.defineProperty(pane, "opener", { configurable: true, writable: true, value: opener });
  return connection;
}
