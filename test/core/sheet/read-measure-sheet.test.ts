import { parsePlainDate, type PlainDate } from "../../../src/core/calendar/plain-date";
import type { MeasureSheet } from "../../../src/core/model/measure-sheet";
import type { ReportSettings } from "../../../src/core/model/report-settings";
import { findMeasuresTable } from "../../../src/core/sheet/find-measures-table";
import { readMeasureSheet } from "../../../src/core/sheet/read-measure-sheet";
import { EMPTY_SETTINGS } from "../../../src/core/sheet/read-settings";
import { rawWorkbook, type TestTable } from "../../support/raw-table";
import { compareGrowth, TOO_MUCH_GROWTH } from "../../support/compare-growth";

const HEADINGS = [
  "มาตรการ/แนวทาง",
  "ขั้นตอน/วิธีการปฏิบัติ",
  "หน่วยงานรับผิดชอบ",
  "ระยะเวลา",
  "สรุปผลการดำเนินการ",
  "ผลลัพธ์หรือผลสัมฤทธิ์",
];
const FIRST = ["๑. จัดทำคู่มือ", "๑. ตั้งคณะทำงาน", "สำนักปลัด", "ไตรมาส ๑", "มีคู่มือ", "ร้องเรียนลดลง"];
const SECOND = ["๒. ออกประกาศ", "๑. ยกร่าง", "กองคลัง", "ไตรมาส ๒", "มีประกาศ", "ทุกคนทราบ"];

const asOf = parsePlainDate("2025-04-15") as PlainDate;

function read(
  table: TestTable,
  options: { fiscalYear?: number; settings?: Partial<ReportSettings> } = {},
): MeasureSheet {
  const found = findMeasuresTable(rawWorkbook([table]));
  if (found === null) throw new Error("no measures table");
  const settings = { ...EMPTY_SETTINGS, ...options.settings };
  return readMeasureSheet(found, {
    asOf,
    fiscalYear: options.fiscalYear ?? null,
    settings,
  });
}

const rowsOf = (sheet: MeasureSheet): string[] =>
  sheet.measures.map(({ row, lastRow, number }) => `${number}: ${row}-${lastRow}`);

