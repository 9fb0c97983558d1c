import { readWordsSaidRight, withWordSaidRight } from "../../../../src/core/sheet/program/words-said-right";
import { rawWorkbook } from "../../../support/raw-table";

const HEADINGS = ["ชนิด", "กุญแจ", "ค่า", "ผู้บันทึก", "วันที่"];
const stamp = { by: "", on: "15 ต.ค. 68" };
const record = (kind: string, key: string) => ({ kind, key, value: "", ...stamp });

test.each([
  ["no such sheet", null, []],
  ["a sheet without such rows", [["ตารางที่เลือก", "แผน"]], []],
  [
    "its rows, in their order",
    [
      ["คำนี้ถูก", "สายไหม"],
      ["ตารางที่เลือก", "แผน"],
      ["คำนี้ถูก", "พัชรี"],
    ],
    ["สายไหม", "พัชรี"],
  ],
  ["a kind typed with a space, a key with one around it", [["คำนี้ ถูก", " สายไหม "]], ["สายไหม"]],
  ["a row without a word", [["คำนี้ถูก", " "]], []],
])("reads %s", (_, rows, words) => {
  const tables = rows === null ? [] : [{ sheet: "ข้อมูลโปรแกรม", rows: [HEADINGS, ...rows] }];
  expect(readWordsSaidRight(rawWorkbook([{ sheet: "แผน", rows: [["ก"]] }, ...tables]))).toEqual(words);
});

test("a new word stands last, a known one stays where it is, other kinds are left out", () => {
  const records = [record("ตารางที่เลือก", "แผน"), record("คำนี้ถูก", "สายไหม")];
  expect(withWordSaidRight(records, "พัชรี", stamp).map(({ key }) => key)).toEqual(["สายไหม", "พัชรี"]);
  expect(withWordSaidRight(records, "สายไหม", stamp).map(({ key }) => key)).toEqual(["สายไหม"]);
});
