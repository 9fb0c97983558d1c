import { rememberChoice } from "../../src/app/remember-choice";
import type { PlainDate } from "../../src/core/calendar/plain-date";
import type { WantedTable } from "../../src/core/model/wanted-table";
import { readChosenTables } from "../../src/core/sheet/program/chosen-tables";
import { openWorkbook, type OpenWorkbook } from "../support/open-workbook";
import { rawWorkbook, type TestTable } from "../support/raw-table";

const PROGRAM = "ข้อมูลโปรแกรม";
const today = "2025-10-15" as PlainDate;
const table = (sheet: string, headerRow = 3): WantedTable => ({
  sheet,
  headerRow,
  title: "แผน",
  titleYear: 2569,
});
const program = (...rows: string[][]): TestTable => ({
  sheet: PROGRAM,
  hidden: true,
  rows: [["ชนิด", "กุญแจ", "ค่า", "ผู้บันทึก", "วันที่"], ...rows],
});
const open = (...tables: TestTable[]): Promise<OpenWorkbook> =>
  openWorkbook(rawWorkbook([{ sheet: "แผน ๒๕๖๙", rows: [["ก"]] }, ...tables]));

async function chosenIn(spreadsheet: OpenWorkbook): Promise<string[]> {
  const read = await spreadsheet.read({ mergedAreas: false });
  if (!read.ok) throw new Error(read.fault.en);
  return readChosenTables(read.value).map(({ sheet, headerRow, columns }) =>
    [sheet, headerRow, ...Object.entries(columns).flat()].join(" "),
  );
}

test("the first choice makes the hidden sheet, and what was in front stays there", async () => {
  const spreadsheet = await open();
  const kept = await rememberChoice(spreadsheet, { table: table("แผน ๒๕๖๙"), today });
  expect(kept.ok && kept.value.sheets?.added).toEqual([PROGRAM]);
  expect(spreadsheet.addedLayouts[0]?.sheets).toMatchObject([{ name: PROGRAM, hidden: true }]);
  const read = await spreadsheet.read({ mergedAreas: false });
  expect(read.ok && read.value.active).toBe(0);
  expect(await chosenIn(spreadsheet)).toEqual(["แผน ๒๕๖๙ 3"]);
  expect(spreadsheet.textOf(PROGRAM, "E2")).toBe("15 ต.ค. 68");
});

test("a further choice stands last, the same one changes nothing", async () => {
  const spreadsheet = await open();
  for (const sheet of ["ก", "ข", "ก"]) await rememberChoice(spreadsheet, { table: table(sheet), today });
  expect(await chosenIn(spreadsheet)).toEqual(["ข 3", "ก 3"]);
  const { writes } = spreadsheet.counts;
  await rememberChoice(spreadsheet, { table: table("ก"), today });
  expect(spreadsheet.counts.writes).toBe(writes);
});

test("rows of other kinds stay, and so do columns that a person named for this table", async () => {
  const value = "หัวตารางแถว: 3\nคอลัมน์: มาตรการ/แนวทาง B";
  const spreadsheet = await open(program(["คำนี้ถูก", "ทุ่งสมมติ"], ["ตารางที่เลือก", "ก", value]));
  await rememberChoice(spreadsheet, { table: table("ก"), today });
  expect(await chosenIn(spreadsheet)).toEqual(["ก 3 measure B"]);
  expect(spreadsheet.textOf(PROGRAM, "B2")).toBe("ทุ่งสมมติ");
  await rememberChoice(spreadsheet, { table: table("ก", 9), today });
  expect(await chosenIn(spreadsheet)).toEqual(["ก 9"]);
});

test("columns that a person names are kept with their headings, and taken back with the choice", async () => {
  const spreadsheet = await open(program(["คำนี้ถูก", "ทุ่งสมมติ"]));
  const named = {
    columns: { measure: "A", outcome: "F" },
    headings: { measure: "เรื่องที่ทำ", outcome: "ได้อะไร" },
  };
  const kept = await rememberChoice(spreadsheet, { table: { ...table("ก"), ...named }, today });
  if (!kept.ok) throw new Error(kept.fault.en);
  expect(await chosenIn(spreadsheet)).toEqual(["ก 3 measure A outcome F"]);
  expect(spreadsheet.textOf(PROGRAM, "C3")).toContain(
    "หัวคอลัมน์: มาตรการ/แนวทาง = เรื่องที่ทำ | ผลลัพธ์หรือผลสัมฤทธิ์ = ได้อะไร",
  );
  await rememberChoice(spreadsheet, { table: table("ก"), today });
  expect(spreadsheet.textOf(PROGRAM, "C3")).toContain("ได้อะไร");
  await spreadsheet.undo(kept.value.made.flatMap(({ undo }) => undo ?? []));
  expect(await chosenIn(spreadsheet)).toEqual([]);
});

test.each<[string, (spreadsheet: OpenWorkbook) => void, string]>([
  [
    "Excel answers nothing",
    (spreadsheet) => spreadsheet.failWith({ th: "ไม่ตอบ", en: "no answer" }),
    "no answer",
  ],
  ["the hidden sheet is protected", (spreadsheet) => spreadsheet.protect(PROGRAM), "protection"],
])("where %s, that is told", async (_, standInTheWay, words) => {
  const spreadsheet = await open(program());
  standInTheWay(spreadsheet);
  const kept = await rememberChoice(spreadsheet, { table: table("ก"), today });
  expect(kept.ok || kept.fault.en).toContain(words);
});
