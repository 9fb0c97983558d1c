import { renderCsv } from "../../../src/adapters/publication/render-csv";
import { COLUMN_LABELS, MEASURE_COLUMNS } from "../../../src/core/model/columns";
import type { ReportModel } from "../../../src/core/report/model/report-model";
import { numbered } from "../../support/measure-sheet";
import { parseCsv } from "../../support/parse-csv";
import { halfYearOf } from "../../support/half-year-report";
import { draftOf, reportOf } from "../../support/report-model";

async function rowsOf(model: ReportModel): Promise<string[][]> {
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(await renderCsv(model));
  expect(text.startsWith("\ufeff")).toBe(true);
  expect(text.endsWith("\r\n")).toBe(true);
  return parseCsv(text.slice(1));
}

const HEADINGS = MEASURE_COLUMNS.map((id) => COLUMN_LABELS[id].th);

test("the headings of the form, a measure a row", async () => {
  const rows = await rowsOf(reportOf(numbered(1, 2)));
  expect(rows[0]).toEqual(HEADINGS);
  expect(rows.map(({ length }) => length)).toEqual([6, 6, 6]);
  expect(rows[2]?.[0]).toBe("๒. เผยแพร่ความรู้เรื่องประมวลจริยธรรมแก่บุคลากร");
});

test("a report of six months says in words how far a measure is", async () => {
  const [headings, row] = await rowsOf(halfYearOf());
  expect([headings?.at(-1), row?.at(-1)]).toEqual(["สถานะ", "อยู่ระหว่างดำเนินการ"]);
});

test("no measures leave the headings", async () => {
  expect(await rowsOf(reportOf([]))).toEqual([HEADINGS]);
});

test.each([
  ["commas and quotes", 'แผ่นพับ, คลิป "สั้น"', 'แผ่นพับ, คลิป "สั้น"'],
  ["lines", "1. จัดทำ\n2. แจ้งเวียน", "๑. จัดทำ\n๒. แจ้งเวียน"],
  ["a blank cell", "", ""],
  ["a long text", "ก".repeat(40_000), "ก".repeat(40_000)],
  ["an address keeps its digits", "ดู https://sample.go.th/2568", "ดู https://sample.go.th/2568"],
  ["a dash before each item", "- แผ่นพับ\n- คลิป", "– แผ่นพับ\n– คลิป"],
  ["a lone dash", "-", "–"],
  ["a formula", '=HYPERLINK("http://a.go.th")', '\'=HYPERLINK("http://a.go.th")'],
  ["a plus", "+66 7500 0000", "'+๖๖ ๗๕๐๐ ๐๐๐๐"],
  ["a minus", "-5 องศา", "'-๕ องศา"],
  ["an at sign", "@tungsommut", "'@tungsommut"],
  ["a full-width sign", "＝1+1", "'＝๑+๑"],
  ["a sign further on", "ก=1", "ก=๑"],
  ["control characters before a sign", "\u0007=1", "'=๑"],
])("%s", async (_, outcome, expected) => {
  const [, row] = await rowsOf(reportOf([{ outcome }]));
  expect(row?.[5]).toBe(expected);
});

test("a draft says so in every row, a report nowhere", async () => {
  const rows = await rowsOf(draftOf(numbered(1, 2)));
  expect(rows.map((row) => row[6])).toEqual(["ฉบับร่าง", "ฉบับร่าง", "ฉบับร่าง"]);
  expect(JSON.stringify(await rowsOf(reportOf(numbered(1))))).not.toContain("ฉบับร่าง");
});

test("lines above a measure are kept in a column of their own", async () => {
  const report = reportOf(numbered(1, 2));
  const [first, ...others] = report.table.rows;
  const rows = first === undefined ? [] : [{ ...first, groupHeadings: ["มิติที่ ๑", "ด้านป้องกัน"] }, ...others];
  const csv = await rowsOf({ ...report, table: { ...report.table, rows } });
  expect(csv.map((row) => row[6])).toEqual(["หัวข้อเหนือมาตรการ", "มิติที่ ๑ / ด้านป้องกัน", ""]);
});
