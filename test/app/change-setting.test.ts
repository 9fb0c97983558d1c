import { changePeople } from "../../src/app/change-people";
import { changeSetting, type TypedSetting } from "../../src/app/change-setting";
import type { OpenSettings } from "../../src/app/change-settings-sheet";
import { fail, type Result } from "../../src/app/ports/result";
import type { Written } from "../../src/app/write-own-sheet";
import { peopleChain, type ChainChange } from "../../src/core/model/people-chain";
import type { ReportSettings } from "../../src/core/model/report-settings";
import { readSettings } from "../../src/core/sheet/read-settings";
import { openWorkbook, type OpenWorkbook } from "../support/open-workbook";
import { rawWorkbook, type TestTable } from "../support/raw-table";

const HEADINGS = ["มาตรการ/แนวทาง", "ขั้นตอน", "หน่วยงานรับผิดชอบ", "ระยะเวลา", "สรุปผล", "ผลสัมฤทธิ์"];
const PLAN: TestTable = { sheet: "แผน", rows: [HEADINGS, ["๑. จัดทำคู่มือ"]] };
const SETTINGS = "ตั้งค่ารายงาน";
const settings = (...rows: TestTable["rows"]): TestTable => ({
  sheet: SETTINGS,
  rows: [["ชื่อ", "ค่า"], ...rows],
});
const PEOPLE: TestTable["rows"] = [
  null,
  ["หัวข้อ", "ชื่อ", "ตำแหน่ง", "รักษาราชการแทน"],
  ["ผู้จัดทำ", "ก", "นักวิเคราะห์"],
  ["ความเห็นหัวหน้า", "ข", "หัวหน้า"],
  ["ความเห็นปลัด", "ค", "ปลัด"],
  ["ความเห็นนายก", "ง", "นายก"],
];
const FAULT = { th: "ไม่ตอบ", en: "no answer" };
const open = (...tables: TestTable[]): Promise<OpenWorkbook> => openWorkbook(rawWorkbook([PLAN, ...tables]));
const asOpen = (spreadsheet: OpenWorkbook): OpenSettings => ({
  spreadsheet,
  read: () => spreadsheet.read({ mergedAreas: false }),
  fiscalYear: 2568,
});
const set = (spreadsheet: OpenWorkbook, typed: Partial<TypedSetting>): Promise<Result<Written>> =>
  changeSetting(asOpen(spreadsheet), { key: "addressee", before: "", after: "นายก อบต.", ...typed });

async function settingsOf(spreadsheet: OpenWorkbook): Promise<ReportSettings> {
  const read = await spreadsheet.read({ mergedAreas: false });
  if (!read.ok) throw new Error(read.fault.en);
  return readSettings(read.value);
}

async function undo(spreadsheet: OpenWorkbook, done: Result<Written>): Promise<void> {
  if (!done.ok) throw new Error(done.fault.en);
  const undone = await spreadsheet.undo(done.value.made.flatMap(({ undo: record }) => record ?? []));
  const left = undone.ok ? undone.value.records.flatMap((record) => record.left) : [];
  expect(left).toEqual([]);
}

describe("a setting", () => {
  test("is written into its cell and taken back as one", async () => {
    const spreadsheet = await open(settings(["เรียน", "ปลัด"]));
    const done = await set(spreadsheet, { before: "ปลัด" });
    expect(spreadsheet.textOf(SETTINGS, "B2")).toBe("นายก อบต.");
    await undo(spreadsheet, done);
    expect(spreadsheet.textOf(SETTINGS, "B2")).toBe("ปลัด");
  });

  test("gets a line where the sheet has none; both go with one undo", async () => {
    const spreadsheet = await open(settings(["หน่วยงาน", "อบต."]));
    const done = await set(spreadsheet, {});
    expect(done.ok && done.value.made).toHaveLength(1);
    expect((await settingsOf(spreadsheet)).addressee).toBe("นายก อบต.");
    await undo(spreadsheet, done);
    expect(spreadsheet.textOf(SETTINGS, "A3")).toBe("");
  });

  test("gets its sheet where there is none, with all else of a new one; the sheet can be taken away", async () => {
    const spreadsheet = await open();
    const done = await set(spreadsheet, {});
    expect(done.ok && done.value.sheets?.added).toEqual([SETTINGS]);
    expect(await settingsOf(spreadsheet)).toMatchObject({
      addressee: "นายก อบต.",
      fiscalYear: 2568,
      digits: "thai",
    });
    const record = done.ok ? done.value.sheets?.undo : null;
    if (!record) throw new Error("nothing to take away");
    await spreadsheet.takeSheetsAway(record);
    expect(spreadsheet.sheetNames()).not.toContain(SETTINGS);
  });

  test("that says so already writes nothing, spaces around it apart", async () => {
    const spreadsheet = await open(settings(["เรียน", "นายก อบต."]));
    expect(await set(spreadsheet, { before: "นายก อบต.", after: " นายก อบต. " })).toEqual({
      ok: true,
      value: { made: [], sheets: null },
    });
    expect(spreadsheet.counts.writes).toBe(0);
  });

  test("that somebody changed meanwhile is not overwritten", async () => {
    const spreadsheet = await open(settings(["เรียน", "ปลัด"]));
    const done = await set(spreadsheet, { before: "" });
    expect(done.ok ? "" : done.fault.en).toContain("has changed");
    expect(spreadsheet.textOf(SETTINGS, "B2")).toBe("ปลัด");
  });

  test("that nothing is to be said of any more is blank", async () => {
    const spreadsheet = await open(settings(["เรียน", "ปลัด"]));
    await set(spreadsheet, { before: "ปลัด", after: "" });
    expect((await settingsOf(spreadsheet)).addressee).toBeNull();
  });

  test("is not written where Excel does not answer or the sheet is locked", async () => {
    const spreadsheet = await open(settings(["เรียน", "ปลัด"]));
    spreadsheet.failWith(FAULT);
    expect(await set(spreadsheet, { before: "ปลัด" })).toEqual(fail(FAULT));
    spreadsheet.failWith(null);
    spreadsheet.protect(SETTINGS);
    expect((await set(spreadsheet, { before: "ปลัด" })).ok).toBe(false);
    expect(spreadsheet.textOf(SETTINGS, "B2")).toBe("ปลัด");
  });
});

