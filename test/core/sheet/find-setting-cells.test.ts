import { SETTING_NAMES } from "../../../src/core/model/setting-names";
import { findSettingCells } from "../../../src/core/sheet/find-setting-cells";
import { newWorkbookLayout } from "../../../src/core/sheet/new-workbook-layout";
import { layoutTable } from "../../../src/core/sheet/layout-table";
import { rawWorkbook, type TestTable } from "../../support/raw-table";

const SHEET = "ตั้งค่ารายงาน";

function cellsIn(rows: TestTable["rows"], table: Partial<TestTable> = {}) {
  const found = findSettingCells(rawWorkbook([{ sheet: SHEET, ...table, rows }]));
  if (found === null) throw new Error("no settings sheet");
  return found;
}

test.each<[string, TestTable["rows"], Partial<TestTable>, string | undefined]>([
  [
    "under the headings",
    [
      ["ชื่อ", "ค่า"],
      ["เรียน", "นายก"],
    ],
    {},
    "B2",
  ],
  [
    "blank",
    [
      ["ชื่อ", "ค่า"],
      ["เรียน", null],
    ],
    {},
    "B2",
  ],
  [
    "with a column between",
    [
      ["ชื่อ", "หมายเหตุ", "ค่า"],
      ["เรียน", "ผู้รับ", "นายก"],
    ],
    {},
    "C2",
  ],
  [
    "with a colon after the name",
    [
      ["ชื่อ", "ค่า"],
      ["เรียน :", "นายก"],
    ],
    {},
    "B2",
  ],
  ["without headings, right of the name", [["เรียน", "นายก"]], {}, "B1"],
  ["right of a merged name", [["เรียน", null, "นายก"]], { merges: ["A1:B1"] }, "C1"],
  [
    "further right and down",
    [
      ["ชื่อ", "ค่า"],
      ["เรียน", "นายก"],
    ],
    { firstRow: 5, firstColumn: 3 },
    "D6",
  ],
  [
    "none where the line is gone",
    [
      ["ชื่อ", "ค่า"],
      ["หน่วยงาน", "อบต."],
    ],
    {},
    undefined,
  ],
  [
    "none for a person's heading of the same word",
    [
      ["หัวข้อ", "ชื่อ"],
      ["เรียน", "นาย"],
    ],
    {},
    undefined,
  ],
])("the value's cell %s", (_, rows, table, cell) => {
  expect(cellsIn(rows, table).values.get("addressee")?.cell).toBe(cell);
});

test("what the value shows comes with it, a date in words", () => {
  const { values } = cellsIn([
    ["ชื่อ", "ค่า"],
    ["วันที่หนังสือ", { date: "2026-03-22" }],
    ["เรียน", " "],
  ]);
  expect(values.get("documentDate")?.text).toBe("22 มีนาคม 2569");
  expect(values.get("addressee")?.text).toBe("");
});

test.each<[string, TestTable["rows"], string | null]>([
  [
    "the last line of the block",
    [
      ["หัวข้อ", "ชื่อ", "ตำแหน่ง"],
      ["ผู้จัดทำ", "ก"],
      ["ความเห็นนายก", null],
    ],
    "B3",
  ],
  [
    "columns in another order",
    [
      ["ตำแหน่ง", "ชื่อ", "หัวข้อ"],
      [null, null, "ความเห็นนายก"],
    ],
    "B2",
  ],
  [
    "no block",
    [
      ["ชื่อ", "ค่า"],
      ["ผู้จัดทำ", "ก"],
    ],
    null,
  ],
  ["a block without lines", [["หัวข้อ", "ชื่อ"]], null],
])("the last person: %s", (_, rows, cell) => {
  expect(cellsIn(rows).lastPerson).toBe(cell);
});

test("no settings sheet", () => {
  expect(findSettingCells(rawWorkbook([{ sheet: "มาตรการ", rows: [["เรียน", "นายก"]] }]))).toBeNull();
});

test("every setting of a new workbook is found, each in the column of the values", () => {
  const layout = newWorkbookLayout(2569).sheets.find(({ name }) => name === SHEET);
  if (!layout) throw new Error("no settings sheet in a new workbook");
  const found = findSettingCells({ tables: [layoutTable(SHEET, layout)], active: 0 });
  expect(found?.values.size).toBe(SETTING_NAMES.length);
  for (const { cell } of found?.values.values() ?? []) expect(cell).toMatch(/^B\d+$/);
  expect(found?.lastPerson).toMatch(/^B\d+$/);
});
