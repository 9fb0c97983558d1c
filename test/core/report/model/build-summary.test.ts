import type { ReportSettings } from "../../../../src/core/model/report-settings";
import { buildSummary } from "../../../../src/core/report/model/build-summary";
import type { ReportSummary, SummaryTable } from "../../../../src/core/report/model/report-model";
import { sheetOf, type MeasureSpec } from "../../../support/measure-sheet";
import { FULL_SETTINGS } from "../../../support/report-settings";
import { withTargets } from "../../../support/with-targets";

function summaryOf(specs: readonly MeasureSpec[], settings: Partial<ReportSettings> = {}): ReportSummary {
  const all = { ...FULL_SETTINGS, digits: "arabic", ...settings } as const;
  return buildSummary(withTargets(sheetOf(specs)), all);
}

const rowsOf = (table: SummaryTable | undefined): string[][] =>
  (table?.rows ?? []).map(({ label, counts }) => [label, ...counts]);

const SPECS: readonly MeasureSpec[] = [
  { period: ["2024-10-01", "2024-12-31"], responsibleUnit: "สำนักปลัด" },
  { period: ["2025-01-01", "2025-06-30"], responsibleUnit: "กองคลัง", outcome: "" },
  {
    period: [null, "2025-07-01"],
    responsibleUnit: "สำนัก ปลัด\n",
    outcome: "ผู้เข้าอบรมไม่น้อยกว่าร้อยละ ๘๐ ผลที่ได้ร้อยละ ๘๕",
  },
];

test("by the quarter a measure is due in, each measure once", () => {
  expect(rowsOf(summaryOf(SPECS).tables[0])).toEqual([
    ["ไตรมาสที่ 1 (ต.ค. 67 – ธ.ค. 67)", "1", "1", "0", "0", "0", "0"],
    ["ไตรมาสที่ 2 (ม.ค. 68 – มี.ค. 68)", "0", "0", "0", "0", "0", "0"],
    ["ไตรมาสที่ 3 (เม.ย. 68 – มิ.ย. 68)", "1", "0", "1", "0", "0", "0"],
    ["ไตรมาสที่ 4 (ก.ค. 68 – ก.ย. 68)", "1", "1", "0", "1", "0", "0"],
    ["รวม", "3", "2", "1", "1", "0", "0"],
  ]);
});

test("by unit as the sheet names it; spaces make no other unit", () => {
  expect(rowsOf(summaryOf(SPECS).tables[1])).toEqual([
    ["สำนักปลัด", "2", "2", "0", "1", "0", "0"],
    ["กองคลัง", "1", "0", "1", "0", "0", "0"],
    ["รวม", "3", "2", "1", "1", "0", "0"],
  ]);
});

test("what several units answer for has one row", () => {
  const specs: MeasureSpec[] = [
    { responsibleUnit: "สำนักปลัด" },
    { responsibleUnit: "สำนักปลัด, กองคลัง" },
    { responsibleUnit: "กองคลัง\nกองช่าง" },
    { responsibleUnit: "กองสาธารณสุขและสิ่งแวดล้อม" },
  ];
  expect(rowsOf(summaryOf(specs).tables[1]).map(([label, count]) => [label, count])).toEqual([
    ["สำนักปลัด", "1"],
    ["หลายหน่วยงาน", "2"],
    ["กองสาธารณสุขและสิ่งแวดล้อม", "1"],
    ["รวม", "4"],
  ]);
});

test("what has no quarter or no unit has a row of its own, so that the total is right", () => {
  const specs: MeasureSpec[] = [
    { period: null, responsibleUnit: "" },
    { period: ["2023-10-01", "2024-09-30"] },
  ];
  const [quarters, units] = summaryOf(specs).tables;
  expect(rowsOf(quarters).slice(4)).toEqual([
    ["นอกปีงบประมาณ", "1", "1", "0", "0", "0", "0"],
    ["ไม่ได้ระบุหรืออ่านระยะเวลาไม่ได้", "1", "1", "0", "0", "0", "0"],
    ["รวม", "2", "2", "0", "0", "0", "0"],
  ]);
  expect(rowsOf(units)[0]).toEqual(["ไม่ได้ระบุหน่วยงาน", "1", "1", "0", "0", "0", "0"]);
});

test("a heading for every column, the total marked", () => {
  for (const { headings, rows } of summaryOf(SPECS).tables) {
    for (const { counts } of rows) expect(counts).toHaveLength(headings.length - 1);
    expect(rows.map(({ isTotal }) => isTotal)).toEqual([...rows.slice(1).map(() => false), true]);
  }
});

test("in the report's digits", () => {
  const summary = summaryOf(SPECS, { digits: "thai" });
  expect(JSON.stringify(summary)).not.toMatch(/[0-9]/);
  expect(summary.titleLines[1]).toEqual(["ประจำปีงบประมาณ พ.ศ. ๒๕๖๘"]);
});
