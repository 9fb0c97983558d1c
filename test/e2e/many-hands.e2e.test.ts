import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Locator } from "playwright-core";
import { answered } from "../support/answered";
import { docxPart, wordsOf } from "../support/docx-parts";
import { readFile } from "../support/patch-file";
import { readPdfObjects } from "../support/pdf-objects";
import { pageRefs } from "../support/pdf-structure";
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
async function type(texts: Readonly<Record<string, string>>): Promise<void> {
  await preview.page.evaluate(
    `(() => { for (const [cell, text] of ${JSON.stringify(Object.entries(texts))}) window.preview.host.typeIntoCell("${SHEET}", cell, text); return true; })()`,
  );
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
  const [download] = await Promise.all([
    preview.page.waitForEvent("download"),
    button(/^ส่งออก \d+ หน่วยงาน$/).click(),
  ]);
  const bytes = await downloadedBytes(download);
  await preview.pane
    .getByText(/^ส่งออกแล้ว/)
    .first()
    .waitFor();
  await type({ E7: OURS });
  const back = Buffer.from(await answered(bytes, SHEET, { E3: THEIRS, F3: OUTCOME }));
  await button(/^รับไฟล์กลับ$/).click();
  await preview.pane.locator("input[type=file][multiple]").setInputFiles([
    { name: "สำนักปลัด.xlsx", mimeType: "application/octet-stream", buffer: back },
    { name: "ใบเสร็จ.xlsx", mimeType: "application/octet-stream", buffer: Buffer.from("no workbook") },
  ]);
  await preview.pane.locator("[data-collected]").first().waitFor();
  await button(/^ไปเลือกข้อความ/).click();
  await preview.pane.locator("[data-choice]").first().waitFor();
  await preview.pane.getByRole("radio", { name: /^ที่สำนักปลัดส่งมา/ }).click();
  await button(/^ใช้ข้อความนี้ ไปดูทั้งหมด$/).click();
  await preview.pane.locator("[data-card]").first().waitFor();
  expect(await inSheet("E7")).toBe(OURS);
  await button(/^เขียน 2 แห่งนี้$/).click();
  await preview.pane
    .getByText(/^รับกลับแล้ว/)
    .first()
    .waitFor();
  expect(await inSheet("E7")).toBe(THEIRS);
  await button(/^การแก้ 2$/).click();
  await preview.pane.locator("[data-change]", { hasText: "รับกลับจากสำนักปลัด" }).waitFor();
  expect(await preview.pane.locator("[data-change]").count()).toBe(2); // one line a unit, and the sending
  await button(/^เลิกทั้งชุด/)
    .first()
    .click();
  await preview.pane.locator("[data-undone]", { hasText: "รับกลับจากสำนักปลัด" }).waitFor();
  expect([await inSheet("E7"), await inSheet("F7")]).toEqual([OURS, ""]);
});

test("by mouse: notes to the ticked units, as Word and as PDF, each with its unit's measures", async () => {
  preview = await openPreview({ isSecure: false });
  await type({ E7: "", F7: "" });
  await showUnits();
  const [word] = await Promise.all([
    preview.page.waitForEvent("download"),
    button(/^Word ทำบันทึกแจ้งหน่วยงานเป็น Word$/).click(),
  ]);
  expect(word.suggestedFilename()).toMatch(/^บันทึกแจ้ง_2568_.+\.docx$/);
  const words = wordsOf(docxPart(await downloadedBytes(word), "word/document.xml"));
  expect(words).toContain("บันทึกข้อความ");
  expect(words).toContain("มาตรการที่รับผิดชอบ");
  await preview.pane.getByText(/^ทำบันทึกแล้ว \d+ ฉบับ$/).waitFor();
  const [pdf] = await Promise.all([
    preview.page.waitForEvent("download"),
    button(/^PDF ทำบันทึกแจ้งหน่วยงานเป็น PDF$/).click(),
  ]);
  const objects = readPdfObjects(await downloadedBytes(pdf));
  const boxes = pageRefs(objects).map((ref) => objects.list(objects.dictionary({ ref }).get("MediaBox")));
  const isLying = boxes.map(([, , width, height]) => Number(width) > Number(height));
  expect(isLying.slice(0, 2)).toEqual([false, true]);
});

