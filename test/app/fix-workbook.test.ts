import fc from "fast-check";
import { fixWorkbook } from "../../src/app/fix-workbook";
import type { PlainDate } from "../../src/core/calendar/plain-date";
import { applyEdits } from "../../src/core/sheet/apply-edits";
import type { RawWorkbook } from "../../src/core/sheet/raw-table";
import { squash } from "../../src/core/text/squash";
import { rawWorkbook, type TestCell, type TestTable } from "../support/raw-table";

const OPTIONS = { asOf: "2025-04-15" as PlainDate, fiscalYear: 2568, sheetName: null };
const HEADINGS = [
  "มาตรการ/แนวทาง",
  "ขั้นตอน/วิธีการปฏิบัติ",
  "หน่วยงานรับผิดชอบ",
  "ระยะเวลา",
  "สรุปผลการดำเนินการ",
  "ผลลัพธ์หรือผลสัมฤทธิ์",
];
const TITLE = ["องค์การบริหารส่วนตำบลทุ่งสมมติ"];
/** A row without fault, but for what a case says. */
const row = (measure: string, steps = "๑. ประชุม", ...more: TestCell[]): TestCell[] => [
  measure,
  steps,
  "สำนักปลัด",
  "ไตรมาส ๒",
  ...more,
];

function fix(workbook: RawWorkbook, only: string[] | null = null) {
  const fixed = fixWorkbook(workbook, OPTIONS, only);
  if (!fixed.ok) throw new Error(fixed.fault.en);
  return fixed.value;
}

function told(table: Partial<TestTable> & { rows: TestTable["rows"] }, ...others: TestTable[]): string[] {
  const { edits, checksOf } = fix(rawWorkbook([{ ...table }, ...others]));
  return [
    ...edits.cells.map((edit) => `${edit.cell} ${edit.after} [${checksOf.get(edit)?.join(" ") ?? ""}]`),
    ...edits.removedRows.map((removal) => `-${removal.row} [${checksOf.get(removal)?.join(" ") ?? ""}]`),
  ];
}

test.each<[string, TestTable["rows"], string[]]>([
  ["a clean sheet", [TITLE, HEADINGS, row("๑. ก"), row("๒. ข")], []],
  [
    "a misspelt heading",
    [TITLE, [...HEADINGS.slice(0, 5), "ผลลัพธ์หรือผลสัมฤทธิ์ (outcome/resuil)"], row("๑. ก")],
    ["F2 ผลลัพธ์หรือผลสัมฤทธิ์ (outcome/result) [column-heading-wording]"],
  ],
  [
    "a repeated heading row",
    [TITLE, HEADINGS, row("๑. ก"), HEADINGS, row("๒. ข")],
    ["-4 [repeated-heading-row]"],
  ],
  [
    "a continued row",
    [TITLE, HEADINGS, row("๑. ก", "๑. แจ้งเวียน"), ["", "ทุกส่วนราชการ"]],
    ["B3 ๑. แจ้งเวียนทุกส่วนราชการ [continued-row]", "-4 [continued-row]"],
  ],
  [
    "the second of two numbers",
    [TITLE, HEADINGS, row("๑. ก"), row("๑. ข"), row("๒. ค")],
    ["A4 ๒. ข [duplicate-number]", "A5 ๓. ค [duplicate-number]"],
  ],
  [
    "a misspelling and the other digits in one cell",
    [TITLE, HEADINGS, row("๑. ก", "๑. แจ้งทางอีเมลล์ 3 ครั้ง"), row("๒. ข", "๑. ประชุม ๒. สรุป")],
    ["B3 ๑. แจ้งทางอีเมล ๓ ครั้ง [known-misspelling mixed-digits]"],
  ],
  [
    "the generic word for the authority",
    [TITLE, HEADINGS, row("๑. ก", "๑. แจ้งบุคลากรขององค์กรปกครองส่วนท้องถิ่น")],
    ["B3 ๑. แจ้งบุคลากรขององค์การบริหารส่วนตำบลทุ่งสมมติ [generic-organization-name]"],
  ],
  [
    "a misspelling in a row that joins the one above",
    [TITLE, HEADINGS, row("๑. ก", "๑. แจ้งทางไลน์"), ["", "๒. แจ้งทางอีเมลล์"]],
    ["B3 ๑. แจ้งทางไลน์\n๒. แจ้งทางอีเมล [continued-row]", "-4 [continued-row]"],
  ],
])("mends %s", (_, rows, expected) => {
  expect(told({ rows })).toEqual(expected);
});

