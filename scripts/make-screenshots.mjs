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

/** The pane at the height that a screen of 768 pixels leaves it, and a little more. */
const PANE = { width: 1100, height: 800, paneWidth: "320", language: "th", pane: true };
const PICTURES = [
  { ...PANE, name: "preview-th", width: 1366, height: 768, paneWidth: "350", pane: false },
  { ...PANE, name: "pane-320-th-start", isFirst: true },
  { ...PANE, name: "pane-320-th" },
  { ...PANE, name: "pane-350-en", paneWidth: "350", language: "en" },
  { ...PANE, name: "pane-320-th-dark", dark: true },
  { ...PANE, name: "pane-320-th-contrast", contrast: true },
  { ...PANE, name: "pane-320-th-kinds", view: "ชนิด" },
  { ...PANE, name: "pane-320-th-board", tab: 1, on: "2025-07-15T10:00:00+07:00" },
  { ...PANE, name: "pane-320-th-results", tab: 2 },
  { ...PANE, name: "pane-350-en-results-dark", paneWidth: "350", language: "en", dark: true, tab: 2 },
  { ...PANE, name: "pane-320-th-report", tab: 3 },
  { ...PANE, name: "pane-350-en-report-dark", paneWidth: "350", language: "en", dark: true, tab: 3 },
  { ...PANE, name: "pane-350-th-fixes", paneWidth: "350", view: "ชนิด", press: /^ดูทุกข้อที่แก้ให้ได้/ },
  { ...PANE, name: "pane-320-th-options", press: "ตัวเลือกและปุ่มลัด" },
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

async function take(picture) {
  const { name, width, height, paneWidth, language, dark, contrast, isFirst, view, tab, press, pane, on } =
    picture;
  const context = await browser.newContext({
    viewport: { width, height },
    locale: "th-TH",
    colorScheme: dark ? "dark" : "light",
    forcedColors: contrast ? "active" : "none",
    timezoneId: "Asia/Bangkok",
  });
  const page = await context.newPage();
  await page.clock.setFixedTime(new Date(on ?? CLOCK));
  await page.goto(address);
  await page.locator("#choose-paneWidth").selectOption(paneWidth);
  const frame = page.frameLocator("#pane-frame");
  await frame.getByRole("tablist").waitFor();
  if (isFirst) await frame.getByRole("button", { name: /^ใช้ตารางในสมุดงานนี้.*17 มาตรการ/ }).waitFor();
  else {
    await page.locator("#ribbon-buttons button").nth(1).click();
    await frame.getByRole("button", { name: /^ไปข้อแรก/ }).waitFor();
    await frame.getByRole("button", { name: /^ไปข้อแรก/ }).focus();
  }
  if (language === "en") {
    await frame.getByRole("button", { name: "ตัวเลือกและปุ่มลัด" }).click();
    await frame.getByRole("radio", { name: "English" }).click();
    await frame.getByRole("button", { name: "Back", exact: true }).click();
  }
  if (view) await frame.getByRole("radio", { name: view }).click();
  if (press) await frame.getByRole("button", { name: press }).click();
  if (tab !== undefined) await frame.getByRole("tab").nth(tab).click();
  await page.mouse.move(0, 0);
  await page.waitForTimeout(FADE_MS);
  const target = pane ? page.locator("#pane-frame") : page;
  await target.screenshot({ path: join(folder, `${name}.png`) });
  await context.close();
}
