import { spawn } from "node:child_process";

const OPENERS = {
  darwin: (address) => ["open", [address]],
  win32: (address) => ["cmd", ["/c", "start", "", address]],
  linux: (address) => ["xdg-open", [address]],
};

/**
 * Shows an address in the person's browser where there is one; where there is none nothing happens.
 * @param {string} address
 */
export function openBrowser(address) {
  const isAlone = process.env.CI || process.env.BROWSER === "none" || !process.stdout.isTTY;
  const hasScreen = process.platform !== "linux" || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  const opener = OPENERS[process.platform];
  if (isAlone || !hasScreen || opener === undefined) return;
  const child = spawn(...opener(address), { stdio: "ignore", detached: true });
  child.on("error", () => {}); // no such program: the address stands on the screen
  child.unref();
}
