import { locateHeadings } from "../../../src/core/sheet/locate-headings";
import { firstOfTables, splitTables } from "../../../src/core/sheet/split-tables";
import { rawTable, type TestCell, type TestTable } from "../../support/raw-table";

const HEADINGS = ["มาตรการ/แนวทาง", "ขั้นตอน", "หน่วยงานรับผิดชอบ", "ระยะเวลา", "สรุปผล", "ผลสัมฤทธิ์"];
const measure = (text: string): string[] => [
  text,
  "๑. ยกร่าง",
  "สำนักปลัด",
  "ไตรมาส ๒",
  "แจ้งแล้ว ๓ ครั้ง",
  "ร้องเรียนลดลง",
];
const [ONE, TWO, THREE] = [measure("๑. จัดทำคู่มือ"), measure("๒. ออกประกาศ"), measure("๓. ตรวจพัสดุ")];
const OTHER_ONE = measure("๑. อบรมพนักงาน");
const TITLE = "รายงานผลการดำเนินการ ประจำปีงบประมาณ พ.ศ. ๒๕๖๘";
const NEXT_TITLE = "รายงานผลการดำเนินการ ประจำปีงบประมาณ พ.ศ. ๒๕๖๙";
const LONG_HEADINGS = ["สรุปผลการดำเนินการ", "ผลสัมฤทธิ์"].map((text) => `${text} (${"ระบุรายละเอียด ".repeat(6)})`);
type Line = readonly TestCell[] | null;
const numberless = (line: string[]): string[] => [(line[0] ?? "").replace(/^. /, ""), ...line.slice(1)];

/** Heading row, first and last row of each table. */
function split(table: TestTable): string[] {
  const found = locateHeadings(rawTable(table));
  if (!found) throw new Error("no table");
  const tables = splitTables(found);
  const only = firstOfTables(found);
  expect([only.table, only.location]).toEqual([tables[0]?.table, tables[0]?.location]);
  return tables.map(({ table: { rows }, location }) =>
    [location.headerRow, rows[0]?.row, rows.at(-1)?.row].join(" "),
  );
}

describe("a table of its own begins at", () => {
  test.each<[string, Line[], string[], string[]?]>([
    [
      "a title of another year behind a blank row",
      [[TITLE], HEADINGS, ONE, TWO, null, [NEXT_TITLE], HEADINGS, ONE, TWO],
      ["2 1 4", "7 6 9"],
    ],
    [
      "a title of another year merged across, without a blank row",
      [[TITLE], HEADINGS, ONE, TWO, [NEXT_TITLE], HEADINGS, OTHER_ONE],
      ["2 1 4", "6 5 7"],
      ["A5:F5"],
    ],
    [
      "a title of several lines, blank rows inside",
      [[TITLE], HEADINGS, ONE, null, [NEXT_TITLE], null, ["สำนักปลัด"], HEADINGS, OTHER_ONE],
      ["2 1 3", "8 5 9"],
    ],
    [
      "a title of another year behind the signatures of the table before",
      [
        [TITLE],
        HEADINGS,
        ONE,
        null,
        ["ลงชื่อ.............."],
        ["(นางต้นแบบ โปร่งใสยิ่ง)"],
        null,
        [NEXT_TITLE],
        HEADINGS,
        ONE,
      ],
      ["2 1 6", "9 8 10"],
    ],
    [
      "a title of another year, though nothing is numbered",
      [[TITLE], HEADINGS, numberless(ONE), null, [NEXT_TITLE], HEADINGS, numberless(OTHER_ONE)],
      ["2 1 3", "6 5 7"],
    ],
    [
      "a title of its own, with the numbers beginning again",
      [[TITLE], HEADINGS, ONE, TWO, null, ["มาตรการเพิ่มเติมของกองช่าง"], HEADINGS, OTHER_ONE],
      ["2 1 4", "7 6 8"],
    ],
    [
      "the headings behind a blank row, with the same first measure again",
      [[TITLE], HEADINGS, ONE, TWO, null, HEADINGS, ONE, THREE],
      ["2 1 4", "6 6 8"],
    ],
    [
      "a title like the first with another round, and the same first measure again",
      [["รายงานผล รอบ ๖ เดือน"], HEADINGS, ONE, TWO, null, ["รายงานผล รอบ ๑๒ เดือน"], HEADINGS, ONE],
      ["2 1 4", "7 6 8"],
    ],
    [
      "headings in other columns",
      [[TITLE], HEADINGS, ONE, TWO, null, [NEXT_TITLE], ["", ...HEADINGS], ["", ...ONE]],
      ["2 1 4", "7 6 8"],
    ],
    [
      "headings of which two are long",
      [[TITLE], HEADINGS, ONE, null, [NEXT_TITLE], [...HEADINGS.slice(0, 4), ...LONG_HEADINGS], ONE],
      ["2 1 3", "6 5 7"],
    ],
    [
      "each of three years",
      [
        [TITLE],
        HEADINGS,
        ONE,
        null,
        [NEXT_TITLE],
        HEADINGS,
        ONE,
        null,
        ["แผน ปีงบประมาณ ๒๕๗๐"],
        HEADINGS,
        ONE,
      ],
      ["2 1 3", "6 5 7", "10 9 11"],
    ],
  ])("%s", (_, rows, tables, merges = []) => {
    expect(split({ rows, merges })).toEqual(tables);
  });
});

