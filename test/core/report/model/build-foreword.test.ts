import type { PlainDate } from "../../../../src/core/calendar/plain-date";
import type { MeasureSheet } from "../../../../src/core/model/measure-sheet";
import type { ReportSettings } from "../../../../src/core/model/report-settings";
import { buildAppendix } from "../../../../src/core/report/model/build-appendix";
import { buildForeword } from "../../../../src/core/report/model/build-foreword";
import type { Appendix, Foreword } from "../../../../src/core/report/model/report-model";
import { sheetOf, type MeasureSpec } from "../../../support/measure-sheet";
import { recordsOf } from "../../../support/record-sheets";
import { FULL_SETTINGS } from "../../../support/report-settings";

interface Plan {
  readonly specs?: readonly MeasureSpec[];
  readonly sheet?: Partial<MeasureSheet>;
  readonly settings?: Partial<ReportSettings>;
  readonly hasSummary?: boolean;
  readonly appendix?: Appendix | null;
  readonly today?: string;
}

function maybeForewordOf(plan: Plan): Foreword | null {
  const { specs = [{}], sheet, settings, hasSummary = false, appendix = null, today = "2025-10-20" } = plan;
  const all: ReportSettings = { ...FULL_SETTINGS, digits: "arabic", foreword: { own: null }, ...settings };
  return buildForeword(sheetOf(specs, sheet), all, {
    today: today as PlainDate,
    hasSummary,
    appendix,
    reportItem: "O26",
  });
}

function forewordOf(plan: Plan = {}): Foreword {
  const foreword = maybeForewordOf(plan);
  if (foreword === null) throw new Error("no foreword");
  return foreword;
}

function appendixWith(link: string): Appendix | null {
  const settings = { ...FULL_SETTINGS, appendix: true };
  return buildAppendix(sheetOf([{}]), settings, {
    records: recordsOf([{ link, activity: "อบรม" }]),
    pictures: [],
  });
}

const paragraph = (index: number, plan?: Plan): string =>
  (forewordOf(plan).paragraphs[index] ?? []).map((part) => part ?? "…").join("");

test("none where the settings ask for none", () => {
  expect(maybeForewordOf({ settings: { foreword: null } })).toBeNull();
});

test("what the report is, in the digits of the report", () => {
  expect(paragraph(0, { specs: [{}, { responsibleUnit: "กองคลัง" }], settings: { digits: "thai" } })).toBe(
    "องค์การบริหารส่วนตำบลทุ่งสมมติ จัดทำรายงานฉบับนี้เพื่อแสดงผลการดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ประจำปีงบประมาณ พ.ศ. ๒๕๖๘ จำนวน ๒ มาตรการ ซึ่งมีหน่วยงานรับผิดชอบ ๒ หน่วยงาน",
  );
});

test("after six months it shows the progress", () => {
  const text = paragraph(0, { settings: { period: "half-year" } });
  expect(text).toContain("เพื่อแสดงความก้าวหน้าการดำเนินการ");
  expect(text).toContain("รอบ 6 เดือน จำนวน 1 มาตรการ");
  expect(paragraph(1, { settings: { period: "half-year" } })).toBe(
    "รายงานแสดงตารางความก้าวหน้ารายมาตรการ ข้อมูล ณ วันที่ 31 มีนาคม 2568",
  );
});

test("without a name of the authority its places are gaps", () => {
  const plan = {
    settings: { organization: null, issuingUnit: null, telephone: null },
    sheet: { organization: null },
  };
  expect(paragraph(0, plan)).toMatch(/^… จัดทำรายงานฉบับนี้/);
  expect(paragraph(2, plan)).toBe("ประชาชนและผู้มีส่วนได้ส่วนเสียเสนอแนะต่อรายงานนี้ได้ที่ …");
  expect(forewordOf(plan).signedLines[0]).toEqual([null]);
});

test.each<[string, readonly string[], string | null]>([
  ["two", ["สำนักปลัด", "กองคลัง"], "2"],
  ["one with other spaces is the same", ["สำนักปลัด", "สำนัก ปลัด"], "1"],
  ["several in one cell count each", ["สำนักปลัด\nกองคลัง", "กองช่าง"], "3"],
  ["none is named", ["", ""], null],
  ["all of them, which nobody counted", ["ทุกส่วนราชการ", "กองคลัง"], null],
])("units: %s", (_, units, count) => {
  const text = paragraph(0, { specs: units.map((responsibleUnit) => ({ responsibleUnit })) });
  expect(/ซึ่งมีหน่วยงานรับผิดชอบ (\d+) หน่วยงาน$/.exec(text)?.[1] ?? null).toBe(count);
});

