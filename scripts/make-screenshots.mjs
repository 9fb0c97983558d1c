import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { launchOptions } from "./browser/launch-options.mjs";
import { buildPages } from "./build/build-pages.mjs";
import { createServer, listen } from "./serve/create-server.mjs";

/** Takes the pictures of the README: the preview and the pane, as `npm start` shows them, with the sample checked. */
const folder = join(import.meta.dirname, "..", "docs", "screenshots");
const ANY_PORT = 0;
/** Two weeks after the sample's fiscal year ended. */
const CLOCK = "2025-10-15T10:00:00+07:00";

/** Fluent fades colours in. */
const FADE_MS = 600;

const PICTURES = [
  { name: "preview-th", width: 1366, height: 768, paneWidth: "350", language: "th", pane: false },
  { name: "pane-320-th", width: 1100, height: 960, paneWidth: "320", language: "th", pane: true },
  { name: "pane-350-en", width: 1100, height: 960, paneWidth: "350", language: "en", pane: true },
  {
    name: "pane-320-th-dark",
    width: 1100,
    height: 960,
    paneWidth: "320",
    language: "th",
    dark: true,
    pane: true,
  },
  {
    name: "pane-320-th-contrast",
    width: 1100,
    height: 960,
    paneWidth: "320",
    language: "th",
    contrast: true,
    pane: true,
  },
  {
    name: "pane-320-th-report",
    width: 1100,
    height: 960,
    paneWidth: "320",
    language: "th",
    tab: 2,
    pane: true,
  },
  {
    name: "pane-320-th-results",
    width: 1100,
    height: 960,
    paneWidth: "320",
    language: "th",
    tab: 1,
    pane: true,
  },
  {
    name: "pane-350-th-fixes",
    width: 1100,
    height: 960,
    paneWidth: "350",
    language: "th",
    press: /^แก้ทั้งหมดที่แก้ได้/,
    pane: true,
  },
];

await mkdir(folder, { recursive: true });
const folders = await buildPages();
const server = createServer({ folders });
const address = `http://localhost:${await listen(server, ANY_PORT)}/`;
const browser = await chromium.launch(await launchOptions());
try {
  for (const picture of PICTURES) await take(picture);
} finally {
  await browser.close();
  server.closeAllConnections();
  server.close();
}

async function take({ name, width, height, paneWidth, language, dark, contrast, tab, press, pane }) {
  const context = await browser.newContext({
    viewport: { width, height },
    locale: "th-TH",
    forcedColors: contrast ? "active" : "none",
    timezoneId: "Asia/Bangkok",
  });
  const page = await context.newPage();
  await page.clock.setFixedTime(new Date(CLOCK));
  await page.goto(address);
  await page
    .locator("select")
    .filter({ has: page.locator(`option[value="${paneWidth}"]`) })
    .selectOption(paneWidth);
  const frame = page.frameLocator("#pane-frame");
  await frame.getByRole("tablist").waitFor();
  await frame
    .getByRole("button", { name: /ตรวจแผ่น|Check the sheet|เริ่ม|Start/ })
    .first()
    .click();
  await frame
    .getByText(/ยังต้องแก้|To mend|must be|Not ready/)
    .first()
    .waitFor();
  if (language === "en") {
    await frame.getByRole("button", { name: "ตัวเลือกและปุ่มลัด" }).click();
    await frame.getByRole("radio", { name: "English" }).click();
    await frame.getByRole("button", { name: "Back", exact: true }).click();
  }
  if (dark) await frame.getByRole("combobox").last().selectOption("dark");
  if (press) await frame.getByRole("button", { name: press }).click();
  if (tab !== undefined) await frame.getByRole("tab").nth(tab).click();
  await page.mouse.move(0, 0);
  await page.waitForTimeout(FADE_MS);
  const target = pane ? page.locator("#pane-frame") : page;
  await target.screenshot({ path: join(folder, `${name}.png`) });
  await context.close();
}