describe("who signs", () => {
  const change = async (spreadsheet: OpenWorkbook, wanted: ChainChange): Promise<Result<Written>> =>
    changePeople(asOpen(spreadsheet), {
      shown: peopleChain(await settingsOf(spreadsheet)),
      change: wanted,
    });
  const named = async (spreadsheet: OpenWorkbook): Promise<readonly (string | null)[]> =>
    (await settingsOf(spreadsheet)).people.map(({ name }) => name);

  test.each<[string, ChainChange, readonly (string | null)[]]>([
    ["one goes up", { kind: "move", at: 2, by: -1 }, ["ก", "ค", "ข", "ง"]],
    ["one less", { kind: "drop", at: 1 }, ["ก", "ค", "ง"]],
    ["one more", { kind: "add", heading: "ความเห็นรองปลัด" }, ["ก", "ข", "ค", null, "ง"]],
    ["another name", { kind: "edit", at: 2, change: { name: "จ" } }, ["ก", "ข", "จ", "ง"]],
  ])("%s, and one undo brings it back", async (_, wanted, expected) => {
    const spreadsheet = await open(settings(["เรียน", "ปลัด"], ...PEOPLE));
    const done = await change(spreadsheet, wanted);
    expect(done.ok && done.value.made).toHaveLength(1);
    expect(await named(spreadsheet)).toEqual(expected);
    await undo(spreadsheet, done);
    expect(await named(spreadsheet)).toEqual(["ก", "ข", "ค", "ง"]);
  });

  test("the name of who made it is typed once: block and line say it, and one undo takes both back", async () => {
    const spreadsheet = await open(settings(["ผู้จัดทำ", "ก"], ...PEOPLE));
    const done = await change(spreadsheet, { kind: "edit", at: 0, change: { name: "จ" } });
    const { preparer, people } = await settingsOf(spreadsheet);
    expect([preparer, people[0]?.name]).toEqual(["จ", "จ"]);
    await undo(spreadsheet, done);
    expect((await settingsOf(spreadsheet)).preparer).toBe("ก");
  });

  test("without the line the block alone says it", async () => {
    const spreadsheet = await open(settings(["เรียน", "ปลัด"], ...PEOPLE));
    await change(spreadsheet, { kind: "edit", at: 0, change: { name: "จ" } });
    const { preparer, people } = await settingsOf(spreadsheet);
    expect([preparer, people[0]?.name]).toEqual([null, "จ"]);
  });

  test("a sheet is made for them, with the lines of a new one", async () => {
    const spreadsheet = await open();
    const done = await change(spreadsheet, { kind: "edit", at: 0, change: { name: "จ" } });
    expect(done.ok && done.value.sheets?.added).toEqual([SETTINGS]);
    const { preparer, people } = await settingsOf(spreadsheet);
    expect([preparer, people.length, people[0]?.name]).toEqual(["จ", 4, "จ"]);
  });

  test("the sheet that is made lacks the line of one less", async () => {
    const spreadsheet = await open();
    const shown = peopleChain(await settingsOf(spreadsheet));
    await changePeople(asOpen(spreadsheet), { shown, change: { kind: "drop", at: 1 } });
    const headings = (await settingsOf(spreadsheet)).people.map(({ heading }) => heading);
    expect(headings).toEqual(["ผู้จัดทำ", "ความเห็นปลัด", "ความเห็นนายก"]);
  });

  test("a chain that somebody changed meanwhile is left", async () => {
    const spreadsheet = await open(settings(...PEOPLE));
    const shown = peopleChain(await settingsOf(spreadsheet));
    spreadsheet.typeIntoCell(SETTINGS, "B6", "ฉ");
    const done = await changePeople(asOpen(spreadsheet), { shown, change: { kind: "drop", at: 1 } });
    expect(done.ok ? "" : done.fault.en).toContain("has changed");
    expect(await named(spreadsheet)).toContain("ข");
  });

  test("what may not be done is not done", async () => {
    const spreadsheet = await open(settings(...PEOPLE));
    expect((await change(spreadsheet, { kind: "drop", at: 3 })).ok).toBe(false);
    expect(spreadsheet.counts.writes).toBe(0);
  });
});
