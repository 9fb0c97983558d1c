import { unzipSync } from "fflate";
import type { Locator } from "playwright-core";
import { checkWorkbook } from "../../src/app/check-workbook";
import { parsePlainDate, type PlainDate } from "../../src/core/calendar/plain-date";
import type { CellEdit } from "../../src/core/changes/cell-edit";
import { cellRef } from "../../src/core/model/cell-ref";
import { SHEET_NAMES } from "../../src/core/model/sheet-names";
import { patchWorkbook } from "../../src/adapters/xlsx/patching/patch-workbook";
import { answered } from "../support/answered";
import { readFile } from "../support/patch-file";
import { openAllFixes } from "./finding-list";
import { leaveFilesBrowser, openFilesPage, SAMPLE, type OpenFilesPage } from "./open-files-page";
import { downloadedBytes } from "./open-preview";

jest.setTimeout(240_000);

const SHEET = "รายงานผล ๒๕๖๘";
const DAY = parsePlainDate("2025-10-15") as PlainDate;
const OURS = "ดำเนินการครบแล้ว เมื่อวันที่ ๘ กรกฎาคม ๒๕๖๘ ตามบันทึกของสำนักปลัด";
const THEIRS = "กองช่างส่งตารางคะแนนครบ ๓ กระบวนงาน เมื่อวันที่ ๔ กรกฎาคม ๒๕๖๘";
const OUTCOME = "ประชาชนตอบแบบสอบถาม ๑๒๐ คน พอใจร้อยละ ๘๗.๕";

let files: OpenFilesPage;

afterAll(leaveFilesBrowser);
afterEach(async () => {
  const { thrown, requests } = files;
  const host = process.env.E2E_PLAIN_PAGES ?? "";
  const strangers = requests.filter((url) => !url.startsWith(host) && !/^(blob|data):/.test(url));
  await files.close();
  expect({ thrown, strangers }).toEqual({ thrown: [], strangers: [] });
});

const button = (name: RegExp): Locator => files.page.getByRole("button", { name });
async function download(press: Locator): Promise<{ name: string; bytes: Uint8Array }> {
  const [got] = await Promise.all([files.page.waitForEvent("download"), press.click()]);
  return { name: got.suggestedFilename(), bytes: await downloadedBytes(got) };
}
const downloadCopy = (): Promise<{ name: string; bytes: Uint8Array }> => download(button(/^ดาวน์โหลดฉบับแก้$/));
async function open(bytes: Uint8Array = SAMPLE): Promise<void> {
  files = await openFilesPage();
  await files.choose("แผน.xlsx", bytes);
  await files.waitForFindings();
}
/** What cells of a file show. */
async function texts(bytes: Uint8Array): Promise<Map<string, string>> {
  const rows = (await readFile(bytes)).tables.find(({ sheet }) => sheet === SHEET)?.rows ?? [];
  return new Map(
    rows.flatMap(({ row, cells }) => cells.map(({ column, text }) => [cellRef(column, row), text] as const)),
  );
}
/** The sample with other texts in some cells. */
async function sampleWith(changes: Readonly<Record<string, string>>): Promise<Uint8Array> {
  const shown = await texts(SAMPLE);
  const cells = Object.entries(changes).map(([cell, after]): CellEdit => ({
    sheet: SHEET,
    cell,
    before: shown.get(cell) ?? "",
    after,
  }));
  const patched = await patchWorkbook(SAMPLE, [{ cells, removedRows: [] }]);
  if (!patched.ok) throw new Error(patched.fault.en);
  expect(patched.value.left).toEqual([]);
  return patched.value.bytes;
}
async function findings(bytes: Uint8Array): Promise<number> {
  const options = { asOf: DAY, fiscalYear: null, sheetName: null, purpose: "check" } as const;
  const checked = checkWorkbook(await readFile(bytes), options);
  if (!checked.ok) throw new Error(checked.fault.en);
  return checked.value.findings.length;
}