test.each<[string, Plan, string]>([
  ["the table alone", {}, "รายงานแสดงตารางผลการดำเนินการรายมาตรการ"],
  ["a summary", { hasSummary: true }, "รายงานประกอบด้วยสรุปภาพรวม และตารางผลการดำเนินการรายมาตรการ"],
  [
    "evidence on paper",
    { appendix: appendixWith("เก็บที่กอง") },
    "รายงานประกอบด้วยตารางผลการดำเนินการรายมาตรการ และภาคผนวกหลักฐาน",
  ],
  [
    "links that are too long for a code",
    { appendix: appendixWith(`https://a.go.th/${"x".repeat(120)}`) },
    "รายงานประกอบด้วยตารางผลการดำเนินการรายมาตรการ และภาคผนวกหลักฐานที่เปิดดูได้จากลิงก์",
  ],
  [
    "all of it, with codes",
    { hasSummary: true, appendix: appendixWith("https://a.go.th/1") },
    "รายงานประกอบด้วยสรุปภาพรวม ตารางผลการดำเนินการรายมาตรการ และภาคผนวกหลักฐานที่เปิดดูได้จากลิงก์หรือคิวอาร์โค้ด",
  ],
])("what is in it: %s", (_, plan, text) => {
  expect(paragraph(1, plan)).toBe(`${text} ข้อมูล ณ วันที่ 30 กันยายน 2568`);
});

test.each<[string, Partial<ReportSettings>, string]>([
  ["unit, authority and telephone", {}, "สำนักปลัด องค์การบริหารส่วนตำบลทุ่งสมมติ โทร. 0-7500-0000"],
  ["no telephone", { telephone: null }, "สำนักปลัด องค์การบริหารส่วนตำบลทุ่งสมมติ"],
  [
    "a telephone behind the unit",
    { issuingUnit: "สำนักปลัด อบต.ทุ่งสมมติ โทร. 0 7500 0000 ต่อ 11 อีเมล a@b.go.th", telephone: null },
    "สำนักปลัด องค์การบริหารส่วนตำบลทุ่งสมมติ โทร. 0 7500 0000 ต่อ 11",
  ],
  ["no unit", { issuingUnit: null }, "องค์การบริหารส่วนตำบลทุ่งสมมติ โทร. 0-7500-0000"],
  [
    "the authority itself reports",
    { issuingUnit: "องค์การบริหารส่วนตำบลทุ่งสมมติ", telephone: null },
    "องค์การบริหารส่วนตำบลทุ่งสมมติ",
  ],
])("where to send remarks: %s", (_, settings, place) => {
  expect(paragraph(2, { settings })).toBe(`ประชาชนและผู้มีส่วนได้ส่วนเสียเสนอแนะต่อรายงานนี้ได้ที่ ${place}`);
});

test.each<[string, Partial<ReportSettings>, string]>([
  [
    "of the memo's date",
    { documentDate: "2026-03-20" as PlainDate, printDate: "1 ตุลาคม 2568" },
    "มีนาคม 2569",
  ],
  [
    "of a memo's date without a day",
    { documentDate: null, documentDateText: "……… เมษายน ๒๕๖๘" },
    "เมษายน 2568",
  ],
  ["else of the printing", { documentDate: null, printDate: "20/11/2568" }, "พฤศจิกายน 2568"],
  ["of a printing without a day", { documentDate: null, printDate: "ธันวาคม 2568" }, "ธันวาคม 2568"],
  ["else of today", { documentDate: null, documentDateText: "ต้นปี", printDate: "เร็ว ๆ นี้" }, "ตุลาคม 2568"],
])("month and year: %s", (_, settings, month) => {
  expect(forewordOf({ settings }).signedLines).toEqual([["องค์การบริหารส่วนตำบลทุ่งสมมติ"], [month]]);
});

test("in the office's own words what is known stands in its places, and a gap for what is not", () => {
  const own = "คำนำ\nรายงานของ {หน่วยงาน} มี {จำนวนมาตรการ} มาตรการ ตาม {ข้อในแบบวัด} {ไม่รู้จัก} ถึง {อำเภอ}";
  const settings = { foreword: { own }, district: null };
  expect(forewordOf({ settings }).paragraphs).toEqual([
    ["รายงานของ องค์การบริหารส่วนตำบลทุ่งสมมติ มี 1 มาตรการ ตาม O26 {ไม่รู้จัก} ถึง ", null],
  ]);
});

test("the office's own words, a paragraph for each line", () => {
  const own = "รายงานนี้มี 2 ส่วน\n\n  ดูที่ https://a.go.th/12 ";
  expect(forewordOf({ settings: { foreword: { own }, digits: "thai" } }).paragraphs).toEqual([
    ["รายงานนี้มี ๒ ส่วน"],
    ["ดูที่ https://a.go.th/12"],
  ]);
});
