import type { PlainDate } from "../../src/core/calendar/plain-date";
import type { ReportSettings } from "../../src/core/model/report-settings";
import { buildReportModel } from "../../src/core/report/model/build-report-model";
import type { ReportModel, ReportPicture } from "../../src/core/report/model/report-model";
import { sheetOf, type MeasureSpec } from "./measure-sheet";
import { filePictureAt, pictureBytes } from "./pictures";
import { recordsOf, type EvidenceSpec } from "./record-sheets";
import { FULL_SETTINGS } from "./report-settings";

/** Settings that ask for every part that a report can have. */
export const ALL_PARTS: Partial<ReportSettings> = {
  appendix: true,
  contents: true,
  foreword: { own: null },
  enclosures: { own: null },
  printDate: "20 ตุลาคม 2568",
  signatureFields: true,
  summaryPage: true,
  totalPages: true,
};

const SENTENCE = "จัดประชุมชี้แจงแนวทางแก่บุคลากรทุกส่วนราชการและรายงานผลต่อผู้บริหาร ";
const UNITS = ["สำนักปลัด", "กองคลัง", "กองช่าง", "กองการศึกษา ศาสนาและวัฒนธรรม"] as const;
const QUARTERS = [
  ["2024-10-01", "2024-12-31"],
  ["2025-01-01", "2025-03-31"],
  ["2025-04-01", "2025-06-30"],
  ["2025-07-01", "2025-09-30"],
] as const;

/** Measures of several units and quarters, one in four of them without an outcome. */
export function measuresOfUnits(count: number): readonly MeasureSpec[] {
  return Array.from({ length: count }, (_, index) => ({
    measure: `${SENTENCE.trim()} เรื่องที่ ${index + 1}`,
    steps: `๑. ${SENTENCE.repeat(2)}\n๒. เผยแพร่ทางเว็บไซต์`,
    responsibleUnit: UNITS[index % UNITS.length] ?? "",
    timeframe: `ไตรมาสที่ ${(index % 4) + 1}`,
    period: QUARTERS[index % 4] ?? null,
    ...(index % 4 === 2 ? { outcome: "" } : {}),
  }));
}

/** Rows of evidence with and without a day, an address and more of them than one. */
export const EVIDENCE: readonly EvidenceSpec[] = [
  {
    date: "2025-02-03",
    activity: "แต่งตั้งคณะทำงานจัดอบรม",
    link: "https://thungsommut.example/ita/68/01-order.pdf",
  },
  { activity: "ประกาศนโยบายไม่รับของขวัญ", link: "ไม่มีลิงก์ (เอกสารเก็บที่กอง)" },
  {
    date: "2025-02-25",
    activity: "เผยแพร่รายงาน",
    link: "https://thungsommut.example/r?year=2568&lang=th และ https://thungsommut.example/nogift/report-68-q1-q4.pdf",
  },
  { measure: 3, date: "2025-05-05", activity: SENTENCE.repeat(3), link: "mail@thungsommut.example" },
];

/** A report with all parts, of so many measures; pictures lie beside the first measure's evidence. */
export function reportOfAllParts(
  settings: Partial<ReportSettings> = {},
  {
    count = 6,
    evidence = EVIDENCE,
  }: { readonly count?: number; readonly evidence?: readonly EvidenceSpec[] } = {},
): ReportModel {
  const records = recordsOf(evidence);
  const sheet = records.evidence.sheet ?? "";
  const pictures = [
    filePictureAt(sheet, 2, "notice-board.png", { description: "ป้ายประกาศหน้าสำนักงาน" }),
    filePictureAt(sheet, 2, "paper.jpg"),
    filePictureAt(sheet, 3, "paper.jpg", { turn: 90 }),
    filePictureAt(sheet, 4, "notice-board.png"),
    filePictureAt(sheet, 4, "notice-board.png"),
  ];
  const model = buildReportModel(
    sheetOf(measuresOfUnits(count)),
    { ...FULL_SETTINGS, ...ALL_PARTS, ...settings },
    {
      draft: false,
      today: "2025-10-20" as PlainDate,
      records,
      pictures: { pictures, unusable: [] },
    },
  );
  return { ...model, emblem: EMBLEM };
}

/** The authority's emblem, transparent around it. */
export const EMBLEM: ReportPicture = {
  bytes: pictureBytes("emblem.png"),
  kind: "png",
  width: 120,
  height: 120,
  turn: 0,
  alt: "ตราองค์การบริหารส่วนตำบลทุ่งสมมติ",
};

/** A picture for the cover. */
export const BOARD: ReportPicture = {
  bytes: pictureBytes("notice-board.png"),
  kind: "png",
  width: 160,
  height: 100,
  turn: 0,
  alt: "ที่ทำการองค์การบริหารส่วนตำบลทุ่งสมมติ",
};