describe("rows", () => {
  test.each<
    [
      string,
      TestTable,
      Partial<Record<"measures" | "continued" | "headings" | "other" | "orphans", unknown[]>>,
    ]
  >([
    ["two plain measures", { rows: [HEADINGS, FIRST, SECOND] }, { measures: ["1: 2-2", "2: 3-3"] }],
    [
      "a row with a blank measure cell continues the measure above",
      { rows: [HEADINGS, FIRST, ["", "๒. แจ้งเวียน"], SECOND] },
      { measures: ["1: 2-3", "2: 4-4"], continued: [3] },
    ],
    [
      "a lone dash and zero-width characters are a blank measure cell",
      { rows: [HEADINGS, FIRST, ["-", "๒. แจ้งเวียน"], ["\u200b", "๓. รายงาน"], SECOND] },
      { measures: ["1: 2-4", "2: 5-5"], continued: [3, 4] },
    ],
    [
      "headings again inside the data are skipped, a continuation behind them still belongs to the measure",
      { rows: [HEADINGS, FIRST, HEADINGS, ["", "๒. แจ้งเวียน"], SECOND] },
      { measures: ["1: 2-4", "2: 5-5"], headings: [3], continued: [4] },
    ],
    [
      "headings again with one of them mended",
      { rows: [HEADINGS, FIRST, [...HEADINGS.slice(0, 5), "ผลสัมฤทธิ์"], SECOND] },
      { measures: ["1: 2-2", "2: 4-4"], headings: [3] },
    ],
    [
      "blank rows are skipped",
      { rows: [HEADINGS, null, FIRST, null, ["", "๒. แจ้งเวียนให้ทุกส่วนราชการทราบและถือปฏิบัติ"], SECOND] },
      { measures: ["1: 3-5", "2: 6-6"], continued: [5] },
    ],
    [
      "text before the first measure belongs to none",
      { rows: [HEADINGS, ["", "ต่อจากหน้าก่อน"], FIRST] },
      { measures: ["1: 3-3"], orphans: [2] },
    ],
    [
      "a group heading above a numbered measure",
      { rows: [HEADINGS, ["มิติที่ ๑ สร้างสังคมที่ไม่ทน"], FIRST, ["มิติที่ ๒ ป้องกันเชิงรุก"], SECOND] },
      { measures: ["1: 3-3", "2: 5-5"], other: [2, 4] },
    ],
    [
      "two group headings one above the other",
      { rows: [HEADINGS, ["มิติที่ ๑"], ["ด้านการบริหาร"], FIRST] },
      { measures: ["1: 4-4"], other: [2, 3] },
    ],
    [
      "headings of two rows again at a page break, each merged over both but the last",
      {
        rows: [
          HEADINGS.with(5, "ผลที่ได้รับ"),
          ["", "", "", "", "", "ผลลัพธ์หรือผลสัมฤทธิ์"],
          FIRST,
          HEADINGS.with(5, "ผลที่ได้รับ"),
          ["", "", "", "", "", "ผลลัพธ์หรือผลสัมฤทธิ์"],
          SECOND,
        ],
        merges: [..."ABCDE"].flatMap((column) => [`${column}1:${column}2`, `${column}4:${column}5`]),
      },
      { measures: ["1: 3-3", "2: 6-6"], headings: [4, 5] },
    ],
    [
      "headings merged over a row that says something of its own: it is not lost",
      {
        rows: [HEADINGS, FIRST, HEADINGS, ["", "๒. แจ้งเวียน", "", "", "", "ทุกคนทราบ"], SECOND],
        merges: ["A3:A4"],
      },
      { measures: ["1: 2-4", "2: 5-5"], headings: [3] },
    ],
    [
      "a group heading merged across",
      { rows: [HEADINGS, FIRST, ["มิติที่ ๒"], ["ส่งเสริมคุณธรรม", ...SECOND.slice(1)]], merges: ["A3:F3"] },
      { measures: ["1: 2-2", "null: 4-4"], other: [3] },
    ],
    [
      "a numbered row is a measure, however empty",
      { rows: [HEADINGS, FIRST, ["๒."], SECOND.with(0, "๓. ออกประกาศ")] },
      { measures: ["1: 2-2", "2: 3-3", "3: 4-4"], other: [] },
    ],
    [
      "a numbered row alone behind a blank row is a measure",
      { rows: [HEADINGS, FIRST, null, ["๒. ออกประกาศ"]] },
      { measures: ["1: 2-2", "2: 4-4"], other: [] },
    ],
    [
      "a measure without a number",
      { rows: [HEADINGS, FIRST, ["ออกประกาศ", ...SECOND.slice(1)]] },
      { measures: ["1: 2-2", "null: 3-3"] },
    ],
    [
      "a title and headings repeated on a page that goes on with a measure",
      { rows: [HEADINGS, FIRST, ["รายงานผล (ต่อ)"], HEADINGS, ["", "๒. แจ้งเวียน"], SECOND] },
      { measures: ["1: 2-5", "2: 6-6"], other: [3], headings: [4], continued: [5] },
    ],
    [
      "numbers of the columns below the headings, and again",
      {
        rows: [
          HEADINGS,
          ["(๑)", "(๒)", "(๓)", "(๔)", "(๕)", "(๖)"],
          FIRST,
          HEADINGS,
          ["(๑)", "(๒)", "(๓)", "(๔)", "(๕)", "(๖)"],
          SECOND,
        ],
      },
      { measures: ["1: 3-3", "2: 6-6"], headings: [4, 5] },
    ],
    [
      "a note behind a blank row",
      { rows: [HEADINGS, FIRST, null, ["หมายเหตุ: ข้อมูล ณ วันที่ ๓๐ กันยายน"]] },
      { measures: ["1: 2-2"], other: [4] },
    ],
    [
      "signatures, one and two beside each other",
      {
        rows: [
          HEADINGS,
          FIRST,
          null,
          ["", "", "", "", "(ลงชื่อ)........................ผู้รายงาน"],
          ["", "", "", "", "(นางสาวตัวอย่าง สมมติ)"],
          null,
          ["(ลงชื่อ).....................ผู้จัดทำ", "", "", "", "(ลงชื่อ)......................ผู้ตรวจสอบ"],
          ["(นายสมมติ ตัวอย่าง)", "", "", "", "(นายตัวอย่าง สมมติ)"],
          ["นักทรัพยากรบุคคล", "", "", "", "หัวหน้าสำนักปลัด"],
        ],
      },
      { measures: ["1: 2-2"], other: [4, 5, 7, 8, 9], continued: [] },
    ],
    [
      "short texts in two columns below a blank row at the end",
      { rows: [HEADINGS, FIRST, null, ["", "ผู้จัดทำ", "", "", "ผู้ตรวจสอบ"]] },
      { measures: ["1: 2-2"], other: [4] },
    ],
    [
      "the last measure's continuation right below it, in brackets",
      { rows: [HEADINGS, FIRST, ["", "", "", "", "", "(สำรวจโดยใช้แบบประเมิน)"]] },
      { measures: ["1: 2-3"], other: [], continued: [3] },
    ],
    [
      "a further column of the office is no text of the measure",
      { rows: [[...HEADINGS, "งบประมาณ"], [...FIRST, 5000], ["", "", "", "", "", "", 3000], SECOND] },
      { measures: ["1: 2-2", "2: 4-4"], continued: [], other: [] },
    ],
  ])("%s", (_name, table, expected) => {
    const sheet = read(table);
    const found = {
      measures: rowsOf(sheet),
      continued: sheet.measures.flatMap(({ continuedRows }) => continuedRows.map(({ row }) => row)),
      headings: sheet.repeatedHeadings.map(({ row }) => row),
      other: sheet.otherRows.map(({ row }) => row),
      orphans: sheet.orphanRows.map(({ row }) => row),
    };
    expect(found).toMatchObject(expected);
  });

  test("rows outside the measures name their first cell and their text", () => {
    const { otherRows } = read({ rows: [HEADINGS, ["มิติที่ ๑ "], FIRST] });
    expect(otherRows).toEqual([{ row: 2, cell: "A2", text: "มิติที่ ๑" }]);
  });
});

