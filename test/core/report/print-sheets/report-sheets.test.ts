import { estimateText } from "../../../../src/core/report/print-sheets/measure-text";
import type { PlainDate } from "../../../../src/core/calendar/plain-date";
import { isOwnSheet } from "../../../../src/core/model/sheet-names";
import type { SheetLayout } from "../../../../src/core/model/workbook-layout";
import { buildReportModel } from "../../../../src/core/report/model/build-report-model";
import { buildReportSheets } from "../../../../src/core/report/print-sheets/report-sheets";
import type { ReportModel } from "../../../../src/core/report/model/report-model";
import { EMPTY_SETTINGS } from "../../../../src/core/sheet/read-settings";
import { sheetOf, type MeasureSpec } from "../../../support/measure-sheet";
import { FULL_SETTINGS } from "../../../support/report-settings";

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
    // A sentence stands in several rows, a line each.
    const squash = (text: string): string => text.replace(/\s+/g, "");
    const all = squash(texts.join(""));
    const known = [
      model.memo.heading,
      ...model.memo.sections.flatMap(({ heading, paragraphs }) => [heading, ...paragraphs.flat()]),
      model.memo.closing,
      ...model.memo.endorsements.flatMap(({ heading, signature }) => [...heading, ...signature.name]),
    ];
    for (const text of known) if (text !== null) expect(all).toContain(squash(text));
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

  test.each([1, 2, 3, 4])("one page with %i endorsements, at three quarters of its size or more", (count) => {
    const people = [...FULL_SETTINGS.people.slice(0, 1), ...FULL_SETTINGS.people.slice(5 - count)];
    const [memo] = buildReportSheets(modelOf(MEASURES, { ...FULL_SETTINGS, people })).sheets;
    expect(memo?.page.isOnePage).toBe(true);
    const height = (memo?.rows ?? []).reduce((sum, row) => sum + (row.height ?? 0), 0);
    expect((297 - 15 - 20) / 25.4).toBeGreaterThan((height * 0.75) / 72);
  });

  test("six endorsements keep to one page too, set closer", () => {
    const people = [...FULL_SETTINGS.people, ...FULL_SETTINGS.people.slice(3)];
    const [memo] = buildReportSheets(modelOf(MEASURES, { ...FULL_SETTINGS, people })).sheets;
    expect(memo?.page.isOnePage).toBe(true);
  });

  test("a long name in a heading and under a signature goes on in a second line, its letters large enough to read", () => {
    const authority = `องค์การบริหารส่วนตำบล${"ทุ่งสมมติ".repeat(6)}`;
    const people = FULL_SETTINGS.people.map((person) => ({
      ...person,
      heading: person.heading.replace("อบต.ทุ่งสมมติ", authority),
      positionTitle: person.positionTitle?.replace(/องค์การ.*/, authority) ?? null,
    }));
    const findBreaks = (text: string): number[] => [...text.matchAll(/ทุ่ง/g)].map(({ index }) => index);
    const [memo] = buildReportSheets(
      modelOf(MEASURES, { ...FULL_SETTINGS, organization: authority, people }),
      { findBreaks },
    ).sheets;
    const signing = (memo?.rows ?? []).flatMap(({ cells }) =>
      cells.flatMap(({ value, style }) =>
        typeof value === "string" && (style === "section" || style === "signed") ? [value] : [],
      ),
    );
    for (const line of signing) expect(estimateText(line, 16, false) * 0.75).toBeLessThan((85 / 25.4) * 72);
    expect(signing.join("").split("ทุ่งสมมติ").length - 1).toBeGreaterThan(6 * 6);
  });

  test("a chain that no page holds goes on over a second one", () => {
    const people = [
      ...FULL_SETTINGS.people,
      ...FULL_SETTINGS.people.slice(1),
      ...FULL_SETTINGS.people.slice(1),
    ];
    const [memo] = buildReportSheets(modelOf(MEASURES, { ...FULL_SETTINGS, people })).sheets;
    expect(memo?.page.isOnePage).toBeUndefined();
  });

  test("every line is one line, whatever the font: nothing wraps, letters get smaller", () => {
    const [memo] = buildReportSheets(modelOf()).sheets;
    const styles = new Set(memo?.rows.flatMap(({ cells }) => cells.map(({ style }) => style)));
    expect([...styles].sort()).toEqual(["field", "fieldLabel", "line", "memoHeading", "section", "signed"]);
  });

  test("lines end where they are told that they may", () => {
    const ends: string[] = [];
    const [memo] = buildReportSheets(modelOf(), {
      findBreaks: (text) => (ends.push(text), [...text.matchAll(/การ/g)].map(({ index }) => index)),
    }).sheets;
    const lines = (memo?.rows ?? []).flatMap(({ cells }) =>
      cells.flatMap(({ value, style }) => (style === "line" && typeof value === "string" ? [value] : [])),
    );
    expect(ends.length).toBeGreaterThan(3);
    expect(lines.some((line) => line.startsWith("การ"))).toBe(true);
  });

  test("signatures begin at the centre line of the paper", () => {
    const [memo] = buildReportSheets(modelOf()).sheets;
    const [label = 0, rest = 0] = memo?.columnWidths ?? [];
    const millimetres = (((label + rest) * 7 + 10) / 96) * 25.4;
    expect(millimetres).toBeCloseTo(105 - 30, 0);
  });
});

