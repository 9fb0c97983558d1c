import { readWorkbook } from "../../../src/adapters/xlsx/read-workbook";
import { writeWorkbook } from "../../../src/adapters/xlsx/write-workbook";
import { MEASURE_COLUMNS, COLUMN_LABELS } from "../../../src/core/model/columns";
import { SETTING_NAMES } from "../../../src/core/model/setting-names";
import type { Measure } from "../../../src/core/model/measure";
import type { MeasureSheet } from "../../../src/core/model/measure-sheet";
import type { SheetLayout } from "../../../src/core/model/workbook-layout";
import { newWorkbookLayout, recordSheetsLayout } from "../../../src/core/sheet/new-workbook-layout";
import type { RawTable } from "../../../src/core/sheet/raw-table";

const layout = newWorkbookLayout(2569);
let tables: readonly RawTable[] = [];

beforeAll(async () => {
  const result = await readWorkbook(await writeWorkbook(layout));
  if (!result.ok) throw new Error(result.fault.en);
  tables = result.value.tables;
});

const textsOf = (sheet: string): string[][] =>
  (tables.find((table) => table.sheet === sheet)?.rows ?? []).map(({ cells }) =>
    cells.map(({ text }) => text),
  );

test("the four sheets, measures first", () => {
  expect(tables.map(({ sheet }) => sheet)).toEqual(["มาตรการ", "หลักฐาน", "ตัวชี้วัด", "ตั้งค่ารายงาน"]);
});

test("the measures sheet has its title, the fiscal year, the six headings and nothing below", () => {
  expect(textsOf("มาตรการ")).toEqual([
    ["รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน"],
    ["ประจำปีงบประมาณ พ.ศ. ๒๕๖๙"],
    MEASURE_COLUMNS.map((id) => COLUMN_LABELS[id].th),
  ]);
});

test("thirty rows with borders stand ready", () => {
  const ready = layout.sheets[0]?.rows.filter(({ row }) => row > 4) ?? [];
  expect(ready).toHaveLength(30);
  expect(
    ready.flatMap(({ cells }) => cells).every(({ value, note }) => value === null && note === null),
  ).toBe(true);
});

test.each([
  ["หลักฐาน", ["มาตรการที่", "วันที่", "สิ่งที่ดำเนินการ", "จำนวน", "หน่วยนับ", "ช่องทาง/สถานที่", "ลิงก์หลักฐาน"]],
  ["ตัวชี้วัด", ["มาตรการที่", "ตัวชี้วัด", "เงื่อนไข", "ค่าเป้าหมาย", "หน่วย", "ผลที่ได้", "ค่าปีก่อน", "แหล่งข้อมูล"]],
])("%s has its columns and no data", (sheet, headings) => {
  expect(textsOf(sheet)).toEqual([headings]);
});

describe("the lists to choose from", () => {
  const choicesOf = (sheets: readonly SheetLayout[], index: number) => sheets[index]?.choices ?? [];

  test("conditions that can be read and units, well beyond the rows that stand ready", () => {
    expect(choicesOf(layout.sheets, 2)).toMatchObject([
      { area: { top: 2, left: 3, bottom: 501, right: 3 }, values: ["≥", "≤", "=", "ลดลง", "เพิ่มขึ้น"] },
      { area: { left: 5, right: 5 }, values: ["คน", "ครั้ง", "ฉบับ", "เรื่อง", "ช่องทาง", "ร้อยละ"] },
    ]);
    expect(choicesOf(layout.sheets, 1)).toMatchObject([{ area: { left: 5, right: 5 } }]);
  });

  const measures = (numbers: readonly (number | null)[]) =>
    numbers.map((number, index) => ({ number, row: index + 5, lastRow: index + 5 }) as Measure);
  const sheetWith = (numbers: readonly (number | null)[], numberColumn: string | null = null): MeasureSheet =>
    ({
      sheet: "แผน'๖๘",
      columns: { number: numberColumn },
      measures: measures(numbers),
    }) as unknown as MeasureSheet;
  const hundred = Array.from({ length: 100 }, (_, index) => index + 1);

  const cases: [name: string, sheet: MeasureSheet | null, expected: object | null][] = [
    ["no table", null, null],
    ["a table without numbers", sheetWith([null, null]), null],
    ["the numbers of the sheet, each once", sheetWith([1, 2, 2, null, 11]), { values: ["1", "2", "11"] }],
    ["too many for a list", sheetWith(hundred), null],
    [
      "too many, but with a column of their own",
      sheetWith(hundred, "A"),
      { values: [], source: "='แผน''๖๘'!$A$5:$A$104" },
    ],
  ];
  test.each(cases)("measures: %s", (_, sheet, expected) => {
    const { sheets } = recordSheetsLayout(sheet);
    expect(sheets.map(({ name }) => name)).toEqual(["หลักฐาน", "ตัวชี้วัด"]);
    for (const index of [0, 1]) {
      const offered = choicesOf(sheets, index).filter(({ area }) => area.left === 1);
      if (expected === null) expect(offered).toEqual([]);
      else expect(offered).toMatchObject([expected]);
    }
  });

  const twoDigits = (count: number) => Array.from({ length: count }, (_, index) => index + 10);
  test.each([
    ["255 letters and commas", [...twoDigits(84), 111], 1],
    ["256", [...twoDigits(85), 1], 0],
  ])("a list of %s", (_, numbers, lists) => {
    const choices = choicesOf(recordSheetsLayout(sheetWith(numbers)).sheets, 0);
    expect(choices.filter(({ area }) => area.left === 1)).toHaveLength(lists);
  });
});

