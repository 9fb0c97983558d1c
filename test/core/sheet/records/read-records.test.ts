import { readRecords } from "../../../../src/core/sheet/records/read-records";
import { numbered, sheetOf } from "../../../support/measure-sheet";
import { rawWorkbook } from "../../../support/raw-table";

const SHEET = sheetOf(numbered(1, 2));

test("a workbook without such sheets has no records", () => {
  const { evidence, indicators } = readRecords(rawWorkbook([{ rows: [["มาตรการ"]] }]), SHEET);
  expect([evidence.sheet, evidence.rows, indicators.sheet, indicators.rows]).toEqual([null, [], null, []]);
});

test("the sheets are found by their names, wherever they stand", () => {
  const { evidence, indicators } = readRecords(
    rawWorkbook([
      {
        sheet: "ตัวชี้วัด ",
        rows: [
          ["มาตรการที่", "ตัวชี้วัด"],
          ["1", "ร้อยละผู้ผ่าน"],
        ],
      },
      { sheet: "มาตรการ", rows: [["มาตรการ"]] },
      {
        sheet: "หลักฐาน",
        rows: [
          ["มาตรการที่", "สิ่งที่ดำเนินการ"],
          ["2", "ประชุม"],
        ],
      },
    ]),
    SHEET,
  );
  expect(evidence.rows.map(({ texts }) => texts.activity)).toEqual(["ประชุม"]);
  expect(indicators.rows.map(({ name, sheet }) => [name, sheet])).toEqual([["ร้อยละผู้ผ่าน", "ตัวชี้วัด "]]);
});

test("of two sheets the one with the very name", () => {
  const headings = ["มาตรการที่", "สิ่งที่ดำเนินการ"];
  const { evidence } = readRecords(
    rawWorkbook([
      { sheet: "หลักฐาน ", rows: [headings] },
      { sheet: "หลักฐาน", rows: [headings, ["2", "ประชุม"]] },
    ]),
    SHEET,
  );
  expect([evidence.sheet, evidence.rows.length]).toEqual(["หลักฐาน", 1]);
});

test("a measures sheet that bears such a name is no sheet of records", () => {
  const { evidence } = readRecords(
    rawWorkbook([
      {
        sheet: "หลักฐาน",
        rows: [
          ["มาตรการที่", "สิ่งที่ดำเนินการ"],
          ["1", "ก"],
        ],
      },
    ]),
    sheetOf([{}], { sheet: "หลักฐาน" }),
  );
  expect(evidence.rows).toEqual([]);
});
