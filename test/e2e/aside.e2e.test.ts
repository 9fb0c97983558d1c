import { readFileSync } from "node:fs";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { AxeResults } from "axe-core";
import type { Frame } from "playwright-core";
import type { CheckJson } from "../../src/cli/check-json";
import { runCli } from "../support/run-cli";
import { findingTree } from "./finding-list";
import { downloadedBytes, leaveBrowser, openPreview, type OpenPreview } from "./open-preview";
import { speakEnglish } from "./pane-options";

jest.setTimeout(90_000);

const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const PICTURES = join(__dirname, "../../out/screenshots");
/** Milliseconds after which what still moves is taken for something that moves for good. */
const LONGEST_MOVEMENT = 400;
const SHEET = "รายงานผล ๒๕๖๘";

let preview: OpenPreview;
let folder = "";
beforeEach(async () => {
  preview = await openPreview();
  folder = await mkdtemp(join(tmpdir(), "aside-"));
});
afterEach(async () => {
  const [strangers, faults] = [preview.strangers, await preview.faults()];
  await preview.close();
  await rm(folder, { recursive: true, force: true });
  expect({ strangers, faults }).toEqual({ strangers: [], faults: [] });
});
beforeAll(() => mkdir(PICTURES, { recursive: true }));
afterAll(leaveBrowser);

test("by the keyboard alone a review is set aside: counted apart, kept in the workbook, back when its text changes", async () => {
  await checkSheet();
  const before = await countOf("ให้พิจารณา");
  const cell = await goToFirstReview();

  await press("ArrowRight");
  while (!/^ข้าม…$/.test(await focused())) await press("ArrowRight");
  await press("Enter");
  await expectFocus(/^ถูกต้องแล้ว$/);
  await press("ArrowDown");
  await press("ArrowDown");
  await expectFocus(/^เหตุผลอื่น$/);
  await press("Enter"); // without words it is not done
  await expectFocus(/^เหตุผล \(ต้องเขียน\)$/);
  await preview.page.keyboard.type("ยึดวันตามประกาศ");
  await press("Tab");
  await expectFocus(/^ชื่อท่าน/);
  await preview.page.keyboard.type("นางสาวต้นแบบ");
  await press("Tab");
  await press("Shift+Tab");
  await press("Enter");
  await button("การแก้ 1").waitFor();
  await expectFocus(/ช่อง \w+/); // the next line
  expect(await countOf("ให้พิจารณา")).toBe(before - 1);

  await reloadPane();
  await checkSheet();
  expect(await countOf("ให้พิจารณา")).toBe(before - 1);
  const skipped = await skippedInFile();
  expect(skipped).toEqual([
    expect.objectContaining({ cell, reason: "ยึดวันตามประกาศ", by: "นางสาวต้นแบบ", on: "2025-10-15" }),
  ]);

  await preview.page.evaluate(
    `(() => { const host = window.preview.host;
       host.typeIntoCell("${SHEET}", "${cell}", host.cell("${SHEET}", "${cell}").text + " เพิ่มเติม", "coauthor"); })()`,
  );
  await button("ดูข้อที่ข้ามไว้").waitFor({ state: "detached" });
  expect(await countOf("ให้พิจารณา")).toBeGreaterThanOrEqual(before);
  await button("ตัวเลือกและปุ่มลัด").focus();
  await press("Enter");
  await button(/^ข้อที่ข้ามไว้/).focus();
  await press("Enter");
  await expectFocus(/^ไปดู /);
  await press("Enter");
  await expectFocus(new RegExp(`ช่อง ${cell} `));
  expect(await skippedInFile()).toEqual([]);
});

describe.each([
  { width: 320, theme: "light", language: "th" },
  { width: 350, theme: "light", language: "en" },
  { width: 320, theme: "dark", language: "th" },
] as const)("at $width px, $theme, in $language", ({ width, theme, language }) => {
  test("form, page and counts: no fault of accessibility, nothing cut off", async () => {
    await preview.page.locator("#choose-paneWidth").selectOption(String(width));
    await preview.page.locator("#choose-theme").selectOption(theme);
    await preview.pane.getByRole("tablist").waitFor();
    if (theme === "dark") await choose("มืด");
    if (language === "en") await speakEnglish(preview.pane);
    await checkSheet();
    await setFirstAside();
    await setFirstAside(`form-${width}-${theme}-${language}`);
    await button(/^(ดูข้อที่ข้ามไว้|See what is set aside)/).click();
    await preview.pane
      .getByRole("button", { name: /^(นำกลับ|Take back):/ })
      .first()
      .waitFor();
    await expectSound(`page-${width}-${theme}-${language}`);
  });
});

const button = (name: RegExp | string): ReturnType<OpenPreview["pane"]["getByRole"]> =>
  preview.pane.getByRole("button", { name });

