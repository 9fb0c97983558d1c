import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { packagedChromium } from "./packaged-chromium.mjs";

const LINUX_NAMES = [
  "google-chrome",
  "google-chrome-stable",
  "microsoft-edge",
  "chromium",
  "chromium-browser",
];
const MAC_PLACES = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];
const WINDOWS_PLACES = [
  "Google\\Chrome\\Application\\chrome.exe",
  "Microsoft\\Edge\\Application\\msedge.exe",
];

/**
 * The browser to drive: CHROME_PATH, else one that is installed, else the one that came with the npm packages.
 * CHROME_PATH=packaged takes the last at once.
 * @returns {Promise<{ executablePath: string, environment: Record<string, string> | null }>}
 */
export async function findBrowser() {
  const wished = process.env.CHROME_PATH;
  if (wished === "packaged") return packagedChromium();
  if (wished) return { executablePath: wished, environment: null };
  const installed = places().find((place) => existsSync(place));
  return installed === undefined ? packagedChromium() : { executablePath: installed, environment: null };
}

function places() {
  if (process.platform === "darwin") return MAC_PLACES;
  if (process.platform === "win32") {
    const roots = [process.env.PROGRAMFILES, process.env["PROGRAMFILES(X86)"], process.env.LOCALAPPDATA];
    return roots.filter(Boolean).flatMap((root) => WINDOWS_PLACES.map((place) => join(root, place)));
  }
  const folders = (process.env.PATH ?? "").split(delimiter).filter(Boolean);
  return LINUX_NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
}
