import type { PlainDate } from "../../../src/core/calendar/plain-date";
import { isOwnSheet } from "../../../src/core/model/sheet-names";
import type { SheetLayout } from "../../../src/core/model/workbook-layout";
import { buildReportModel } from "../../../src/core/report/build-report-model";
import { buildReportSheets } from "../../../src/core/report/report-sheets";
import type { ReportModel } from "../../../src/core/report/report-model";
import { EMPTY_SETTINGS } from "../../../src/core/sheet/read-settings";
import { sheetOf, type MeasureSpec } from "../../support/measure-sheet";
import { FULL_SETTINGS } from "../../support/report-settings";

const today = "2026-03-20" as PlainDate;
const MEASURES: readonly MeasureSpec[] = [
  {
    number: 1,
    measure: "เผยแพร่ประมวลจริยธรรม",
    steps: "๑. แต่งตั้งคณะทำงาน\n๒. จัดทำสื่อ\n๒.๑) แผ่นพับ\n๓. เผยแพร่",
    timeframe: "ไตรมาสที่ 2",
    resultSummary: "1. เผยแพร่เมื่อวันที่ 15 มกราคม 2568",
    outcome: "บุคลากรผ่านแบบทดสอบร้อยละ 92",
  },
  { number: 2, measure: "จัดช่องทางรับเรื่องร้องเรียน", outcome: "" },
];

function modelOf(measures = MEASURES, settings = FULL_SETTINGS, draft = false): ReportModel {
  return buildReportModel(sheetOf(measures), settings, { draft, today });
}

function textsOf(sheet: SheetLayout | undefined): string[] {
  return (sheet?.rows ?? []).flatMap(({ cells }) =>
    cells.flatMap(({ value }) => (typeof value === "string" ? [value] : [])),
  );
}

function tableOf(model: ReportModel): SheetLayout {
  const sheet = buildReportSheets(model).sheets[2];
  if (!sheet) throw new Error("no table");
  return sheet;
}

test("memo, cover and table, under names that are never taken for the measures sheet", () => {
  const { sheets, title } = buildReportSheets(modelOf());
  expect(sheets.map(({ name }) => name)).toEqual(["พิมพ์-บันทึกข้อความ", "พิมพ์-ปก", "พิมพ์-ตารางรายงาน"]);
  expect(sheets.every(({ name }) => isOwnSheet(name))).toBe(true);
  expect(title).toContain("๒๕๖๘");
});

test.each([
  ["all settings", FULL_SETTINGS],
  ["no settings", EMPTY_SETTINGS],
])("no row is higher than Excel makes, and merged cells have a height of their own: %s", (_, settings) => {
  for (const { rows, merges } of buildReportSheets(modelOf(MEASURES, settings)).sheets) {
    expect(rows.map(({ row }) => row)).toEqual(rows.map((_, index) => index + 1));
    for (const { height } of rows) expect(height ?? 0).toBeLessThanOrEqual(409);
    const merged = new Set(merges.map(({ top }) => top));
    for (const { row, height } of rows) if (merged.has(row)) expect(height).not.toBeNull();
  }
});

describe("the memo", () => {
  test("every sentence of it is there, with dots where something is missing", () => {
    const model = modelOf(MEASURES, EMPTY_SETTINGS);
    const texts = textsOf(buildReportSheets(model).sheets[0]);
    const all = texts.join("\n");
    const known = [
      model.memo.heading,
      ...model.memo.sections.flatMap(({ heading, paragraphs }) => [heading, ...paragraphs.flat()]),
      model.memo.closing,
      ...model.memo.endorsements.flatMap(({ heading, signature }) => [...heading, ...signature.name]),
    ];
    for (const text of known) if (text !== null) expect(all).toContain(text);
    expect(all).toContain("........");
  });

  test("people sign, two endorsements side by side", () => {
    const sheet = buildReportSheets(modelOf()).sheets[0];
    const texts = textsOf(sheet);
    for (const { name } of FULL_SETTINGS.people) if (name) expect(texts).toContain(`(${name})`);
    const heading = sheet?.rows.find(({ cells }) =>
      cells.some(({ value }) => value === "ความเห็นหัวหน้าสำนักปลัด"),
    );
    expect(heading?.cells.filter(({ value }) => value !== null)).toHaveLength(2);
  });

  test("upright, with the memo's margins", () => {
    expect(buildReportSheets(modelOf()).sheets[0]?.page).toMatchObject({
      orientation: "portrait",
      marginsInCentimetres: { top: 1.5, right: 2, bottom: 2, left: 3 },
      isFitToWidth: true,
    });
  });
});

