import type { PlainDate } from "../../../src/core/calendar/plain-date";
import { isOwnSheet } from "../../../src/core/model/sheet-names";
import type { CellValue, SheetLayout } from "../../../src/core/model/workbook-layout";
import { owedByUnit } from "../../../src/core/owed/owed-by-unit";
import { owedSheet, type OwedSheetOptions } from "../../../src/core/owed/owed-sheet";
import { sheetOf, type MeasureSpec } from "../../support/measure-sheet";
import { recordsOf } from "../../support/record-sheets";

const DAY = "2025-07-15" as PlainDate;
const OPTIONS: OwedSheetOptions = {
  organization: "อบต.ทุ่งสมมติ 2",
  fiscalYear: 2568,
  day: DAY,
  digits: "thai",
  font: null,
};
const SPECS: readonly MeasureSpec[] = [
  { outcome: "", number: 7, measure: "ข้อ 7 & สอง", period: null, responsibleUnit: "กองคลัง/กองช่าง" },
  { resultSummary: "", outcome: "", number: 9, period: [null, "2025-07-14"], responsibleUnit: "กองคลัง" },
  { number: 11, responsibleUnit: "สำนักปลัด" },
  { outcome: "", number: 12, period: [null, "2025-07-15"], responsibleUnit: "" },
];

function sheetOn(specs: readonly MeasureSpec[], options: Partial<OwedSheetOptions> = {}): SheetLayout {
  const units = owedByUnit(sheetOf(specs), recordsOf(), DAY);
  const [sheet] = owedSheet(units, { ...OPTIONS, ...options }).sheets;
  if (sheet === undefined) throw new Error("no sheet");
  return sheet;
}

/** The filled rows as they are read. */
function valuesOf({ rows }: SheetLayout): readonly (readonly CellValue[])[] {
  return rows.flatMap(({ cells }) => (cells.length === 0 ? [] : [cells.map(({ value }) => value)]));
}

const HEADINGS = ["หน่วยงาน", "ที่", "มาตรการ", "สิ่งที่ยังไม่ส่ง", "กำหนดเสร็จ", "สถานะ", "ร่วมกับ"];

test("unit by unit, what is overdue first, with partners; a unit that owes nothing says so, measures without a unit come last", () => {
  const title = "เผยแพร่ความรู้เรื่องประมวลจริยธรรมแก่บุคลากร";
  expect(valuesOf(sheetOn(SPECS))).toEqual([
    ["ข้อมูลที่หน่วยงานยังไม่ส่ง ปีงบประมาณ พ.ศ. ๒๕๖๘"],
    ["อบต.ทุ่งสมมติ ๒"],
    ["ข้อมูล ณ วันที่ ๑๕ กรกฎาคม ๒๕๖๘"],
    HEADINGS,
    ["กองคลัง", 9, title, "สรุปผลการดำเนินการ\nผลลัพธ์\nลิงก์หลักฐาน", { date: "2025-07-14" }, "เกินกำหนด", null],
    ["กองคลัง", 7, "ข้อ ๗ & สอง", "ผลลัพธ์", null, "ยังไม่ถึงกำหนด", "กองช่าง"],
    ["กองช่าง", 7, "ข้อ ๗ & สอง", "ผลลัพธ์", null, "ยังไม่ถึงกำหนด", "กองคลัง"],
    ["สำนักปลัด", null, null, "ส่งครบแล้ว", null, null, null],
    ["ไม่ระบุหน่วยงาน", 12, title, "ผลลัพธ์", { date: "2025-07-15" }, "ใกล้กำหนด", null],
  ]);
});

test("headings stay in sight, are printed on each page, and filter the rows below them", () => {
  const sheet = sheetOn(SPECS);
  const at = sheet.rows.find(({ cells }) => cells[0]?.value === "หน่วยงาน")?.row ?? 0;
  expect(sheet.frozen).toEqual({ rows: at, columns: 0 });
  expect(sheet.page.repeatedRows).toEqual({ first: at, last: at });
  expect(sheet.filter).toEqual({ top: at, left: 1, bottom: sheet.rows.at(-1)?.row, right: HEADINGS.length });
  expect(sheet.page).toMatchObject({ orientation: "landscape", isFitToWidth: true });
});

test("digits are those of the settings, in numbers and days too, and no line stands for an authority that nobody names", () => {
  const formats = (sheet: SheetLayout): (string | undefined)[] =>
    [1, 4].map((index) => sheet.rows.at(-1)?.cells[index]?.numberFormat);
  const arabic = sheetOn(SPECS, { digits: "arabic", organization: null });
  expect(valuesOf(arabic).slice(0, 3)).toEqual([
    ["ข้อมูลที่หน่วยงานยังไม่ส่ง ปีงบประมาณ พ.ศ. 2568"],
    ["ข้อมูล ณ วันที่ 15 กรกฎาคม 2568"],
    HEADINGS,
  ]);
  expect(formats(arabic)).toEqual(["0", "[$-107041E]d mmm yyyy"]);
  expect(formats(sheetOn(SPECS))).toEqual(["[$-D00041E]0", "[$-D07041E]d mmm yyyy"]);
});

test("in a file a row is as high as its highest cell: three debts, or a title of several lines", () => {
  const heights = (specs: readonly MeasureSpec[]): number | undefined =>
    sheetOn(specs).rows.at(-1)?.fileHeight;
  const one = heights([{ outcome: "", measure: "สั้น" }]) ?? 0;
  expect(heights([{ resultSummary: "", outcome: "", measure: "สั้น" }])).toBe(3 * one);
  expect(heights([{ outcome: "", measure: "ก".repeat(120) }])).toBeGreaterThan(3 * one);
});

test("it is a sheet of the tool, never taken for the measures, and its font is the office's", () => {
  expect(isOwnSheet(sheetOn(SPECS).name)).toBe(true);
  const units = owedByUnit(sheetOf(SPECS), recordsOf(), DAY);
  expect(owedSheet(units, { ...OPTIONS, font: "TH Niramit AS" }).font).toBe("TH Niramit AS");
  expect(owedSheet(units, OPTIONS)).not.toHaveProperty("font");
});
