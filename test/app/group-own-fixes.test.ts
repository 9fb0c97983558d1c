import { applyFixes } from "../../src/app/apply-fixes";
import { planShownFixes } from "../../src/app/plan-shown-fixes";
import { checkWorkbook, type CheckedWorkbook } from "../../src/app/check-workbook";
import { groupOwnFixes } from "../../src/app/group-own-fixes";
import type { PlainDate } from "../../src/core/calendar/plain-date";
import { openWorkbook } from "../support/open-workbook";
import { rawWorkbook, type TestCell } from "../support/raw-table";

const OPTIONS = { asOf: "2025-04-15" as PlainDate, fiscalYear: 2568, sheetName: null };
const SHEET = "มาตรการ";
const HEADINGS = ["มาตรการ/แนวทาง", "ขั้นตอน/วิธีการปฏิบัติ", "หน่วยงานรับผิดชอบ", "ระยะเวลา", "สรุปผลการดำเนินการ", "ผลลัพธ์หรือผลสัมฤทธิ์"]; // prettier-ignore
const GENERIC = "องค์กรปกครองส่วนท้องถิ่น";
const row = (measure: string, steps: string): TestCell[] => [measure, steps, "สำนักปลัด", "ไตรมาส ๒"];
const workbook = (...rows: TestCell[][]) =>
  rawWorkbook([{ sheet: SHEET, rows: [["องค์การบริหารส่วนตำบลทุ่งสมมติ"], HEADINGS, ...rows] }]);

function check(raw: ReturnType<typeof workbook>): CheckedWorkbook {
  const checked = checkWorkbook(raw, { ...OPTIONS, purpose: "check" });
  if (!checked.ok) throw new Error(checked.fault.en);
  return checked.value;
}

function only(checked: CheckedWorkbook, id: string): Pick<CheckedWorkbook, "fixes" | "sheet"> {
  return { sheet: checked.sheet, fixes: new Map([...checked.fixes].filter(([one]) => one.check === id)) };
}

/** Two slips of one kind in B3, beside words that a person must judge. */
const TWO_SLIPS = workbook(row("๑. ก", `๑. แจ้งทางอีเมลล์และเว็ปไซต์ของ${GENERIC}`), row("๒. ข", "๑. แจ้งเวียน"));

test("several slips of one kind in a cell are one change, and no other kind goes with it", () => {
  const { groups } = groupOwnFixes(only(check(TWO_SLIPS), "known-misspelling"), new Set());
  expect(groups.map(({ cells }) => cells.map(({ cell, after }) => [cell, after]))).toEqual([
    [["B3", `๑. แจ้งทางอีเมลและเว็บไซต์ของ${GENERIC}`]],
  ]);
});

test.each([
  ["nothing while they are not chosen", [], 0],
  ["the words once they are chosen", null, 1],
] as const)("words that a person must judge: %s", (_, chosen, count) => {
  const own = groupOwnFixes(only(check(TWO_SLIPS), "generic-organization-name"), chosen && new Set(chosen));
  expect(own.groups).toHaveLength(count);
  expect(own.judged.map(({ cell, isChosen }) => [cell, isChosen])).toEqual([["B3", count === 1]]);
  for (const { cells } of own.groups)
    expect(cells.map((edit) => own.certainChecksOf.get(edit))).toEqual([[]]);
});

test("a joined row does not carry the judged words of its texts along (R10)", () => {
  const raw = workbook(
    row("๑. ก", `๑. แจ้งบุคลากรของ${GENERIC}`),
    ["", `๒. รายงานผลต่อ${GENERIC}`],
    row("๒. ข", "๑. เวียน"),
  );
  const { groups } = groupOwnFixes(only(check(raw), "continued-row"), new Set());
  expect(groups.flatMap(({ cells }) => cells.map(({ after }) => after))).toEqual([
    `๑. แจ้งบุคลากรของ${GENERIC}\n๒. รายงานผลต่อ${GENERIC}`,
  ]);
  expect(groups.flatMap(({ removedRows }) => removedRows.map((one) => one.row))).toEqual([4]);
});

test("a renumbering that several checks propose is one group", () => {
  const raw = workbook(row("๑. ก", "๑. ประชุม"), row("๑. ข", "๑. แจ้งเวียน"), row("๕. ค", "๑. รายงาน"));
  const checked = check(raw);
  const numbers = new Map([...checked.fixes].filter(([one]) => /number/.test(one.check)));
  expect(new Set([...numbers.keys()].map((one) => one.check)).size).toBeGreaterThan(1);
  expect(groupOwnFixes({ ...checked, fixes: numbers }, new Set()).groups).toHaveLength(1);
});

test("what was put together is recognised when it is made, and only that is written", async () => {
  const spreadsheet = await openWorkbook(TWO_SLIPS);
  const { groups } = groupOwnFixes(only(check(TWO_SLIPS), "known-misspelling"), new Set());
  const applied = await applyFixes(spreadsheet, groups, async (read, shown) =>
    planShownFixes(read, shown, { ...OPTIONS, judged: new Set() }),
  );
  expect(applied).toMatchObject({ ok: true, value: { left: [] } });
  expect(spreadsheet.textOf(SHEET, "B3")).toBe(`๑. แจ้งทางอีเมลและเว็บไซต์ของ${GENERIC}`);
});
