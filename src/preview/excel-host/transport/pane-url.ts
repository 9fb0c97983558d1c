import type { PaneSettings } from "../host-core";
import { controlId } from "./control-id";

/**
 * The `_host_Info` that makes office.js take Excel for its host: `Excel$Web$16.01$th-TH$…`; `Win32` and `Mac` load the client
 * of those platforms, which needs the native bridge instead of messages.
 */
export function hostInfo({ platform, displayLanguage }: PaneSettings): string {
  return ["Excel", platform, "16.01", displayLanguage, "simulated", "", "", "0"].join("$");
}

/** Origin that office.js is told its host has: it trusts https and the pane's own host name only. */
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
  const xdmInfo = [conversation, controlId, encodeURIComponent(origin)].join("|");
  return `${address}${query}#${fragment ?? ""}&_xdm_Info=${xdmInfo}`;
}
