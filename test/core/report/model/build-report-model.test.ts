import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { PlainDate } from "../../../../src/core/calendar/plain-date";
import { buildReportModel } from "../../../../src/core/report/model/build-report-model";
import { EMPTY_SETTINGS } from "../../../../src/core/sheet/read-settings";
import { sheetOf } from "../../../support/measure-sheet";
import { FULL_SETTINGS } from "../../../support/report-settings";
import { withTargets } from "../../../support/with-targets";
import { compareGrowth, TOO_MUCH_GROWTH } from "../../../support/compare-growth";

const today = "2026-03-20" as PlainDate;
const OPTIONS = { draft: false, today };

/** Three measures with what real sheets have: lists run together, an address, a code, a duplicate number, a gap. */
const SHEET = withTargets(
  sheetOf([
    {
      number: 1,
      measure: "เผยแพร่ประมวลจริยธรรมแก่บุคลากรทุกคน",
      steps:
        "๑. แต่งตั้งคณะทำงาน ๒. จัดทำสื่อความรู้ ดังนี้\n๒.๑) แผ่นพับ\n- ฉบับประชาชน\n- ฉบับบุคลากร\n๒.๒) คลิปวิดีโอ\n๓. เผยแพร่ทาง https://www.sample.go.th/o25/2568",
      timeframe: "ไตรมาสที่ 2 ,3",
      resultSummary: "1. เผยแพร่เมื่อวันที่ 15 มกราคม 2568 จำนวน 4 ช่องทาง ตามข้อ O25",
      outcome: "บุคลากรผ่านแบบทดสอบไม่น้อยกว่าร้อยละ 80 ผลที่ได้ร้อยละ 92",
    },
    {
      number: 11,
      measure: "จัดช่องทางรับเรื่องร้องเรียนการทุจริต",
      responsibleUnit: "ทุกส่วนราชการ",
      resultSummary: "รับเรื่องทาง E-Service ตลอด 24 ชั่วโมง จำนวน 12 เรื่อง",
      outcome: "",
    },
    { number: 11, measure: "ป้องกันการรับของขวัญ (No Gift Policy)" },
  ]),
);

describe("golden", () => {
  // A golden file is read by a person before it is accepted: GOLDEN=write npx jest build-report-model
  test.each([
    [
      "report-model-full",
      { ...FULL_SETTINGS, summaryPage: true },
      { draft: false, today, reportItem: "O26" },
    ],
    ["report-model-draft", EMPTY_SETTINGS, { draft: true, today }],
  ])("%s", (name, settings, options) => {
    const file = join(__dirname, "../../../golden", `${name}.json`);
    const model = buildReportModel(SHEET, settings, options);
    if (process.env.GOLDEN === "write") writeFileSync(file, `${JSON.stringify(model, null, 2)}\n`);
    expect(model).toEqual(JSON.parse(readFileSync(file, "utf8")));
  });
});

test("the draft mark is there for a draft only", () => {
  expect(buildReportModel(SHEET, FULL_SETTINGS, OPTIONS).draftMark).toBeNull();
  expect(buildReportModel(SHEET, FULL_SETTINGS, { draft: true, today }).draftMark).toBe("ฉบับร่าง");
});

test("one kind of digits throughout, but for addresses and codes", () => {
  const thai = JSON.stringify(buildReportModel(SHEET, FULL_SETTINGS, OPTIONS).memo.sections);
  const arabic = JSON.stringify(
    buildReportModel(SHEET, { ...FULL_SETTINGS, digits: "arabic" }, OPTIONS).memo.sections,
  );
  expect(thai).toContain("พ.ศ. ๒๕๖๘");
  expect(thai).not.toMatch(/[0-9]/);
  expect(arabic).toContain("พ.ศ. 2568");
  expect(arabic).not.toMatch(/[๐-๙]/);
});

test("what no line may break inside: names, titles, dates, years, the longest first", () => {
  const { keepTogether } = buildReportModel(SHEET, FULL_SETTINGS, OPTIONS);
  expect(keepTogether).toEqual(
    expect.arrayContaining([
      "องค์การบริหารส่วนตำบลทุ่งสมมติ",
      "นายกองค์การบริหารส่วนตำบลทุ่งสมมติ",
      "นางสาวตัวอย่าง ใจดี",
      "๒๐ มีนาคม ๒๕๖๙",
      "๑ ตุลาคม ๒๕๖๗",
      "พ.ศ. ๒๕๖๘",
    ]),
  );
  const lengths = keepTogether.map((text) => text.length);
  expect(lengths).toEqual([...lengths].sort((a, b) => b - a));
  expect(new Set(keepTogether).size).toBe(keepTogether.length);
});

test("the assessment's item is held together where it is known", () => {
  const held = (reportItem: string | null): readonly string[] =>
    buildReportModel(SHEET, FULL_SETTINGS, { ...OPTIONS, reportItem }).keepTogether;
  expect(held("O26")).toContain("แบบวัด OIT ข้อ O26");
  expect(held(null).join()).not.toContain("OIT");
});

test("the summary is there where the settings ask for it", () => {
  expect(buildReportModel(SHEET, FULL_SETTINGS, OPTIONS).summary).toBeNull();
  const settings = { ...FULL_SETTINGS, summaryPage: true };
  expect(buildReportModel(SHEET, settings, OPTIONS).summary?.figures).toHaveLength(4);
});

test("without settings nothing is claimed to be known", () => {
  const { properties, layout } = buildReportModel(
    sheetOf([{}], { organization: null }),
    EMPTY_SETTINGS,
    OPTIONS,
  );
  expect(properties.author).toBeNull();
  expect(layout.font).toBeNull();
});

test.each([
  ["a font", "TH SarabunIT๙", "TH SarabunIT๙"],
  ["a blank font", "  ", null],
])("%s", (_, font, expected) => {
  expect(buildReportModel(SHEET, { ...FULL_SETTINGS, font }, OPTIONS).layout.font).toBe(expected);
});

test("margins of the settings are those of the memo", () => {
  const { layout } = buildReportModel(SHEET, { ...FULL_SETTINGS, margins: "ซ้าย ๒.๕" }, OPTIONS);
  expect(layout.memoMargins).toEqual({ top: 15, right: 20, bottom: 20, left: 25 });
  expect(layout.tableMargins.left).toBe(15);
});

test("many measures take time in proportion to their number", () => {
  const steps = "๑. จัดทำแผนการดำเนินงานเสนอผู้บริหารพิจารณา ๒. แจ้งเวียนทุกส่วนราชการให้ทราบและถือปฏิบัติ ".repeat(11);
  const growth = compareGrowth(
    (size) => {
      const sheet = sheetOf(Array.from({ length: size }, () => ({ steps })));
      return () => {
        expect(buildReportModel(sheet, FULL_SETTINGS, OPTIONS).table.rows).toHaveLength(size);
      };
    },
    [100, 400, 1600],
  );
  expect(growth).toBeLessThan(TOO_MUCH_GROWTH);
});
