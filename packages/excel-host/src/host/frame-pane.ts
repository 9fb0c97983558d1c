import type { ExcelHost } from "./excel-host";
import { offerNativeBridge } from "../transport/native-window";
import { paneUrl, trustedOrigin } from "../transport/pane-url";

/** What a host page needs of its window. */
type HostWindow = Pick<Window, "addEventListener" | "removeEventListener"> & { readonly location: Location };

/** As Windows and Mac do; the pane's page must install `transport/in-page` before office.js. */
function openNativeFrame(host: ExcelHost, frame: HTMLIFrameElement, page: string, hostWindow: HostWindow) {
  const bridge = host.connectNativePane();
  offerNativeBridge(hostWindow, bridge.external);
  frame.src = paneUrl(host.settings, page, "native", trustedOrigin(hostWindow.location));
  return () => {
    bridge.disconnect();
    frame.src = "about:blank";
  };
}

/**
 * Shows the add-in's page in a frame beside the grid and connects it. On https office.js does all itself, as in Excel on the
 * web; on plain http the page must install `transport/in-page` before office.js. Returns a function that takes the pane away.
 */
export function openFramePane(
  host: ExcelHost,
  frame: HTMLIFrameElement,
  page: string,
  hostWindow: HostWindow,
): () => void {
  if (host.settings.platform !== "Web") return openNativeFrame(host, frame, page, hostWindow);
  const { location } = hostWindow;
  // As with Excel on the web the add-in may be served from elsewhere; office.js asks only that the names of both hosts are the same.
  const { origin } = new URL(page, location.href);
  const pane = host.connectPane((text) => {
    frame.contentWindow?.postMessage(text, origin);
  });
  const receive = (event: MessageEvent): void => {
    if (event.source === frame.contentWindow && event.origin === origin) pane.receive(event.data);
  };
  hostWindow.addEventListener("message", receive);
  frame.src = paneUrl(host.settings, page, pane.conversation, trustedOrigin(location));
  return () => {
    hostWindow.removeEventListener("message", receive);
    pane.disconnect();
    frame.src = "about:blank";
  };
}
