import { LEFT_REASONS } from "../../src/app/changes/left-reasons";
import { findingTree, openAllFixes, openFixOf } from "./finding-list";
import { leaveBrowser, openPreview, type OpenPreview } from "./open-preview";

jest.setTimeout(240_000);

const SHEET = "รายงานผล ๒๕๖๘";

let preview: OpenPreview;
beforeEach(async () => {
  preview = await openPreview();
});
afterEach(async () => {
  const [strangers, faults] = [preview.strangers, await preview.faults()];
  await preview.close();
  expect({ strangers, faults }).toEqual({ strangers: [], faults: [] });
});
afterAll(leaveBrowser);

const button = (name: RegExp | string): ReturnType<OpenPreview["pane"]["getByRole"]> =>
  preview.pane.getByRole("button", { name });
const changes = (): ReturnType<ReturnType<OpenPreview["pane"]["getByRole"]>["getByRole"]> =>
  preview.pane.getByRole("list", { name: "การแก้ตั้งแต่เปิดสมุดงาน" }).locator("> li") as never;

test("an older change is taken back by itself, in the row where its text stands now", async () => {
  const before = await textOf("F4");
  const heading = await textOf("E4");
  await makeTwoChanges();
  const fixed = await textOf("F4");
  expect(fixed).not.toBe(before);
  await preview.page.evaluate(`window.preview.host.insertCells("${SHEET}", "1:1", "coauthor")`);
  await button("การแก้ 2").click();
  await changes().filter({ hasText: "แก้ทั้งหมดที่แก้ได้" }).waitFor();
  const older = changes().filter({ hasText: "คำในหัวคอลัมน์" });
  await older.getByRole("button", { name: /^เลิกทำ/ }).click();
  await older.getByText(/^เลิกทำแล้ว \d\d:\d\d/).waitFor();
  expect([await textOf("F5"), await textOf("E5")]).toEqual([before, heading]);
  expect(
    await changes()
      .first()
      .getByText(/^เลิกทำแล้ว/)
      .count(),
  ).toBe(0);
});

test("what a person typed over a change stays, and the list says so with the way there", async () => {
  await makeFix("F4");
  await preview.page.evaluate(`window.preview.host.typeIntoCell("${SHEET}", "F4", "ผลลัพธ์", "coauthor")`);
  await button("การแก้ 1").click();
  await changes()
    .getByRole("button", { name: /^เลิกทำ/ })
    .click();
  await changes().getByText(LEFT_REASONS.undoRowGone.th).waitFor();
  expect(await textOf("F4")).toBe("ผลลัพธ์");
  await changes().getByRole("button", { name: "ไปดู" }).click();
  const { top, left } = await preview.inHost((host) => host.workbook.active.selection);
  expect([top, left]).toEqual([4, 6]);
});

test("by the keyboard alone: into the list, undo, the focus stays in its row, and back to the button that opened it", async () => {
  await makeTwoChanges();
  await button("การแก้ 2").focus();
  await preview.page.keyboard.press("Enter");
  await changes().first().waitFor();
  await preview.page.keyboard.press("ArrowDown");
  await preview.page.keyboard.press("End");
  await expectFocus("เลิกทำ");
  await preview.page.keyboard.press("Enter");
  await changes()
    .last()
    .getByText(/^เลิกทำแล้ว/)
    .waitFor();
  await expectFocus("อ่านครบ");
  expect(await inFrame("document.activeElement.closest('[data-change]') !== null")).toBe(true);
  await preview.page.keyboard.press("Escape");
  await expectFocus("การแก้ 2");
});

test("the words that went and came are told, and the whole text behind a button", async () => {
  await makeFix("F4");
  await button("การแก้ 1").click();
  const row = changes().first();
  await row.locator("ins").waitFor();
  expect([await row.locator("del").allTextContents(), await row.locator("ins").allTextContents()]).toEqual([
    [expect.stringContaining("reslut")],
    [expect.stringContaining("result")],
  ]);
  await row.getByRole("button", { name: "อ่านครบ" }).click();
  expect(await row.locator("dd").allTextContents()).toEqual([
    expect.stringMatching(/^ผลลัพธ์.*reslut/),
    expect.stringMatching(/^ผลลัพธ์.*result/),
  ]);
});

const mendButton = (): ReturnType<OpenPreview["pane"]["getByRole"]> =>
  preview.pane.getByRole("group", { name: "แก้หรือไม่แก้" }).getByRole("button").first();

async function makeTwoChanges(): Promise<void> {
  await makeFix("F4");
  await openAllFixes(preview.pane);
  await preview.pane.getByRole("list", { name: "สิ่งที่จะเปลี่ยน" }).first().waitFor();
  await mendButton().click();
  await button("การแก้ 2").waitFor();
}

async function makeFix(cell: string): Promise<void> {
  await preview.page.getByRole("button", { name: "ตรวจแผ่น" }).click();
  await findingTree(preview.pane).waitFor();
  await openFixOf(preview.pane, cell);
  await mendButton().click();
  await button("การแก้ 1").waitFor();
}

function textOf(cell: string): Promise<string> {
  return preview.page.evaluate(`window.preview.host.cell("${SHEET}", "${cell}").text`);
}

async function expectFocus(words: string): Promise<void> {
  const focused = (): Promise<string> => inFrame("document.activeElement.textContent") as Promise<string>;
  for (let turns = 0; turns < 400 && (await focused()) !== words; turns += 1) {
    await preview.page.waitForTimeout(50);
  }
  expect(await focused()).toBe(words);
}

function inFrame(ask: string): Promise<unknown> | undefined {
  const frame = preview.page.frames().find((one) => one.url().includes("taskpane.html"));
  return frame?.evaluate(ask);
}