describe("a repeated heading row says nothing of its own", () => {
  test.each<[string, readonly string[], boolean]>([
    ["without merged cells", [], true],
    ["below a merged cell that ends with it", ["B2:B3"], true],
    ["between the rows of a merged cell", ["A2:A4"], true],
    ["with cells merged across", ["E3:F3"], true],
    ["but a cell of it is merged with the row below", ["B3:B4"], false],
  ])("%s", (_name, merges, isCopy) => {
    const rows = [HEADINGS, FIRST, HEADINGS.with(5, ""), SECOND];
    expect(read({ rows, merges }).repeatedHeadings).toMatchObject([{ row: 3, isCopy }]);
  });
});

describe("numbers", () => {
  test.each<[string, string, number | null, string | null, string]>([
    ["Thai digits with a dot", "๑๑. เปิดเผยข้อมูล", 11, "๑๑", "เปิดเผยข้อมูล"],
    ["Arabic digits with a bracket", "3) เปิดเผยข้อมูล", 3, "3", "เปิดเผยข้อมูล"],
    ["no number", "เปิดเผยข้อมูล", null, null, "เปิดเผยข้อมูล"],
    ["a year", "๒๕๖๘ ปีแห่งความโปร่งใส", null, null, "๒๕๖๘ ปีแห่งความโปร่งใส"],
    ["a number that belongs to the name", "๕ ส. ในสำนักงาน", null, null, "๕ ส. ในสำนักงาน"],
  ])("%s", (_name, measure, number, numberText, title) => {
    const { measures } = read({ rows: [HEADINGS, FIRST.with(0, measure)] });
    expect(measures[0]).toMatchObject({ number, numberText, title, numberCell: "A2" });
  });

  test("numbers with nothing but a space count where they run on", () => {
    const rows = [HEADINGS, FIRST.with(0, "๑ จัดทำคู่มือ"), SECOND.with(0, "๒ ออกประกาศ")];
    expect(read({ rows }).measures.map(({ number, title }) => [number, title])).toEqual([
      [1, "จัดทำคู่มือ"],
      [2, "ออกประกาศ"],
    ]);
  });

  test.each<[string, (string | number | null)[]]>([
    ["numbers", [1, 2]],
    ["Thai texts", ["๑", "๒."]],
    ["words and numbers", ["ข้อ ๑", "ข้อ ๒"]],
  ])("a column of their own: %s", (_name, [first, second]) => {
    const rows = [
      ["ที่", ...HEADINGS],
      [first ?? null, ...FIRST.with(0, "จัดทำคู่มือ")],
      [second ?? null, ""],
    ];
    const sheet = read({ rows });
    expect(sheet.columns.number).toBe("A");
    expect(sheet.measures.map(({ number, numberCell, title }) => [number, numberCell, title])).toEqual([
      [1, "A2", "จัดทำคู่มือ"],
      [2, "A3", ""],
    ]);
  });

  test("the number column wins over a number in the text, which stays in the title", () => {
    const rows = [
      ["ลำดับ", ...HEADINGS],
      [4, ...FIRST.with(0, "๓. ส. ในสำนักงาน")],
    ];
    expect(read({ rows }).measures[0]).toMatchObject({ number: 4, title: "๓. ส. ในสำนักงาน" });
  });

  test.each([
    ["of levels in both places", "๑.๑", "1.1 จัดทำคู่มือ", "จัดทำคู่มือ"],
    ["of other levels in the text", "๑.๑", "๒.๑ จัดทำคู่มือ", "๒.๑ จัดทำคู่มือ"],
    ["without a sign, which the text may mean", "๕", "๕ ขั้นตอนสู่ความโปร่งใส", "๕ ขั้นตอนสู่ความโปร่งใส"],
    ["with a sign", "๕", "๕) ขั้นตอนสู่ความโปร่งใส", "ขั้นตอนสู่ความโปร่งใส"],
  ])("beside the number column, a number %s", (_, number, measure, title) => {
    const rows = [
      ["ลำดับ", ...HEADINGS],
      [number, ...FIRST.with(0, measure)],
    ];
    expect(read({ rows }).measures[0]).toMatchObject({ numberText: number, title });
  });

  test("a number that stands in both places is dropped from the title", () => {
    const rows = [
      ["ลำดับ", ...HEADINGS],
      [1, ...FIRST],
    ];
    expect(read({ rows }).measures[0]).toMatchObject({ number: 1, numberCell: "A2", title: "จัดทำคู่มือ" });
  });

  test("a measure without a number points at where it would stand", () => {
    const rows = [
      ["ลำดับ", ...HEADINGS],
      [1, ...FIRST],
      ["", ...SECOND.with(0, "ออกประกาศ")],
    ];
    expect(read({ rows }).measures[1]).toMatchObject({ number: null, numberCell: "A3" });
  });

  test("a sheet with no column for numbers or measures has no cell for a number", () => {
    const rows = [["ชื่อเรื่อง", ...HEADINGS.slice(1)], FIRST.with(0, "จัดทำคู่มือ")];
    const sheet = read({ rows });
    expect(sheet.columns).toMatchObject({ number: null, measure: null });
    expect(sheet.measures.map(({ numberCell, numberCellText }) => [numberCell, numberCellText])).toEqual([
      [null, ""],
    ]);
  });

  test("numbers before the measure without a heading are a column of numbers", () => {
    const rows = [
      ["", ...HEADINGS],
      [1, ...FIRST.with(0, "จัดทำคู่มือ")],
      [2, ...SECOND.with(0, "ออกประกาศ")],
    ];
    const sheet = read({ rows });
    expect(sheet.columns).toMatchObject({ number: "A", measure: "B" });
    expect(sheet.measures.map(({ number }) => number)).toEqual([1, 2]);
  });

  test("a number of two levels is written, but no number", () => {
    const rows = [HEADINGS, FIRST.with(0, "๑.๑ จัดทำคู่มือ")];
    expect(read({ rows }).measures[0]).toMatchObject({ number: null, numberText: "๑.๑", title: "จัดทำคู่มือ" });
  });

  test("a group heading in the column of the numbers", () => {
    const rows = [["ที่", ...HEADINGS], ["มิติที่ ๑"], [1, ...FIRST], ["มิติที่ ๒"], [2, ...SECOND]];
    const sheet = read({ rows });
    expect(rowsOf(sheet)).toEqual(["1: 3-3", "2: 5-5"]);
    expect(sheet.otherRows.map(({ row }) => row)).toEqual([2, 4]);
  });
});

