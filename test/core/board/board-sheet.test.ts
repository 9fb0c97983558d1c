import { boardSheet, type BoardSheetOptions } from "../../../src/core/board/board-sheet";
import { buildBoard } from "../../../src/core/board/build-board";
import type { PlainDate } from "../../../src/core/calendar/plain-date";
import { EMPTY_RECORDS } from "../../../src/core/model/empty-records";
import { isOwnSheet } from "../../../src/core/model/sheet-names";
import type { CellValue, SheetLayout } from "../../../src/core/model/workbook-layout";
import { sheetOf, type MeasureSpec } from "../../support/measure-sheet";

const BLANK = { resultSummary: "", outcome: "" };
const SPECS: readonly MeasureSpec[] = [
  { period: [null, "2024-12-31"] },
  { ...BLANK, period: [null, "2025-06-30"], responsibleUnit: "กองคลัง" },
  { ...BLANK, period: [null, "2025-07-31"], responsibleUnit: "กองคลัง" },
  { ...BLANK, period: [null, "2025-09-30"], responsibleUnit: "กองคลัง/กองช่าง" },
  { ...BLANK, period: null, responsibleUnit: "" },
];
const OPTIONS: BoardSheetOptions = { organization: "อบต.ทุ่งสมมติ", digits: "thai", font: null };

function sheetOn(specs: readonly MeasureSpec[], options: Partial<BoardSheetOptions> = {}): SheetLayout {
  const board = buildBoard(sheetOf(specs), EMPTY_RECORDS, "2025-07-15" as PlainDate);
  const [sheet] = boardSheet(board, { ...OPTIONS, ...options }).sheets;
  if (sheet === undefined) throw new Error("no sheet");
  return sheet;
}

/** The filled rows as they are read, without what is blank. */
function valuesOf({ rows }: SheetLayout): readonly (readonly CellValue[])[] {
  return rows.flatMap(({ cells }) => (cells.length === 0 ? [] : [cells.map(({ value }) => value)]));
}

test("counts by quarter and by unit, with their sums", () => {
  const statuses = ["เสร็จ", "เกินกำหนด", "ใกล้กำหนด", "ยังไม่ถึงกำหนด", "ไม่ทราบวัน", "รวม"];
  expect(valuesOf(sheetOn(SPECS))).toEqual([
    ["ติดตามมาตรการ ปีงบประมาณ พ.ศ. ๒๕๖๘"],
    ["อบต.ทุ่งสมมติ"],
    ["ข้อมูล ณ วันที่ ๑๕ กรกฎาคม ๒๕๖๘"],
    ["กำหนดเสร็จ", ...statuses],
    ["ไตรมาส ๑", 1, 0, 0, 0, 0, 1],
    ["ไตรมาส ๒", 0, 0, 0, 0, 0, 0],
    ["ไตรมาส ๓", 0, 1, 0, 0, 0, 1],
    ["ไตรมาส ๔", 0, 0, 1, 1, 0, 2],
    ["ไม่อยู่ในไตรมาสใด", 0, 0, 0, 0, 1, 1],
    ["รวม", 1, 1, 1, 1, 1, 5],
    ["หน่วยงาน", ...statuses],
    ["สำนักปลัด", 1, 0, 0, 0, 0, 1],
    ["กองคลัง", 0, 1, 1, 1, 0, 3],
    ["กองช่าง", 0, 0, 0, 1, 0, 1],
    ["ไม่ระบุหน่วยงาน", 0, 0, 0, 0, 1, 1],
    ["มาตรการที่มีหลายหน่วยงานนับในทุกหน่วยงาน"],
  ]);
});

test("what is not there has no row, and Arabic digits are asked for", () => {
  const [sheet] = [sheetOn([{ period: [null, "2024-12-31"] }], { organization: null, digits: "arabic" })];
  const [first, second] = valuesOf(sheet);
  expect([first, second]).toEqual([["ติดตามมาตรการ ปีงบประมาณ พ.ศ. 2568"], ["ข้อมูล ณ วันที่ 15 กรกฎาคม 2568"]]);
  const names = valuesOf(sheet).map(([name]) => name);
  expect(names).not.toContain("ไม่อยู่ในไตรมาสใด");
  expect(names).not.toContain("มาตรการที่มีหลายหน่วยงานนับในทุกหน่วยงาน");
  expect(sheet.rows.flatMap(({ cells }) => cells.map(({ numberFormat }) => numberFormat))).toContain(
    '0;;"–"',
  );
});

test("the chart stacks what has a place in a quarter over the four rows of the quarters", () => {
  const sheet = sheetOn(SPECS);
  const [chart] = sheet.charts ?? [];
  if (chart === undefined) throw new Error("no chart");
  const { top, bottom, left, right } = chart.data;
  const area = sheet.rows
    .filter(({ row }) => row >= top && row <= bottom)
    .map(({ cells }) =>
      cells.filter(({ column }) => column >= left && column <= right).map(({ value }) => value),
    );
  expect(area).toEqual([
    ["กำหนดเสร็จ", "เสร็จ", "เกินกำหนด", "ใกล้กำหนด", "ยังไม่ถึงกำหนด"],
    ["ไตรมาส ๑", 1, 0, 0, 0],
    ["ไตรมาส ๒", 0, 0, 0, 0],
    ["ไตรมาส ๓", 0, 1, 0, 0],
    ["ไตรมาส ๔", 0, 0, 1, 1],
  ]);
  expect(chart).toMatchObject({ direction: "upright", numberFormat: "[$-D00041E]0;;" });
  expect(chart.fills).toHaveLength(4);
});

test("the chart lies on rows that are blank, and these are high enough for it", () => {
  const { rows, charts = [] } = sheetOn(SPECS);
  const [chart] = charts;
  if (chart === undefined) throw new Error("no chart");
  let height = 0;
  for (const { row, height: own, cells } of rows.slice(chart.row - 1)) {
    if (cells.length > 0) break;
    expect(row).toBeGreaterThanOrEqual(chart.row);
    height += own ?? 0;
  }
  expect(height).toBeGreaterThanOrEqual(chart.height);
});

test("fills differ in how dark they are, and letters on them can be read", () => {
  const [chart] = sheetOn(SPECS).charts ?? [];
  const light = (chart?.fills ?? []).map((fill) =>
    typeof fill === "string" ? [NaN, NaN] : [luminance(fill.colour), luminance(fill.letters)],
  );
  for (const [ground = 0, letters = 0] of light) expect(contrast(ground, letters)).toBeGreaterThan(4.5);
  const grounds = light.map(([ground]) => ground ?? 0);
  for (const [index, ground] of grounds.slice(1).entries())
    expect(contrast(ground, grounds[index] ?? 0)).toBeGreaterThan(1.2);
});

test("the sheet is never taken for the measures", () => {
  expect(isOwnSheet(sheetOn(SPECS).name)).toBe(true);
});

function contrast(one: number, other: number): number {
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

/** WCAG 2.2, relative luminance. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