test("a workbook that is dropped is checked; a finding leads to its marked cell", async () => {
  files = await openFilesPage();
  await files.drop([["แผน.xlsx", SAMPLE]]);
  await files.waitForFindings();
  const { page } = files;
  expect(await page.locator("[data-name]").textContent()).toBe("แผน.xlsx");
  await button(/^ไปข้อแรก: ช่อง B15/).click();
  const cell = page.locator("td[data-selected]");
  await cell.waitFor();
  expect(await cell.getAttribute("data-cell")).toBe("B15");
  await page.waitForFunction(
    "(() => { const box = document.querySelector('td[data-selected]').getBoundingClientRect(); return box.top >= 0 && box.top < innerHeight; })()",
  );
  await page.getByText("ช่อง B15", { exact: true }).waitFor();
});

test("mended: shown first, written into a copy that the core reads back, and all of it taken back", async () => {
  await open();
  const { page } = files;
  await openAllFixes(page);
  await page.getByText("ยังไม่มีอะไรถูกเขียน").waitFor();
  await page.getByText("ยังไม่มีการแก้").waitFor();
  await button(/^แก้ \d+ ช่อง/).click();
  await page.getByText("แก้แล้ว ยังไม่ได้ดาวน์โหลด").waitFor();
  const { name, bytes } = await downloadCopy();
  expect(name).toBe("แผน_ฉบับแก้.xlsx");
  await page.getByText("ดาวน์โหลดแล้ว: แผน_ฉบับแก้.xlsx").waitFor();
  expect(await findings(bytes)).toBeLessThan(await findings(SAMPLE));
  expect((await texts(bytes)).get("F4")).toContain("(outcome/result)");
  await button(/^เลิกทำ$/).click();
  await page.locator('td[data-cell="F4"]', { hasText: "outcome/reslut" }).waitFor();
  expect(await texts((await downloadCopyAgain()) ?? SAMPLE)).toEqual(await texts(SAMPLE));
});

/** Nothing is left to download where all was taken back. */
async function downloadCopyAgain(): Promise<Uint8Array | null> {
  const isOff = (await button(/^ดาวน์โหลดฉบับแก้$/).getAttribute("aria-disabled")) === "true";
  return isOff ? null : (await downloadCopy()).bytes;
}

test("filled: proposals are shown, and written into the copy", async () => {
  const bytes = await sampleWith({ E5: "", F5: "", E6: "", F6: "" });
  await open(bytes);
  const { page } = files;
  await page.getByRole("tab", { name: "เติมผล" }).click();
  await button(/^ดูข้อความที่พร้อมเขียน/).click();
  await button(/^เขียน \d+ ช่อง/).click();
  await page
    .getByText(/^เขียนแล้ว \d+ ช่อง/)
    .first()
    .waitFor();
  const filled = await texts((await downloadCopy()).bytes);
  const before = await texts(bytes);
  expect([...filled].filter(([cell, text]) => text !== "" && !before.get(cell)).length).toBeGreaterThan(0);
});

test("exported: Word, PDF and a web page are downloaded, print sheets stand in the copy", async () => {
  await open();
  const { page } = files;
  await page.getByRole("tab", { name: "รายงาน" }).click();
  await page.getByRole("checkbox", { name: "ทำฉบับร่างไปก่อน" }).check();
  await button(/^รูปแบบอื่น/).click();
  for (const [format, begins] of [
    ["docx", "PK"],
    ["pdf", "%PDF-1.7"],
    ["html", "<!doctype html>"],
  ] as const) {
    const got = await download(page.locator(`[data-target=${format}] button`).first());
    expect(got.name).toMatch(new RegExp(`^O26_รายงานผล.*\\.${format}$`));
    expect(Buffer.from(got.bytes).toString("utf8").slice(0, begins.length).toLowerCase()).toBe(
      begins.toLowerCase(),
    );
  }
  await page.locator("[data-target=sheets] button").first().click();
  await page.getByText("แก้แล้ว ยังไม่ได้ดาวน์โหลด").waitFor();
  const { tables } = await readFile((await downloadCopy()).bytes);
  expect(tables.filter(({ sheet }) => sheet.startsWith("พิมพ์-")).length).toBeGreaterThan(1);
});