describe("joined texts", () => {
  const steps = (...texts: string[]): string => {
    const rows = [
      HEADINGS,
      FIRST.with(1, texts[0] ?? ""),
      ...texts.slice(1).map((text) => ["", text]),
      SECOND,
    ];
    return read({ rows }).measures[0]?.cells.steps.text ?? "";
  };

  test.each([
    ["a sentence goes on between Thai letters", ["๔. กำกับ", "ติดตามผล"], "๔. กำกับติดตามผล"],
    ["a number starts a line", ["๒. ยกร่าง", "๓. แจ้งเวียน"], "๒. ยกร่าง\n๓. แจ้งเวียน"],
    ["a sub-number starts a line", ["๒. ประชุม", "๒.๑) วิเคราะห์"], "๒. ประชุม\n๒.๑) วิเคราะห์"],
    ["a bullet starts a line", ["ดังนี้", "- ป้าย"], "ดังนี้\n- ป้าย"],
    ["Latin ends are parted by a space", ["NO Gift", "Policy"], "NO Gift Policy"],
    ["an amount is no item", ["ร้อยละ", "๘๐ ของผู้รับบริการ"], "ร้อยละ ๘๐ ของผู้รับบริการ"],
    ["a space that is there is not doubled", ["กำกับ ", "ติดตาม"], "กำกับ ติดตาม"],
    ["a bracket closes without a space", ["(สะดวก", ") รวดเร็ว"], "(สะดวก) รวดเร็ว"],
    ["a blank part leaves nothing", ["กำกับ", " ", "ติดตาม"], "กำกับติดตาม"],
  ])("%s", (_name, texts, joined) => {
    expect(steps(...texts)).toBe(joined);
  });

  test("each part knows its cell and its place", () => {
    const rows = [HEADINGS, FIRST.with(1, "๔. กำกับ"), ["", "ติดตาม"], ["", "๕. รายงาน"]];
    const cell = read({ rows }).measures[0]?.cells.steps;
    expect(cell).toMatchObject({
      text: "๔. กำกับติดตาม\n๕. รายงาน",
      parts: [
        { cell: "B2", text: "๔. กำกับ", start: 0 },
        { cell: "B3", text: "ติดตาม", start: 8 },
        { cell: "B4", text: "๕. รายงาน", start: 15 },
      ],
    });
  });

  test("steps run on over the rows", () => {
    const rows = [HEADINGS, FIRST.with(1, "๑. ยกร่าง ๒. กำกับ"), ["", "ติดตาม๓. รายงาน"]];
    expect(read({ rows }).measures[0]?.steps).toEqual([
      { number: "1", text: "ยกร่าง" },
      { number: "2", text: "กำกับติดตาม" },
      { number: "3", text: "รายงาน" },
    ]);
  });
});