describe("the table", () => {
  test("one row for each paragraph of a measure, the line above the first of them only", () => {
    const { rows } = tableOf(modelOf());
    const first = rows.findIndex(({ cells }) => cells.some(({ value }) => value === "๑. แต่งตั้งคณะทำงาน"));
    const measure = rows.slice(first, first + 5);
    expect(measure.slice(0, 4).map(({ cells }) => cells[1]?.value)).toEqual([
      "๑. แต่งตั้งคณะทำงาน",
      "๒. จัดทำสื่อ",
      "   ๒.๑) แผ่นพับ",
      "๓. เผยแพร่",
    ]);
    expect(measure.map(({ cells }) => cells[0]?.style)).toEqual([
      "entry",
      "entryMore",
      "entryMore",
      "entryMore",
      "entry",
    ]);
    expect(measure.map(({ height }) => height)).toEqual([null, null, null, null, null]);
  });

  test("a blank cell stays a visible gap, in a frame", () => {
    const { rows } = tableOf(modelOf());
    const row = rows.find(({ cells }) => String(cells[0]?.value).includes("จัดช่องทาง"));
    expect(row?.cells[5]).toEqual({ column: 6, value: null, style: "entry", note: null });
  });

  test("it fills the page between its margins, its headings are repeated and stay in sight", () => {
    const sheet = tableOf(modelOf());
    const headings = sheet.rows.findIndex(({ cells }) => cells[0]?.style === "heading") + 1;
    expect(sheet.page.repeatedRows).toEqual({ first: headings, last: headings });
    expect(sheet.frozen).toEqual({ rows: headings, columns: 0 });
    const pixels = sheet.columnWidths.reduce((sum, width) => sum + width * 7 + 5, 0);
    expect(Math.round((pixels / 96) * 25.4)).toBe(297 - 2 * 19);
  });

  test("short texts stand in the middle", () => {
    const { rows } = tableOf(modelOf());
    const row = rows.find(({ cells }) => cells[0]?.style === "entry");
    expect(row?.cells.map(({ style }) => style)).toEqual([
      "entry",
      "entry",
      "entryCentered",
      "entryCentered",
      "entry",
      "entry",
    ]);
  });

  const longTexts: [name: string, text: string][] = [
    ["with spaces", Array.from({ length: 900 }, (_, index) => `ดำเนินการ${index}`).join(" ")],
    ["without a space", "ดำเนินการแล้วที่น้ำ".repeat(400)],
  ];
  test.each(longTexts)("a paragraph that no row can hold goes on in the next: %s", (_, text) => {
    const [first] = MEASURES as [MeasureSpec];
    const model = modelOf([{ ...first, resultSummary: text }], { ...FULL_SETTINGS, digits: "arabic" });
    const { rows } = tableOf(model);
    const pieces = rows.flatMap(({ cells }) => {
      const cell = cells[4];
      return cell && cell.style.startsWith("entry") && typeof cell.value === "string" ? [cell.value] : [];
    });
    expect(pieces.length).toBeGreaterThan(2);
    const squashed = (value: string): string => value.replaceAll(" ", "");
    expect(squashed(pieces.join(""))).toBe(squashed(text));
    for (const piece of pieces) expect(piece).not.toMatch(/^[ัิ-ฺ็-๎]|[เแโใไ]$/);
  });

  test("it is closed by a line, without measures too", () => {
    for (const measures of [MEASURES, []]) {
      expect(
        tableOf(modelOf(measures))
          .rows.at(-1)
          ?.cells.map(({ style }) => style),
      ).toEqual(Array.from({ length: 6 }, () => "entryEnd"));
    }
  });
});

test("a draft is marked on every sheet, and at the foot of every page of the table", () => {
  const sheets = buildReportSheets(modelOf(MEASURES, FULL_SETTINGS, true)).sheets;
  for (const sheet of sheets) expect(textsOf(sheet)).toContain("ฉบับร่าง");
  expect(sheets[2]?.page.footer).toBe("&Lฉบับร่าง&Cหน้า &P / &N");
  for (const sheet of buildReportSheets(modelOf()).sheets) expect(textsOf(sheet)).not.toContain("ฉบับร่าง");
});

test("the font that the office asked for", () => {
  expect(buildReportSheets(modelOf()).font).toBeUndefined();
  const settings = { ...FULL_SETTINGS, font: "TH Sarabun New" };
  expect(buildReportSheets(modelOf(MEASURES, settings)).font).toBe("TH Sarabun New");
});
