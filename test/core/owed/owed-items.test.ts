import type { Owed } from "../../../src/core/board/list-owed";
import { owedItems } from "../../../src/core/owed/owed-items";

test.each<[string, readonly Owed[], readonly string[], readonly string[]]>([
  [
    "everything, in its order",
    ["result", "outcome", "evidence", "value"],
    [],
    ["สรุปผลการดำเนินการ", "ผลลัพธ์", "ลิงก์หลักฐาน", "ค่าที่วัดได้"],
  ],
  ["a value in percent", ["value"], ["percent"], ["ค่าที่วัดได้ (ร้อยละ)"]],
  ["values of several units", ["value"], ["percent", " คน "], ["ค่าที่วัดได้ (ร้อยละ, คน)"]],
  ["a value whose unit nobody names", ["value"], ["", " "], ["ค่าที่วัดได้"]],
  ["the unit of a value that is there already", ["outcome"], ["percent"], ["ผลลัพธ์"]],
])("%s", (_, owes, valueUnits, items) => {
  expect(owedItems({ owes, valueUnits })).toEqual(items);
});