describe("activities", () => {
  test("a continuing row with a unit and a timeframe of its own", () => {
    const rows = [
      HEADINGS,
      FIRST,
      ["", "จัดอบรม", "กองคลัง", "ไตรมาส ๓"],
      ["", "ประเมินผล", "สำนักปลัด", "ไตรมาส ๒"],
    ];
    const [measure] = read({ rows }, { fiscalYear: 2568 }).measures;
    expect(measure?.continuedRows.map(({ row, isActivity }) => [row, isActivity])).toEqual([
      [3, true],
      [4, true],
    ]);
    expect(measure?.cells.responsibleUnit.text).toBe("สำนักปลัด\nกองคลัง");
    expect(measure?.cells.timeframe.text).toBe("ไตรมาส ๑\nไตรมาส ๓\nไตรมาส ๒");
    expect(measure?.cells.steps.text).toBe("๑. ตั้งคณะทำงาน\nจัดอบรม\nประเมินผล");
    expect(measure?.timeframes.map(({ cell }) => cell)).toEqual(["D2", "D3", "D4"]);
    expect(measure).toMatchObject({
      deadline: "2025-06-30",
      period: { start: "2024-10-01", end: "2025-06-30" },
    });
  });

  test("one timeframe that cannot be read leaves no period", () => {
    const rows = [HEADINGS, FIRST, ["", "จัดอบรม", "กองคลัง", "ตามความเหมาะสม"]];
    expect(read({ rows }).measures[0]).toMatchObject({ period: null, deadline: null });
  });

  test("a timeframe cut in two by a page break is one", () => {
    const rows = [HEADINGS, FIRST.with(3, "ตุลาคม ๒๕๖๗ -"), ["", "กำกับ", "", "มีนาคม ๒๕๖๘"]];
    const [measure] = read({ rows }, { fiscalYear: 2568 }).measures;
    expect(measure).toMatchObject({ deadline: "2025-03-31" });
    expect(measure?.timeframes).toHaveLength(1);
    expect(measure?.continuedRows[0]?.isActivity).toBe(false);
  });

  test("a measure cell merged over its activities is no continuation", () => {
    const rows = [HEADINGS, FIRST, ["", "จัดอบรม", "", "ไตรมาส ๒"], ["", "ประเมินผล", "", "ไตรมาส ๓"], SECOND];
    const sheet = read({ rows, merges: ["A2:A4", "C2:C4"] }, { fiscalYear: 2568 });
    expect(rowsOf(sheet)).toEqual(["1: 2-4", "2: 5-5"]);
    const [measure] = sheet.measures;
    expect(measure?.continuedRows).toEqual([]);
    expect(measure?.cells.responsibleUnit).toMatchObject({
      text: "สำนักปลัด",
      parts: [{ cell: "C2", text: "สำนักปลัด", start: 0 }],
    });
    expect(measure?.cells.steps.text).toBe("๑. ตั้งคณะทำงาน\nจัดอบรม\nประเมินผล");
    expect(measure?.deadline).toBe("2025-06-30");
  });

  test("a unit merged over several measures counts for each", () => {
    const rows = [HEADINGS, FIRST, SECOND.with(2, ""), SECOND.with(0, "๓. รายงาน")];
    const { measures } = read({ rows, merges: ["C2:C3"] });
    expect(measures.map(({ cells }) => cells.responsibleUnit.parts)).toMatchObject([
      [{ cell: "C2", text: "สำนักปลัด", start: 0 }],
      [{ cell: "C2", text: "สำนักปลัด", start: 0 }],
      [{ cell: "C4", text: "กองคลัง", start: 0 }],
    ]);
  });

  test("a number merged over two rows with a measure text in each is one measure", () => {
    const rows = [
      ["ที่", ...HEADINGS],
      [1, ...FIRST.with(0, "จัดทำคู่มือ")],
      ["", "และมาตรฐาน", "๒. แจ้งเวียน"],
      [2, ...SECOND],
    ];
    const sheet = read({ rows, merges: ["A2:A3"] });
    expect(rowsOf(sheet)).toEqual(["1: 2-3", "2: 4-4"]);
    expect(sheet.measures[0]?.title).toBe("จัดทำคู่มือ\nและมาตรฐาน");
  });

  test("a merged measure cell reaches over rows without content", () => {
    const sheet = read({ rows: [HEADINGS, FIRST, null, null, SECOND], merges: ["A2:A4"] });
    expect(rowsOf(sheet)).toEqual(["1: 2-4", "2: 5-5"]);
  });
});

