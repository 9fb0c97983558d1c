import { describeColumns, missingColumns } from "../../../src/core/sheet/describe-columns";
import { rawTable, type TestCell, type TestTable } from "../../support/raw-table";

const MEASURE = ["๑. ออกประกาศ", "ร่างประกาศ", "กองช่าง", "ไตรมาส ๒", "ออกแล้ว ๑ ฉบับ", "ร้องเรียนลดลง"];

/** "A เรื่องที่ทำ=?" for an unread heading, "=-" for one that is no column of the report. */
function describedAs(table: Omit<TestTable, "sheet">, headerRow: number): string[] {
  const { columns } = describeColumns(rawTable(table), headerRow);
  return columns.map(
    ({ letters, heading, read, isOther }) => `${letters} ${heading}=${read ?? (isOther ? "-" : "?")}`,
  );
}

describe("what is known of the columns of a heading row", () => {
  test.each<[string, (readonly TestCell[] | null)[], number, string[]]>([
    [
      "half of them are read",
      [["มาตรการ", "ขั้นตอน", "หน่วยงาน", "เสร็จเมื่อไร", "สรุปผลการดำเนินการ", "ได้อะไร", "หมายเหตุ"], MEASURE],
      1,
      [
        "A มาตรการ=measure",
        "B ขั้นตอน=steps",
        "C หน่วยงาน=responsibleUnit",
        "D เสร็จเมื่อไร=?",
        "E สรุปผลการดำเนินการ=resultSummary",
        "F ได้อะไร=?",
        "G หมายเหตุ=-",
      ],
    ],
    [
      "nobody can read them",
      [["แผนของปีนี้"], null, ["เรื่องที่ลงมือ", "ทำอย่างไร", "กลุ่ม"], ["ก", "ข", "ค"]],
      3,
      ["A เรื่องที่ลงมือ=?", "B ทำอย่างไร=?", "C กลุ่ม=?"],
    ],
    [
      "two of them are read, too few for a table of its own",
      [["มาตรการ", "ทำอย่างไร", "กำหนดเวลา", "ได้อะไร"], MEASURE],
      1,
      ["A มาตรการ=measure", "B ทำอย่างไร=?", "C กำหนดเวลา=timeframe", "D ได้อะไร=?"],
    ],
    [
      "a column of numbers has no heading",
      [
        [null, "มาตรการ", "ได้อะไร", "ใครทำ"],
        ["1", "ก", "ข", "ค"],
        ["2", "ก", "ข", "ค"],
      ],
      1,
      ["A =?", "B มาตรการ=measure", "C ได้อะไร=?", "D ใครทำ=?"],
    ],
    [
      "a single text without a heading is a remark beside the table",
      [
        ["มาตรการ", "ได้อะไร", "ใครทำ"],
        ["ก", "ข", "ค", null, "โทรถามกองคลัง"],
      ],
      1,
      ["A มาตรการ=measure", "B ได้อะไร=?", "C ใครทำ=?"],
    ],
    [
      "a heading is broken into lines",
      [
        ["มาตรการ/\nแนวทาง", "ได้\nอะไร", "ใครทำ"],
        ["ก", "ข", "ค"],
      ],
      1,
      ["A มาตรการ/ แนวทาง=measure", "B ได้ อะไร=?", "C ใครทำ=?"],
    ],
  ])("%s", (_, rows, headerRow, expected) => {
    expect(describedAs({ rows }, headerRow)).toEqual(expected);
  });

  test("those with a heading that is not understood are counted", () => {
    const table = rawTable({ rows: [["มาตรการ", "เสร็จเมื่อไร", "ได้อะไร", "หมายเหตุ"], MEASURE] });
    expect(describeColumns(table, 1).unread).toBe(2);
  });

  test("a sample is the first text below, not the numbers of the columns", () => {
    const rows = [
      ["มาตรการ", "ได้อะไร", "ใครทำ"],
      ["ก", null, "กองช่าง"],
      ["ข", "ร้องเรียนลดลง", "กองคลัง"],
    ];
    const { columns } = describeColumns(rawTable({ rows }), 1);
    expect(columns.map(({ sample }) => sample)).toEqual(["ก", "ร้องเรียนลดลง", "กองช่าง"]);
  });
});

test("what is still missing counts headings and choices alike, and never the number", () => {
  const headings = describeColumns(rawTable({ rows: [["มาตรการ", "ขั้นตอน", "ใครทำ", "ได้อะไร"], MEASURE] }), 1);
  expect(missingColumns(headings, { responsibleUnit: "C" })).toEqual([
    "timeframe",
    "resultSummary",
    "outcome",
  ]);
});
