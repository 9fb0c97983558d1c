import { proposeIndicators, type IndicatorOptions } from "../../../src/core/summary/propose-indicators";
import { findTargets } from "../../../src/core/sheet/find-targets";
import type { MeasureReference } from "../../../src/core/model/evidence";
import type { MeasureSheet } from "../../../src/core/model/measure-sheet";
import type { RecordSheets } from "../../../src/core/model/record-sheets";
import { sheetOf, type MeasureSpec } from "../../support/measure-sheet";
import { recordsOf, type IndicatorSpec } from "../../support/record-sheets";

const PLAIN: MeasureSpec = { measure: "ส่งเสริมความโปร่งใส", steps: "๑. ประชุม", resultSummary: "", outcome: "" };

function sheetWith(...specs: MeasureSpec[]): MeasureSheet {
  const sheet = sheetOf(specs.map((spec) => ({ ...PLAIN, ...spec })));
  const measures = sheet.measures.map((measure) => ({
    ...measure,
    targets: (["measure", "steps", "resultSummary", "outcome"] as const).flatMap((column) =>
      findTargets(measure.cells[column].text, column),
    ),
  }));
  return { ...sheet, measures };
}

const SATISFIED: MeasureSpec = { outcome: "ความพึงพอใจไม่น้อยกว่าร้อยละ ๘๐" };
const THIRD: MeasureReference = { number: "๓", outcome: "found", ordinals: [3] };
const ARABIC = { digits: "arabic" } as const;

function rowsOf(
  sheet: MeasureSheet,
  records: RecordSheets = recordsOf(),
  options: IndicatorOptions = ARABIC,
): string[] {
  const rows = new Map<string, string[]>();
  for (const { cell, after } of proposeIndicators(sheet, records, options).cells) {
    const row = cell.slice(1);
    rows.set(row, [...(rows.get(row) ?? []), `${cell.charAt(0)}=${after}`]);
  }
  return [...rows.values()].map((texts) => texts.join(" "));
}

test("a target becomes a row with the value left blank", () => {
  const proposals = proposeIndicators(
    sheetWith({ outcome: "ความพึงพอใจของผู้รับบริการไม่ต่ำกว่าร้อยละ ๘๐" }),
    recordsOf([], [{ name: "เดิม", actual: "1" }]),
    ARABIC,
  );
  const common = { sheet: "ตัวชี้วัด", before: "" };
  const cells = [
    { ...common, cell: "A3", after: "1", type: "number" },
    { ...common, cell: "B3", after: "ความพึงพอใจของผู้รับบริการ" },
    { ...common, cell: "C3", after: "≥" },
    { ...common, cell: "D3", after: "80", type: "number" },
    { ...common, cell: "E3", after: "ร้อยละ" },
  ];
  expect(proposals).toEqual({
    cells,
    removedRows: [],
    rows: [{ measure: 1, cells, needsLook: false }],
    gaps: [],
  });
});

