import { readFileSync } from "node:fs";
import type { AxeResults } from "axe-core";
import { leaveFilesBrowser, openFilesPage, SAMPLE, type OpenFilesPage } from "./open-files-page";

jest.setTimeout(240_000);

const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
/** It looks for whole words between spaces, which Thai does not have. */
const RULES = { "label-content-name-mismatch": { enabled: false } };
/** Fluent fades colours in. */
const FADE_MS = 600;
/** Fluent's keyboard navigation puts hidden stops at the ends of a list that hand the focus on at once. */
const CONTEXT = { exclude: [["[data-tabster-dummy]"]] };

let files: OpenFilesPage;

afterAll(leaveFilesBrowser);
afterEach(async () => {
  const { thrown } = files;
  await files.close();
  expect(thrown).toEqual([]);
});

async function axeFaults(): Promise<string[]> {
  const { page } = files;
  await page.waitForTimeout(FADE_MS);
  if (!(await page.evaluate("typeof axe === 'object'"))) await page.evaluate(AXE);
  const found = await page.evaluate<AxeResults>(
    `axe.run(${JSON.stringify(CONTEXT)}, ${JSON.stringify({ rules: RULES })})`,
  );
  return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}

/** What reaches beyond the window: nothing but the cells of the sheet may be scrolled sideways. */
const tooWide = (): Promise<number> =>
  files.page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");

test.each([
  ["light", "th", 1366, 768],
  ["dark", "th", 1366, 768],
  ["light", "en", 320, 560],
  ["dark", "en", 320, 560],
] as const)(
  "%s, %s, %i px: sound before and with a workbook",
  async (colourScheme, language, width, height) => {
    files = await openFilesPage({ colourScheme, language, width, height });
    const { page } = files;
    expect(await axeFaults()).toEqual([]);
    expect(await tooWide()).toBe(0);
    await files.choose("แผน.xlsx", SAMPLE);
    await page.locator("[data-found]").first().waitFor({ state: "attached" });
    expect(await axeFaults()).toEqual([]);
    expect(await tooWide()).toBe(0);
    await page.getByRole("treeitem", { level: 2 }).first().click();
    await page.locator("td[data-selected]").waitFor();
    expect(await axeFaults()).toEqual([]);
    expect(await tooWide()).toBe(0);
  },
);

test.each([320, 480, 759, 760, 1024, 1920])("at %i px nothing reaches beyond the window", async (width) => {
  files = await openFilesPage({ width, height: 640 });
  await files.choose("แผนที่มีชื่อยาวมากจนต้องขึ้นบรรทัดใหม่_ปีงบประมาณ_๒๕๖๘.xlsx", SAMPLE);
  await files.page.locator("[data-found]").first().waitFor({ state: "attached" });
  expect(await tooWide()).toBe(0);
});

test("in high contrast the chosen cell has an edge of the system's colour", async () => {
  files = await openFilesPage({ forcedColours: true });
  await files.choose("แผน.xlsx", SAMPLE);
  await files.waitForFindings();
  await files.page.locator("td[data-found]").first().click();
  await files.page.locator("td[data-selected]").waitFor();
  const outline = await files.page.evaluate(
    "getComputedStyle(document.querySelector('td[data-selected]')).outlineStyle",
  );
  expect(outline).toBe("solid");
  expect(await axeFaults()).toEqual([]);
});

test("by keyboard alone: a file is chosen, a finding leads to its cell, arrows walk the sheet, and Tab goes round nowhere", async () => {
  files = await openFilesPage();
  const { page } = files;
  const focused = (): Promise<string> =>
    page.evaluate(
      "(document.activeElement?.getAttribute('aria-label') || document.activeElement?.textContent || '').slice(0, 60)",
    );
  await page.keyboard.press("Tab");
  expect(await focused()).toBe("เลือกสมุดงาน");
  const choosing = page.waitForEvent("filechooser");
  // The browser hears of the waiting before the key.
  await page.evaluate("0");
  await page.keyboard.press("Enter");
  const chooser = await choosing;
  await chooser.setFiles({ name: "แผน.xlsx", mimeType: "application/octet-stream", buffer: SAMPLE });
  await files.waitForFindings();
  const seen: string[] = [];
  for (let press = 0; press < 40 && !seen.includes("ช่องของแผ่น “รายงานผล ๒๕๖๘”"); press++) {
    await page.keyboard.press("Tab");
    seen.push(await focused());
  }
  expect(seen).toContain("เปิดสมุดงานอื่น");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowRight");
  expect(await page.locator("td[data-selected]").getAttribute("data-cell")).toBe("B4");
  await page.keyboard.press("F8");
  for (let press = 0; press < 40; press++) {
    if (/^ไปข้อแรก/.test(await focused())) break;
    await page.keyboard.press("Tab");
  }
  await page.keyboard.press("Enter");
  await page.locator('td[data-selected][data-cell="B15"]').waitFor();
  // Out of the pane again, which in Excel is left by F6 alone.
  const after: string[] = [];
  for (let press = 0; press < 60 && !after.includes("เปิดสมุดงานอื่น"); press++) {
    await page.keyboard.press("Tab");
    after.push(await focused());
  }
  expect(after).toContain("เปิดสมุดงานอื่น");
});
