import { readFileSync } from "node:fs";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { AxeResults } from "axe-core";
import type { CheckJson } from "../../src/cli/check-json";
import { runCli } from "../support/run-cli";
import { findingTree } from "./finding-list";
import { paneFrame, walkByKeyboard } from "./keyboard-walk";
import { downloadedBytes, leaveBrowser, openPreview, type OpenPreview } from "./open-preview";
import { speakEnglish } from "./pane-options";

jest.setTimeout(240_000);

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
  await button(/\d+ ให้พิจารณา$/).focus();
  const walk = await walkByKeyboard(preview);
  await walk.press("Enter"); // the reviews alone
  await walk.press("F8");
  const { name } = await walk.waitFor(/^ให้พิจารณา ช่อง/);
  const cell = /ช่อง ([A-Z]+\d+)/.exec(name)?.[1] ?? "";

  await walk.pressUntil("ArrowRight", /^ข้าม…$/);
  await walk.press("Enter");
  await walk.waitFor(/^ถูกต้องแล้ว$/);
  await walk.press("ArrowDown", 2);
  await walk.waitFor(/^เหตุผลอื่น$/);
  await walk.press("Enter"); // without words it is not done
  await walk.waitFor(/^เหตุผล \(ต้องเขียน\)$/);
  await walk.type("ยึดวันตามประกาศ");
  await walk.press("Escape"); // leaves the field, and the words stay
  await walk.waitFor(/^ข้ามข้อนี้$/);
  await walk.pressUntil("Shift+Tab", /^ชื่อท่าน/);
  await walk.type("นางสาวต้นแบบ");
  await walk.press("Enter");
  await button("การแก้ 1").waitFor();
  await walk.waitFor(/^(ต้องแก้|ควรตรวจ|ให้พิจารณา) ช่อง/); // the next line
  expect(await walk.lost()).toEqual([]);
  expect(await countOf("ให้พิจารณา")).toBe(before - 1);

  await reloadPane();
  await checkSheet();
  expect(await countOf("ให้พิจารณา")).toBe(before - 1);
  expect(await skippedInFile()).toEqual([
    expect.objectContaining({ cell, reason: "ยึดวันตามประกาศ", by: "นางสาวต้นแบบ", on: "2025-10-15" }),
  ]);

  await addToCell(cell, " เพิ่มเติม");
  await button(/^ดูข้อที่ข้ามไว้/).waitFor({ state: "detached" });
  expect(await countOf("ให้พิจารณา")).toBeGreaterThanOrEqual(before);
  await button("ตัวเลือกและปุ่มลัด").focus();
  const again = await walkByKeyboard(preview);
  await again.press("Enter");
  await again.pressUntil("Tab", /^ข้อที่ข้ามไว้/);
  await again.press("Enter");
  await again.waitFor(/^ไปดู /);
  await again.press("Enter");
  await again.waitFor(new RegExp(`^ให้พิจารณา ช่อง ${cell} `));
  expect(await again.lost()).toEqual([]);
  expect(await skippedInFile()).toEqual([]);
});

describe.each([
  { width: 320, theme: "light", language: "th" },
  { width: 350, theme: "light", language: "en" },
  { width: 320, theme: "dark", language: "th" },
] as const)("at $width px, $theme, in $language", ({ width, theme, language }) => {
  test("form, page and counts: no fault of accessibility, nothing cut off", async () => {
    await preview.page.locator("#choose-paneWidth").selectOption(String(width));
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

/** Sets the first review that is left aside; the form is looked at where a picture of it is wanted. */
async function setFirstAside(picture: string | null = null): Promise<void> {
  await button(/\d+ (ให้พิจารณา|Consider)$/).focus();
  if ((await button(/\d+ (ให้พิจารณา|Consider)$/).getAttribute("aria-pressed")) === "false")
    await preview.page.keyboard.press("Enter");
  await preview.page.keyboard.press("F8");
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

/** Types words behind those of a cell, as a colleague in the same workbook does. */
async function addToCell(cell: string, words: string): Promise<void> {
  await preview.page.evaluate(
    `window.preview.host.typeIntoCell("${SHEET}", "${cell}", window.preview.host.cell("${SHEET}", "${cell}").text + "${words}", "coauthor")`,
  );
}

/** Closes the pane and opens it again, as when the workbook is opened another day. */
async function reloadPane(): Promise<void> {
  const frame = paneFrame(preview);
  await frame.evaluate("window.isOld = true; location.reload()");
  const isReady = "window.isOld !== true && document.querySelector('[role=tablist]') !== null";
  while (!(await frame.evaluate(isReady).catch(() => false))) await preview.page.waitForTimeout(50);
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

/** No fault of accessibility, and nothing to be scrolled sideways. */
async function expectSound(picture: string): Promise<void> {
  await preview.page.waitForTimeout(LONGEST_MOVEMENT);
  await preview.page.locator("#pane-frame").screenshot({ path: join(PICTURES, `pane-aside-${picture}.png`) });
  const frame = paneFrame(preview);
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
