import { findBrowser } from "./find-browser.mjs";

const ARGUMENTS = [
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
  "--no-default-browser-check",
  "--disable-dev-shm-usage",
  "--font-render-hinting=none",
];

/**
 * How Playwright starts the browser: no network of its own, web security on.
 * @returns {Promise<import("playwright-core").LaunchOptions>}
 */
export async function launchOptions() {
  const { executablePath, environment } = await findBrowser();
  const isRoot = process.getuid?.() === 0;
  return {
    executablePath,
    headless: true,
    // The sandbox refuses to run as root, which is what most build machines are.
    chromiumSandbox: !isRoot && environment === null,
    args: ARGUMENTS,
    ...(environment && { env: { ...process.env, ...environment } }),
  };
}
