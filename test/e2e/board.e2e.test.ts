import type { Locator } from "playwright-core";
import { chooseHost, HOSTS, walkByKeyboard } from "./keyboard-walk";
import { leaveBrowser, openPreview, type OpenPreview } from "./open-preview";

jest.setTimeout(120_000);

/** Of the first quarter, of สำนักปลัด, in row 7. */
const LATE = "มาตรการที่ 3 ";

let preview: OpenPreview;

afterAll(leaveBrowser);
afterEach(async () => {
  const faults = await preview.faults();
  await preview.close();
  expect(faults).toEqual([]);
});

/** Opens the sample, in which the results of measure 3 are taken out, and has it checked. */
async function openLate(): Promise<void> {
  preview = await openPreview({ isSecure: false });
  await takeOut();
}

function takeOut(): Promise<void> {
  return preview.inHost((host) => {
    for (const cell of ["E7", "F7"]) host.typeIntoCell("รายงานผล ๒๕๖๘", cell, "");
  });
}

const button = (name: RegExp): Locator => preview.pane.getByRole("button", { name });
const card = (): Locator => preview.pane.locator("[data-board-card]");

async function showsCell(cell: string): Promise<void> {
  await preview.page.locator("#cell-name", { hasText: new RegExp(`^${cell}$`) }).waitFor();
}

test("by mouse: what สำนักปลัด owes at 31 March, its row, and the way to its results", async () => {
  await openLate();
  await preview.page.getByRole("button", { name: "ตรวจแผ่น" }).click();
  await preview.pane.getByRole("tab", { name: "ติดตาม" }).click();
  await button(/^ดูตามวันที่ 15 ต.ค. 68$/).click();
  await button(/^สิ้นไตรมาส 2/).click();
  await preview.pane.getByText(/^ดู ณ 31 มี.ค. 68/).waitFor();
  await button(/เกินกำหนด$/).click();
  await button(/^สำนักปลัด/).click();
  await card().filter({ hasText: "เกินมา 90 วัน · สำนักปลัด" }).waitFor();
  expect(await preview.pane.locator("[data-tile]:not([data-faded])").count()).toBe(1);
  await button(/^ไปแถว 7$/).click();
  await showsCell("A7");
  await button(/^เติมผลมาตรการที่ 3$/).click();
  await preview.pane.getByRole("tab", { name: "เติมผล", selected: true }).waitFor();
  await preview.pane.getByRole("button", { name: /เพิ่ม/ }).first().waitFor(); // of the open card
});

test("by mouse: the chart is made in the workbook, told with its undo, and taken back", async () => {
  await openLate();
  await preview.page.getByRole("button", { name: "ตรวจแผ่น" }).click();
  await preview.pane.getByRole("tab", { name: "ติดตาม" }).click();
  await button(/^ทำเป็นกราฟในสมุดงาน$/).click();
  await preview.pane
    .getByText(/กราฟติดตาม/)
    .first()
    .waitFor();
  const sheetNames = (): Promise<readonly string[]> =>
    preview.inHost((host) => host.workbook.sheets.map(({ name }) => name));
  expect(await sheetNames()).toContain("กราฟติดตาม");
  expect(await preview.inHost((host) => host.sheet("กราฟติดตาม").drawings.length)).toBe(1);
  await button(/^เลิกทำ$/)
    .first()
    .click();
  await preview.pane
    .getByText(/^เอาแผ่นงานออกแล้ว: กราฟติดตาม/)
    .first()
    .waitFor();
  expect(await sheetNames()).not.toContain("กราฟติดตาม");
});

test.each(HOSTS)("by keyboard, Excel as %s: the same walk, tile by tile, and back by Esc", async (host) => {
  preview = await openPreview({ isSecure: false });
  await chooseHost(preview, host);
  await takeOut();
  const walk = await walkByKeyboard(preview);
  await walk.comeIn();
  await walk.pressUntil("Tab", /^ใช้ตารางในสมุดงานนี้/);
  await walk.press("Enter");
  await walk.waitFor(/^ไปข้อแรก/);
  await walk.press("Escape");
  await walk.pressUntil("ArrowRight", /^ติดตาม/);
  await walk.press("Enter");
  await walk.pressUntil("Tab", /^ดูตามวันที่ 15 ต.ค. 68$/);
  await walk.press("Enter");
  await walk.waitFor(/^วันนี้/);
  await walk.pressUntil("Tab", /^สิ้นไตรมาส 2/);
  await walk.press("Enter");
  await walk.waitFor(/^ดูตามวันที่ 31 มี.ค. 68$/);
  await walk.pressUntil("Tab", /^มาตรการที่ 3 .*เกินมา 90 วัน/); // the tile of the card
  await walk.press("ArrowRight");
  await walk.press("Home");
  await walk.press("End");
  await walk.pressUntil("ArrowLeft", new RegExp(`^${LATE}`));
  await walk.press("Enter"); // it is chosen: once more leads to its row
  await showsCell("A7");
  await walk.pressUntil("Tab", /เกินกำหนด$/);
  await walk.press("Space");
  await walk.pressUntil("Tab", /^สำนักปลัด/);
  await walk.press("Enter");
  await card().filter({ hasText: "สำนักปลัด" }).waitFor();
  await walk.press("Escape"); // the filter, then the tab
  expect(await preview.pane.locator("[data-faded]").count()).toBe(0);
  await walk.press("Escape");
  await walk.waitFor(/^ติดตาม/);
  await walk.pressUntil("Tab", /^เติมผลมาตรการที่ 3$/);
  await walk.press("Enter");
  await preview.pane.getByRole("tab", { name: "เติมผล", selected: true }).waitFor();
  await walk.waitFor(new RegExp(`^${LATE}`)); // its card
  expect(await walk.lost()).toEqual([]);
  expect(walk.unseen()).toEqual([]);
});
