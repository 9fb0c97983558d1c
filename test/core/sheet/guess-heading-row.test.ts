import { guessHeadings, rowTexts } from "../../../src/core/sheet/guess-heading-row";
import { rawTable, rawWorkbook, type TestTable } from "../../support/raw-table";

const UNREAD = ["เรื่องที่ลงมือ", "ทำอย่างไร", "กลุ่ม", "เสร็จเมื่อไร"];
const LONG = "ประชุมคณะทำงานเพื่อพิจารณาร่างประกาศและรับฟังความเห็นของผู้มีส่วนได้เสียทุกฝ่ายในพื้นที่";
const ROW = [LONG, "ร่าง", "กองช่าง", "ไตรมาส ๒"];

describe("the row that most likely holds the headings", () => {
  test.each<[string, TestTable[], string | null]>([
    ["below a title", [{ rows: [["แผนของปีนี้"], null, UNREAD, ROW] }], "มาตรการ 3"],
    [
      "the one with known words, though another stands above",
      [{ rows: [["ผู้จัดทำ", "ผู้ตรวจ", "ผู้อนุมัติ"], ["มาตรการ", "ทำอย่างไร", "ระยะเวลา"], ROW] }],
      "มาตรการ 2",
    ],
    ["not a row of sentences", [{ rows: [[LONG, LONG, LONG], UNREAD, ROW] }], "มาตรการ 2"],
    ["not a row of numbers", [{ rows: [["1", "2", "3", "4"], UNREAD, ROW] }], "มาตรการ 2"],
    ["never the last row: nothing would stand below", [{ rows: [["ใบเสร็จ"], UNREAD] }], null],
    [
      "not where there are two texts at most",
      [
        {
          rows: [
            ["รายการ", "บาท"],
            ["กระดาษ", "120"],
          ],
        },
      ],
      null,
    ],
    ["not in an empty workbook", [{ rows: [] }], null],
    [
      "on another sheet where the one in front has none",
      [
        { sheet: "ปก", rows: [["ปก"]] },
        { sheet: "แผน", rows: [UNREAD, ROW] },
      ],
      "แผน 1",
    ],
    [
      "not on a hidden sheet, nor on one that the tool made",
      [
        { sheet: "ปก", rows: [["ปก"]] },
        { sheet: "ซ่อน", hidden: true, rows: [UNREAD, ROW] },
        { sheet: "หลักฐาน", rows: [UNREAD, ROW] },
      ],
      null,
    ],
  ])("%s", (_, tables, expected) => {
    const guess = guessHeadings(rawWorkbook(tables));
    expect(guess && `${guess.sheet} ${guess.row}`).toBe(expected);
  });
});

test("the texts of a row, from the left, on one line each", () => {
  expect(rowTexts(rawTable({ rows: [null, ["เรื่อง\nที่ทำ", null, "กอง"]] }), 2)).toEqual(["เรื่อง ที่ทำ", "กอง"]);
  expect(rowTexts(rawTable({ rows: [["ก"]] }), 7)).toEqual([]);
});
