import { readFileSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { AxeResults } from "axe-core";
import type { Frame } from "playwright-core";
import { openAllFixes } from "./finding-list";
import { leaveBrowser, openPreview, type OpenPreview } from "./open-preview";
import { speakEnglish } from "./pane-options";

jest.setTimeout(90_000);

const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const PICTURES = join(__dirname, "../../out/screenshots");
/** Fluent's keyboard navigation puts hidden stops at the ends of a list that hand the focus on at once. */
const FOCUS_GUARDS = '[["[data-tabster-dummy]"]]';
/** Findings that are passed on the way to one that can be mended. */
const MOST_STEPS = 30;
/** Milliseconds after which what still moves is taken for something that moves for good. */
const LONGEST_MOVEMENT = 400;

beforeAll(() => mkdir(PICTURES, { recursive: true }));
afterAll(leaveBrowser);

describe.each([
  { width: 320, theme: "light", language: "th" },
  { width: 350, theme: "light", language: "en" },
  { width: 320, theme: "dark", language: "th" },
] as const)("the pane at $width px, $theme, in $language", ({ width, theme, language }) => {
  let preview: OpenPreview;
  beforeAll(async () => {
    preview = await openPreview();
    await preview.page.locator("#choose-paneWidth").selectOption(String(width));
    await preview.page.locator("#choose-theme").selectOption(theme);
    await preview.pane.getByRole("tablist").waitFor();
    if (theme === "dark") await preview.pane.getByRole("combobox").first().selectOption("dark");
    if (language === "en") await speakEnglish(preview.pane);
  });
  afterAll(async () => {
    const { strangers } = preview;
    await preview.close();
    expect(strangers).toEqual([]);
  });

  test.each([
    "start",
    "findings",
    "prepare",
    "results",
    "report",
    "memo",
    "fix",
    "all-fixes",
    "made",
    "tables",
  ] as const)("%s: no fault of accessibility, nothing cut off", async (view) => {
    await show(preview, view);
    await settle(preview);
    const picture = join(PICTURES, `pane-${view}-${width}-${theme}-${language}.png`);
    await preview.page.locator("#pane-frame").screenshot({ path: picture });
    expect(await axeFaults(preview)).toEqual([]);
    expect(await overflow(preview)).toBe(0);
  });
});

type View =
  "start" | "findings" | "prepare" | "results" | "report" | "memo" | "fix" | "all-fixes" | "made" | "tables";

/** Each view goes on from the one before. */
async function show({ page, pane }: OpenPreview, view: View): Promise<void> {
  const buttons = page.locator("#ribbon-buttons button");
  if (view === "start") return;
  if (view === "findings" || view === "prepare" || view === "results" || view === "report") {
    await buttons.nth(["start", "findings", "prepare", "results", "report"].indexOf(view)).click();
    await pane.getByRole("tabpanel").waitFor();
    if (view === "report") await pane.getByRole("heading", { level: 3 }).first().waitFor();
  } else if (view === "memo") {
    await pane.getByText(/^(ดูตัวอย่างบันทึกข้อความ|Preview of the memo)$/).click();
    await pane.getByText("จึงเรียนมาเพื่อโปรดพิจารณา").waitFor();
  } else if (view === "fix") {
    await pane.getByRole("tab").first().click();
    const fix = pane.getByRole("button", { name: /^(แก้ให้|Fix)$/ });
    for (let steps = 0; steps < MOST_STEPS && (await fix.count()) === 0; steps += 1) {
      await pane.getByRole("button", { name: /^(ข้อถัดไป|Next finding)$/ }).click();
    }
    await fix.click();
    await pane.locator("ins").first().waitFor();
  } else if (view === "all-fixes") {
    await pane.getByRole("button", { name: /^(กลับ|Back)$/ }).click();
    await openAllFixes(pane);
    await pane.getByRole("checkbox").first().waitFor();
  } else if (view === "tables") {
    await pane.getByRole("button", { name: /^(ตารางที่ใช้อยู่|Table in use)/ }).click();
    await pane.locator("[aria-current=true]").waitFor();
  } else {
    await page.evaluate(
      'window.preview.host.typeIntoCell(window.preview.host.workbook.active.name, "F4", "ผลลัพธ์")',
    );
    await pane.locator("[data-action-bar] button").first().click();
    await pane.getByText(/^(ไม่ได้แก้|\d+ were left)/).click();
  }
}

function paneFrame({ page }: OpenPreview): Frame {
  const frame = page.frames().find((one) => one.url().includes("taskpane.html"));
  if (frame === undefined) throw new Error("there is no pane");
  return frame;
}

/** Waits until what was drawn last stands still: colours in the middle of a change are no one's to judge. */
async function settle(preview: OpenPreview): Promise<void> {
  await paneFrame(preview).evaluate(`(async () => {
    const drawn = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    await drawn();
    const still = Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
    await Promise.race([still, new Promise((done) => setTimeout(done, ${LONGEST_MOVEMENT}))]);
    await drawn();
  })()`);
}

async function axeFaults(preview: OpenPreview): Promise<readonly string[]> {
  const frame = paneFrame(preview);
  if (await frame.evaluate("typeof axe === 'undefined'")) await frame.evaluate(AXE);
  const { violations } = (await frame.evaluate(`axe.run({ exclude: ${FOCUS_GUARDS} })`)) as AxeResults;
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`,
  );
}

/** Pixels by which the pane would have to be scrolled sideways. */
function overflow(preview: OpenPreview): Promise<number> {
  return paneFrame(preview).evaluate(
    "document.documentElement.scrollWidth - document.documentElement.clientWidth",
  );
}
