import type { SheetReading, WorkbookReading } from "../../src/app/ports/sheet-choice";
import { SHEETS_BY_HEADINGS } from "../../src/app/sheets-by-headings";
import { PROGRAM_HEADINGS } from "../../src/core/model/program-record";
import { chosenTableValue, CHOSEN_TABLE_KIND } from "../../src/core/sheet/program/chosen-tables";
import { rawTable, type TestTable } from "../support/raw-table";

const FULL = ["มาตรการ/แนวทาง", "ขั้นตอน", "หน่วยงานรับผิดชอบ", "ระยะเวลา", "สรุปผล", "ผลลัพธ์"];
const PART = FULL.slice(0, 3);
const NOTES = ["บันทึก", "ของ", "เจ้าหน้าที่"];

type Progress = "unseen" | "begun" | "complete";

/** A sheet whose id is its name. */
function sheet(name: string, rows: TestTable["rows"], progress: Progress, hidden = false): SheetReading {
  return {
    id: name,
    table: rawTable({ sheet: name, rows: progress === "unseen" ? [] : rows, hidden }),
    isBegun: progress !== "unseen",
    isComplete: progress === "complete",
  };
}

const program = (chosen: string): SheetReading =>
  sheet(
    "ข้อมูลโปรแกรม",
    [
      Object.values(PROGRAM_HEADINGS),
      [
        CHOSEN_TABLE_KIND,
        chosen,
        chosenTableValue({ sheet: chosen, headerRow: 1, title: null, titleYear: null, columns: {} }),
        "",
        "",
      ],
    ],
    "complete",
  );

const reading = (sheets: readonly SheetReading[], more: Partial<WorkbookReading> = {}): WorkbookReading => ({
  sheets,
  frontId: "ก",
  workedOnId: null,
  everyTable: false,
  ...more,
});

test.each<[string, readonly SheetReading[], Partial<WorkbookReading>, readonly string[]]>([
  ["a full table in front is enough", [sheet("ก", [FULL], "begun"), sheet("ข", [FULL], "unseen")], {}, ["ก"]],
  [
    "those that the tool makes are read whatever is in them, first of all",
    [sheet("ก", [FULL], "begun"), sheet("หลักฐาน", [], "unseen"), sheet("ตั้งค่ารายงาน", [], "complete")],
    {},
    ["หลักฐาน", "ตั้งค่ารายงาน", "ก"],
  ],
  [
    "sheets to be printed are never read",
    [sheet("ก", [FULL], "complete"), sheet("พิมพ์-ตารางรายงาน", [FULL], "unseen")],
    {},
    ["ก"],
  ],
  [
    "the sheet in front is looked at before any other",
    [sheet("ก", [], "unseen"), sheet("ข", [FULL], "unseen")],
    {},
    ["ก"],
  ],
  [
    "the sheet that is worked on is enough, whatever is in front",
    [sheet("ก", [NOTES], "begun"), sheet("ข", [FULL], "begun"), sheet("ค", [FULL], "unseen")],
    { workedOnId: "ข" },
    ["ข"],
  ],
  [
    "the sheet that a person chose is looked at",
    [sheet("ก", [FULL], "begun"), sheet("ข", [FULL], "unseen"), program("ข")],
    {},
    ["ข", "ข้อมูลโปรแกรม"],
  ],
  [
    "without a full table near, every sheet is looked at",
    [sheet("ก", [PART], "begun"), sheet("ข", [FULL], "unseen"), sheet("ค", [], "unseen", true)],
    {},
    ["ก", "ข", "ค"],
  ],
  [
    "then the best is read on",
    [sheet("ก", [NOTES], "begun"), sheet("ข", [FULL], "begun"), sheet("ค", [PART], "begun")],
    {},
    ["ข"],
  ],
  [
    "a hidden full table in front is not enough",
    [sheet("ก", [FULL], "begun", true), sheet("ข", [FULL], "unseen")],
    {},
    ["ก", "ข"],
  ],
  [
    "no headings so far: the sheet in front is read on",
    [sheet("ก", [NOTES], "begun"), sheet("ข", [NOTES], "begun")],
    {},
    ["ก"],
  ],
  ["and then the next", [sheet("ก", [NOTES], "complete"), sheet("ข", [NOTES], "begun")], {}, ["ข"]],
  ["nothing is left", [sheet("ก", [NOTES], "complete"), sheet("ข", [NOTES], "complete")], {}, []],
  [
    "every table: the visible sheets are looked at",
    [sheet("ก", [FULL], "complete"), sheet("ข", [FULL], "unseen"), sheet("ค", [FULL], "unseen", true)],
    { everyTable: true },
    ["ก", "ข"],
  ],
  [
    "every table: all full ones are read on",
    [
      sheet("ก", [FULL], "complete"),
      sheet("ข", [FULL], "begun"),
      sheet("ค", [PART], "begun"),
      sheet("ง", [FULL], "begun", true),
    ],
    { everyTable: true },
    ["ก", "ข"],
  ],
])("%s", (_, sheets, more, expected) => {
  const chosen = SHEETS_BY_HEADINGS.choose(reading(sheets, more));
  expect([...chosen].sort()).toEqual([...expected].sort());
});

test("the sheets that are always read come first: theirs are the first pieces of a round trip", () => {
  const sheets = [sheet("ก", [FULL], "begun"), sheet("หลักฐาน", [], "unseen")];
  expect([...SHEETS_BY_HEADINGS.choose(reading(sheets))]).toEqual(["หลักฐาน", "ก"]);
  expect(SHEETS_BY_HEADINGS.always).toEqual(["หลักฐาน", "ตัวชี้วัด", "ตั้งค่ารายงาน", "ข้อมูลโปรแกรม"]);
});

test.each<[string, readonly SheetReading[], Partial<WorkbookReading>, string | null]>([
  [
    "the one asked for",
    [sheet("ก", [FULL], "complete"), sheet("ข", [PART], "complete")],
    { workedOnId: "ข" },
    "ข",
  ],
  [
    "the best where it holds no measures any more",
    [sheet("ก", [FULL], "complete"), sheet("ข", [NOTES], "complete")],
    { workedOnId: "ข" },
    "ก",
  ],
  ["the best where it is gone", [sheet("ก", [FULL], "complete")], { workedOnId: "ค" }, "ก"],
  [
    "the best where it was not read",
    [sheet("ก", [FULL], "complete"), sheet("ข", [FULL], "unseen")],
    { workedOnId: "ข" },
    "ก",
  ],
  [
    "a sheet of the tool never",
    [sheet("หลักฐาน", [FULL], "complete"), sheet("ก", [FULL], "complete")],
    { workedOnId: "หลักฐาน" },
    "ก",
  ],
  ["none", [sheet("ก", [NOTES], "complete")], {}, null],
])("worked on is %s", (_, sheets, more, expected) => {
  expect(SHEETS_BY_HEADINGS.findWorkedOn(reading(sheets, more))).toBe(expected);
});