test.each<[string, MeasureSpec, string[]]>([
  ["at most", { outcome: "เวลาให้บริการไม่เกิน ๑๕ นาที" }, ["A=1 B=เวลาให้บริการ C=≤ D=15 E=นาที"]],
  ["less than", { outcome: "ข้อผิดพลาดต่ำกว่า ๐.๕ ข้อ" }, ["A=1 B=ข้อผิดพลาด C=< D=0.5 E=ข้อ"]],
  ["more than", { outcome: "คะแนนประเมินสูงกว่า ๘๕ คะแนน" }, ["A=1 B=คะแนนประเมิน C=> D=85 E=คะแนน"]],
  ["a bare trend", { outcome: "จำนวนข้อร้องเรียนลดลง" }, ["A=1 B=จำนวนข้อร้องเรียน C=ลดลง E=เรื่อง"]],
  [
    "a trend that a verb states",
    { outcome: "ลดจำนวนข้อร้องเรียนในพื้นที่" },
    ["A=1 B=จำนวนข้อร้องเรียนในพื้นที่ C=ลดลง E=เรื่อง"],
  ],
  ["none at all", { outcome: "ไม่มีข้อทักท้วงจาก สตง." }, ["A=1 B=จำนวนข้อทักท้วงจาก สตง. C== D=0 E=เรื่อง"]],
  [
    "words behind",
    { outcome: "ร้อยละ ๘๐ ของผู้เข้าอบรมผ่านการทดสอบ" },
    ["A=1 B=ผู้เข้าอบรมผ่านการทดสอบ C== D=80 E=ร้อยละ"],
  ],
  ["no words of its own", { outcome: "ไม่น้อยกว่าร้อยละ ๘๐" }, ["A=1 B=ส่งเสริมความโปร่งใส C=≥ D=80 E=ร้อยละ"]],
  [
    "an item of a list",
    { steps: "๑. ประชุม\n๒. เผยแพร่ข่าวสาร อย่างน้อย ๓ ช่องทาง" },
    ["A=1 B=เผยแพร่ข่าวสาร C=≥ D=3 E=ช่องทาง"],
  ],
  ["a time limit among the steps", { steps: "๑. แจ้งผลภายใน ๑๕ วัน" }, []],
  ["what came out", { outcome: "ข้อร้องเรียนลดลงร้อยละ ๔๐ จาก ๕ เรื่อง เหลือ ๓ เรื่อง" }, []],
  [
    "the same in two columns, once",
    { measure: "ความพึงพอใจไม่น้อยกว่าร้อยละ ๘๐", outcome: "ผู้รับบริการพึงพอใจไม่ต่ำกว่าร้อยละ 80" },
    ["A=1 B=ความพึงพอใจ C=≥ D=80 E=ร้อยละ"],
  ],
])("%s", (_name, spec, rows) => {
  expect(rowsOf(sheetWith(spec))).toEqual(rows);
});

test.each<[string, IndicatorSpec[], IndicatorOptions["digits"], string]>([
  ["of the report where the sheet has no row", [], "thai", "A=๑ B=ความพึงพอใจ C=≥ D=๘๐ E=ร้อยละ"],
  ["of the report, Arabic", [], "arabic", "A=1 B=ความพึงพอใจ C=≥ D=80 E=ร้อยละ"],
  [
    "of the sheet's rows, Thai",
    [{ measure: THIRD, target: "๗" }],
    "arabic",
    "A=๑ B=ความพึงพอใจ C=≥ D=๘๐ E=ร้อยละ",
  ],
  ["of the sheet's rows, Arabic", [{ measure: 3, target: "7" }], "thai", "A=1 B=ความพึงพอใจ C=≥ D=80 E=ร้อยละ"],
])("the numbers stand in the digits %s", (_name, rows, digits, expected) => {
  expect(rowsOf(sheetWith(SATISFIED), recordsOf([], rows), { digits })).toEqual([expected]);
});

test("a number in Thai digits is a text, one in Arabic digits a number", () => {
  const types = (digits: IndicatorOptions["digits"]): (string | undefined)[] =>
    proposeIndicators(sheetWith(SATISFIED), recordsOf(), { digits }).cells.map(({ type }) => type);
  expect([types("thai"), types("arabic")]).toEqual([
    [undefined, undefined, undefined, undefined, undefined],
    ["number", undefined, undefined, "number", undefined],
  ]);
});

test("only the targets that are wanted", () => {
  const sheet = sheetWith({ steps: "๑. อบรมไม่น้อยกว่า ๔ ครั้ง", ...SATISFIED }, SATISFIED);
  const isWanted: IndicatorOptions["isWanted"] = ({ ordinal }, { column }) =>
    ordinal === 1 && column === "outcome";
  expect(rowsOf(sheet, recordsOf(), { ...ARABIC, isWanted })).toEqual(["A=1 B=ความพึงพอใจ C=≥ D=80 E=ร้อยละ"]);
});

test.each<[string, string, boolean]>([
  ["a plain name", "ความพึงพอใจไม่น้อยกว่าร้อยละ ๘๐", false],
  ["amounts before the target", "คะแนนก่อนอบรม ๑๑ คะแนน หลังอบรม ๑๖ คะแนน ผู้ผ่านไม่น้อยกว่า ๑๔ คะแนน", true],
])("a row with %s needs a look: its name is read for amounts", (_name, outcome, expected) => {
  const { rows } = proposeIndicators(sheetWith({ outcome }), recordsOf(), ARABIC);
  expect(rows.map(({ needsLook }) => needsLook)).toEqual([expected]);
});

