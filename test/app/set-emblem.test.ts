import { EMBLEM_NAME, setEmblem, type EmblemSet } from "../../src/app/set-emblem";
import { fail, type Result } from "../../src/app/ports/result";
import { findSettingCells } from "../../src/core/sheet/find-setting-cells";
import { makePng } from "../support/make-picture";
import { openWorkbook, type OpenWorkbook } from "../support/open-workbook";
import { rawWorkbook, type TestTable } from "../support/raw-table";

const HEADINGS = ["มาตรการ/แนวทาง", "ขั้นตอน", "หน่วยงานรับผิดชอบ", "ระยะเวลา", "สรุปผล", "ผลสัมฤทธิ์"];
const PLAN: TestTable = { sheet: "แผน", rows: [HEADINGS, ["๑. จัดทำคู่มือ"]] };
const SETTINGS = "ตั้งค่ารายงาน";
const settings = (...rows: string[][]): TestTable => ({ sheet: SETTINGS, rows: [["ชื่อ", "ค่า"], ...rows] });
const open = (...tables: TestTable[]): Promise<OpenWorkbook> => openWorkbook(rawWorkbook(tables));
const EMBLEM = { bytes: makePng(4, 4), width: 4, height: 4, fiscalYear: 2568 };
const FAULT = { th: "ไม่ตอบ", en: "no answer" };

function pictures({ namedPictures }: OpenWorkbook) {
  if (namedPictures === undefined) throw new Error("no pictures here");
  return namedPictures;
}

function set(spreadsheet: OpenWorkbook, put = pictures(spreadsheet).put): Promise<Result<EmblemSet>> {
  return setEmblem({ ...spreadsheet, namedPictures: { ...pictures(spreadsheet), put } }, EMBLEM);
}

async function isThere(spreadsheet: OpenWorkbook): Promise<boolean> {
  const has = await pictures(spreadsheet).has({ sheet: SETTINGS, name: EMBLEM_NAME });
  return has.ok && has.value;
}

test("at its line nothing else is written", async () => {
  const spreadsheet = await open(PLAN, settings(["หน่วยงาน", "ก"], ["ตราหน่วยงาน", ""]));
  const done = await set(spreadsheet);
  expect(done).toEqual({
    ok: true,
    value: { made: [], sheets: null, sheet: SETTINGS, cell: "B3", lack: null },
  });
  expect(spreadsheet.counts.writes).toBe(0);
  expect(await isThere(spreadsheet)).toBe(true);
});

test("a line that is missing is written, and taken back", async () => {
  const spreadsheet = await open(PLAN, settings(["หน่วยงาน", "ก"]));
  const done = await set(spreadsheet);
  if (!done.ok) throw new Error(done.fault.en);
  expect(done.value).toMatchObject({ cell: "B3", lack: null });
  expect(spreadsheet.textOf(SETTINGS, "A3")).toBe(EMBLEM_NAME);
  expect(await isThere(spreadsheet)).toBe(true);
  await spreadsheet.undo(done.value.made.flatMap(({ undo }) => undo ?? []));
  expect(spreadsheet.textOf(SETTINGS, "A3")).toBe("");
});

test("a sheet that is missing is made, and the picture lies at its line", async () => {
  const spreadsheet = await open(PLAN);
  const done = await set(spreadsheet);
  if (!done.ok) throw new Error(done.fault.en);
  expect(done.value.sheets?.added).toEqual([SETTINGS]);
  const read = await spreadsheet.read({ mergedAreas: false });
  const cells = read.ok ? findSettingCells(read.value)?.values : undefined;
  expect(cells?.get("emblem")?.cell).toBe(done.value.cell);
  expect(cells?.get("fiscalYear")?.text).toBe("2568");
  expect(await isThere(spreadsheet)).toBe(true);
});

test("a picture that Excel refuses is the fault where nothing was written", async () => {
  const spreadsheet = await open(PLAN, settings(["ตราหน่วยงาน", ""]));
  expect(await set(spreadsheet, () => Promise.resolve(fail(FAULT)))).toEqual(fail(FAULT));
});

test("a picture that Excel refuses after a line was written: the line can be taken back, and the reason is told", async () => {
  const spreadsheet = await open(PLAN, settings(["หน่วยงาน", "ก"]));
  const done = await set(spreadsheet, () => Promise.resolve(fail(FAULT)));
  expect(done).toMatchObject({ ok: true, value: { lack: FAULT, cell: "B3" } });
  expect(done.ok && done.value.made).toHaveLength(1);
});

test("a workbook that cannot be read or written is its own sentence, and no picture is put", async () => {
  const spreadsheet = await open(PLAN, settings(["หน่วยงาน", "ก"]));
  spreadsheet.failWith(FAULT);
  expect(await set(spreadsheet)).toEqual(fail(FAULT));
  spreadsheet.failWith(null);
  spreadsheet.protect(SETTINGS);
  expect((await set(spreadsheet)).ok).toBe(false);
  expect(await isThere(spreadsheet)).toBe(false);
});
