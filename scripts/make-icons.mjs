// Turns assets/icons/icon.svg into the PNG files that the manifest and the pages name. Look at them before you commit them.
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import { launchOptions } from "./browser/launch-options.mjs";

const folder = join(import.meta.dirname, "..", "assets", "icons");
const drawing = pathToFileURL(join(folder, "icon.svg")).href;
/** In pixels: what the ribbon wants at each screen scale. */
const SIZES = [16, 20, 24, 32, 40, 48, 64, 80];

const browser = await chromium.launch(await launchOptions());
try {
  const page = await browser.newPage();
  for (const size of SIZES) {
    await draw(page, drawing, `icon-${size}.png`, size);
    await draw(page, `${drawing}#plus`, `prepare-${size}.png`, size);
  }
} finally {
  await browser.close();
}

async function draw(page, address, file, size) {
  await page.setViewportSize({ width: size, height: size });
  await page.goto(address);
  await page.screenshot({ path: join(folder, file), omitBackground: true });
}
