import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { withPreview } from "./browser/with-preview.mjs";

/** Takes the pictures of the README: the preview and the pane, as `npm start` shows them, with the sample checked. */
const folder = join(import.meta.dirname, "..", "docs", "screenshots");
/** Two weeks after the sample's fiscal year ended. */
const CLOCK = "2025-10-15T10:00:00+07:00";

const OPTIONS = /^(ตัวเลือกและปุ่มลัด|Options and shortcuts)$/;

/** The pane at the height that a screen of 768 pixels leaves it, and a little more. */
const PANE = { width: 1100, height: 800, paneWidth: "320", language: "th", pane: true };
const ENGLISH = { ...PANE, paneWidth: "350", language: "en" };
const PICTURES = [
  { ...PANE, name: "preview-th", width: 1366, height: 768, paneWidth: "350", pane: false },
  { ...PANE, name: "pane-320-th-start", isFirst: true },
  { ...PANE, name: "pane-320-th" },
  { ...ENGLISH, name: "pane-350-en" },
  { ...PANE, name: "pane-320-th-dark", dark: true },
  { ...PANE, name: "pane-320-th-contrast", contrast: true },
  { ...PANE, name: "pane-320-th-kinds", view: "ชนิด" },
  { ...PANE, name: "pane-320-th-board", show: showBoard, on: "2025-07-15T10:00:00+07:00" },
  {
    ...ENGLISH,
    name: "pane-350-en-board-dark",
    dark: true,
    show: showBoard,
    on: "2025-07-15T10:00:00+07:00",
  },
  { ...PANE, name: "pane-320-th-results", show: showResults },
  { ...ENGLISH, name: "pane-350-en-results-dark", dark: true, show: showResults },
  { ...PANE, name: "pane-320-th-results-card", show: showResultsCard },
  { ...ENGLISH, name: "pane-350-en-results-card-dark", dark: true, show: showResultsCard },
  { ...PANE, name: "pane-320-th-settings", show: showSettings },
  { ...ENGLISH, name: "pane-350-en-settings-dark", dark: true, show: showSettings },
  { ...PANE, name: "pane-320-th-report", show: showReport },
  { ...ENGLISH, name: "pane-350-en-report-dark", dark: true, show: showReport },
  { ...PANE, name: "pane-350-th-fixes", paneWidth: "350", view: "ชนิด", press: /^ดูทุกข้อที่แก้ให้ได้/ },
  { ...PANE, name: "pane-320-th-options", press: OPTIONS },
];

await mkdir(folder, { recursive: true });
await withPreview(async (open) => {
  for (const picture of PICTURES) await take(open, picture);
});

async function take(open, picture) {
  const { name, language, isFirst, view, show, press, pane } = picture;
  const { page, frame, shoot, close } = await open({ on: CLOCK, ...picture });
  if (isFirst) await frame.getByRole("button", { name: /^ใช้ตารางในสมุดงานนี้.*17 มาตรการ/ }).waitFor();
  else {
    await page.locator("#ribbon-buttons button").nth(1).click();
    await frame.getByRole("button", { name: /^ไปข้อแรก/ }).waitFor();
    await frame.getByRole("button", { name: /^ไปข้อแรก/ }).focus();
  }
  if (language === "en") {
    await frame.getByRole("button", { name: OPTIONS }).click();
    await frame.getByRole("radio", { name: "English" }).click();
    await frame.getByRole("button", { name: "Back", exact: true }).click();
  }
  if (view) await frame.getByRole("radio", { name: view }).click();
  if (press) await frame.getByRole("button", { name: press }).click();
  if (show) await show(frame);
  await shoot(join(folder, `${name}.png`), pane);
  await close();
}

async function showBoard(frame) {
  await frame.getByRole("tab", { name: /^(ติดตาม|Track)/ }).click();
  await frame.locator("[data-board-card]").waitFor();
}

async function showResults(frame) {
  await frame.getByRole("tab", { name: /^(เติมผล|Results)/ }).click();
  await frame.locator("[data-work-head]").first().waitFor();
}

async function showResultsCard(frame) {
  await showResults(frame);
  await frame.locator("[data-work-head]").first().click();
  await frame.locator("[data-work-body]").waitFor();
}

async function showSettings(frame) {
  await frame.getByRole("button", { name: OPTIONS }).click();
  await frame.locator("main [data-opener=settings]:visible").click();
  await frame.locator("[data-page] path").first().waitFor();
}

async function showReport(frame) {
  await frame.getByRole("tab", { name: /^(รายงาน|Report)/ }).click();
  await frame.locator("[data-opens-page] path").first().waitFor();
}
