import { unzipSync } from "fflate";
import { findingTree } from "./finding-list";
import { downloadedBytes, leaveBrowser, openPreview, type OpenPreview } from "./open-preview";
import { checkAgain, tickDraft } from "./pane-options";

jest.setTimeout(240_000);

const SETTINGS = "ตั้งค่ารายงาน";
const OTHERS = /^รูปแบบอื่น/;

let preview: OpenPreview;
beforeEach(async () => {
  preview = await openPreview();
  await preview.page.getByRole("button", { name: "ตรวจแผ่น" }).click();
  await findingTree(preview.pane).waitFor();
  await preview.pane.getByRole("tab", { name: "รายงาน" }).click();
});
afterEach(async () => {
  const [strangers, faults] = [preview.strangers, await preview.faults()];
  await preview.close();
  expect({ strangers, faults }).toEqual({ strangers: [], faults: [] });
});
afterAll(leaveBrowser);

const button = (name: RegExp | string): ReturnType<OpenPreview["pane"]["getByRole"]> =>
  preview.pane.getByRole("button", { name });

test("a setting that is emptied comes up in the list, and its button leads to its field", async () => {
  await preview.pane.getByText("บันทึกข้อความครบ").first().waitFor();
  const cell = await cellBeside("เรียน");
  await type(SETTINGS, cell, "");
  await button(/^ไปกรอก: .*เรียนถึงผู้ใด$/).click();
  const field = preview.pane.getByRole("textbox", { name: "เรียน" }).and(preview.pane.locator(":focus"));
  await field.fill("นายกองค์การบริหารส่วนตำบลทุ่งสมมติ");
  await field.press("Enter");
  await preview.pane.getByText("บันทึกแล้ว: เรียน").waitFor();
  expect(await preview.inHost((host) => host.values("ตั้งค่ารายงาน", "B1:B40").flat())).toContain(
    "นายกองค์การบริหารส่วนตำบลทุ่งสมมติ",
  );
  await field.press("Escape");
  await preview.page.keyboard.press("Escape");
  await preview.pane.getByText("บันทึกข้อความครบ").first().waitFor();
});

test("a document date on a Saturday is told", async () => {
  await type(SETTINGS, await cellBeside("วันที่หนังสือ"), "22 มีนาคม 2568");
  await preview.pane.getByText(/22 มีนาคม 2568 ตรงกับวันเสาร์หรืออาทิตย์/).waitFor();
});

test("a draft of the report sheets is opened as a new workbook, and this one stays as it is", async () => {
  const sheets = await preview.inHost((host) => host.workbook.sheets.map(({ name }) => name));
  await tickDraft(preview.pane);
  await button(OTHERS).click();
  await button("ทำแผ่นพิมพ์ในสมุดงานใหม่").click();
  await preview.pane.getByText("ส่งสมุดงานใหม่ให้ Excel เปิดแล้ว").waitFor();
  expect(await preview.inHost((host) => host.workbook.sheets.map(({ name }) => name))).toEqual(sheets);
  const [base64] = await preview.inHost((host) => [...host.recorded.createdWorkbooks]);
  const parts = Object.keys(unzipSync(new Uint8Array(Buffer.from(base64 ?? "", "base64"))));
  expect(parts.filter((name) => /worksheets\/sheet\d/.test(name))).toHaveLength(3);
});

const FILES = [
  ["ทำไฟล์ PDF", ".pdf", "%PDF-1.7"],
  ["ทำไฟล์ หน้าเว็บ", ".html", "<!doctype html>"],
  ["ทำไฟล์ CSV", ".csv", "\ufeff"],
  ["ทำไฟล์ JSON", ".json", "{"],
] as const;
test("each other format is made and downloaded as a draft", async () => {
  await tickDraft(preview.pane);
  await button(OTHERS).click();
  for (const [name, ending, begins] of FILES) {
    const [download] = await Promise.all([preview.page.waitForEvent("download"), button(name).click()]);
    expect(download.suggestedFilename()).toMatch(new RegExp(`^O26_รายงานผล.*${ending.replace(".", "\\.")}$`));
    const text = Buffer.from(await downloadedBytes(download)).toString("utf8");
    expect(text.slice(0, begins.length).toLowerCase()).toBe(begins.toLowerCase());
  }
});

test("a Word report is brought back into the workbook, measure by measure", async () => {
  await tickDraft(preview.pane);
  const [download] = await Promise.all([preview.page.waitForEvent("download"), button("ทำไฟล์ Word").click()]);
  const name = download.suggestedFilename();
  const buffer = Buffer.from(await downloadedBytes(download));
  const [chooser] = await Promise.all([
    preview.page.waitForEvent("filechooser"),
    button("นำเข้าเป็นแผ่นในสมุดงานนี้").click(),
  ]);
  await chooser.setFiles({ name, mimeType: "application/octet-stream", buffer });
  await preview.pane.getByText("นำเข้าแล้ว 17 มาตรการ").waitFor();
});

test("without a settings sheet one is added from the list", async () => {
  await preview.page.evaluate(
    `window.preview.host.workbook.sheets.splice(window.preview.host.workbook.sheets.findIndex(({ name }) => name === "${SETTINGS}"), 1)`,
  );
  await checkAgain(preview.pane);
  await preview.pane.getByRole("tab", { name: "รายงาน" }).click();
  await button("เพิ่มแผ่นตั้งค่ารายงาน").click();
  await preview.pane.getByText(`เพิ่มแผ่น “${SETTINGS}” แล้ว`, { exact: false }).waitFor();
  await button(/^ไปกรอก: /)
    .first()
    .waitFor();
  expect(await preview.inHost((host) => host.workbook.sheets.map(({ name }) => name))).toContain(SETTINGS);
});

/** The cell right of a setting's name. */
async function cellBeside(name: string): Promise<string> {
  const values: unknown[][] = await preview.page.evaluate(
    `window.preview.host.values("${SETTINGS}", "A1:A40")`,
  );
  return `B${values.findIndex(([text]) => text === name) + 1}`;
}

async function type(sheet: string, cell: string, text: string): Promise<void> {
  await preview.page.evaluate(`window.preview.host.typeIntoCell("${sheet}", "${cell}", "${text}")`);
}
