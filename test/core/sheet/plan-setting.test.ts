import fc from "fast-check";
import { propertyRuns } from "../../support/property-runs";
import { NO_EDITS } from "../../../src/core/changes/workbook-edits";
import { SETTINGS } from "../../../src/core/model/setting-table";
import { applyEdits } from "../../../src/core/sheet/apply-edits";
import { findSettingCells } from "../../../src/core/sheet/find-setting-cells";
import { interpretSettings } from "../../../src/core/sheet/interpret-settings";
import { layoutTable } from "../../../src/core/sheet/layout-table";
import { newWorkbookLayout } from "../../../src/core/sheet/new-workbook-layout";
import { planSetting } from "../../../src/core/sheet/plan-setting";
import type { RawWorkbook } from "../../../src/core/sheet/raw-table";
import { readSettings } from "../../../src/core/sheet/read-settings";
import { isBlank } from "../../../src/core/text/blank";
import { foldLetters } from "../../../src/core/text/fold-letters";
import { rawWorkbook, type TestTable } from "../../support/raw-table";

const SHEET = "ตั้งค่ารายงาน";
const bookOf = (rows: TestTable["rows"], more: Partial<TestTable> = {}): RawWorkbook =>
  rawWorkbook([{ sheet: SHEET, rows, ...more }]);
const written = (book: RawWorkbook, after: string): readonly string[] =>
  planSetting(book, "addressee", after).map(({ cell, before, after: to }) => `${cell} ${before}→${to}`);

test.each<[string, RawWorkbook, string, readonly string[]]>([
  [
    "another value",
    bookOf([
      ["ชื่อ", "ค่า"],
      ["เรียน", "นายก"],
    ]),
    "ปลัด",
    ["B2 นายก→ปลัด"],
  ],
  [
    "a blank one",
    bookOf([
      ["ชื่อ", "ค่า"],
      ["เรียน", null],
    ]),
    "ปลัด",
    ["B2 →ปลัด"],
  ],
  [
    "nothing",
    bookOf([
      ["ชื่อ", "ค่า"],
      ["เรียน", "นายก"],
    ]),
    "",
    ["B2 นายก→"],
  ],
  [
    "the same",
    bookOf([
      ["ชื่อ", "ค่า"],
      ["เรียน", "นายก"],
    ]),
    "นายก",
    [],
  ],
  [
    "in other columns",
    bookOf([
      ["ค่า", null, "ชื่อ"],
      [null, null, "เรียน :"],
    ]),
    "ปลัด",
    ["A2 →ปลัด"],
  ],
  ["without headings", bookOf([["เรียน", "นายก"]]), "ปลัด", ["B1 นายก→ปลัด"]],
  ["in one cell with its name", bookOf([["เรียน: นายก"]]), "ปลัด", ["A1 เรียน: นายก→เรียน: ปลัด"]],
  ["nothing, in one cell with its name", bookOf([["เรียน: นายก"]]), "", ["A1 เรียน: นายก→เรียน"]],
  ["a name that is there twice: the one that is read", bookOf([["เรียน", "ก"], ["เรียน"]]), "ข", ["B1 ก→ข"]],
  [
    "nothing, of a name that is there twice",
    bookOf([
      ["เรียน", "ก"],
      ["เรียน", "ข"],
    ]),
    "",
    ["B1 ก→", "B2 ข→"],
  ],
  [
    "a line that is missing, below the last one",
    bookOf([
      ["ชื่อ", "ค่า"],
      ["หน่วยงาน", "อบต."],
    ]),
    "ปลัด",
    ["A3 →เรียน", "B3 →ปลัด"],
  ],
  [
    "a line that is missing, below the people",
    bookOf([
      ["ชื่อ", "ค่า"],
      ["หน่วยงาน", "อบต."],
      ["หัวข้อ", "ชื่อ"],
      ["ผู้จัดทำ", "ก"],
    ]),
    "ปลัด",
    ["A6 →ชื่อ", "B6 →ค่า", "A7 →เรียน", "B7 →ปลัด"],
  ],
  ["nothing, where there is no line", bookOf([["หน่วยงาน", "อบต."]]), "", []],
  ["no settings sheet", rawWorkbook([{ rows: [["เรียน", "นายก"]] }]), "ปลัด", []],
])("writes %s", (_, book, after, expected) => {
  expect(written(book, after)).toEqual(expected);
});

const NEW_BOOK: RawWorkbook = {
  tables: newWorkbookLayout(2568).sheets.map((sheet) => layoutTable(sheet.name, sheet)),
  active: 0,
};
const OLD_BOOK = bookOf([["ชื่อ", "ค่า"], ["หน่วยงาน", "อบต."], null, ["หัวข้อ", "ชื่อ"], ["ผู้จัดทำ", "ก"]]);

/** What people type: words, years, dates, yes and no, places in braces, in either digits. */
const TYPED = fc
  .oneof(
    fc.constantFrom("2568", "๖๘", "22 มีนาคม 2569", "มี", "ไม่มี", "แถบสีเขียว", "ซ้าย 3", "{ครบแล้ว}", "เลขอารบิก"),
    fc.string({ unit: fc.constantFrom(..."กขคงา่ำ ๑๒34.:,{}-/\n"), minLength: 1, maxLength: 20 }),
  )
  .map((text) => text.trim())
  .filter((text) => text !== "");

test.each([
  ["a new sheet", NEW_BOOK],
  ["a sheet with two lines and people", OLD_BOOK],
])("what is written is what is read back, on %s", (_, book) => {
  fc.assert(
    fc.property(fc.constantFrom(...SETTINGS), TYPED, ({ key }, text) => {
      const after = applyEdits(book, { ...NO_EDITS, cells: planSetting(book, key, text) });
      const cell = findSettingCells(after)?.values.get(key)?.text;
      expect(cell).toBe(text);
      // Look-alike letters are read as one spelling; signs that say nothing count as blank.
      const meant = interpretSettings(new Map([[key, foldLetters(text).text.trim()]]))[key];
      if (!isBlank(text)) expect(readSettings(after)[key]).toEqual(meant);
      const people = readSettings(after).people;
      expect(people).toEqual(readSettings(book).people);
    }),
    propertyRuns(),
  );
});
