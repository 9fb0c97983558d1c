import { writeWorkbook } from "../../src/adapters/xlsx/write-workbook";
import { COLUMN_LABELS, MEASURE_COLUMNS } from "../../src/core/model/columns";
import type { CellLayout, RowLayout, SheetLayout } from "../../src/core/model/workbook-layout";
import { newWorkbookLayout } from "../../src/core/sheet/new-workbook-layout";
import { leaveBrowser, openPreview, type OpenPreview } from "./open-preview";
import { checkAgain, speakEnglish, tickDraft } from "./pane-options";

jest.setTimeout(240_000);

const [NOW, NEXT] = ["มาตรการ ๒๕๖๘", "มาตรการ ๒๕๖๙"];
const AUTHORITY = "องค์การบริหารส่วนตำบลทุ่งสมมติ";

let preview: OpenPreview;
beforeEach(async () => {
  preview = await openPreview({ isSecure: false });
});
afterEach(async () => {
  const [strangers, faults] = [preview.strangers, await preview.faults()];
  await preview.close();
  expect({ strangers, faults }).toEqual({ strangers: [], faults: [] });
});
afterAll(leaveBrowser);

const button = (name: RegExp | string): ReturnType<OpenPreview["pane"]["getByRole"]> =>
  preview.pane.getByRole("button", { name });
const context = (): ReturnType<typeof button> => button(/^ตารางที่ใช้อยู่/);

test("two sheets with tables: the one chosen stays in use whichever is in front, and the report made is the one shown", async () => {
  await open([sheetOf(NOW, table("๒๕๖๘", 1, 2)), sheetOf(NEXT, table("๒๕๖๙", 1, 3))]);
  await context().filter({ hasText: "มาตรการ ๒๕๖๘ · ปีงบ 2568 · 2 มาตรการ" }).waitFor();
  await preview.pane.getByText(`แผ่น “${NEXT}” ก็มีตารางมาตรการ`).waitFor();

  // By keyboard: the line is reached from the tabs, the list from the line, and the focus comes back to it.
  await preview.pane.getByRole("tab", { name: "ผลตรวจ" }).focus();
  await preview.page.keyboard.press("Tab");
  await preview.page.keyboard.press("Tab");
  expect(await focusedText()).toContain("มาตรการ ๒๕๖๘");
  await preview.page.keyboard.press("Enter");
  await preview.page.keyboard.press("Tab");
  expect(await focusedText()).toContain(NEXT);
  await preview.page.keyboard.press("Enter");
  await context().filter({ hasText: "มาตรการ ๒๕๖๙ · ปีงบ 2569 · 3 มาตรการ" }).waitFor();
  expect(await focusedText()).toContain("มาตรการ ๒๕๖๙");
  await preview.page.waitForFunction(`window.preview.host.workbook.sheets.length === 4`);
  expect(await sheets()).toEqual([
    `${NOW} Visible`,
    `${NEXT} Visible`,
    "ตั้งค่ารายงาน Visible",
    "ข้อมูลโปรแกรม Hidden",
  ]);

  await preview.pane.getByRole("tab", { name: "รายงาน" }).click();
  const shown = await preview.pane.getByText(/รายงานผลการดำเนินการ_2569_/).textContent();
  await preview.page.evaluate(`window.preview.host.select("${NOW}", "A1")`);
  await tickDraft(preview.pane);
  const [download] = await Promise.all([preview.page.waitForEvent("download"), button("ทำไฟล์ Word").click()]);
  expect(shown).toContain(download.suggestedFilename().replace(/\.docx$/, ""));

  await checkAgain(preview.pane);
  await preview.pane.getByText(`ท่านเปิดแผ่น “${NOW}” อยู่ แต่แถบงานยังใช้แผ่น “${NEXT}”`).waitFor();
  await context().filter({ hasText: NEXT }).waitFor();
  await button("ใช้แผ่นนั้น").click();
  await context().filter({ hasText: "มาตรการ ๒๕๖๘ · ปีงบ 2568 · 2 มาตรการ" }).waitFor();
});

