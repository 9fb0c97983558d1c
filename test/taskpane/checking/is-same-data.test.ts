import { hasTablesOf } from "../../../src/taskpane/checking/is-same-data";
import { rawWorkbook } from "../../support/raw-table";

const PLAN = {
  sheet: "แผน",
  rows: [
    ["มาตรการ", "ขั้นตอน"],
    ["๑. ตั้งศูนย์", "ก"],
  ],
};
const SETTINGS = { sheet: "ตั้งค่า", rows: [["ปีงบประมาณ", "๒๕๖๘"]] };

test.each([
  ["the same sheets", [PLAN, SETTINGS], [PLAN, SETTINGS], true],
  ["the same in another order", [PLAN, SETTINGS], [SETTINGS, PLAN], true],
  ["fewer sheets read", [PLAN, SETTINGS], [PLAN], true],
  ["a sheet that was not read before", [PLAN], [PLAN, SETTINGS], false],
  ["another text", [PLAN], [{ ...PLAN, rows: [PLAN.rows[0] ?? [], ["๑. ตั้งศูนย์", "ข"]] }], false],
  ["another merged area", [PLAN], [{ ...PLAN, merges: ["A1:A2"] }], false],
  ["a sheet of another name", [PLAN], [{ ...PLAN, sheet: "แผน ๒" }], false],
])("%s", (_, known, read, isThere) => {
  expect(hasTablesOf(rawWorkbook(known), rawWorkbook(read))).toBe(isThere);
});
