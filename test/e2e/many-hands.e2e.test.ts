import type { Locator } from "playwright-core";
import { patchWorkbook } from "../../src/adapters/xlsx/patching/patch-workbook";
import { readWorkbook } from "../../src/adapters/xlsx/read-workbook";
import { cellRef } from "../../src/core/model/cell-ref";
import { chooseHost, walkByKeyboard } from "./keyboard-walk";
import { downloadedBytes, leaveBrowser, openPreview, type OpenPreview } from "./open-preview";

jest.setTimeout(180_000);

const SHEET = "รายงานผล ๒๕๖๘";
const OURS = "ดำเนินการครบแล้ว เมื่อวันที่ ๘ กรกฎาคม ๒๕๖๘ ตามบันทึกของสำนักปลัด";
const THEIRS = "กองช่างส่งตารางคะแนนครบ ๓ กระบวนงาน เมื่อวันที่ ๔ กรกฎาคม ๒๕๖๘";
const OUTCOME = "ประชาชนตอบแบบสอบถาม ๑๒๐ คน พอใจร้อยละ ๘๗.๕";

let preview: OpenPreview;

afterAll(leaveBrowser);
afterEach(async () => {
  const faults = await preview.faults();
  await preview.close();
  expect(faults).toEqual([]);
});

const button = (name: RegExp): Locator => preview.pane.getByRole("button", { name });
const inSheet = (cell: string): Promise<string> =>
  preview.page.evaluate(`window.preview.host.cell("${SHEET}", "${cell}").text`);
const shot = async (name: string): Promise<void> => {
  await preview.page.waitForTimeout(400);
  await preview.page.locator("#pane-frame").screenshot({ path: `/tmp/pix-many/${name}.png` });
};

async function type(texts: Readonly<Record<string, string>>): Promise<void> {
  await preview.page.evaluate(
    `(() => { for (const [cell, text] of ${JSON.stringify(Object.entries(texts))}) window.preview.host.typeIntoCell("${SHEET}", cell, text); return true; })()`,
  );
}

/** The workbook of a unit, with what it wrote into its measures. */
async function answered(bytes: Uint8Array, texts: Readonly<Record<string, string>>): Promise<Buffer> {
  const read = await readWorkbook(bytes);
  if (!read.ok) throw new Error(read.fault.en);
  const { rows } = read.value.tables.find(({ sheet }) => sheet === SHEET) ?? { rows: [] };
  const shown = new Map(
    rows.flatMap(({ row, cells }) => cells.map(({ column, text }) => [cellRef(column, row), text])),
  );
  const cells = Object.entries(texts).map(([cell, after]) => ({
    sheet: SHEET,
    cell,
    before: shown.get(cell) ?? "",
    after,
  }));
  const patched = await patchWorkbook(bytes, [{ cells, removedRows: [] }]);
  if (!patched.ok) throw new Error(patched.fault.en);
  expect(patched.value.left).toEqual([]);
  return Buffer.from(patched.value.bytes);
}

async function showUnits(): Promise<void> {
  await preview.page.getByRole("button", { name: "ตรวจแผ่น" }).click();
  await preview.pane.getByRole("tab", { name: "ติดตาม" }).click();
  await preview.pane.getByRole("radio", { name: "หน่วยงานค้าง" }).click();
  await preview.pane.locator("[data-owing]").first().waitFor();
}

test("by mouse: sent out, collected with a conflict, all seen, written, and taken back", async () => {
  preview = await openPreview({ isSecure: false });
  await type({ E7: "", F7: "", E10: "" });
  await showUnits();
  await shot("e1-units");
  const [download] = await Promise.all([
    preview.page.waitForEvent("download"),
    button(/^ส่งออก \d+ หน่วยงาน$/).click(),
  ]);
  const bytes = await downloadedBytes(download);
  await preview.pane
    .getByText(/^ส่งออกแล้ว/)
    .first()
    .waitFor();
  await shot("e2-sent");
  await type({ E7: OURS });
  const back = await answered(bytes, { E6: THEIRS, F6: OUTCOME });
  await button(/^รับไฟล์กลับ$/).click();
  await shot("e3-start");
  await preview.pane.locator("input[type=file][multiple]").setInputFiles([
    { name: "สำนักปลัด.xlsx", mimeType: "application/octet-stream", buffer: back },
    { name: "ใบเสร็จ.xlsx", mimeType: "application/octet-stream", buffer: Buffer.from("no workbook") },
  ]);
  await preview.pane.locator("[data-collected]").first().waitFor();
  await shot("e4-sum");
  await button(/^ไปเลือกข้อความ/).click();
  await preview.pane.locator("[data-choice]").first().waitFor();
  await shot("e5-conflict");
  await preview.pane.getByRole("radio", { name: /^ที่สำนักปลัดส่งมา/ }).click();
  await shot("e6-chosen");
  await button(/^ใช้ข้อความนี้ ไปดูทั้งหมด$/).click();
  await preview.pane.locator("[data-card]").first().waitFor();
  await shot("e7-preview");
  expect(await inSheet("E7")).toBe(OURS);
  await button(/^เขียน 2 แห่งนี้$/).click();
  await preview.pane
    .getByText(/^รับกลับแล้ว/)
    .first()
    .waitFor();
  await shot("e8-done");
  expect(await inSheet("E7")).toBe(THEIRS);
  await button(/^การแก้/).click();
  await preview.pane.locator("[data-change]").first().waitFor();
  await shot("e9-changes");
});