test.each<[string, IndicatorSpec]>([
  ["as proposed", { name: "ความพึงพอใจ", comparator: ">=", target: "80", unit: "percent" }],
  [
    "renamed and measured",
    { name: "ใหม่", comparator: ">=", target: "80", unit: "percent", actual: "92", source: "แบบสำรวจ" },
  ],
  ["without its unit", { name: "ใหม่", comparator: ">=", target: "80" }],
  ["without its condition", { name: "ใหม่", target: "80", unit: "percent" }],
])("a target that has its row, %s, is not proposed again", (_name, row) => {
  expect(rowsOf(sheetWith(SATISFIED), recordsOf([], [row]))).toEqual([]);
});

test.each<[string, IndicatorSpec]>([
  ["another value", { comparator: ">=", target: "85", unit: "percent" }],
  ["another unit", { comparator: ">=", target: "80", unit: "คะแนน" }],
  ["another condition", { comparator: "<=", target: "80", unit: "percent" }],
  ["another measure", { measure: 2, comparator: ">=", target: "80", unit: "percent" }],
])("%s is another target", (_name, row) => {
  expect(rowsOf(sheetWith(SATISFIED, {}), recordsOf([], [row]))).toHaveLength(1);
});

test("a measure that no number names for certain is listed", () => {
  const sheet = sheetWith(
    { ...SATISFIED, number: null },
    { ...SATISFIED, number: 4 },
    { ...SATISFIED, number: 4 },
  );
  const { cells, gaps } = proposeIndicators(sheet, recordsOf(), ARABIC);
  expect(cells).toEqual([]);
  expect(gaps.map(({ kind, measure, cell }) => [kind, measure, cell])).toEqual([
    ["noNumber", 1, "A5"],
    ["sharedNumber", 2, "A6"],
    ["sharedNumber", 3, "A7"],
  ]);
});

test("without a sheet to write to, that is said once", () => {
  const records = recordsOf();
  const missing = { ...records, indicators: { ...records.indicators, sheet: null } };
  expect(
    proposeIndicators(sheetWith(SATISFIED, SATISFIED), missing, ARABIC).gaps.map(({ kind }) => kind),
  ).toEqual(["noIndicatorSheet"]);
  expect(proposeIndicators(sheetWith({}), missing, ARABIC).gaps).toEqual([]);
});

describe("running it again gives nothing", () => {
  const COMPARATORS: Readonly<Record<string, NonNullable<IndicatorSpec["comparator"]>>> = {
    "≥": ">=",
    "≤": "<=",
    "=": "==",
    ">": ">",
    "<": "<",
    ลดลง: "decrease",
    เพิ่มขึ้น: "increase",
  };

  /** The rows as the reader of the sheet gives them. */
  function written(sheet: MeasureSheet): RecordSheets {
    const rows = new Map<string, Record<string, string>>();
    for (const { cell, after } of proposeIndicators(sheet, recordsOf(), ARABIC).cells) {
      rows.set(cell.slice(1), { ...rows.get(cell.slice(1)), [cell.charAt(0)]: after });
    }
    const specs = [...rows.values()].map(({ A = "", B = "", C = "", D = "", E = "" }): IndicatorSpec => {
      const unit = E === "ร้อยละ" ? "percent" : E;
      return { measure: Number(A), name: B, comparator: COMPARATORS[C] ?? "", target: D, unit };
    });
    return recordsOf([], specs);
  }

  test.each([
    "ความพึงพอใจไม่น้อยกว่าร้อยละ ๘๐ และอบรมไม่น้อยกว่า ๔ ครั้ง",
    "จำนวนข้อร้องเรียนลดลง",
    "การมีส่วนร่วมของประชาชนเพิ่มขึ้น",
    "ไม่มีข้อทักท้วง",
    "ข้อผิดพลาดต่ำกว่า ๐.๕ ข้อ",
    "คะแนนสูงกว่า ๘๕ คะแนน",
    "ข้อร้องเรียนลดลงไม่น้อยกว่าร้อยละ ๑๐",
    "ให้บริการไม่เกิน ๑๕ นาที",
  ])("%s", (outcome) => {
    const sheet = sheetWith({ outcome });
    const records = written(sheet);
    expect(records.indicators.rows.length).toBeGreaterThan(0);
    expect(rowsOf(sheet, records)).toEqual([]);
  });
});
