import { unitWorkbookMaker } from "../../../src/core/hands/unit-workbook";
import { measuresByUnit } from "../../../src/core/hands/measures-by-unit";
import { readSentRecord } from "../../../src/core/hands/read-sent-record";
import type { SheetLayout, WorkbookLayout } from "../../../src/core/model/workbook-layout";
import { HEADINGS, mainTables, readMainBook, SENT_ON, shownLayout, textIn } from "../../support/hands";
import type { TestCell } from "../../support/raw-table";

const MEASURES: readonly TestCell[][] = [
  ["๑. ตรวจนับพัสดุ", "๑. นับ", "กองคลัง", "ไตรมาสที่ ๑", "", { formula: "คำนวณแล้ว" }],
  ["๒. สำรวจถนน", "๑. สำรวจ", "กองช่าง", { date: "2025-06-30" }, "", ""],
  ["๓. เปิดเผยการใช้จ่าย", "๑. เผยแพร่", "กองช่าง/กองคลัง", "ปีงบประมาณ ๒๕๖๘", "ร่าง", ""],
  ["๔. ไม่มีเจ้าของ", "๑. ทำ", "", "ไตรมาสที่ ๑", "", ""],
];
const MAIN = readMainBook(
  mainTables(MEASURES, {
    evidence: [
      [1, { date: "2025-01-15" }, "นับครั้งแรก", 45, "รายการ", "", ""],
      [2, "", "สำรวจ", "", "", "", ""],
    ],
    indicators: [[3, "จำนวนผู้เข้าชม", "≥", 100, "คน", "", "", ""]],
  }),
);

function layoutOf(unit: string): WorkbookLayout {
  const found = measuresByUnit(MAIN.sheet).units.find((one) => one.unit === unit);
  if (found === undefined) throw new Error(unit);
  return unitWorkbookMaker(MAIN, SENT_ON)(found);
}
const FINANCE = layoutOf("กองคลัง");
const sheetOf = (name: string): SheetLayout => {
  const sheet = FINANCE.sheets.find((one) => one.name === name);
  if (sheet === undefined) throw new Error(name);
  return sheet;
};
const openCells = (name: string): string[] =>
  sheetOf(name).rows.flatMap(({ row, cells }) =>
    cells.flatMap(({ column, isOpen }) => (isOpen ? [`${row},${column}`] : [])),
  );

test("units in the order of the sheet, a measure of two under both, one without apart", () => {
  const { units, without } = measuresByUnit(MAIN.sheet);
  expect(units.map(({ unit, measures }) => [unit, ...measures.map(({ ordinal }) => ordinal)])).toEqual([
    ["กองคลัง", 1, 3],
    ["กองช่าง", 2, 3],
  ]);
  expect(without.map(({ ordinal }) => ordinal)).toEqual([4]);
});

test("the sheets: the note first, then what is shown, then what is hidden; all protected", () => {
  expect(FINANCE.sheets.map(({ name, hidden = false }) => [name, hidden])).toEqual([
    ["บันทึกแจ้ง", false],
    ["มาตรการ", false],
    ["หลักฐาน", false],
    ["ตัวชี้วัด", false],
    ["ตั้งค่ารายงาน", true],
    ["ข้อมูลโปรแกรม", true],
  ]);
  expect(FINANCE.sheets.every(({ isProtected }) => isProtected)).toBe(true);
});

test("the headings of the main sheet, only the unit's measures, a formula as its value, a day as a day", () => {
  const rows = sheetOf("มาตรการ").rows.map(({ cells }) => cells.map(({ value }) => value));
  expect(rows.slice(2)).toEqual([
    [...HEADINGS],
    ["๑. ตรวจนับพัสดุ", "๑. นับ", "กองคลัง", "ไตรมาสที่ ๑", null, "คำนวณแล้ว"],
    ["๓. เปิดเผยการใช้จ่าย", "๑. เผยแพร่", "กองช่าง/กองคลัง", "ปีงบประมาณ ๒๕๖๘", "ร่าง", null],
  ]);
  const works = layoutOf("กองช่าง").sheets[1];
  expect(works?.rows[3]?.cells[3]?.value).toEqual({ date: "2025-06-30" });
});

