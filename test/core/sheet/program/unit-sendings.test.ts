import type { PlainDate } from "../../../../src/core/calendar/plain-date";
import type { ProgramRecord } from "../../../../src/core/model/program-record";
import {
  readUnitSendings,
  UNIT_SENDING_KIND,
  withUnitSendings,
  type UnitSending,
} from "../../../../src/core/sheet/program/unit-sendings";
import { rawWorkbook } from "../../../support/raw-table";

const HEADINGS = ["ชนิด", "กุญแจ", "ค่า", "ผู้บันทึก", "วันที่"];
const day = (text: string): PlainDate => text as PlainDate;

function read(...rows: readonly (readonly string[])[]): readonly UnitSending[] {
  const table = { sheet: "ข้อมูลโปรแกรม", rows: [HEADINGS, ...rows] };
  return [...readUnitSendings(rawWorkbook([table])).values()];
}

describe("readUnitSendings", () => {
  const cases: readonly [string, readonly (readonly string[])[], readonly UnitSending[]][] = [
    ["nothing in a sheet without such records", [["ตารางที่เลือก", "แผน", "หัวตารางแถว: 3"]], []],
    [
      "a unit that got its workbook",
      [[UNIT_SENDING_KIND, "กองคลัง", "ส่งให้แล้ว", "", "1 ก.ค. 68"]],
      [{ unit: "กองคลัง", state: "sent", on: day("2025-07-01") }],
    ],
    [
      "a unit that sent it back",
      [[UNIT_SENDING_KIND, "กองคลัง", "รับกลับ แล้ว", "", "12 ก.ค. 68"]],
      [{ unit: "กองคลัง", state: "received", on: day("2025-07-12") }],
    ],
    [
      "the last record of a unit, however its name is spaced",
      [
        [UNIT_SENDING_KIND, "กองคลัง", "รับกลับแล้ว", "", "12 ก.ค. 68"],
        [UNIT_SENDING_KIND, "กอง คลัง", "ส่งให้แล้ว", "", "๒๐ ก.ค. ๖๘"],
      ],
      [{ unit: "กอง คลัง", state: "sent", on: day("2025-07-20") }],
    ],
    [
      "no day where somebody has written something else",
      [[UNIT_SENDING_KIND, "กองคลัง", "ส่งให้แล้ว", "", "เมื่อวาน"]],
      [{ unit: "กองคลัง", state: "sent", on: null }],
    ],
    ["nothing without a unit", [[UNIT_SENDING_KIND, " ", "ส่งให้แล้ว", "", "1 ก.ค. 68"]], []],
  ];
  test.each(cases)("reads %s", (_, rows, expected) => {
    expect(read(...rows)).toEqual(expected);
  });

  test("nothing was sent from a workbook without the hidden sheet", () => {
    expect(readUnitSendings(rawWorkbook([{ sheet: "แผน", rows: [["ก"]] }])).size).toBe(0);
  });
});

describe("withUnitSendings", () => {
  const record = (key: string, value: string, on: string): ProgramRecord => {
    return { kind: UNIT_SENDING_KIND, key, value, by: "", on };
  };
  const before = [record("กองช่าง", "ส่งให้แล้ว", "1 ก.ค. 68"), record("กองคลัง", "ส่งให้แล้ว", "1 ก.ค. 68")];

  test("a unit that sends back has one record, and the others stay", () => {
    const other = { ...record("แผน", "หัวตารางแถว: 3", ""), kind: "ตารางที่เลือก" };
    expect(withUnitSendings([other, ...before], "received", ["กอง คลัง"], day("2025-07-12"))).toEqual([
      before[0],
      record("กอง คลัง", "รับกลับแล้ว", "12 ก.ค. 68"),
    ]);
  });

  test("what is sent anew waits anew, and is read back", () => {
    const records = withUnitSendings(before, "sent", ["กองคลัง", "สำนักปลัด"], day("2025-07-20"));
    const rows = records.map(({ kind, key, value, by, on }) => [kind, key, value, by, on]);
    expect(read(...rows)).toEqual([
      { unit: "กองช่าง", state: "sent", on: "2025-07-01" },
      { unit: "กองคลัง", state: "sent", on: "2025-07-20" },
      { unit: "สำนักปลัด", state: "sent", on: "2025-07-20" },
    ]);
  });
});
