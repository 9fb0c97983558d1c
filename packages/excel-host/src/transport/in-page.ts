import { takeNativeBridge } from "./native-window";
import { trustedOrigin } from "./pane-url";

/**
 * For a pane served over plain http in a frame: office.js trusts an https host only, and talks to `window.opener` before
 * `window.parent`. Call this before office.js loads, in development only: messages of the pane then go through an opener that this function
 * makes, and messages of the host reach office.js as if they came from https. Where the host plays Windows or Mac, its native bridge is put
 * in place. A page opened without a host is left alone.
 */
export function installInPageOpener(pane: Window): void {
  const host = pane.parent;
  const isInHost = pane.location.search.includes("_host_Info=") && host !== pane;
  if (!isInHost || takeNativeBridge(host, pane) || pane.location.protocol === "https:") return;
  const origin = trustedOrigin(pane.location);
  const opener = {
    postMessage: (text: string) => {
      host.postMessage(text, pane.location.origin);
    },
  };
  Object.defineProperty(pane, "opener", { configurable: true, value: opener });
  pane.addEventListener("message", (event) => {
    const isFromHost = event.source === host && event.origin === pane.location.origin;
    if (!isFromHost || typeof event.data !== "string") return;
    event.stopImmediatePropagation();
    pane.dispatchEvent(new MessageEvent("message", { data: event.data, origin }));
  });
}