test("open are results, outcomes, evidence with a hundred rows to spare, and measured values; nothing else", () => {
  expect(openCells("มาตรการ")).toEqual(["5,5", "5,6", "6,5", "6,6"]);
  expect(openCells("ตัวชี้วัด")).toEqual(["2,6"]);
  const evidence = sheetOf("หลักฐาน");
  expect(evidence.rows).toHaveLength(1 + 1 + 100);
  expect(openCells("หลักฐาน")).toHaveLength(101 * 7);
  expect(["บันทึกแจ้ง", "ตั้งค่ารายงาน", "ข้อมูลโปรแกรม"].flatMap(openCells)).toEqual([]);
});

test("drop-downs offer the unit's own measures", () => {
  const [numbers, units] = sheetOf("หลักฐาน").choices;
  expect(numbers?.values).toEqual(["1", "3"]);
  expect(units?.values).toContain("คน");
});

test("rows have no fixed height", () => {
  const fixed = sheetOf("มาตรการ").rows.slice(3);
  expect(fixed.map(({ height }) => height)).toEqual([null, null]);
});

test("the note says from whom, to whom, until when, what to fill in and how to send it back", () => {
  const note = shownLayout(FINANCE);
  const at = (cell: string): string => textIn(note, "บันทึกแจ้ง", cell);
  expect([at("B2"), at("B3"), at("B4")]).toEqual(["องค์การบริหารส่วนตำบลทุ่งสมมติ", "กองคลัง", "1 กรกฎาคม 2568"]);
  expect(at("B5")).toBe("มีมาตรการที่พ้นกำหนดแล้ว ส่งคืนโดยเร็ว");
  expect(at("B7")).toContain("สรุปผลการดำเนินการ");
  expect(at("B11")).toContain("LibreOffice");
});

test("the record says what was sent, and is read again as it was", () => {
  expect(readSentRecord(shownLayout(FINANCE))).toEqual({
    unit: "กองคลัง",
    organization: "องค์การบริหารส่วนตำบลทุ่งสมมติ",
    fiscalYear: 2568,
    on: "1 ก.ค. 68",
    measures: [
      expect.objectContaining({
        numberText: "๑",
        rows: [
          {
            columns: {
              measure: "๑. ตรวจนับพัสดุ",
              steps: "๑. นับ",
              responsibleUnit: "กองคลัง",
              timeframe: "ไตรมาสที่ ๑",
              outcome: "คำนวณแล้ว",
            },
            others: new Map(),
          },
        ],
      }),
      expect.objectContaining({ numberText: "๓" }),
    ],
    evidence: [
      { measure: 0, texts: { date: "15 มกราคม 2568", activity: "นับครั้งแรก", count: "45", unit: "รายการ" } },
    ],
    outside: expect.arrayContaining(["กองคลัง", "1 กรกฎาคม 2568", "วิธีส่งคืน", HEADINGS[0]]) as string[],
    indicators: [{ measure: 1, texts: { name: "จำนวนผู้เข้าชม", comparator: "≥", target: "100", unit: "คน" } }],
  });
});

test.each([
  ["no such sheet", (layout: WorkbookLayout) => layout.sheets.slice(0, 4)],
  [
    "a record without its first row",
    (layout: WorkbookLayout) =>
      layout.sheets.map((sheet) =>
        sheet.name === "ข้อมูลโปรแกรม" ? { ...sheet, rows: sheet.rows.filter(({ row }) => row !== 2) } : sheet,
      ),
  ],
])("%s: nothing is known of what was sent", (_, sheets) => {
  expect(readSentRecord(shownLayout({ ...FINANCE, sheets: sheets(FINANCE) }))).toBeNull();
});
