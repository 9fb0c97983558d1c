import type { ChosenTable, WantedTable } from "../../../../src/core/model/wanted-table";
import { chooseTable } from "../../../../src/core/sheet/program/choose-table";
import { CHOSEN_TABLE_KIND, chosenTableValue } from "../../../../src/core/sheet/program/chosen-tables";
import { rawWorkbook, type TestCell, type TestTable } from "../../../support/raw-table";

const HEADINGS = ["มาตรการ/แนวทาง", "ขั้นตอน", "หน่วยงานรับผิดชอบ", "ระยะเวลา", "สรุปผล", "ผลสัมฤทธิ์"];
const MEASURE = ["๑. จัดทำคู่มือ", "๑. ยกร่าง", "สำนักปลัด", "ไตรมาส ๒", "แจ้งแล้ว ๓ ครั้ง", "ร้องเรียนลดลง"];
const [OLD, NEW] = ["แผน ปีงบประมาณ พ.ศ. ๒๕๖๘", "แผน ปีงบประมาณ พ.ศ. ๒๕๖๙"];
type Line = readonly TestCell[] | null;

const sheetOf = (sheet: string, title: string, above: Line[] = []): TestTable => ({
  sheet,
  rows: [...above, [title], HEADINGS, MEASURE],
});
const both: TestTable = { sheet: "แผน", rows: [[OLD], HEADINGS, MEASURE, null, [NEW], HEADINGS, MEASURE] };
const wanted = (
  sheet: string,
  headerRow: number,
  title: string | null,
  titleYear: number | null,
): WantedTable => ({
  sheet,
  headerRow,
  title,
  titleYear,
});
const remembered = (...choices: (WantedTable & Partial<ChosenTable>)[]): TestTable => ({
  sheet: "ข้อมูลโปรแกรม",
  hidden: true,
  rows: [
    ["ชนิด", "กุญแจ", "ค่า", "ผู้บันทึก", "วันที่"],
    ...choices.map((choice) => [
      CHOSEN_TABLE_KIND,
      choice.sheet,
      chosenTableValue({ columns: {}, ...choice }),
      "",
      "15 ต.ค. 68",
    ]),
  ],
});

function choose(
  tables: readonly TestTable[],
  asked: { table?: WantedTable; sheetName?: string } = {},
  active = 0,
): string {
  const choice = chooseTable(rawWorkbook(tables, active), {
    table: asked.table ?? null,
    sheetName: asked.sheetName ?? null,
  });
  if (choice.kind !== "found") return choice.kind;
  const { found, columnsSource } = choice;
  return `${found.table.sheet} ${found.location.headerRow} ${columnsSource}`;
}

describe("a table that was meant before is found again", () => {
  test.each<[string, TestTable[], WantedTable, string]>([
    ["where it was", [both], wanted("แผน", 6, NEW, 2569), "แผน 6 headings"],
    [
      "below rows that were added",
      [sheetOf("แผน", OLD, [["เรื่อง"], null])],
      wanted("แผน", 2, OLD, 2568),
      "แผน 4 headings",
    ],
    [
      "though it is one of two and both moved",
      [{ ...both, firstRow: 3 }],
      wanted("แผน", 6, NEW, 2569),
      "แผน 8 headings",
    ],
    ["with a title of another year", [sheetOf("แผน", NEW)], wanted("แผน", 2, OLD, 2568), "แผน 2 headings"],
    [
      "with another title line, in another row",
      [sheetOf("แผน", OLD, [["อบต.ทุ่งสมมติ"]])],
      wanted("แผน", 2, OLD, 2568),
      "แผน 3 headings",
    ],
    [
      "where its sheet was renamed",
      [sheetOf("แผนใหม่", OLD), sheetOf("อื่น", NEW)],
      wanted("แผน", 2, OLD, 2568),
      "แผนใหม่ 2 headings",
    ],
  ])("%s", (_, tables, table, expected) => {
    expect(choose(tables, { table })).toBe(expected);
  });

  test.each<[string, TestTable[], WantedTable]>([
    ["its sheet is gone", [sheetOf("อื่น", NEW)], wanted("แผน", 2, OLD, 2568)],
    [
      "its sheet is gone and two others are like it",
      [sheetOf("ก", OLD), sheetOf("ข", OLD)],
      wanted("แผน", 2, OLD, 2568),
    ],
    [
      "its sheet holds no table any more",
      [{ sheet: "แผน", rows: [["ว่าง"]] }, sheetOf("อื่น", OLD)],
      wanted("แผน", 2, OLD, 2568),
    ],
    ["the table of another year is all that is left", [sheetOf("แผน", OLD)], wanted("แผน", 6, NEW, 2569)],
  ])("not where %s", (_, tables, table) => {
    expect(choose(tables, { table })).toBe("gone");
  });
});