describe("other kinds of cells", () => {
  test("a real date is a Thai date in words", () => {
    const rows = [HEADINGS, [...FIRST.slice(0, 3), { date: "2025-06-30" }, "", ""]];
    const [measure] = read({ rows }, { fiscalYear: 2568 }).measures;
    expect(measure?.cells.timeframe.text).toBe("30 มิถุนายน 2568");
    expect(measure?.deadline).toBe("2025-06-30");
  });

  test("an error is blank and listed", () => {
    const rows = [
      [...HEADINGS, "หมายเหตุ"],
      [...FIRST.slice(0, 4), { error: "#REF!" }, "#N/A", { error: "#DIV/0!" }],
    ];
    const sheet = read({ rows });
    expect(sheet.measures[0]?.cells.resultSummary.text).toBe("");
    expect(sheet.errorCells).toEqual([
      { cell: "E2", column: "resultSummary", measure: 1, text: "#REF!" },
      { cell: "F2", column: "outcome", measure: 1, text: "#N/A" },
      { cell: "G2", column: null, measure: 1, text: "#DIV/0!" },
    ]);
  });

  test("an error in the measure cell does not make the row a continuation", () => {
    const rows = [HEADINGS, FIRST, [{ error: "#NAME?" }, ...SECOND.slice(1)]];
    expect(rowsOf(read({ rows }))).toEqual(["1: 2-2", "null: 3-3"]);
  });

  test("an error in a continuing row belongs to the measure", () => {
    const rows = [HEADINGS, FIRST, ["", { error: "#REF!" }]];
    const sheet = read({ rows });
    expect(sheet.errorCells).toMatchObject([{ cell: "B3", measure: 1 }]);
    expect(sheet.measures[0]?.continuedRows).toEqual([]);
  });

  test("a hidden row makes its measure hidden", () => {
    const rows = [HEADINGS, FIRST, ["", "๒. แจ้งเวียน"], SECOND];
    expect(read({ rows, hiddenRows: [3] }).measures.map(({ hidden }) => hidden)).toEqual([true, false]);
  });

  test("a dash that stands alone stays as it is written", () => {
    const rows = [HEADINGS, [...FIRST.slice(0, 4), "-"]];
    expect(read({ rows }).measures[0]?.cells.resultSummary).toMatchObject({
      text: "-",
      parts: [{ cell: "E2", text: "-", start: 0 }],
    });
  });
});

