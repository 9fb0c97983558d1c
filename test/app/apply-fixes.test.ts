import { applyFixes, type PlanFixes } from "../../src/app/apply-fixes";
import { planShownFixes } from "../../src/app/plan-shown-fixes";
import type { ChangeStep } from "../../src/app/changes/make-change";
import { fixWorkbook } from "../../src/app/fix-workbook";
import { fail } from "../../src/app/ports/result";
import type { Spreadsheet, WriteOutcome } from "../../src/app/ports/spreadsheet";
import type { PlainDate } from "../../src/core/calendar/plain-date";
import type { WorkbookEdits } from "../../src/core/changes/workbook-edits";
import type { RawWorkbook } from "../../src/core/sheet/raw-table";
import { openWorkbook } from "../support/open-workbook";
import { rawWorkbook, type TestCell, type TestTable } from "../support/raw-table";
import { recordsOf } from "../support/write-alone";

const OPTIONS = { asOf: "2025-04-15" as PlainDate, fiscalYear: 2568, sheetName: null };
const FAULT = { th: "มีบางอย่างขวางอยู่", en: "something stands in the way" };
const HEADINGS = [
  "มาตรการ/แนวทาง",
  "ขั้นตอน/วิธีการปฏิบัติ",
  "หน่วยงานรับผิดชอบ",
  "ระยะเวลา",
  "สรุปผลการดำเนินการ",
  "ผลลัพธ์หรือผลสัมฤทธิ์",
];
const row = (measure: string, steps = "๑. ประชุม"): TestCell[] => [measure, steps, "สำนักปลัด", "ไตรมาส ๒"];
const SHEET = "มาตรการ";
/** A misspelling in B3, two measures with the number 1 (A4), a row that goes on with the last (6). */
const ROWS: TestTable["rows"] = [
  ["องค์การบริหารส่วนตำบลทุ่งสมมติ"],
  HEADINGS,
  row("๑. ก", "๑. แจ้งทางอีเมลล์"),
  row("๑. ข"),
  row("๒. ค", "๑. แจ้งเวียน"),
  ["", "ทุกส่วนราชการ"],
];
const EVIDENCE: TestTable = {
  sheet: "หลักฐาน",
  rows: [
    ["มาตรการที่", "วันที่", "สิ่งที่ดำเนินการ"],
    ["๒", "15 ม.ค. 2568", "ประชุม"],
  ],
};

const PLAN: PlanFixes = async (read, shown) => planShownFixes(read, shown, OPTIONS);

function fixesOf(workbook: RawWorkbook): readonly WorkbookEdits[] {
  const fixed = fixWorkbook(workbook, OPTIONS);
  if (!fixed.ok) throw new Error(fixed.fault.en);
  return fixed.value.groups;
}

async function apply(
  spreadsheet: Spreadsheet,
  fixes: readonly WorkbookEdits[],
  onStep?: (step: ChangeStep) => void,
): Promise<WriteOutcome> {
  const applied = await applyFixes(spreadsheet, fixes, PLAN, onStep);
  if (!applied.ok) throw new Error(applied.fault.en);
  return applied.value;
}

const placesIn = ({ cells, removedRows }: WorkbookEdits): string[] =>
  [...cells.map(({ sheet, cell }) => `${sheet} ${cell}`), ...removedRows.map((one) => `-${one.row}`)].sort();
const writtenIn = ({ made }: WriteOutcome): string[] => made.flatMap(({ edits }) => placesIn(edits)).sort();