describe("without a table asked for", () => {
  const two = [sheetOf("เก่า", OLD), sheetOf("ใหม่", NEW)];
  test.each<[string, TestTable[], { sheetName?: string }, string]>([
    ["the sheet in front", two, {}, "เก่า 2 headings"],
    ["the sheet of the name", two, { sheetName: "ใหม่" }, "ใหม่ 2 headings"],
    ["no sheet of the name", two, { sheetName: "ฮ" }, "no-such-sheet"],
    ["no table on the sheet", [...two, { sheet: "ว่าง", rows: [["-"]] }], { sheetName: "ว่าง" }, "no-table"],
    ["no table in the workbook", [{ rows: [["-"]] }], {}, "no-table"],
    ["the first of two on a sheet", [both], {}, "แผน 2 headings"],
    ["the one that a person chose", [...two, remembered(wanted("ใหม่", 2, NEW, 2569))], {}, "ใหม่ 2 headings"],
    [
      "the second of a sheet that a person chose",
      [both, remembered(wanted("แผน", 6, NEW, 2569))],
      {},
      "แผน 6 headings",
    ],
    [
      "the last one that a person chose",
      [...two, remembered(wanted("เก่า", 2, OLD, 2568), wanted("ใหม่", 2, NEW, 2569))],
      {},
      "ใหม่ 2 headings",
    ],
    [
      "the sheet of the name, whatever was chosen",
      [...two, remembered(wanted("ใหม่", 2, NEW, 2569))],
      { sheetName: "เก่า" },
      "เก่า 2 headings",
    ],
    [
      "the table chosen on the sheet of the name",
      [both, ...two, remembered(wanted("แผน", 6, NEW, 2569), wanted("ใหม่", 2, NEW, 2569))],
      { sheetName: "แผน" },
      "แผน 6 headings",
    ],
    [
      "the sheet in front, where the chosen one is gone",
      [...two, remembered(wanted("ฮ", 9, null, null))],
      {},
      "เก่า 2 headings",
    ],
    [
      "the sheet in front, where the chosen row is no heading row",
      [{ sheet: "แผน", rows: [["x", "y", "z"]] }, ...two, remembered(wanted("แผน", 1, null, null))],
      {},
      "เก่า 2 headings",
    ],
  ])("%s", (_, tables, asked, expected) => {
    expect(choose(tables, asked)).toBe(expected);
  });
});

