import fc from "fast-check";
import { MEASURE_COLUMNS } from "../../../../src/core/model/columns";
import type { PlainDate } from "../../../../src/core/calendar/plain-date";
import type { Measure } from "../../../../src/core/model/measure";
import { buildTable } from "../../../../src/core/report/model/build-table";
import type { CellParagraph, ReportTable, ReportText } from "../../../../src/core/report/model/report-model";
import { toArabicDigits } from "../../../../src/core/text/digits";
import { EMPTY_SETTINGS } from "../../../../src/core/sheet/read-settings";
import { columnsBut, numbered, sheetOf, type MeasureSpec } from "../../../support/measure-sheet";
import { propertyRuns } from "../../../support/property-runs";

const OPTIONS = {
  margins: { top: 20, right: 15, bottom: 15, left: 15 },
  today: "2025-04-02" as PlainDate,
};
const OWN_NUMBER_COLUMN = { columns: columnsBut({ number: "G" }) };

function tableOf(specs: readonly MeasureSpec[], sheet = {}): ReportTable {
  return buildTable(sheetOf(specs, sheet), EMPTY_SETTINGS, OPTIONS);
}

function measureCell(spec: MeasureSpec, sheet = {}): readonly CellParagraph[] {
  return tableOf([spec], sheet).rows[0]?.cells.measure ?? [];
}

test("the headings are the form's own words, the columns fill the page", () => {
  const { columns } = tableOf([{}]);
  expect(columns.map(({ heading }) => heading)).toEqual([
    "มาตรการ/แนวทาง",
    "ขั้นตอน/วิธีการปฏิบัติ",
    "หน่วยงานรับผิดชอบ",
    "ระยะเวลา",
    "สรุปผลการดำเนินการ",
    "ผลลัพธ์หรือผลสัมฤทธิ์",
  ]);
  expect(columns.reduce((sum, { widthMm }) => sum + widthMm, 0)).toBe(297 - 30);
});

test("the title names report, year, authority and place in Thai digits", () => {
  expect(tableOf([{}]).titleLines).toEqual([
    ["รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน"],
    ["ประจำปีงบประมาณ พ.ศ. ๒๕๖๘"],
    ["องค์การบริหารส่วนตำบลทุ่งสมมติ อำเภอ", null, " จังหวัด", null],
  ]);
});

describe("authority and place", () => {
  const place = { district: "ตัวอย่าง", province: "สมมติ" };
  const written = "อำเภอตัวอย่าง จังหวัดสมมติ";
  const LONGEST = "เทศบาลเมือง" + "สมมติ".repeat(16);

  test.each<[string, string | null, readonly ReportText[]]>([
    ["are one line", "เทศบาลเมืองสมมติ", [[`เทศบาลเมืองสมมติ ${written}`]]],
    ["are one line where the name is not known", null, [[null, ` ${written}`]]],
    ["are one line under a long name", LONGEST, [[`${LONGEST} ${written}`]]],
    [
      "are two lines where one is too long",
      `${LONGEST}สมมติสมมติสมมติ`,
      [[`${LONGEST}สมมติสมมติสมมติ`], [written]],
    ],
  ])("%s", (_, organization, lines) => {
    const sheet = sheetOf([{}], { organization: null });
    const { titleLines } = buildTable(sheet, { ...EMPTY_SETTINGS, ...place, organization }, OPTIONS);
    expect(titleLines.slice(2)).toEqual(lines);
  });
});

test("one row a measure, in the sheet's order, under the sheet's numbers, even a duplicate", () => {
  const { rows } = tableOf(numbered(1, 11, 11, 3));
  expect(rows.map(({ ordinal }) => ordinal)).toEqual([1, 2, 3, 4]);
  expect(rows.map(({ cells }) => cells.measure[0]?.marker)).toEqual(["๑.", "๑๑.", "๑๑.", "๓."]);
});

const TITLE = "เผยแพร่ประมวลจริยธรรม";