describe("one table goes on over", () => {
  test.each<[string, Line[], string[]?]>([
    ["the headings of a page", [[TITLE], HEADINGS, ONE, HEADINGS, TWO]],
    ["the headings of a page behind a blank row", [[TITLE], HEADINGS, ONE, null, HEADINGS, TWO]],
    [
      "the headings of a page above the rest of a measure",
      [[TITLE], HEADINGS, ONE, null, HEADINGS, ["", "๒. แจ้งเวียน"], TWO],
    ],
    [
      "headings behind a blank row, with other measures that begin at 1",
      [[TITLE], HEADINGS, ONE, null, HEADINGS, OTHER_ONE],
    ],
    ["the headings again right away, with the same measure", [[TITLE], HEADINGS, ONE, HEADINGS, ONE]],
    ["the title again", [[TITLE], HEADINGS, ONE, null, [TITLE], HEADINGS, TWO]],
    [
      "the title again, with other measures that begin at 1",
      [[TITLE], HEADINGS, ONE, null, [TITLE], HEADINGS, OTHER_ONE],
    ],
    [
      "a line of its own, with the numbers going on",
      [[TITLE], HEADINGS, ONE, null, ["งานของกองช่าง"], HEADINGS, TWO],
    ],
    [
      "a line with another year, with the numbers going on",
      [[TITLE], HEADINGS, ONE, null, ["ทำต่อในปีงบประมาณ ๒๕๖๙"], HEADINGS, TWO],
    ],
    [
      "a line with another year that may be the end of a measure",
      [[TITLE], HEADINGS, ONE, ["และปีงบประมาณ ๒๕๖๙"], HEADINGS, OTHER_ONE],
    ],
    [
      "group headings with numbers of their own, each with the headings",
      [[TITLE], ["มิติที่ ๑ สร้างสังคม"], HEADINGS, ONE, TWO, null, ["มิติที่ ๒ ป้องกันเชิงรุก"], HEADINGS, OTHER_ONE],
    ],
    [
      "group headings below the headings",
      [[TITLE], HEADINGS, ["มิติที่ ๑ สร้างสังคม"], ONE, TWO, null, ["มิติที่ ๒ ป้องกันเชิงรุก"], HEADINGS, OTHER_ONE],
    ],
    ["a title of another year above no headings", [[TITLE], HEADINGS, ONE, null, [NEXT_TITLE], TWO]],
    ["signatures", [[TITLE], HEADINGS, ONE, null, ["ลงชื่อ.............."], ["(นางต้นแบบ โปร่งใสยิ่ง)"]]],
  ])("%s", (_, rows, merges = []) => {
    expect(split({ rows, merges })).toHaveLength(1);
  });

  test("and is then the sheet as it was read", () => {
    const table = rawTable({ rows: [[TITLE], HEADINGS, ONE, HEADINGS, TWO] });
    const found = locateHeadings(table);
    expect(found && splitTables(found)[0]?.table).toBe(table);
  });
});
