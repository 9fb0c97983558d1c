import fc from "fast-check";
import { fixWorkbook } from "../../src/app/fix-workbook";
import type { PlainDate } from "../../src/core/calendar/plain-date";
import { applyEdits } from "../../src/core/sheet/apply-edits";
import type { RawWorkbook } from "../../src/core/sheet/raw-table";
import { squash } from "../../src/core/text/squash";
import { rawWorkbook, type TestCell, type TestTable } from "../support/raw-table";
import { propertyRuns, RUNS_ON_SHEETS } from "../support/property-runs";

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
    "a misspelling in another column than that of the joined row",
    [TITLE, HEADINGS, row("๑. ก", "๑. แจ้งทางอีเมลล์", "ติดประกาศ"), ["", "", "", "", "ทางอีเมลล์"]],
    [
      "B3 ๑. แจ้งทางอีเมล [known-misspelling]",
      "E3 ติดประกาศทางอีเมล [continued-row known-misspelling]",
      "-4 [continued-row]",
    ],
  ],
  [
    "a misspelling in a row that joins the one above",
    [TITLE, HEADINGS, row("๑. ก", "๑. แจ้งทางไลน์"), ["", "๒. แจ้งทางอีเมลล์"]],
    ["B3 ๑. แจ้งทางไลน์\n๒. แจ้งทางอีเมล [continued-row known-misspelling]", "-4 [continued-row]"],
  ],
])("mends %s", (_, rows, expected) => {
  expect(told({ rows })).toEqual(expected);
});