async function checkSheet(): Promise<void> {
  await preview.page.getByRole("button", { name: "ตรวจแผ่น" }).click();
  await findingTree(preview.pane).waitFor();
}

/** Takes a choice of the page behind ⋯, and goes back. */
async function choose(option: string): Promise<void> {
  await button("ตัวเลือกและปุ่มลัด").click();
  await preview.pane.getByRole("radio", { name: option }).click();
  await button("กลับ").click();
}

/** How many findings the counter of a severity shows. */
async function countOf(severity: string): Promise<number> {
  const words = await preview.pane
    .getByRole("button", { name: new RegExp(`\\d+ ${severity}$`) })
    .textContent();
  return Number(/\d+/.exec(words ?? "")?.[0]);
}

/** Filters for reviews and takes the first, by keyboard.
 * @returns its cell
 */
async function goToFirstReview(): Promise<string> {
  await preview.pane.getByRole("button", { name: /\d+ ให้พิจารณา$/ }).focus();
  await press("Enter");
  await press("F8");
  await expectFocus(/^ให้พิจารณา ช่อง/);
  const name = await focused();
  return /ช่อง ([A-Z]+\d+)/.exec(name)?.[1] ?? "";
}

/** Sets the first review that is left aside; the form is looked at where a picture of it is wanted. */
async function setFirstAside(picture: string | null = null): Promise<void> {
  await button(/\d+ (ให้พิจารณา|Consider)$/).focus();
  if ((await button(/\d+ (ให้พิจารณา|Consider)$/).getAttribute("aria-pressed")) === "false")
    await press("Enter");
  await press("F8");
  await button(/^(ข้าม…|Set aside…)$/).click();
  await preview.pane.getByRole("group", { name: /^(ข้ามเพราะ|Set aside because)$/ }).waitFor();
  if (picture !== null) await expectSound(picture);
  await button(/^(ข้ามข้อนี้|ข้ามทั้ง|Set aside|Set all)/)
    .last()
    .click();
  await preview.pane
    .getByRole("group", { name: /^(ข้ามเพราะ|Set aside because)$/ })
    .waitFor({ state: "detached" });
}

/** Closes the pane and opens it again, as when the workbook is opened another day. */
async function reloadPane(): Promise<void> {
  await paneFrame().evaluate("location.reload()");
  await preview.pane.getByRole("tablist").waitFor();
}

/** What the command line says of the workbook as it would be saved. */
async function skippedInFile(): Promise<readonly object[]> {
  const [download] = await Promise.all([
    preview.page.waitForEvent("download"),
    preview.page.locator("#save-file").click(),
  ]);
  await writeFile(join(folder, "plan.xlsx"), await downloadedBytes(download));
  const { out } = await runCli(folder, "check", "plan.xlsx", "--json", "--as-of", "2025-10-15");
  const [workbook] = (JSON.parse(out) as CheckJson).workbooks;
  if (workbook === undefined || "error" in workbook) throw new Error(out);
  return workbook.skipped;
}

function paneFrame(): Frame {
  const frame = preview.page.frames().find((one) => one.url().includes("taskpane.html"));
  if (frame === undefined) throw new Error("there is no pane");
  return frame;
}

/** Presses a key; afterwards something in the pane has the focus. */
async function press(key: string): Promise<void> {
  await preview.page.keyboard.press(key);
  await preview.page.waitForTimeout(60); // what opens, opens
  const tag = await paneFrame().evaluate("document.activeElement.tagName");
  expect({ key, tag }).not.toEqual({ key, tag: "BODY" });
}

async function expectFocus(name: RegExp): Promise<void> {
  for (let turns = 0; turns < 60 && !name.test(await focused()); turns += 1) {
    await preview.page.waitForTimeout(50);
  }
  expect(await focused()).toMatch(name);
}

/** What a screen reader says of the part with the focus. */
function focused(): Promise<string> {
  return paneFrame().evaluate(
    "(({ labels, textContent }, name) => name ?? labels?.[0]?.textContent ?? textContent)(document.activeElement, document.activeElement.getAttribute('aria-label'))",
  );
}

/** No fault of accessibility, and nothing to be scrolled sideways. */
async function expectSound(picture: string): Promise<void> {
  await preview.page.waitForTimeout(LONGEST_MOVEMENT);
  await preview.page.locator("#pane-frame").screenshot({ path: join(PICTURES, `pane-aside-${picture}.png`) });
  const frame = paneFrame();
  if (await frame.evaluate("typeof axe === 'undefined'")) await frame.evaluate(AXE);
  const { violations } = (await frame.evaluate(
    `axe.run({ exclude: [["[data-tabster-dummy]"]] })`,
  )) as AxeResults;
  const aside = await frame.evaluate(
    "document.documentElement.scrollWidth - document.documentElement.clientWidth",
  );
  expect({
    faults: violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`,
    ),
    aside,
  }).toEqual({ faults: [], aside: 0 });
}