test("by mouse: next year's workbook is seen first and opens beside this one, after a fault once more", async () => {
  preview = await openPreview({ isSecure: false });
  await preview.page.getByRole("button", { name: "ตรวจแผ่น" }).click();
  await preview.pane.getByRole("tab", { name: "ติดตาม" }).click();
  await button(/^ทำสมุดงานปีงบประมาณ 2569$/).click();
  await preview.pane.getByText(/^Excel ที่ใช้อยู่ไม่ส่งไฟล์ของสมุดงานนี้ให้/).waitFor();
  const sample = readFileSync(join(__dirname, "..", "..", "assets", "sample", "measures-2568.xlsx"));
  await preview.page.evaluate(
    `(() => { window.preview.host.workbook.file = Uint8Array.from(atob("${sample.toString("base64")}"), (letter) => letter.charCodeAt(0)); return true; })()`,
  );
  await button(/^ลองอีกครั้ง$/).click();
  await preview.pane.locator("[data-left]").first().waitFor();
  const [download] = await Promise.all([preview.page.waitForEvent("download"), button(/^ดาวน์โหลด$/).click()]);
  expect(download.suggestedFilename()).toBe("มาตรการ_2569.xlsx");
  const { tables } = await readFile(await downloadedBytes(download));
  expect(tables.map(({ sheet }) => sheet)).toContain("ผลปีก่อน");
  await button(/^กลับ$/).click();
  expect(await preview.pane.locator("[data-opener=next-year]:focus").count()).toBe(1);
});

test("by keyboard, Excel as PC: ticks, sending after a fault, collecting, one's own words, and back by Esc", async () => {
  preview = await openPreview({ isSecure: false });
  await chooseHost(preview, "PC");
  await type({ E7: "", F7: "" });
  const walk = await walkByKeyboard(preview);
  await walk.comeIn();
  await walk.pressUntil("Tab", /^ใช้ตารางในสมุดงานนี้/);
  await walk.press("Enter");
  await walk.waitFor(/^ไปข้อแรก/);
  await walk.press("Escape");
  await walk.pressUntil("ArrowRight", /^ติดตาม/);
  await walk.press("Enter");
  await walk.pressUntil("Tab", /^ภาพรวม$/);
  await walk.press("ArrowRight");
  await walk.pressUntil("Tab", /^ส่งให้สำนักปลัด$/);
  await walk.press("Tab");
  await walk.press("ArrowRight"); // into the open unit
  await walk.press("ArrowDown");
  await walk.press("ArrowLeft");
  await walk.waitFor(/^สำนักปลัด/);
  await preview.page.locator("#choose-fault").selectOption("accessDenied");
  await walk.comeIn();
  await walk.pressUntil("Tab", /^PDF ทำบันทึกแจ้งหน่วยงานเป็น PDF$/);
  await walk.press("Enter");
  await walk.pressUntil("Tab", /^ลองอีกครั้ง$/);
  await walk.comeIn();
  await walk.pressUntil("Tab", /^ส่งออก 1 หน่วยงาน$/);
  await walk.press("Enter");
  await preview.pane.locator("[data-strip=fault]").waitFor();
  await preview.page.locator("#choose-fault").selectOption("noFault");
  await walk.comeIn();
  await walk.pressUntil("Tab", /^ลองอีกครั้ง$/);
  const [note] = await Promise.all([preview.page.waitForEvent("download"), walk.press("Enter")]);
  expect(note.suggestedFilename()).toMatch(/^บันทึกแจ้ง_2568_.+\.pdf$/);
  await preview.pane.getByText(/^ทำบันทึกแล้ว 1 ฉบับ$/).waitFor();
  await walk.comeIn();
  await walk.pressUntil("Tab", /^ส่งออก 1 หน่วยงาน$/);
  const [download] = await Promise.all([preview.page.waitForEvent("download"), walk.press("Enter")]);
  const bytes = await downloadedBytes(download);
  await type({ E7: OURS });
  const back = Buffer.from(await answered(bytes, SHEET, { E3: THEIRS }));
  await walk.pressUntil("Tab", /^รับไฟล์กลับ$/);
  await walk.press("Enter");
  await walk.waitFor(/^เลือกไฟล์…$/);
  // The dialog of the system that Enter opens is no part of the page.
  await preview.pane
    .locator("input[type=file][multiple]")
    .setInputFiles([{ name: "สำนักปลัด.xlsx", mimeType: "application/octet-stream", buffer: back }]);
  await walk.waitFor(/^ไปเลือกข้อความ 1 แห่ง$/);
  await walk.press("Enter");
  await walk.waitFor(/^ในแผ่นนี้/);
  await walk.press("ArrowUp"); // the last one
  await walk.waitFor(/^เขียนใหม่เอง/);
  await walk.press("Tab");
  await walk.press("Control+End");
  await preview.page.keyboard.type(" ครบทั้งสองกองแล้ว");
  await walk.press("Escape"); // leaves the field, and keeps the words
  await walk.pressUntil("Tab", /^ใช้ข้อความนี้ ไปดูทั้งหมด$/);
  await walk.press("Enter");
  await walk.pressUntil("Tab", /^เขียน 1 แห่งนี้$/);
  await walk.press("Enter");
  await preview.pane
    .getByText(/^รับกลับแล้ว 1 แห่ง/)
    .first()
    .waitFor();
  expect(await inSheet("E7")).toBe(`${OURS}\n${THEIRS} ครบทั้งสองกองแล้ว`);
  expect(await walk.lost()).toEqual([]);
  expect(walk.unseen()).toEqual([]);
});