describe("the table", () => {
  test("a row is as high as a paragraph; the line above a measure stands over its first row only", () => {
    const { rows } = tableOf(modelOf());
    const first = rows.findIndex(({ cells }) => String(cells[1]?.value).startsWith("๑. แต่งตั้งคณะทำงาน"));
    const steps = rows.slice(first).flatMap(({ cells }) => String(cells[1]?.value ?? "").split("\n"));
    expect(steps.slice(0, 4)).toEqual(["๑. แต่งตั้งคณะทำงาน", "๒. จัดทำสื่อ", "   ๒.๑) แผ่นพับ", "๓. เผยแพร่"]);
    const styles = rows.slice(first, -1).map(({ cells }) => cells[0]?.style);
    expect(styles.filter((style) => style === "entry")).toHaveLength(2);
    expect(new Set(styles)).toEqual(new Set(["entry", "entryMore"]));
    for (const { height, fileHeight } of rows.slice(first, -1)) {
      // Excel fits the row; a file says what it takes.
      expect(height).toBeNull();
      expect(fileHeight).toBeGreaterThanOrEqual(20);
    }
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
    expect(Math.round((pixels / 96) * 25.4)).toBe(297 - 2 * 15);
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

test("what is filled is printed, and nothing beside it", () => {
  for (const { printArea, rows, columnWidths } of buildReportSheets(modelOf()).sheets)
    expect(printArea).toEqual({ top: 1, left: 1, bottom: rows.length, right: columnWidths.length });
});

describe("the summary", () => {
  const model = modelOf(MEASURES, { ...FULL_SETTINGS, summaryPage: true });

  test("is a last sheet of its own, lying", () => {
    const sheets = buildReportSheets(model).sheets;
    expect(sheets.map(({ name }) => name).at(-1)).toBe("พิมพ์-สรุปผล");
    expect(isOwnSheet("พิมพ์-สรุปผล")).toBe(true);
    expect(sheets.at(-1)?.page).toMatchObject({ orientation: "landscape", footer: "&Cหน้า &P / &N" });
  });

  test("says what the model says", () => {
    const texts = textsOf(buildReportSheets(model).sheets[3]);
    for (const { caption, headings, rows } of model.summary?.tables ?? []) {
      expect(texts).toEqual(expect.arrayContaining([caption, ...headings]));
      for (const { label, counts } of rows) expect(texts).toEqual(expect.arrayContaining([label, ...counts]));
    }
  });

  test("its columns fill the page", () => {
    const widths = buildReportSheets(model).sheets[3]?.columnWidths ?? [];
    const pixels = widths.reduce((sum, width) => sum + width * 7 + 5, 0);
    expect(Math.round((pixels / 96) * 25.4)).toBe(297 - 2 * 15);
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
