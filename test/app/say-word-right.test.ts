import { sayWordRight } from "../../src/app/say-word-right";
import type { PlainDate } from "../../src/core/calendar/plain-date";
import { readWordsSaidRight } from "../../src/core/sheet/program/words-said-right";
import { openWorkbook, type OpenWorkbook } from "../support/open-workbook";
import { rawWorkbook, type TestTable } from "../support/raw-table";

const PROGRAM = "ข้อมูลโปรแกรม";
const today = "2025-10-15" as PlainDate;
const program = (...rows: string[][]): TestTable => ({
  sheet: PROGRAM,
  hidden: true,
  rows: [["ชนิด", "กุญแจ", "ค่า", "ผู้บันทึก", "วันที่"], ...rows],
});
const open = (...tables: TestTable[]): Promise<OpenWorkbook> =>
  openWorkbook(rawWorkbook([{ sheet: "แผน ๒๕๖๙", rows: [["ก"]] }, ...tables]));

async function wordsIn(spreadsheet: OpenWorkbook): Promise<string[]> {
  const read = await spreadsheet.read({ mergedAreas: false });
  if (!read.ok) throw new Error(read.fault.en);
  return readWordsSaidRight(read.value);
}

test("the first word makes the hidden sheet, and the sheet can be taken away again", async () => {
  const spreadsheet = await open();
  const said = await sayWordRight(spreadsheet, { word: "สายไหม", today });
  if (!said.ok || !said.value.sheets?.undo) throw new Error("no sheet was made");
  expect(await wordsIn(spreadsheet)).toEqual(["สายไหม"]);
  expect(spreadsheet.textOf(PROGRAM, "E2")).toBe("15 ต.ค. 68");
  await spreadsheet.takeSheetsAway(said.value.sheets.undo);
  expect(await wordsIn(spreadsheet)).toEqual([]);
});

test("a further word stands below, rows of other kinds stay, and it can be taken back", async () => {
  const spreadsheet = await open(program(["คำนี้ถูก", "สายไหม"], ["ตารางที่เลือก", "แผน", "หัวตารางแถว: 3"]));
  const said = await sayWordRight(spreadsheet, { word: "พัชรี", today });
  expect(await wordsIn(spreadsheet)).toEqual(["สายไหม", "พัชรี"]);
  expect(spreadsheet.textOf(PROGRAM, "B3")).toBe("แผน");
  if (!said.ok) throw new Error(said.fault.en);
  await spreadsheet.undo(said.value.made.flatMap(({ undo }) => undo ?? []));
  expect(await wordsIn(spreadsheet)).toEqual(["สายไหม"]);
});

test("the same word is written once", async () => {
  const spreadsheet = await open(program(["คำนี้ถูก", "สายไหม"]));
  const { writes } = spreadsheet.counts;
  expect(await sayWordRight(spreadsheet, { word: "สายไหม", today })).toMatchObject({
    ok: true,
    value: { made: [], left: [], sheets: null },
  });
  expect(spreadsheet.counts.writes).toBe(writes);
});

test("a protected sheet leaves it, with the reason", async () => {
  const spreadsheet = await open(program(["คำนี้ถูก", "สายไหม"]));
  spreadsheet.protect(PROGRAM);
  const said = await sayWordRight(spreadsheet, { word: "พัชรี", today });
  expect(said.ok && said.value.left).toHaveLength(1);
  expect(await wordsIn(spreadsheet)).toEqual(["สายไหม"]);
});

test("a fault of Excel is handed on", async () => {
  const spreadsheet = await open();
  spreadsheet.failWith({ th: "ไม่ตอบ", en: "no answer" });
  expect(await sayWordRight(spreadsheet, { word: "พัชรี", today })).toEqual({
    ok: false,
    fault: { th: "ไม่ตอบ", en: "no answer" },
  });
});
