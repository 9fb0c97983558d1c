import { readFileSync } from "node:fs";
import { join } from "node:path";
import { renderJson, type OpenData } from "../../../src/adapters/publication/render-json";
import type { ReportModel } from "../../../src/core/report/model/report-model";
import { numbered } from "../../support/measure-sheet";
import { halfYearOf } from "../../support/half-year-report";
import { draftOf, reportOf } from "../../support/report-model";

async function dataOf(model: ReportModel): Promise<OpenData> {
  const bytes = await renderJson(model);
  expect(bytes[0]).toBe("{".charCodeAt(0));
  return JSON.parse(new TextDecoder().decode(bytes)) as OpenData;
}

test("the report, its authority and year", async () => {
  expect(await dataOf(reportOf([]))).toEqual({
    title: "รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ประจำปีงบประมาณ พ.ศ. ๒๕๖๘",
    organization: "องค์การบริหารส่วนตำบลทุ่งสมมติ",
    fiscalYear: 2568,
    draft: false,
    measures: [],
  });
});

test("a measure: numbers and days for programs, texts as in the report", async () => {
  const { measures } = await dataOf(
    reportOf([
      {
        number: 12,
        steps: "ดังนี้\n1. จัดทำสื่อ\n1.1) แผ่นพับ\n- ฉบับประชาชน",
        period: ["2025-01-01", "2025-06-30"],
        timeframe: "ไตรมาสที่ 2 - 3",
        outcome: "",
      },
    ]),
  );
  expect(measures).toEqual([
    {
      number: 12,
      groupHeadings: [],
      measure: "เผยแพร่ความรู้เรื่องประมวลจริยธรรมแก่บุคลากร",
      steps: [
        { marker: null, number: null, level: 0, text: "ดังนี้" },
        { marker: "๑.", number: "1", level: 0, text: "จัดทำสื่อ" },
        { marker: "๑.๑)", number: "1.1", level: 1, text: "แผ่นพับ" },
        { marker: "-", number: null, level: 2, text: "ฉบับประชาชน" },
      ],
      responsibleUnit: "สำนักปลัด",
      timeframe: "ไตรมาสที่ ๒ - ๓",
      period: { start: "2025-01-01", end: "2025-06-30" },
      resultSummary: "เผยแพร่เมื่อวันที่ ๑๕ มกราคม ๒๕๖๘ จำนวน ๔ ครั้ง",
      outcome: null,
    },
  ]);
});

test.each([
  ["full", "done"],
  ["half", "underway"],
  ["empty", "not-due"],
  ["hatched", "overdue"],
] as const)("a report of six months says how far each measure is: %s is %s", async (mark, state) => {
  const report = halfYearOf();
  const rows = report.table.rows.map((row) => ({
    ...row,
    cells: { ...row.cells, status: row.cells.status.map((paragraph) => ({ ...paragraph, mark })) },
  }));
  const { measures } = await dataOf({ ...report, table: { ...report.table, rows } });
  expect(measures[0]).toMatchObject({ outcome: null, status: { state, text: "อยู่ระหว่างดำเนินการ" } });
});

test("a status that nobody can tell is null; a year's report has none", async () => {
  const report = halfYearOf();
  const rows = report.table.rows.map((row) => ({ ...row, cells: { ...row.cells, status: [] } }));
  expect((await dataOf({ ...report, table: { ...report.table, rows } })).measures[0]?.status).toBeNull();
  expect((await dataOf(reportOf(numbered(1)))).measures[0]).not.toHaveProperty("status");
});

test.each([
  ["an unreadable timeframe", { period: null }, null],
  ["a bare deadline", { period: [null, "2025-06-30"] as const }, { start: null, end: "2025-06-30" }],
])("period: %s", async (_, spec, period) => {
  expect((await dataOf(reportOf([spec]))).measures[0]?.period).toEqual(period);
});

test("a measure without a number keeps its whole text", async () => {
  const { measures } = await dataOf(reportOf([{ number: null, measure: "จัดช่องทาง 3 ช่องทาง" }]));
  expect(measures[0]).toMatchObject({ number: null, measure: "จัดช่องทาง ๓ ช่องทาง" });
});

test("what is not known is null, a draft is one", async () => {
  const { organization, draft } = await dataOf(draftOf([{}]));
  expect([organization, draft]).toEqual([null, true]);
});

interface Schema {
  readonly type: string | readonly string[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
}

/** What of a value the schema forbids, in the words of JSON Schema that the page uses. */
function violations(value: unknown, schema: Schema, path = ""): string[] {
  const kinds = [schema.type].flat();
  const kind =
    value === null
      ? "null"
      : Array.isArray(value)
        ? "array"
        : Number.isInteger(value)
          ? "integer"
          : typeof value;
  if (!kinds.includes(kind)) return [`${path} is ${kind}`];
  if (Array.isArray(value))
    return value.flatMap((item, index) => violations(item, schema.items as Schema, `${path}[${index}]`));
  if (kind !== "object") return [];
  const record = value as Record<string, unknown>;
  const names = new Set([...Object.keys(record), ...(schema.required ?? [])]);
  return [...names].flatMap((name) => {
    const own = schema.properties?.[name];
    return own === undefined || !(name in record)
      ? [`${path}.${name}`]
      : violations(record[name], own, `${path}.${name}`);
  });
}

test("docs/open-data.md describes every field there is, and no other", async () => {
  const page = readFileSync(join(__dirname, "../../../docs/open-data.md"), "utf8");
  const schema = JSON.parse(/```json\n([^]*?)```/.exec(page)?.[1] ?? "") as Schema;
  const data = await dataOf(reportOf([...numbered(1, null), { steps: "", period: null }]));
  expect(violations(data, schema)).toEqual([]);
  expect(violations({ ...data, draft: "no", more: 1 }, schema)).toEqual([".draft is string", ".more"]);
  const fields = ["number", "measure", "steps", "period", "resultSummary", "outcome"];
  for (const field of fields) expect(page).toContain(`\`measures[].${field}\``);
});