test.each<[string, MeasureSpec, object, CellParagraph[]]>([
  [
    "number in the measure's cell",
    { number: 3, measure: TITLE },
    {},
    [{ marker: "๓.", level: 0, text: TITLE }],
  ],
  [
    "number in a column of its own",
    { number: 3, measure: TITLE },
    OWN_NUMBER_COLUMN,
    [{ marker: "๓.", level: 0, text: TITLE }],
  ],
  [
    "Arabic number in a column of its own",
    { number: 3, numberText: "3", measure: TITLE },
    OWN_NUMBER_COLUMN,
    [{ marker: "๓.", level: 0, text: TITLE }],
  ],
  [
    "a dotted number in a column of its own",
    { number: 3, numberText: "๓.", measure: TITLE },
    OWN_NUMBER_COLUMN,
    [{ marker: "๓.", level: 0, text: TITLE }],
  ],
  ["no number", { number: null, measure: TITLE }, {}, [{ marker: null, level: 0, text: TITLE }]],
  [
    "no number in its column",
    { number: null, measure: TITLE },
    OWN_NUMBER_COLUMN,
    [{ marker: null, level: 0, text: TITLE }],
  ],
  [
    "a number with no measure behind it",
    { number: 3, measure: "" },
    OWN_NUMBER_COLUMN,
    [{ marker: "๓.", level: 0, text: "" }],
  ],
  ["nothing at all", { number: null, measure: "" }, {}, []],
])("measure cell: %s", (_, spec, sheet, expected) => {
  expect(measureCell(spec, sheet)).toEqual(expected);
});

test("a measure that lists hangs its list under its number", () => {
  const cell = measureCell({ number: 3, measure: "ส่งเสริมจริยธรรม ดังนี้\n- อบรม\n- ประกาศ" });
  expect(cell.map(({ marker }) => marker)).toEqual(["๓.", "-", "-"]);
});

test("number words stay in the line", () => {
  const [measure] = sheetOf([{ number: 3, measure: TITLE }]).measures as [Measure];
  const text = `มาตรการที่ ๓ ${TITLE}`;
  const worded = { ...measure, cells: { ...measure.cells, measure: { ...measure.cells.measure, text } } };
  const { rows } = buildTable({ ...sheetOf([]), measures: [worded] }, EMPTY_SETTINGS, OPTIONS);
  expect(rows[0]?.cells.measure).toEqual([{ marker: null, level: 0, text }]);
});

test("a title that the reader tidied is written as the cell has it", () => {
  const [measure] = sheetOf([{ number: 3, measure: TITLE }]).measures as [Measure];
  const { rows } = buildTable(
    { ...sheetOf([]), measures: [{ ...measure, title: "อื่น" }] },
    EMPTY_SETTINGS,
    OPTIONS,
  );
  expect(rows[0]?.cells.measure).toEqual([{ marker: "๓.", level: 0, text: TITLE }]);
});

test("a blank cell stays blank", () => {
  const [row] = tableOf([{ resultSummary: "", outcome: " \n " }]).rows;
  expect(row?.cells.resultSummary).toEqual([]);
  expect(row?.cells.outcome).toEqual([]);
});

const folded = (text: string): string => toArabicDigits(text).replace(/\s/g, "");
const words = fc.constantFrom("จัดทำ", "๑. ", "๒) ", "- ", "1.1) ", "\n", " ", "ปี ๒๕๖๘ ", "O26 ", "(ก) ");
const cellText = fc.array(words, { maxLength: 20 }).map((list) => list.join(""));

test("every character of every cell is in the table", () => {
  const specs = fc.record({
    number: fc.constantFrom(3, null),
    measure: cellText,
    steps: cellText,
    responsibleUnit: cellText,
    timeframe: cellText,
    resultSummary: cellText,
    outcome: cellText,
  });
  fc.assert(
    fc.property(specs, (spec) => {
      const sheet = sheetOf([spec]);
      const [row] = buildTable(sheet, EMPTY_SETTINGS, OPTIONS).rows;
      for (const column of MEASURE_COLUMNS) {
        const written = row?.cells[column].map(({ marker, text }) => (marker ?? "") + text).join("") ?? "";
        expect(folded(written)).toBe(folded(sheet.measures[0]?.cells[column].text ?? ""));
      }
    }),
    propertyRuns(300),
  );
});

