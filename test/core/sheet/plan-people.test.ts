import { NO_EDITS } from "../../../src/core/changes/workbook-edits";
import { changeChain, peopleChain, type ChainChange } from "../../../src/core/model/people-chain";
import { applyEdits } from "../../../src/core/sheet/apply-edits";
import { planPeople } from "../../../src/core/sheet/plan-people";
import type { RawWorkbook } from "../../../src/core/sheet/raw-table";
import { readSettings } from "../../../src/core/sheet/read-settings";
import { rawWorkbook, type TestTable } from "../../support/raw-table";

const SHEET = "ตั้งค่ารายงาน";
const bookOf = (rows: TestTable["rows"], more: Partial<TestTable> = {}): RawWorkbook =>
  rawWorkbook([{ sheet: SHEET, rows, ...more }]);
const HEAD = ["หัวข้อ", "ชื่อ", "ตำแหน่ง", "รักษาราชการแทน"];
const PLAIN: TestTable["rows"] = [
  ["ชื่อ", "ค่า"],
  ["เรียน", "นายก"],
  null,
  HEAD,
  ["ผู้จัดทำ", "ก", "นักวิเคราะห์"],
  ["ความเห็นหัวหน้า", "ข", "หัวหน้า"],
  ["ความเห็นปลัด", "ค", "รองปลัด", "ปลัด"],
  ["ความเห็นนายก", "ง", "นายก"],
];

function edits(book: RawWorkbook, change: ChainChange) {
  const wanted = changeChain(peopleChain(readSettings(book)), change);
  if (wanted === null) throw new Error("not allowed");
  return planPeople(book, wanted);
}

const written = (book: RawWorkbook, change: ChainChange): readonly string[] =>
  edits(book, change).cells.map(({ cell, before, after, type }) => `${cell} ${before}→${after}${type ?? ""}`);
const after = (book: RawWorkbook, change: ChainChange): RawWorkbook => applyEdits(book, edits(book, change));
const peopleOf = (book: RawWorkbook): readonly string[] =>
  readSettings(book).people.map((one) => [one.heading, one.name, one.positionTitle, one.actingFor].join("|"));

test.each<[string, ChainChange, readonly string[]]>([
  ["a name", { kind: "edit", at: 1, change: { name: "จ" } }, ["B6 ข→จ"]],
  ["nobody's name", { kind: "edit", at: 1, change: { name: "" } }, ["B6 ข→"]],
  ["acting for", { kind: "edit", at: 1, change: { actingFor: "ปลัด" } }, ["D6 →ปลัด"]],
  [
    "up",
    { kind: "move", at: 2, by: -1 },
    [
      "A6 ความเห็นหัวหน้า→ความเห็นปลัด",
      "B6 ข→ค",
      "C6 หัวหน้า→รองปลัด",
      "D6 →ปลัด",
      "A7 ความเห็นปลัด→ความเห็นหัวหน้า",
      "B7 ค→ข",
      "C7 รองปลัด→หัวหน้า",
      "D7 ปลัด→",
    ],
  ],
  ["one less: none", { kind: "drop", at: 2 }, []],
  [
    "one more: the mayor goes down",
    { kind: "add", heading: "ความเห็น" },
    ["A8 ความเห็นนายก→ความเห็น", "B8 ง→", "C8 นายก→", "A9 →ความเห็นนายก", "B9 →ง", "C9 →นายก"],
  ],
])("the cells of %s", (_, change, expected) => {
  expect(written(bookOf(PLAIN), change)).toEqual(expected);
});

test("the line of one less is removed with all that it shows", () => {
  expect(edits(bookOf(PLAIN), { kind: "drop", at: 2 }).removedRows).toEqual([
    {
      sheet: SHEET,
      row: 7,
      cells: [
        { cell: "A7", before: "ความเห็นปลัด" },
        { cell: "B7", before: "ค" },
        { cell: "C7", before: "รองปลัด" },
        { cell: "D7", before: "ปลัด" },
      ],
    },
  ]);
});

