import type { PlainDate } from "../../src/core/calendar/plain-date";
import type { ReportSettings } from "../../src/core/model/report-settings";
import { buildReportModel } from "../../src/core/report/model/build-report-model";
import type { ReportModel } from "../../src/core/report/model/report-model";
import type { MeasureSheet } from "../../src/core/model/measure-sheet";
import { EMPTY_SETTINGS } from "../../src/core/sheet/read-settings";
import type { RecordSheets } from "../../src/core/model/record-sheets";
import type { SheetPicture } from "../../src/core/model/sheet-picture";
import { sheetOf, type MeasureSpec } from "./measure-sheet";
import { filePictureAt } from "./pictures";
import { recordsOf } from "./record-sheets";
import { FULL_SETTINGS } from "./report-settings";

const today = "2026-03-20" as PlainDate;

/** The report of these measures with every setting filled, but for those that a case names. */
export function reportOf(
  specs: readonly MeasureSpec[],
  settings: Partial<ReportSettings> = {},
  draft = false,
): ReportModel {
  return buildReportModel(sheetOf(specs), { ...FULL_SETTINGS, ...settings }, { draft, today });
}

/** The draft of a pasted sheet: no settings sheet, not even the authority's name. */
export function draftOf(specs: readonly MeasureSpec[], sheet: Partial<MeasureSheet> = {}): ReportModel {
  const pasted = sheetOf(specs, { organization: null, ...sheet });
  return buildReportModel(pasted, EMPTY_SETTINGS, { draft: true, today });
}

/** The settings that ask for every part beside memo, cover and table. */
export const EVERY_PART = {
  foreword: { own: null },
  contents: true,
  summaryPage: true,
  appendix: true,
} as const satisfies Partial<ReportSettings>;

/** What lies beside the measures of a report with all its parts. */
export interface PartsPlan {
  readonly settings?: Partial<ReportSettings>;
  readonly sheet?: Partial<MeasureSheet>;
  readonly records?: RecordSheets;
  readonly pictures?: readonly SheetPicture[];
  readonly draft?: boolean;
  readonly today?: PlainDate;
}

/** Three measures under two groups: the second has no outcome yet, the third is too late. */
export const MEASURES_WITH_PARTS: readonly MeasureSpec[] = [
  {
    number: 1,
    row: 6,
    measure: "เสริมสร้างความรู้เรื่องผลประโยชน์ทับซ้อน",
    timeframe: "ไตรมาสที่ ๒",
    period: ["2025-01-01", "2025-03-31"],
  },
  {
    number: 2,
    row: 7,
    measure: "ประกาศนโยบายไม่รับของขวัญ (No Gift Policy)",
    outcome: "",
    responsibleUnit: "สำนักปลัด\nกองคลัง",
  },
  {
    number: 3,
    row: 9,
    measure: "ตรวจสอบการใช้ทรัพย์สินของราชการ",
    resultSummary: "",
    outcome: "",
    responsibleUnit: "กองคลัง",
    timeframe: "ไตรมาสที่ ๓",
    period: ["2025-04-01", "2025-06-30"],
  },
];

const GROUPS: Partial<MeasureSheet> = {
  otherRows: [
    { row: 5, cell: "A5", text: "มิติที่ ๑ การสร้างวัฒนธรรมสุจริต" },
    { row: 8, cell: "A8", text: "มิติที่ ๒ การบริหารงานอย่างเปิดเผย" },
  ],
};

/** Evidence of the first two measures, with links, a row without a day and one without a link. */
export const RECORDS_WITH_PARTS: RecordSheets = recordsOf([
  {
    date: "2025-02-18",
    activity: "จัดอบรมความรู้เรื่องผลประโยชน์ทับซ้อน",
    count: "45",
    unit: "คน",
    channel: "ห้องประชุมสภา",
    link: "https://thungsommut.example/ita/68/01/",
  },
  {
    date: "2025-02-03",
    activity: "คำสั่งแต่งตั้งคณะทำงานจัดอบรม เลขที่ ๓๑/๒๕๖๘",
    link: "https://thungsommut.example/ita/68/01-order.pdf",
  },
  { date: "2025-02-25", activity: "รายงานผลการอบรมเสนอผู้บริหาร", link: "ไม่มีลิงก์ (เอกสารเก็บที่กอง)" },
  {
    measure: 2,
    activity: "รายงานผลรายไตรมาส จำนวน ๔ ครั้ง",
    link: "https://thungsommut.example/nogift/report.pdf",
  },
  {
    measure: 2,
    date: "2025-01-02",
    activity: "นายกลงนามประกาศนโยบายไม่รับของขวัญ",
    link: "https://thungsommut.example/nogift?year=2568&lang=th",
  },
]);

/** Two pictures in the row of 2 January (the sixth), one in the undated row. */
export const PICTURES_WITH_PARTS: readonly SheetPicture[] = [
  filePictureAt("หลักฐาน", 5, "notice-board.png"),
  filePictureAt("หลักฐาน", 6, "paper.jpg", { description: "ประกาศนโยบายไม่รับของขวัญ" }),
  filePictureAt("หลักฐาน", 6, "notice-board.png", { description: "ป้ายประกาศ ณ จุดบริการ" }),
];

/** A report with foreword, contents, summary and appendix; `settings` switches any of them off: `{ appendix: false }`. */
export function reportWithParts(
  specs: readonly MeasureSpec[] = MEASURES_WITH_PARTS,
  plan: PartsPlan = {},
): ReportModel {
  const groups = specs === MEASURES_WITH_PARTS ? GROUPS : {};
  return buildReportModel(
    sheetOf(specs, { ...groups, ...plan.sheet }),
    { ...FULL_SETTINGS, ...EVERY_PART, ...plan.settings },
    {
      draft: plan.draft ?? false,
      today: plan.today ?? ("2025-10-20" as PlainDate),
      records: plan.records ?? RECORDS_WITH_PARTS,
      pictures: { pictures: plan.pictures ?? PICTURES_WITH_PARTS, unusable: [] },
    },
  );
}