test("a row is removed with the words that it was read with", () => {
  const rows = [TITLE, HEADINGS, row("๑. ก", "๑. แจ้งทางไลน์"), ["", "๒. แจ้งทางอีเมลล์"]];
  expect(fix(rawWorkbook([{ rows }])).edits.removedRows).toMatchObject([
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

describe("words that a person must judge", () => {
  const GENERIC = "องค์กรปกครองส่วนท้องถิ่น";
  const OWN = "องค์การบริหารส่วนตำบลทุ่งสมมติ";
  const workbook = rawWorkbook([
    {
      rows: [
        TITLE,
        HEADINGS,
        row("๑. ก", `๑. แจ้งทางอีเมลล์ของ${GENERIC}`),
        ["", `๒. รายงาน${GENERIC}`],
        row("๒. ข", `๑. แจ้ง${GENERIC}`),
      ],
    },
  ]);
  const judge = (judged?: ReadonlySet<string>) => {
    const fixed = fixWorkbook(workbook, { ...OPTIONS, ...(judged && { judged }) });
    if (!fixed.ok) throw new Error(fixed.fault.en);
    return fixed.value;
  };
  const textsOf = ({ edits }: ReturnType<typeof judge>): string[] =>
    edits.cells.map(({ cell, after }) => `${cell} ${after}`);
  const keyOf = (cell: string): string =>
    judge(new Set()).judged.find((words) => words.cell === cell)?.key ?? "none";

  test("none is changed where none is chosen, in joined rows neither; all are named", () => {
    const fixed = judge(new Set());
    expect(textsOf(fixed)).toEqual([`B3 ๑. แจ้งทางอีเมลของ${GENERIC}\n๒. รายงาน${GENERIC}`]);
    expect(fixed.judged.map(({ cell, words, isChosen }) => [cell, words, isChosen])).toEqual([
      ["B3", GENERIC, false],
      ["B4", GENERIC, false],
      ["B5", GENERIC, false],
    ]);
  });

  test.each([
    ["of the cell that takes a row in", "B3", [`B3 ๑. แจ้งทางอีเมลของ${OWN}\n๒. รายงาน${GENERIC}`]],
    ["of the row that goes away", "B4", [`B3 ๑. แจ้งทางอีเมลของ${GENERIC}\n๒. รายงาน${OWN}`]],
    [
      "of a cell of their own",
      "B5",
      [`B5 ๑. แจ้ง${OWN}`, `B3 ๑. แจ้งทางอีเมลของ${GENERIC}\n๒. รายงาน${GENERIC}`],
    ],
  ])("only those that are chosen: %s", (_, cell, expected) => {
    const fixed = judge(new Set([keyOf(cell)]));
    expect(textsOf(fixed).sort()).toEqual([...expected].sort());
    expect(fixed.judged.filter(({ isChosen }) => isChosen).map((words) => words.cell)).toEqual([cell]);
  });

  test("the row that goes away is told with the words that it was read with, whatever is chosen", () => {
    const { removedRows } = judge(new Set([keyOf("B4")])).edits;
    expect(removedRows).toMatchObject([{ row: 4, cells: [{ cell: "B4", before: `๒. รายงาน${GENERIC}` }] }]);
  });

  test("all are changed where nothing is said of them, and every one is named as chosen", () => {
    const fixed = judge();
    expect(textsOf(fixed).join()).not.toContain(GENERIC);
    expect(fixed.judged.map(({ isChosen }) => isChosen)).toEqual([true, true, true]);
  });

  test("an edit of judged words alone has no check that asks for it for certain", () => {
    const { edits, certainChecksOf, checksOf } = judge();
    const ofCell = (cell: string) => edits.cells.find((edit) => edit.cell === cell);
    const [own, joined] = [ofCell("B5"), ofCell("B3")];
    if (!own || !joined) throw new Error("no such edit");
    expect([checksOf.get(own), certainChecksOf.get(own)]).toEqual([["generic-organization-name"], []]);
    expect(certainChecksOf.get(joined)).toEqual(
      expect.arrayContaining(["known-misspelling", "continued-row"]),
    );
    expect(certainChecksOf.get(joined)).not.toContain("generic-organization-name");
  });

  test("the same words twice in a cell are chosen together", () => {
    const twice = rawWorkbook([
      { rows: [TITLE, HEADINGS, row("๑. ก", `๑. แจ้ง${GENERIC}\n๒. รายงาน${GENERIC}`)] },
    ]);
    const none = fixWorkbook(twice, { ...OPTIONS, judged: new Set() });
    if (!none.ok) throw new Error(none.fault.en);
    expect(none.value.judged).toHaveLength(1);
    const fixed = fixWorkbook(twice, {
      ...OPTIONS,
      judged: new Set(none.value.judged.map(({ key }) => key)),
    });
    expect(fixed.ok && textsOf(fixed.value)).toEqual([`B3 ๑. แจ้ง${OWN}\n๒. รายงาน${OWN}`]);
  });
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

describe("makes no fault of its own", () => {
  const plain = (lead: string, cells: TestCell[] = []): TestCell[] => row(lead, "๑. ประชุม", ...cells);

  test.each<[string, Partial<TestTable> & { rows: TestTable["rows"] }, string[]]>([
    [
      "no number where there is no column for one",
      { rows: [["ชื่อเรื่อง", ...HEADINGS.slice(1)], plain("ก"), plain("ข")] },
      [],
    ],
    [
      "all slips of a merged heading at once, in the cell that shows it",
      {
        rows: [[...HEADINGS.slice(0, 5), "ผลลัพท์หรือผลสัมฤทธ์ (outcome/resuil)"], [], plain("๑. ก")],
        merges: ["A1:A2", "B1:B2", "C1:C2", "D1:D2", "E1:E2", "F1:F2"],
      },
      ["F1 ผลลัพธ์หรือผลสัมฤทธิ์ (outcome/result) [column-heading-wording]"],
    ],
    [
      "every slip of headings of two rows, though a cut row below says them again",
      {
        rows: [
          [...HEADINGS.slice(0, 4), "ผลที่ได้รับ", ""],
          ["", "", "", "", "สรุปผลการดำเนิการ", "ผลลัพท์หรือผลสัมฤทธ์ (outcome/resuil)"],
          ["", "", "", "", "สรุปผลการดำเนิการ", "ผลลัพท์หรือผลสัมฤทธ์ (outcome/resuil)"],
          ["", "๑. ขออนุมัติ", "สำนักปลัด", "", "จัดแล้ว", ""],
        ],
        merges: ["A1:A2", "B1:B2", "C1:C2", "D1:D2", "E1:F1"],
      },
      [
        "E2 สรุปผลการดำเนินการ [column-heading-wording]",
        "F2 ผลลัพธ์หรือผลสัมฤทธิ์ (outcome/result) [column-heading-wording]",
        "-3 [repeated-heading-row]",
      ],
    ],
    [
      "words that stand there more often than there are rounds, down to the first",
      { rows: [TITLE, HEADINGS, plain("๑. ก", [`${"แจ้งเวียนหนังสือ ".repeat(50)}ครบ`])] },
      ["E3 แจ้งเวียนหนังสือ ครบ [repeated-words]"],
    ],
    [
      "the last of many that is another word with what follows",
      { rows: [TITLE, HEADINGS, plain("๑. ก", [`ตั้ง${"คณะทำงาน ".repeat(30)}คณะทำงานละ ๓ คน`])] },
      ["E3 ตั้งคณะทำงาน คณะทำงานละ ๓ คน [repeated-words]"],
    ],
    [
      "a repeated heading row stays where the row below shows a cell of it",
      {
        rows: [TITLE, HEADINGS, plain("๑. ก"), HEADINGS, ["๒. ข", "", "สำนักปลัด", "ไตรมาส ๒"]],
        merges: ["B4:B5"],
      },
      [],
    ],
    [
      "a repeated heading row goes under a cell that is merged down to it",
      { rows: [TITLE, HEADINGS, plain("๑. ก"), HEADINGS.with(1, ""), plain("๒. ข")], merges: ["B3:B4"] },
      ["-4 [repeated-heading-row]"],
    ],
    [
      "no text is joined into a cell that two columns show",
      {
        rows: [TITLE, HEADINGS, plain("๑. ก", ["ระบุชื่อ………", ""]), ["", "", "", "", "ระบุชื่อ………"]],
        merges: ["E3:F3"],
      },
      [],
    ],
    [
      "no text is joined away from a cell that two columns show",
      { rows: [TITLE, HEADINGS, plain("๑. ก"), ["", "", "", "", "จัดแล้ว"]], merges: ["E4:F4"] },
      [],
    ],
    [
      "a heading row that may begin another table stays, and so do the numbers below it",
      { rows: [TITLE, HEADINGS, plain("๑. ก"), plain("๒. ข"), HEADINGS, plain("๑. ค"), plain("๒. ง")] },
      [],
    ],
    [
      "a heading row under the title of another year stays",
      { rows: [TITLE, HEADINGS, plain("๑. ก"), ["แผน ปีงบประมาณ พ.ศ. ๒๕๖๙"], HEADINGS, plain("๒. ค")] },
      [],
    ],
    [
      "a heading row that alone tells a line from a measure stays",
      { rows: [TITLE, HEADINGS, ["มิติที่ ๑"], HEADINGS, ["", "๑. ประชุม"], ["", "๒. สรุป"]] },
      [],
    ],
    [
      "what a removed row uncovers is mended, too, at its old address",
      {
        rows: [TITLE, HEADINGS, plain("๑. ก"), HEADINGS, row("๒. ข", "แจ้งทางอี"), ["", "เมลล์"]],
      },
      ["B5 แจ้งทางอีเมล [continued-row known-misspelling]", "-4 [repeated-heading-row]", "-6 [continued-row]"],
    ],
  ])("%s", (_, table, expected) => {
    expect(told(table)).toEqual(expected);
  });
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

  test("made a second time, there is nothing left to mend", () => {
    fc.assert(
      fc.property(workbook, (sheet) => {
        const { edits } = fix(applyEdits(sheet, fix(sheet).edits));
        expect([edits.cells, edits.removedRows]).toEqual([[], []]);
      }),
      propertyRuns(RUNS_ON_SHEETS),
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
      propertyRuns(RUNS_ON_SHEETS),
    );
  });

  test("joining rows loses no text: every character stays, in its column", () => {
    fc.assert(
      fc.property(workbook, (sheet) => {
        const { edits } = fix(sheet, ["continued-row"]);
        expect(columnsOf(applyEdits(sheet, edits))).toEqual(columnsOf(sheet));
      }),
      propertyRuns(RUNS_ON_SHEETS),
    );
  });

  test("words and digits change only where their own check says so: the rest of the sheet is the same", () => {
    fc.assert(
      fc.property(workbook, (sheet) => {
        const { edits } = fix(sheet, ["mixed-digits"]);
        expect(columnsOf(applyEdits(sheet, edits))).toEqual(columnsOf(sheet));
      }),
      propertyRuns(RUNS_ON_SHEETS),
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
      propertyRuns(RUNS_ON_SHEETS),
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