test("a line more goes below all where something stands under the block, under headings of its own", () => {
  const book = bookOf([...PLAIN, ["หมายเหตุ: ", "เก็บไว้"], ["ชื่อ", "ค่า"], ["เรื่อง", "รายงาน"]]);
  const done = after(book, { kind: "add", heading: "ความเห็น" });
  expect(peopleOf(done).map((one) => one.split("|")[0])).toContain("ความเห็นนายก");
  expect(readSettings(done)).toMatchObject({ addressee: "นายก", subject: "รายงาน" });
});

test("a block in other columns and another order, with a column of its own that goes along", () => {
  const book = bookOf(
    [
      ["เบอร์", "ตำแหน่ง", "ชื่อ-สกุล", "หัวข้อ"],
      [null, "นักวิเคราะห์", "ก", "ผู้จัดทำ"],
      [11, "หัวหน้า", "ข", "ความเห็นหัวหน้า"],
      null,
      [12, "ปลัด", "ค", "ความเห็นปลัด"],
      [13, "นายก", "ง", "ความเห็นนายก"],
    ],
    { firstRow: 3, firstColumn: 2 },
  );
  expect(written(book, { kind: "move", at: 1, by: 1 })).toEqual([
    "E5 ความเห็นหัวหน้า→ความเห็นปลัด",
    "D5 ข→ค",
    "C5 หัวหน้า→ปลัด",
    "B5 11→12number",
    "E7 ความเห็นปลัด→ความเห็นหัวหน้า",
    "D7 ค→ข",
    "C7 ปลัด→หัวหน้า",
    "B7 12→11number",
  ]);
});

test("a column that the block lacks is added where it is needed, right of all that stands there", () => {
  const book = bookOf([
    ["หัวข้อ", "ชื่อ"],
    ["ผู้จัดทำ", "ก", "โทร 1"],
    ["ความเห็นนายก", "ง"],
  ]);
  const done = after(book, { kind: "edit", at: 1, change: { actingFor: "นายก" } });
  expect(written(book, { kind: "edit", at: 1, change: { actingFor: "นายก" } })).toEqual([
    "D1 →รักษาราชการแทน",
    "D3 →นายก",
  ]);
  expect(peopleOf(done)).toEqual(["ผู้จัดทำ|ก||", "ความเห็นนายก|ง||นายก"]);
});

test("a sheet without people gets a block below all of it", () => {
  const book = bookOf([
    ["ชื่อ", "ค่า"],
    ["ผู้จัดทำ", "ก"],
  ]);
  const done = after(book, { kind: "edit", at: 0, change: { positionTitle: "นักวิเคราะห์" } });
  expect(peopleOf(done)).toEqual(["ผู้จัดทำ|ก|นักวิเคราะห์|", "ความเห็นนายก|||"]);
  expect(readSettings(done).preparer).toBe("ก");
});

test("a workbook without the sheet, and a chain that is so already, write nothing", () => {
  expect(planPeople(rawWorkbook([{ rows: [["ก"]] }]), [])).toEqual(NO_EDITS);
  expect(written(bookOf(PLAIN), { kind: "edit", at: 1, change: { name: "ข" } })).toEqual([]);
});

test.each<[string, ChainChange]>([
  ["up", { kind: "move", at: 2, by: -1 }],
  ["one less", { kind: "drop", at: 1 }],
  ["one more", { kind: "add", heading: "ความเห็นรอง" }],
])("what is written is what is read back: %s", (_, change) => {
  const book = bookOf(PLAIN);
  const shown = readSettings(book).people;
  const wanted = changeChain(peopleChain(readSettings(book)), change) ?? [];
  const expected = wanted.map(({ origin, change: words }) => ({
    ...(origin === null ? { name: null, positionTitle: null, actingFor: null } : shown[origin]),
    ...words,
  }));
  expect(readSettings(after(book, change)).people).toEqual(expected);
});
