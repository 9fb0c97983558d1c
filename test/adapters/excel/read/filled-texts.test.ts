import { hashText } from "../../../../src/core/text/hash-text";
import { openExcelPane, type ExcelPane } from "../../../support/excel-spreadsheet";

let pane: ExcelPane;
beforeAll(async () => {
  pane = await openExcelPane();
});
afterAll(() => {
  pane.close();
});

const open = (settings: Readonly<Record<string, string>> = {}) =>
  pane.open({ sheets: [{ name: "ก" }], settings });

test("hashes travel with the workbook, not the texts", async () => {
  await open().rememberFilled(["ประกาศแล้ว เมื่อวันที่ ๑๕ มกราคม ๒๕๖๘"]);
  const stored = [...pane.host.workbook.settings.values()];
  expect(stored).toEqual([JSON.stringify(hashText("ประกาศแล้ว เมื่อวันที่ ๑๕ มกราคม ๒๕๖๘"))]);
  expect(pane.host.stats.syncs).toBe(2);
  expect(pane.host.undoClears).toEqual([]);
});

test("nothing to remember costs nothing", async () => {
  expect(await open().rememberFilled([""])).toEqual({ ok: true, value: null });
  expect(pane.host.stats.syncs).toBe(0);
});

test("beyond a thousand the oldest are forgotten; one that is filled again is new again", async () => {
  const spreadsheet = open();
  const texts = Array.from({ length: 1000 }, (_, index) => `ข้อความที่ ${index}`);
  await spreadsheet.rememberFilled(texts);
  await spreadsheet.rememberFilled(["ข้อความที่ 0", "ใหม่"]);
  const filled = await spreadsheet.readFilledTexts();
  expect(filled.size).toBe(1000);
  expect(["ข้อความที่ 0", "ใหม่", "ข้อความที่ 2"].every((text) => filled.has(hashText(text)))).toBe(true);
  expect(filled.has(hashText("ข้อความที่ 1"))).toBe(false);
});

test.each([
  ["something else", "123"],
  ["another's text", JSON.stringify("not hashes at all")],
  ["nothing", JSON.stringify("")],
])("%s in its place is no memory", async (_, value) => {
  expect(await open({ filledTexts: value }).readFilledTexts()).toEqual(new Set());
});

test("what cannot be read counts as none", async () => {
  const spreadsheet = open();
  pane.host.faults.lostSession = true;
  expect(await spreadsheet.readFilledTexts()).toEqual(new Set());
});