test("dates of the evidence show the Buddhist year; the columns of figures have no format of their own", () => {
  const cells = layout.sheets[1]?.rows[1]?.cells ?? [];
  expect(cells.map(({ numberFormat }) => numberFormat ?? null)).toEqual([
    null,
    "[$-107041E]d mmm yyyy",
    null,
    null,
    null,
    null,
    null,
  ]);
});

describe("the settings sheet", () => {
  test("has every setting; fiscal year, digits and summary are filled in, the rest is blank but for a hint", () => {
    const rows = tables[3]?.rows.filter(({ row }) => row >= 2 && row <= SETTING_NAMES.length + 1) ?? [];
    expect(rows.map(({ cells }) => cells[0]?.text)).toEqual(SETTING_NAMES.map(({ name }) => name));
    const filled = rows.flatMap(({ cells }) =>
      cells.filter(({ column }) => column === 2).map(({ text }) => text),
    );
    expect(filled).toEqual(["2569", "เลขไทย", "ไม่มี"]);
    expect(rows.every(({ cells }) => cells.some(({ column }) => column === 3))).toBe(true);
  });

  test.each([
    ["digits", ["เลขไทย", "เลขอารบิก"]],
    ["summaryPage", ["ไม่มี", "มี"]],
    ["period", ["รายปี", "รอบ ๖ เดือน"]],
    ["cover", ["ตรา", "แถบสี", "แถบสีเขียว", "แถบสีม่วง", "แถบสีแดง", "แถบสีส้ม", "แถบสีทอง", "แถบสีเทา", "ภาพ"]],
    ["appendix", ["ไม่มี", "มี"]],
    ["signatureFields", ["ไม่มี", "มี"]],
  ])("offers the choices of %s beside its name", (key, values) => {
    const row = SETTING_NAMES.findIndex((setting) => setting.key === key) + 2;
    expect(layout.sheets[3]?.choices).toContainEqual(
      expect.objectContaining({ area: { top: row, left: 2, bottom: row, right: 2 }, values }),
    );
  });

  test("has the people below, in the order in which they sign", () => {
    expect(textsOf("ตั้งค่ารายงาน").slice(SETTING_NAMES.length + 1)).toEqual([
      ["หัวข้อ", "ชื่อ", "ตำแหน่ง", "รักษาราชการแทน"],
      ["ผู้จัดทำ"],
      ["ความเห็นหัวหน้าสำนักปลัด"],
      ["ความเห็นปลัด"],
      ["ความเห็นนายก"],
    ]);
  });
});

test("notes fit their box", () => {
  const notes = layout.sheets.flatMap(({ rows }) =>
    rows.flatMap(({ cells }) => cells.map(({ note }) => note ?? "")),
  );
  expect(notes.filter((note) => note.length > 80)).toEqual([]);
});

test("no choice holds a comma, which would part it", () => {
  const values = layout.sheets.flatMap(({ choices }) => choices.flatMap((choice) => choice.values));
  expect(values.filter((value) => value.includes(","))).toEqual([]);
});

test.each([
  [2568, "พ.ศ. ๒๕๖๘"],
  [2570, "พ.ศ. ๒๕๗๐"],
])("the year %i is in the title", (year, words) => {
  expect(newWorkbookLayout(year).title).toContain(words);
});

test("a year that is not known is left to be filled in", () => {
  const unknown = newWorkbookLayout(null);
  expect(unknown.title).toBe("มาตรการส่งเสริมคุณธรรมและความโปร่งใส");
  const titles = unknown.sheets[0]?.rows.slice(0, 3).map(({ cells }) => [cells[0]?.value, cells[0]?.note]);
  expect(titles?.[1]).toEqual([null, null]);
  expect(titles?.[2]?.[1]).toMatch(/^ชื่อหน่วยงาน/);
  const settings = unknown.sheets.find(({ name }) => name === "ตั้งค่ารายงาน");
  const year = settings?.rows.find(({ cells }) => cells[0]?.value === "ปีงบประมาณ");
  expect(year?.cells[1]?.value).toBeNull();
});