describe("what a cell does not show", () => {
  const withTimeframe = (date: string) =>
    read({ rows: [HEADINGS, [...FIRST.slice(0, 3), { date }, ...FIRST.slice(4)]] });

  test.each([
    ["a month", "2025-01", "มกราคม 2568", "2025-01-01", "2025-01-31"],
    ["a day", "2025-01-01", "1 มกราคม 2568", null, "2025-01-01"],
    ["a Buddhist year", "2568", "2568", "2024-10-01", "2025-09-30"],
    ["a day of a year that was typed as a Buddhist one", "2567-12-31", "31 ธันวาคม 2567", null, "2024-12-31"],
    ["a month of such a year", "2568-01", "มกราคม 2568", "2025-01-01", "2025-01-31"],
  ])("a date cell that shows %s", (_, date, text, start, end) => {
    const [measure] = withTimeframe(date).measures;
    expect(measure?.cells.timeframe.text).toBe(text);
    expect(measure?.period?.end).toBe(end);
    if (start !== null) expect(measure?.period?.start).toBe(start);
  });

  test("a year of the common era alone is read by nobody", () => {
    const [measure] = withTimeframe("2025").measures;
    expect([measure?.cells.timeframe.text, measure?.period]).toEqual(["2025", null]);
  });

  test("formulas without a result are no blanks, and a row of them is no blank row", () => {
    const none = { error: "" };
    const sheet = read({ rows: [HEADINGS, FIRST, [none, none, none, none, none, none]] });
    expect(rowsOf(sheet)).toHaveLength(2);
    expect(sheet.errorCells.filter(({ text, measure }) => text === "" && measure === 2)).toHaveLength(6);
  });
});