describe("columns that a person named", () => {
  const columns = { measure: "B", resultSummary: "F" };
  const columnsOf = (tables: readonly TestTable[]): unknown => {
    const choice = chooseTable(rawWorkbook(tables), { table: null, sheetName: null });
    return choice.kind === "found" ? choice.found.location.columns : choice.kind;
  };
  const shifted: TestTable = {
    sheet: "แผน",
    rows: [
      ["เรื่อง", "งาน", "วิธี", "กอง", "กำหนด", "ทำแล้ว"],
      ["ก", "ข", "ค", "ง", "จ", "ฉ"],
    ],
  };

  test("are taken though no heading can be read", () => {
    const tables = [shifted, remembered({ ...wanted("แผน", 1, null, null), columns })];
    expect(columnsOf(tables)).toMatchObject({ measure: 2, resultSummary: 6, steps: null });
    expect(choose(tables)).toBe("แผน 1 chosen");
  });

  test("go before the headings, and the other columns are read by theirs", () => {
    const tables = [
      sheetOf("แผน", OLD),
      remembered({ ...wanted("แผน", 2, OLD, 2568), columns: { outcome: "E" } }),
    ];
    expect(columnsOf(tables)).toMatchObject({
      measure: 1,
      steps: 2,
      timeframe: 4,
      outcome: 5,
      resultSummary: null,
    });
    expect(choose(tables)).toBe("แผน 2 chosen");
  });

  test("are those of one table of a sheet, not of the other", () => {
    const tables = [both, remembered({ ...wanted("แผน", 6, NEW, 2569), columns: { outcome: "E" } })];
    expect(choose(tables, { table: wanted("แผน", 2, OLD, 2568) })).toBe("แผน 2 headings");
    expect(choose(tables, { table: wanted("แผน", 6, NEW, 2569) })).toBe("แผน 6 chosen");
  });

  test("are forgotten where the row is blank", () => {
    expect(
      choose([
        { ...shifted, firstRow: 3 },
        sheetOf("ก", OLD),
        remembered({ ...wanted("แผน", 1, null, null), columns }),
      ]),
    ).toBe("ก 2 headings");
  });

  describe("are found by what stood above them", () => {
    const headings = { measure: "งาน", resultSummary: "ทำแล้ว" };
    const choice = { ...wanted("แผน", 1, null, null), columns, headings };
    const [HEAD, ROW] = shifted.rows.map((row) => row ?? []) as [TestCell[], TestCell[]];
    const [LEFT, RIGHT] = [(row: Line) => ["-", ...(row ?? [])], (row: Line) => (row ?? []).slice(1)];
    test.each<[string, Line[], string, object]>([
      [
        "where rows came above",
        [["อบต.ทุ่งสมมติ"], null, HEAD, ROW],
        "แผน 3 chosen",
        { measure: 2, resultSummary: 6 },
      ],
      [
        "where a column came before",
        [LEFT(HEAD), LEFT(ROW)],
        "แผน 1 chosen",
        { measure: 3, resultSummary: 7 },
      ],
      ["where a column went", [RIGHT(HEAD), RIGHT(ROW)], "แผน 1 chosen", { measure: 1, resultSummary: 5 }],
      [
        "where one heading was changed",
        [["อบต.ทุ่งสมมติ"], HEAD.map((text) => (text === "งาน" ? "งานที่ทำ" : text)), ROW],
        "แผน 2 chosen",
        { measure: 2, resultSummary: 6 },
      ],
      [
        "in the nearer of two rows that say the same",
        [HEAD, ROW, null, HEAD, ROW],
        "แผน 1 chosen",
        { measure: 2, resultSummary: 6 },
      ],
    ])("%s", (_, rows, expected, places) => {
      const tables = [{ sheet: "แผน", rows }, remembered(choice)];
      expect(choose(tables)).toBe(expected);
      expect(columnsOf(tables)).toMatchObject(places);
    });

    test("also after rows came since it was read last", () => {
      const tables = [{ ...shifted, firstRow: 5 }, remembered(choice)];
      expect(choose(tables, { table: wanted("แผน", 3, null, null) })).toBe("แผน 5 chosen");
    });

    test("not in a row of other words", () => {
      const tables = [{ sheet: "แผน", rows: [["วัน", "เงิน", "ชื่อ"], ROW] }, remembered(choice)];
      expect(choose(tables)).toBe("no-table");
    });

    test("though the headings of another table of the sheet are easier to read", () => {
      const rows: Line[] = [HEAD, ROW, null, [NEW], HEADINGS, MEASURE];
      expect(choose([{ sheet: "แผน", rows }, remembered(choice)])).toBe("แผน 1 chosen");
    });
  });
});
