import type { PaneSettings } from "../server/host-core";
import { CONTROL_ID } from "./control-id";

/**
 * The `_host_Info` that makes office.js take Excel, or another application of Office, for its host: `Excel$Web$16.01$th-TH$…`; `Win32` and `Mac` load the client
 * of those platforms, which needs the native bridge instead of messages.
 */
export function hostInfo({ application, platform, displayLanguage }: PaneSettings): string {
  return [application, platform, "16.01", displayLanguage, "simulated", "", "", "0"].join("$");
}

/** The origin of the host, as office.js gets it: it trusts only https and the host name of the pane. */
export function trustedOrigin(location: {
  readonly protocol: string;
  readonly hostname: string;
  readonly origin: string;
}): string {
  return location.protocol === "https:" ? location.origin : `https://${location.hostname}`;
}

/** The address of the pane's page with what office.js looks for in it. */
export function paneUrl(settings: PaneSettings, page: string, conversation: string, origin: string): string {
  const [address = "", fragment] = page.split("#");
  const query = `${address.includes("?") ? "&" : "?"}_host_Info=${encodeURIComponent(hostInfo(settings))}`;
  const xdmInfo = [conversation, CONTROL_ID, encodeURIComponent(origin)].join("|");
  return `${address}${query}#${fragment ?? ""}&_xdm_Info=${xdmInfo}`;
}