test("a row is removed with the words that it was read with", () => {
  const rows = [TITLE, HEADINGS, row("๑. ก", "๑. แจ้งทางไลน์"), ["", "๒. แจ้งทางอีเมลล์"]];
  expect(fix(rawWorkbook([{ rows }])).edits.removedRows).toEqual([
    { sheet: "มาตรการ", row: 4, cells: [{ cell: "B4", before: "๒. แจ้งทางอีเมลล์" }] },
  ]);
});

test("evidence and indicators follow the measure that is renumbered", () => {
  const evidence: TestTable = {
    sheet: "หลักฐาน",
    rows: [
      ["มาตรการที่", "วันที่", "สิ่งที่ดำเนินการ"],
      ["๒", "15 ม.ค. 2568", "ประชุม"],
    ],
  };
  const rows = [TITLE, HEADINGS, row("๑. ก"), row("๑. ข"), row("๒. ค")];
  expect(told({ rows }, evidence)).toEqual([
    "A4 ๒. ข [duplicate-number]",
    "A5 ๓. ค [duplicate-number]",
    "A2 ๓ [duplicate-number]",
  ]);
});

test("an extra column keeps its text when rows are joined", () => {
  const rows = [
    TITLE,
    [...HEADINGS, "หมายเหตุ"],
    row("๑. ก", "๑. ประชุม", "", "", "ส่งแล้ว"),
    ["", "๒. สรุป", "", "", "", "", "รอภาพถ่าย"],
  ];
  expect(told({ rows })).toEqual([
    "B3 ๑. ประชุม\n๒. สรุป [continued-row]",
    "G3 ส่งแล้ว\nรอภาพถ่าย [continued-row]",
    "-4 [continued-row]",
  ]);
});

test("edits that only make sense together are one group", () => {
  const rows = [
    TITLE,
    HEADINGS,
    row("๑. ก", "๑. ทางอีเมลล์"),
    ["", "๒. สรุป"],
    row("๑. ข", "๑. ทางอีเมลล์"),
    row("๒. ค"),
  ];
  const { groups, edits } = fix(rawWorkbook([{ rows }]));
  const told = groups.map(({ cells, removedRows }) =>
    [...cells.map(({ cell }) => cell), ...removedRows.map((removal) => `-${removal.row}`)].join(" "),
  );
  expect(told.sort()).toEqual(["A5 A6", "B3 -4", "B5"]);
  expect(groups.flatMap(({ cells }) => cells)).toHaveLength(edits.cells.length);
});

test("what it cannot mend is left, by the finding that says why a person must", () => {
  const rows = [TITLE, HEADINGS, row("๑. ก"), ["", "๒. ลงพื้นที่", "กองช่าง"]];
  expect(fix(rawWorkbook([{ rows }])).left.map(({ check, cell }) => `${check} ${cell ?? ""}`)).toEqual([
    "continued-row B4",
  ]);
});

test("only the checks that are asked for", () => {
  const rows = [TITLE, HEADINGS, row("๑. ก", "๑. ทางอีเมลล์"), row("๑. ข")];
  const { edits } = fix(rawWorkbook([{ rows }]), ["known-misspelling"]);
  expect(edits.cells.map(({ cell }) => cell)).toEqual(["B3"]);
});

test.each(["no-such-check", "missing-result"])("refuses %s, which mends nothing", (id) => {
  const fixed = fixWorkbook(rawWorkbook([{ rows: [HEADINGS, row("๑. ก")] }]), OPTIONS, [id]);
  expect(fixed).toMatchObject({ ok: false });
});