test("a group heading stands above the measure it opens, closing lines stay out", () => {
  const sheet = sheetOf(numbered(1, 2));
  const [first, second] = sheet.measures;
  if (!first || !second) throw new Error("two measures were asked for");
  const below = { ...second, row: second.row + 1, lastRow: second.lastRow + 1 };
  const otherRows = [
    { row: second.row, cell: `A${second.row}`, text: "มิติที่ 2 การบริหารงาน" },
    { row: below.lastRow + 2, cell: `A${below.lastRow + 2}`, text: "ลงชื่อ ผู้รายงาน" },
  ];
  const { rows } = buildTable({ ...sheet, measures: [first, below], otherRows }, EMPTY_SETTINGS, OPTIONS);
  expect(rows.map(({ groupHeadings }) => groupHeadings)).toEqual([[], ["มิติที่ ๒ การบริหารงาน"]]);
});

test("private signs of Office and of old Thai fonts stand for themselves", () => {
  const [row] = tableOf([{ steps: "\uf0b7 ด\uf70aวน\n\uf0b7 จบ", outcome: "\uf0fc ครบ" }]).rows;
  expect(row?.cells.steps.map(({ marker, text }) => [marker, text])).toEqual([
    ["•", "ด่วน"],
    ["•", "จบ"],
  ]);
  expect(row?.cells.outcome.map(({ marker, text }) => (marker ?? "") + text).join("")).toContain("✓");
});

describe("six months", () => {
  const half = (specs: readonly MeasureSpec[], digits: "thai" | "arabic" = "thai"): ReportTable =>
    buildTable(sheetOf(specs), { ...EMPTY_SETTINGS, period: "half-year", digits }, OPTIONS);

  test("title, caption and headings say so, and the columns fill the page", () => {
    const { titleLines, caption, columns } = half([{}]);
    expect(titleLines.slice(0, 2)).toEqual([
      ["รายงานความก้าวหน้าการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน"],
      ["ปีงบประมาณ พ.ศ. ๒๕๖๘ รอบ ๖ เดือน (๑ ตุลาคม ๒๕๖๗ – ๓๑ มีนาคม ๒๕๖๘)"],
    ]);
    expect(caption).toBe("ตารางความก้าวหน้าการดำเนินการ จำนวน ๑ มาตรการ");
    expect(columns.slice(4).map(({ id, headingLines }) => [id, headingLines])).toEqual([
      ["resultSummary", ["ความก้าวหน้า", "ณ วันที่ ๓๑ มีนาคม ๒๕๖๘"]],
      ["status", ["สถานะ", "(กำหนดแล้วเสร็จ)"]],
    ]);
    expect(columns.reduce((sum, { widthMm }) => sum + widthMm, 0)).toBe(297 - 30);
    expect(columns[5]?.widthMm).toBeGreaterThanOrEqual(34);
  });

  test.each<[string, MeasureSpec, readonly CellParagraph[]]>([
    [
      "done and due",
      { period: ["2024-10-01", "2025-03-31"] },
      [
        { marker: null, level: 0, text: "ดำเนินการแล้ว", mark: "full" },
        { marker: null, level: 0, text: "๓๑ มี.ค. ๒๕๖๘" },
      ],
    ],
    [
      "under way",
      { period: ["2024-10-01", "2025-09-30"] },
      [
        { marker: null, level: 0, text: "อยู่ระหว่างดำเนินการ", mark: "half" },
        { marker: null, level: 0, text: "๓๐ ก.ย. ๒๕๖๘" },
      ],
    ],
    [
      "overdue",
      { period: ["2024-10-01", "2025-03-31"], resultSummary: "" },
      [
        { marker: null, level: 0, text: "พ้นกำหนด", mark: "hatched" },
        { marker: null, level: 0, text: "๓๑ มี.ค. ๒๕๖๘" },
      ],
    ],
    [
      "no deadline",
      { period: null, resultSummary: "" },
      [{ marker: null, level: 0, text: "ยังไม่ถึงกำหนด", mark: "empty" }],
    ],
  ])("status: %s", (_, spec, paragraphs) => {
    expect(half([spec]).rows[0]?.cells.status).toEqual(paragraphs);
  });

  test("the digits are those of the report", () => {
    expect(half([{}], "arabic").rows[0]?.cells.status[1]?.text).toBe("30 ก.ย. 2568");
  });

  test("a report of the year has no status", () => {
    expect(tableOf([{}]).rows[0]?.cells.status).toEqual([]);
  });
});