test("sent out to units; what came back is collected, a conflict is chosen by hand, and all is in the copy", async () => {
  await open(await sampleWith({ E7: "", F7: "", E10: "" }));
  const showUnits = async (): Promise<void> => {
    await files.page.getByRole("tab", { name: "ติดตาม" }).click();
    await files.page.getByRole("radio", { name: "หน่วยงานค้าง" }).click();
    await files.page.locator("[data-owing]").first().waitFor();
  };
  await showUnits();
  const sent = await download(button(/^ส่งออก \d+ หน่วยงาน$/));
  const remembered = await readFile((await downloadCopy()).bytes);
  expect(remembered.tables.find(({ sheet }) => sheet === SHEET_NAMES.program)?.hidden).toBe(true);
  const isZip = sent.name.endsWith(".zip");
  const unit = isZip ? Object.values(unzipSync(sent.bytes))[0] : sent.bytes;
  const back = Buffer.from(await answered(unit ?? sent.bytes, SHEET, { E3: THEIRS, F3: OUTCOME }));
  await files.close();

  await open(await sampleWith({ E7: OURS, F7: "", E10: "" }));
  const { page } = files;
  await showUnits();
  await button(/^รับไฟล์กลับ$/).click();
  await page.locator("input[type=file][multiple]").setInputFiles([
    { name: "สำนักปลัด.xlsx", mimeType: "application/octet-stream", buffer: back },
    { name: "ใบเสร็จ.xlsx", mimeType: "application/octet-stream", buffer: Buffer.from("no workbook") },
  ]);
  await page.locator("[data-collected]").first().waitFor();
  await button(/^ไปเลือกข้อความ/).click();
  await page.locator("[data-choice]").first().waitFor();
  expect(
    await page.locator("[data-choice] [role=radio][aria-checked=true], [data-choice] input:checked").count(),
  ).toBe(0);
  await page.getByRole("radio", { name: /^ที่สำนักปลัดส่งมา/ }).click();
  await button(/^ใช้ข้อความนี้ ไปดูทั้งหมด$/).click();
  await page.locator("[data-card]").first().waitFor();
  await button(/^เขียน 2 แห่งนี้$/).click();
  await page
    .getByText(/^รับกลับแล้ว/)
    .first()
    .waitFor();
  const merged = await texts((await downloadCopy()).bytes);
  expect([merged.get("E7"), merged.get("F7")]).toEqual([THEIRS, OUTCOME]);
});

test("changes that were not downloaded are asked about before another workbook takes their place", async () => {
  await open();
  const { page } = files;
  await openAllFixes(page);
  await button(/^แก้ \d+ ช่อง/).click();
  await page.getByText("แก้แล้ว ยังไม่ได้ดาวน์โหลด").waitFor();
  await files.choose("อื่น.xlsx", SAMPLE);
  await button(/^ไม่เปิด$/).click();
  expect(await page.locator("[data-name]").textContent()).toBe("แผน.xlsx");
  await files.drop([["อื่น.xlsx", SAMPLE]]);
  await button(/^เปิด อื่น\.xlsx/).click();
  await page.locator("[data-name]", { hasText: "อื่น.xlsx" }).waitFor();
});

test("without a network, once loaded: opened again, checked, and a PDF made", async () => {
  files = await openFilesPage();
  const { page, context } = files;
  await page.getByText("พร้อมใช้โดยไม่ต่ออินเทอร์เน็ต").waitFor();
  await context.setOffline(true);
  await page.reload();
  await files.choose("แผน.xlsx", SAMPLE);
  await files.waitForFindings();
  await page.getByRole("tab", { name: "รายงาน" }).click();
  await page.getByRole("checkbox", { name: "ทำฉบับร่างไปก่อน" }).check();
  const got = await download(page.locator("[data-target=pdf] button").first());
  expect(Buffer.from(got.bytes).toString("latin1").slice(0, 8)).toBe("%PDF-1.7");
});

test("the pane is left alone by what keeps the page", async () => {
  files = await openFilesPage();
  const { page, context } = files;
  await page.getByText("พร้อมใช้โดยไม่ต่ออินเทอร์เน็ต").waitFor();
  const other = await context.newPage();
  await other.goto(`${process.env.E2E_PLAIN_PAGES ?? ""}support.html`);
  expect(await other.evaluate("navigator.serviceWorker.controller")).toBeNull();
});