describe("on any sheet", () => {
  const word = fc.constantFrom(
    "ประชุม", "อีเมลล์", "เวปไซต์", "องค์กรปกครองส่วนท้องถิ่น", "3 ครั้ง", "๓ ครั้ง", "เรื่องเรียน", "รายงาน", "2568", "๒. สรุป", "\n- แจ้ง", "https://a.go.th/12",
  ); // prettier-ignore
  const text = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(" "));
  const number = fc.constantFrom("๑. ", "๒. ", "3. ", "", "๑๑ ", "(๔) ");
  const measure = fc
    .tuple(number, text, text, fc.option(text), fc.option(text), fc.option(text))
    .map(([lead, title, steps, result, outcome, note]): TestCell[] => [
      lead + title,
      steps,
      "สำนักปลัด",
      "ไตรมาส ๒",
      result,
      outcome,
      note,
    ]);
  const continued = fc
    .tuple(fc.option(text), fc.option(text), fc.option(text))
    .map(([steps, result, note]): TestCell[] => ["", steps, "", "", result, "", note]);
  const anyRow = fc.oneof(
    { weight: 5, arbitrary: measure },
    { weight: 2, arbitrary: continued },
    { weight: 1, arbitrary: fc.constant<TestCell[]>([...HEADINGS, "หมายเหตุ"]) },
  );
  const evidence = fc
    .array(fc.tuple(fc.constantFrom<TestCell>("๑", 2, "3", "๑๑", "๙", ""), text), { maxLength: 4 })
    .map((rows) => [["มาตรการที่", "สิ่งที่ดำเนินการ"], ...rows.map(([named, done]) => [named, done])]);
  const workbook = fc
    .tuple(fc.array(anyRow, { minLength: 1, maxLength: 8 }), evidence)
    .map(([rows, recorded]) =>
      rawWorkbook([
        { rows: [TITLE, [...HEADINGS, "หมายเหตุ"], row("๑. เริ่ม"), ...rows] },
        { sheet: "หลักฐาน", rows: recorded },
      ]),
    );

  test("nothing is left to mend after three times at most", () => {
    fc.assert(
      fc.property(workbook, (sheet) => {
        let shown = sheet;
        for (let time = 0; time < 3; time += 1) shown = applyEdits(shown, fix(shown).edits);
        const { edits } = fix(shown);
        expect([edits.cells, edits.removedRows]).toEqual([[], []]);
      }),
      { numRuns: 60 },
    );
  });

  test("every edit begins from what the sheet shows, and no two touch one cell or a removed row", () => {
    fc.assert(
      fc.property(workbook, (sheet) => {
        const { edits } = fix(sheet);
        const places = edits.cells.map((edit) => `${edit.sheet} ${edit.cell}`);
        expect(new Set(places).size).toBe(places.length);
        for (const edit of edits.cells) expect(edit.before).toBe(shownAt(sheet, edit.sheet, edit.cell));
        for (const removal of edits.removedRows) {
          expect(
            edits.cells.some((edit) => edit.sheet === removal.sheet && rowOf(edit.cell) === removal.row),
          ).toBe(false);
          expect(removal.cells.map(({ before }) => before)).toEqual(
            textsOfRow(sheet, removal.sheet, removal.row),
          );
        }
      }),
      { numRuns: 60 },
    );
  });

  test("joining rows loses no text: every character stays, in its column", () => {
    fc.assert(
      fc.property(workbook, (sheet) => {
        const { edits } = fix(sheet, ["continued-row"]);
        expect(columnsOf(applyEdits(sheet, edits))).toEqual(columnsOf(sheet));
      }),
      { numRuns: 60 },
    );
  });

  test("words and digits change only where their own check says so: the rest of the sheet is the same", () => {
    fc.assert(
      fc.property(workbook, (sheet) => {
        const { edits } = fix(sheet, ["mixed-digits"]);
        expect(columnsOf(applyEdits(sheet, edits))).toEqual(columnsOf(sheet));
      }),
      { numRuns: 60 },
    );
  });

  test("evidence stays with the measure that it was recorded for", () => {
    fc.assert(
      fc.property(workbook, (sheet) => {
        const before = fix(sheet);
        const after = fix(applyEdits(sheet, before.edits));
        const owners = ({ checked }: typeof before): (string | null)[] =>
          checked.records.evidence.rows.map(({ measureRef: { outcome, ordinals } }) =>
            outcome === "found" ? `measure ${ordinals[0] ?? ""}` : null,
          );
        expect(owners(after)).toEqual(owners(before));
      }),
      { numRuns: 60 },
    );
  });
});

function shownAt(workbook: RawWorkbook, sheet: string, cell: string): string {
  const column = cell.charCodeAt(0) - 64;
  const table = workbook.tables.find((one) => one.sheet === sheet);
  const found = table?.rows.find((one) => one.row === rowOf(cell));
  return found?.cells.find((one) => one.column === column)?.text ?? "";
}

function textsOfRow(workbook: RawWorkbook, sheet: string, number: number): string[] {
  const table = workbook.tables.find((one) => one.sheet === sheet);
  return (table?.rows.find((one) => one.row === number)?.cells ?? []).map(({ text }) => text);
}

function rowOf(cell: string): number {
  return Number(cell.slice(1));
}

/**
 * The characters of each column, headings left out, in no order, since a note between two rows that are joined stays behind them;
 * digits of either kind are the same, white space counts for nothing.
 */
function columnsOf({ tables }: RawWorkbook): string[] {
  const columns = new Map<number, string>();
  const rows = tables[0]?.rows.filter(({ cells }) => cells[0]?.text !== HEADINGS[0]) ?? [];
  for (const { column, text } of rows.flatMap(({ cells }) => cells)) {
    columns.set(column, (columns.get(column) ?? "") + squash(text));
  }
  return [...columns].sort(([a], [b]) => a - b).map(([, texts]) => [...texts].sort().join(""));
}
