import { strFromU8, unzipSync } from "fflate";
import { findingTree, linesAt, takeFinding } from "./finding-list";
import { downloadedBytes, leaveBrowser, openPreview, type OpenPreview } from "./open-preview";
import { tickDraft } from "./pane-options";
import { typeOver } from "./type-over";

jest.setTimeout(240_000);

let preview: OpenPreview;
const finding = (text: RegExp): ReturnType<OpenPreview["pane"]["getByRole"]> =>
  preview.pane.getByRole("button", { name: text });
const cellName = (): ReturnType<OpenPreview["page"]["locator"]> => preview.page.locator("#cell-name");

beforeEach(async () => {
  preview = await openPreview();
});
afterEach(async () => {
  const [strangers, faults] = [preview.strangers, await preview.faults()];
  await preview.close();
  expect({ strangers, faults }).toEqual({ strangers: [], faults: [] });
});
afterAll(leaveBrowser);

test("the sample is checked in one round trip beside those of the start, and every finding is listed", async () => {
  // The first screen has read the workbook by then, and the pane hears of changes.
  await preview.pane.getByRole("button", { name: /^ใช้ตารางในสมุดงานนี้.*17 มาตรการ/ }).waitFor();
  const before = await preview.inHost((host) => host.stats.syncs);
  await check();
  const after = await preview.inHost((host) => host.stats.syncs);
  expect(after - before).toBeLessThanOrEqual(2);
  await finding(/^5 ต้องแก้$/).waitFor();
  await finding(/^46 ควรตรวจ$/).waitFor();
  await finding(/^19 ให้พิจารณา$/).waitFor();
});

test("a click on a finding selects its cell and brings it into sight", async () => {
  await check();
  await finding(/^5 ต้องแก้$/).click();
  await linesAt(preview.pane, "F30").first().click();
  await preview.page.locator('[data-cell="F30"]').waitFor();
  expect(await cellName().textContent()).toBe("F30");
  expect(await preview.inHost((host) => host.workbook.active.selection)).toMatchObject({
    top: 30,
    left: 6,
  });
  const mark = await preview.page.locator(".body-cells .mark").boundingBox();
  const cell = await preview.page.locator('[data-cell="F30"]').boundingBox();
  expect(mark).toEqual(cell);
});

test("typing into the cell makes the finding go, without a button", async () => {
  await check();
  await takeFinding(preview.pane, "F31");
  await preview.page.locator('[data-cell="F31"]').waitFor();
  await preview.page.locator('[data-cell="F31"]').click();
  await typeOver(preview.page, "ความเสี่ยงลดลงจาก ๕ เรื่องเหลือ ๒ เรื่อง");
  await preview.page.keyboard.press("Enter");
  await finding(/^4 ต้องแก้$/).waitFor();
  expect(await linesAt(preview.pane, "F31").count()).toBe(0);
  expect(await preview.inHost((host) => host.cell(host.workbook.active.name, "F31").text)).toContain(
    "ความเสี่ยงลดลง",
  );
});

test("Escape leaves the cell as it was, and Delete makes a finding come", async () => {
  await check();
  await takeFinding(preview.pane, "F31");
  await preview.page.locator('[data-cell="E31"]').click();
  const before = await textOfE31();
  await preview.page.keyboard.press("F2");
  await preview.page.keyboard.type("ทิ้ง");
  await preview.page.keyboard.press("Escape");
  expect(await textOfE31()).toBe(before);
  await preview.page.keyboard.press("Delete");
  await preview.pane.getByRole("searchbox").fill("E31");
  await linesAt(preview.pane, "E31").first().waitFor();
  expect(await textOfE31()).toBe("");
});

test("the Word report is downloaded and says what the sheet says", async () => {
  await check();
  await preview.pane.getByRole("tab", { name: "รายงาน" }).click();
  await tickDraft(preview.pane);
  const [download] = await Promise.all([
    preview.page.waitForEvent("download"),
    preview.pane.getByRole("button", { name: "ทำไฟล์ Word" }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/\.docx$/);
  const parts = unzipSync(await downloadedBytes(download));
  const text = strFromU8(parts["word/document.xml"] ?? new Uint8Array()).replace(/<[^>]+>/g, "");
  expect(text).toContain("บันทึกข้อความ");
  expect(text).toContain("องค์การบริหารส่วนตำบลทุ่งสมมติ");
  expect(text).toContain("กำหนดข้อตกลงผลงานรายบุคคล");
});

test("the ribbon's buttons reach the pane and tell Excel that they are done", async () => {
  await preview.page.getByRole("button", { name: "ตรวจแผ่น" }).click();
  await finding(/^5 ต้องแก้$/).waitFor();
  await preview.page.getByRole("button", { name: "เติมผล" }).click();
  await preview.pane.getByRole("tab", { name: "เติมผล", selected: true }).waitFor();
  await preview.page.getByRole("button", { name: "ทำรายงาน" }).click();
  await preview.pane.getByRole("tab", { name: "รายงาน", selected: true }).waitFor();
  await preview.page.waitForFunction("window.preview.host.completedCommands.length === 3");
});

test("a ribbon button brings a closed pane back", async () => {
  await preview.page.locator("#pane-close").click();
  expect(await preview.page.locator("#pane").isVisible()).toBe(false);
  await preview.page.getByRole("button", { name: "เปิดแถบงาน" }).click();
  expect(await preview.page.locator("#pane").isVisible()).toBe(true);
});

test("a workbook that is saved opens again with what was typed", async () => {
  await preview.page.locator('[data-cell="E5"]').click();
  await typeOver(preview.page, "แก้แล้ว");
  await preview.page.keyboard.press("Enter");
  const [download] = await Promise.all([
    preview.page.waitForEvent("download"),
    preview.page.locator("#save-file").click(),
  ]);
  const buffer = Buffer.from(await downloadedBytes(download));
  await preview.page.locator("#open-file").setInputFiles({ name: "again.xlsx", mimeType: "", buffer });
  await preview.page.locator("#workbook-name", { hasText: "again.xlsx" }).waitFor();
  expect(await preview.inHost((host) => host.cell(host.workbook.active.name, "E5").text)).toBe("แก้แล้ว");
  await preview.pane.getByRole("tablist").waitFor();
});

test("a file that is no workbook is refused with a sentence", async () => {
  const buffer = Buffer.from("no workbook");
  await preview.page.locator("#open-file").setInputFiles({ name: "x.xlsx", mimeType: "", buffer });
  await preview.page.getByRole("status").filter({ hasText: "เปิดไฟล์ไม่ได้" }).waitFor();
});

async function check(): Promise<void> {
  await preview.page.getByRole("button", { name: "ตรวจแผ่น" }).click();
  await findingTree(preview.pane).waitFor();
}

function textOfE31(): Promise<string> {
  return preview.inHost((host) => host.cell(host.workbook.active.name, "E31").text);
}

/** While errors stand, the pane asks before it makes a draft. */