test("two tables on one sheet: each is read by itself, and no heading row is offered for removal", async () => {
  await open([sheetOf(NOW, [...table("๒๕๖๘", 1, 2), ...table("๒๕๖๙", 8, 3)])]);
  await context().filter({ hasText: "ปีงบ 2568 · 2 มาตรการ" }).waitFor();
  await preview.pane.getByText("แผ่นนี้มีอีกตาราง หัวตารางแถว 9").waitFor();
  expect(await preview.pane.getByText("หัวตารางที่ซ้ำ").count()).toBe(0);
  await button("ใช้ตารางนั้น").click();
  await context().filter({ hasText: "ปีงบ 2569 · 3 มาตรการ" }).waitFor();
  expect(await preview.pane.getByText("หัวตารางที่ซ้ำ").count()).toBe(0);
  await preview.pane.getByText("แผ่นนี้มีอีกตาราง หัวตารางแถว 2").waitFor();
});

test("language and colours stay with the person when another workbook is opened", async () => {
  await open([sheetOf(NOW, table("๒๕๖๘", 1, 2))]);
  await speakEnglish(preview.pane);
  await preview.pane.getByRole("tab", { name: "Findings" }).waitFor();
  await upload([sheetOf(NEXT, table("๒๕๖๙", 1, 1))]);
  await preview.pane.getByRole("button", { name: /มาตรการ ๒๕๖๙ · FY 2569 · 1 measures/ }).waitFor();
});

async function open(layouts: readonly SheetLayout[]): Promise<void> {
  await upload(layouts);
  await preview.pane.getByRole("button", { name: /ใช้ตารางในสมุดงานนี้/ }).click();
  await context().waitFor();
}

async function upload(layouts: readonly SheetLayout[]): Promise<void> {
  const settings = newWorkbookLayout(null).sheets.filter(({ name }) => name === "ตั้งค่ารายงาน");
  const buffer = Buffer.from(await writeWorkbook({ title: "", sheets: [...layouts, ...settings] }));
  const file = { name: "tables.xlsx", mimeType: "application/octet-stream", buffer };
  await preview.page.locator("input[type=file]").setInputFiles(file);
  await preview.page.locator("#workbook-name", { hasText: "tables" }).waitFor();
}

function sheetOf(name: string, rows: readonly RowLayout[]): SheetLayout {
  const [measures] = newWorkbookLayout(null).sheets;
  if (!measures) throw new Error("no sheet");
  return { ...measures, name, rows, merges: [], frozen: { rows: 0, columns: 0 } };
}

/** Title, headings and measures from a row on. */
function table(year: string, row: number, count: number): RowLayout[] {
  const headings = MEASURE_COLUMNS.map((id) => COLUMN_LABELS[id].th);
  const measures = Array.from({ length: count }, (_, index) => [
    `${index + 1}. จัดทำคู่มือ เล่มที่ ${index + 1}`,
    "๑. ยกร่าง",
    "สำนักปลัด",
    "ไตรมาสที่ ๒",
    "",
    "",
  ]);
  const lines = [[`แผนของ${AUTHORITY} ปีงบประมาณ พ.ศ. ${year}`], headings, ...measures];
  return lines.map((texts, index) => ({ row: row + index, height: null, cells: texts.map(toCell) }));
}

function toCell(value: string, index: number): CellLayout {
  return { column: index + 1, value, style: "body", note: null };
}

async function focusedText(): Promise<string> {
  return preview.pane.locator("*:focus").evaluate((element) => element.textContent ?? "");
}

async function sheets(): Promise<string[]> {
  return preview.inHost((host) =>
    host.workbook.sheets.map(({ name, visibility }) => `${name} ${visibility}`),
  );
}