describe("fiscal year and authority", () => {
  const titled = (...lines: string[]): TestTable => ({
    rows: [...lines.map((line) => [line]), HEADINGS, FIRST],
  });

  test("option before settings before title before the day", () => {
    const table = titled("ประจำปีงบประมาณ พ.ศ. ๒๕๖๗");
    const settings = { fiscalYear: 2566 };
    const years = [
      read(table, { fiscalYear: 2565, settings }),
      read(table, { settings }),
      read(table),
      read({ rows: [HEADINGS, FIRST], sheet: "มาตรการ ๒๕๗๐" }),
    ];
    expect(years.map(({ fiscalYear, fiscalYearSource }) => [fiscalYear, fiscalYearSource])).toEqual([
      [2565, "option"],
      [2566, "settings"],
      [2567, "title"],
      [2568, "as-of"],
    ]);
  });

  test("the authority of the settings, the title, the texts", () => {
    const named = "เทศบาลตำบลทุ่งสมมติ";
    const table = titled(`มาตรการของ${named}`);
    const inTexts: TestTable = {
      rows: [
        HEADINGS,
        FIRST.with(4, `${named}มีคู่มือ`),
        SECOND.with(4, `ประกาศของ${named}`),
        ["๓. ก", `${named}ให้คำแนะนำ`],
      ],
    };
    const found = [
      read(table, { settings: { organization: "เทศบาลเมืองตัวอย่าง" } }),
      read(table),
      read(inTexts),
      read({ rows: [HEADINGS, FIRST] }),
    ];
    expect(found.map(({ organization }) => organization)).toEqual(["เทศบาลเมืองตัวอย่าง", named, named, null]);
  });

  test("title lines are the lines above the headings", () => {
    expect(read(titled("มาตรการส่งเสริมคุณธรรม", "ปีงบประมาณ ๒๕๖๘")).titleLines).toEqual([
      "มาตรการส่งเสริมคุณธรรม",
      "ปีงบประมาณ ๒๕๖๘",
    ]);
  });
});

test("a table anywhere on the sheet, its columns in another order with others between", () => {
  const rows = [
    ["ระยะเวลา", "งบประมาณ", "ลำดับ", "มาตรการ", "ผู้รับผิดชอบ", "ผลสัมฤทธิ์", "สรุปผล", "หมายเหตุ", "ขั้นตอน"],
    ["ไตรมาส ๑", 100, 1, "จัดทำคู่มือ", "กองคลัง", "ลดลง", "มีคู่มือ", "-", "๑. ยกร่าง"],
  ];
  const sheet = read({ rows, firstRow: 12, firstColumn: 3 });
  expect(sheet.headerRow).toBe(12);
  expect(sheet.columns).toEqual({
    number: "E",
    measure: "F",
    steps: "K",
    responsibleUnit: "G",
    timeframe: "C",
    resultSummary: "I",
    outcome: "H",
  });
  expect(sheet.measures[0]).toMatchObject({ number: 1, row: 13, title: "จัดทำคู่มือ", steps: [{ number: "1" }] });
});

test.each<[string, TestTable["rows"], string[]]>([
  [
    "by their numbers",
    [
      ["ที่", ...HEADINGS.slice(1)],
      [1, ...FIRST.slice(1)],
      ["", "๒. แจ้งเวียน"],
      [2, ...SECOND.slice(1)],
    ],
    ["1: 2-3", "2: 4-4"],
  ],
  [
    "by their units",
    [HEADINGS.slice(1), FIRST.slice(1), ["๒. แจ้งเวียน"], SECOND.slice(1)],
    ["null: 2-3", "null: 4-4"],
  ],
])("without a column of measures they are told %s", (_name, rows, expected) => {
  const sheet = read({ rows });
  expect(rowsOf(sheet)).toEqual(expected);
  expect(sheet.measures[0]).toMatchObject({ title: "", cells: { measure: { text: "", parts: [] } } });
});

test("a missing column leaves its cells blank and without a place", () => {
  const rows = [HEADINGS.slice(0, 5), FIRST.slice(0, 5)];
  const sheet = read({ rows });
  expect(sheet.columns.outcome).toBeNull();
  expect(sheet.measures[0]?.cells.outcome).toEqual({ text: "", parts: [] });
});

test.each<[string, (row: number) => string]>([
  ["measures", (row) => `${row + 1}. จัดทำคู่มือ`],
  ["rows of one measure", (row) => (row === 0 ? "๑. จัดทำคู่มือ" : "")],
])("many %s are read in time in proportion to their number", (_name, measureOf) => {
  const growth = compareGrowth(
    (size) => {
      const rows = [HEADINGS, ...Array.from({ length: size }, (_, row) => FIRST.with(0, measureOf(row)))];
      return () => {
        expect(read({ rows }).measures.at(-1)?.lastRow).toBe(size + 1);
      };
    },
    [300, 1200, 4800],
  );
  expect(growth).toBeLessThan(TOO_MUCH_GROWTH);
});