describe("in the simulated Excel", () => {
  test("all that was shown is made, the evidence follows, and one undo takes it all back", async () => {
    const workbook = rawWorkbook([{ rows: ROWS }, EVIDENCE]);
    const spreadsheet = await openWorkbook(workbook);
    const { textOf } = spreadsheet;
    const applied = await apply(spreadsheet, fixesOf(workbook));
    expect(applied.left).toEqual([]);
    expect(writtenIn(applied)).toEqual(
      [`${SHEET} B3`, `${SHEET} A4`, `${SHEET} A5`, `${SHEET} B5`, "หลักฐาน A2", "-6"].sort(),
    );
    const texts = () =>
      ["B3", "A4", "A5", "B5", "B6"].map((cell) => textOf(SHEET, cell)).concat(textOf("หลักฐาน", "A2"));
    expect(texts()).toEqual(["๑. แจ้งทางอีเมล", "๒. ข", "๓. ค", "๑. แจ้งเวียนทุกส่วนราชการ", "", "๓"]);
    const undone = await spreadsheet.undo(recordsOf(applied));
    expect(undone.ok && undone.value.records.map(({ remaining }) => remaining)).toEqual([null, null, null]);
    expect(texts()).toEqual(["๑. แจ้งทางอีเมลล์", "๑. ข", "๒. ค", "๑. แจ้งเวียน", "ทุกส่วนราชการ", "๒"]);
  });

  test("a fix is left whole where one of its cells changed after it was shown, the others are made", async () => {
    const workbook = rawWorkbook([{ rows: ROWS }, EVIDENCE]);
    const fixes = fixesOf(workbook);
    const spreadsheet = await openWorkbook(workbook);
    const { textOf, typeIntoCell } = spreadsheet;
    typeIntoCell(SHEET, "A5", "๒. คำใหม่");
    const applied = await apply(spreadsheet, fixes);
    const { left } = applied;
    expect(left).toHaveLength(1);
    expect(left[0]?.obstacles[0]?.reason.en).toContain("changed since it was shown");
    expect(textOf(SHEET, "A4")).toBe("๑. ข");
    expect(textOf(SHEET, "A5")).toBe("๒. คำใหม่");
    expect(writtenIn(applied)).toEqual([`${SHEET} B3`, `${SHEET} B5`, "-6"].sort());
  });

  test("where the evidence sheet is protected no measure is renumbered, the other fixes are made", async () => {
    const workbook = rawWorkbook([{ rows: ROWS }, EVIDENCE]);
    const spreadsheet = await openWorkbook(workbook);
    const { textOf, protect } = spreadsheet;
    protect("หลักฐาน");
    const applied = await apply(spreadsheet, fixesOf(workbook));
    expect(applied.left.map(({ group }) => placesIn(group))).toEqual([
      [`${SHEET} A4`, `${SHEET} A5`, "หลักฐาน A2"].sort(),
    ]);
    expect(applied.left[0]?.obstacles.map(({ edit }) => edit.sheet)).toEqual(["หลักฐาน"]);
    expect(["A4", "A5", "B3", "B5"].map((cell) => textOf(SHEET, cell))).toEqual([
      "๑. ข",
      "๒. ค",
      "๑. แจ้งทางอีเมล",
      "๑. แจ้งเวียนทุกส่วนราชการ",
    ]);
  });

  test("a protected measures sheet leaves everything and changes nothing", async () => {
    const workbook = rawWorkbook([{ rows: ROWS }, EVIDENCE]);
    const fixes = fixesOf(workbook);
    const spreadsheet = await openWorkbook(workbook);
    const { textOf, protect } = spreadsheet;
    protect(SHEET);
    const { left, made } = await apply(spreadsheet, fixes);
    expect(left).toHaveLength(fixes.length);
    expect(made).toEqual([]);
    expect(textOf("หลักฐาน", "A2")).toBe("๒");
    for (const { obstacles, remains } of left) {
      expect(obstacles.length).toBeGreaterThan(0);
      expect(remains).toBeNull();
    }
  });

  test("a fix is made where its row has moved to since it was shown", async () => {
    const workbook = rawWorkbook([{ rows: [ROWS[0] ?? [], ...ROWS] }, EVIDENCE]);
    const spreadsheet = await openWorkbook(workbook);
    const { textOf } = spreadsheet;
    const applied = await apply(spreadsheet, fixesOf(rawWorkbook([{ rows: ROWS }, EVIDENCE])));
    expect(applied.left).toEqual([]);
    expect(textOf(SHEET, "B4")).toBe("๑. แจ้งทางอีเมล");
  });
});

describe("a writer that leaves some", () => {
  const workbook = rawWorkbook([{ rows: ROWS }, EVIDENCE]);
  const withWrite = async (
    over: (spreadsheet: Spreadsheet) => Partial<Spreadsheet>,
  ): Promise<Spreadsheet> => {
    const spreadsheet = await openWorkbook(workbook);
    return { ...spreadsheet, ...over(spreadsheet) };
  };
  test("what is left of a fix that could not be made whole is handed on, so that it can be taken back", async () => {
    const remains = { edits: { cells: [], removedRows: [] }, before: null };
    const steps: ChangeStep[] = [];
    const spreadsheet = await withWrite((own) => ({
      write: async (groups) => {
        const wrote = await own.write(groups.slice(1));
        if (!wrote.ok) return wrote;
        const [group] = groups as [WorkbookEdits];
        const half = { group, obstacles: [{ edit: group.cells[0] as never, reason: FAULT }], remains };
        return { ok: true, value: { ...wrote.value, left: [...wrote.value.left, half] } };
      },
    }));
    const applied = await apply(spreadsheet, fixesOf(workbook), (step) => steps.push(step));
    expect(steps).toEqual(["reading", "writing"]);
    expect(applied.left).toMatchObject([{ remains, obstacles: [{ reason: FAULT }] }]);
    expect(recordsOf(applied)).toContain(remains);
  });

  test.each(["read", "write"] as const)(
    "a fault of %s is handed on, and nothing is changed",
    async (call) => {
      const spreadsheet = await withWrite(() => ({ [call]: () => Promise.resolve(fail(FAULT)) }));
      expect(await applyFixes(spreadsheet, fixesOf(workbook), PLAN)).toEqual(fail(FAULT));
    },
  );

  test("a workbook without a measures table any more is a fault", async () => {
    const spreadsheet = await openWorkbook(rawWorkbook([{ rows: [["รายรับ", "รายจ่าย"]] }]));
    expect(await applyFixes(spreadsheet, fixesOf(workbook), PLAN)).toMatchObject({ ok: false });
  });
});

test("a finding's own fix is known as well, though all fixes together would write the cell otherwise", async () => {
  const rows = [...ROWS.slice(0, 2), row("๑. ก", "๑. แจ้งทางอีเมลล์ 3 ครั้ง"), row("๒. ข", "๑. ประชุม ๒. สรุป")];
  const workbook = rawWorkbook([{ rows }]);
  const fixed = fixWorkbook(workbook, OPTIONS);
  if (!fixed.ok) throw new Error(fixed.fault.en);
  const [own] = [...fixed.value.checked.fixes].flatMap(([{ check }, fix]) =>
    check === "known-misspelling" ? [fix] : [],
  );
  const spreadsheet = await openWorkbook(workbook);
  const { left } = await apply(spreadsheet, own ? [own] : []);
  expect(left).toEqual([]);
  expect(spreadsheet.textOf(SHEET, "B3")).toBe("๑. แจ้งทางอีเมล 3 ครั้ง");
});
