import { chromium } from "playwright-core";
import { buildPages } from "../build/build-pages.mjs";
import { createServer, listen } from "../serve/create-server.mjs";
import { launchOptions } from "./launch-options.mjs";

const ANY_PORT = 0;
/** Fluent fades colours in. */
const FADE_MS = 600;

/**
 * Serves the built pages and opens a browser for as long as the work takes.
 * @param {(open: (look: object) => Promise<object>) => Promise<void>} work is given what opens the preview at a size, in a theme and
 *   on a day: `{ page, frame, shoot(path, isPane), close() }`
 */
export async function withPreview(work) {
  const folders = await buildPages();
  const server = createServer({ folders });
  const address = `http://localhost:${await listen(server, ANY_PORT)}/`;
  const browser = await chromium.launch(await launchOptions());
  try {
    await work((look) => open(browser, address, look));
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
}

async function open(browser, address, { width, height, paneWidth, dark, contrast, on }) {
  const context = await browser.newContext({
    viewport: { width, height },
    locale: "th-TH",
    colorScheme: dark ? "dark" : "light",
    forcedColors: contrast ? "active" : "none",
    timezoneId: "Asia/Bangkok",
  });
  const page = await context.newPage();
  await page.clock.setFixedTime(new Date(on));
  await page.goto(address);
  await page.locator("#choose-paneWidth").selectOption(paneWidth);
  const frame = page.frameLocator("#pane-frame");
  await frame.getByRole("tablist").waitFor();
  return {
    page,
    frame,
    shoot: async (path, isPane) => {
      await page.mouse.move(0, 0);
      await page.waitForTimeout(FADE_MS);
      await (isPane ? page.locator("#pane-frame") : page).screenshot({ path });
    },
    close: () => context.close(),
  };
}
