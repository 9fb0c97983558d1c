import type {
  Appendix,
  CaptionedPicture,
  ReportModel,
  ReportPicture,
} from "../../src/core/report/model/report-model";
import type { ReportSettings } from "../../src/core/model/report-settings";
import { pictureBytes, type PictureFile } from "./pictures";
import { reportOf } from "./report-model";
import type { MeasureSpec } from "./measure-sheet";

const SIZES = {
  "notice-board.png": { kind: "png", width: 160, height: 100 },
  "paper.jpg": { kind: "jpeg", width: 90, height: 140 },
  "emblem.png": { kind: "png", width: 120, height: 120 },
} as const satisfies Record<PictureFile, Pick<ReportPicture, "kind" | "width" | "height">>;

/** A picture of a report. */
export function reportPictureOf(file: PictureFile, changes: Partial<ReportPicture> = {}): ReportPicture {
  return { bytes: pictureBytes(file), ...SIZES[file], turn: 0, alt: `ภาพจาก ${file}`, ...changes };
}

/** Twelve measures of three units, due in each quarter, some without an outcome. */
export const DUE_MEASURES: readonly MeasureSpec[] = Array.from({ length: 12 }, (_, index): MeasureSpec => ({
  number: index + 1,
  measure: `จัดกิจกรรมส่งเสริมความโปร่งใสครั้งที่ ${index + 1}`,
  steps: "1. แต่งตั้งคณะทำงาน\n2. จัดกิจกรรม\n3. รายงานผลต่อผู้บริหาร",
  responsibleUnit: ["สำนักปลัด", "กองคลัง", "กองช่าง"][index % 3] ?? "",
  timeframe: `ไตรมาสที่ ${(index % 4) + 1}`,
  resultSummary: index % 5 === 4 ? "" : "จัดกิจกรรมเมื่อวันที่ 18 กุมภาพันธ์ 2568 ดู https://a.example/ita/68 แล้ว",
  outcome: index % 5 === 4 ? "" : "ผู้เข้าร่วม 42 คน",
}));

const PICTURES: readonly CaptionedPicture[] = [
  { picture: reportPictureOf("notice-board.png"), caption: "ภาพที่ ๑-๑ ป้ายประกาศ ณ จุดบริการ" },
  {
    picture: reportPictureOf("paper.jpg"),
    caption: "ภาพที่ ๑-๒ คำสั่งแต่งตั้งคณะทำงานจัดกิจกรรมส่งเสริมความโปร่งใส ประจำปี",
  },
  { picture: reportPictureOf("paper.jpg", { turn: 90 }), caption: "ภาพที่ ๑-๓ ถ่ายตะแคง" },
];

const link = (
  text: string,
  hasCode = true,
): Appendix["measures"][number]["rows"][number]["links"][number] => ({
  text,
  href: `https://${text}`,
  hasCode,
});

/** ภาคผนวก of three measures: rows with and without codes and days, pictures, a row of many addresses. */
export const APPENDIX: Appendix = {
  titleLines: ["ภาคผนวก", "หลักฐานการดำเนินการ ประจำปีงบประมาณ พ.ศ. ๒๕๖๘"],
  runningTitle: "ภาคผนวก อบต.ทุ่งสมมติ",
  columnHeadings: ["วันที่", "สิ่งที่ดำเนินการ", "คิวอาร์โค้ด"],
  continued: "(ต่อ)",
  measures: [
    {
      ordinal: 1,
      label: "มาตรการที่ ๑",
      title: "จัดกิจกรรมส่งเสริมความโปร่งใสครั้งที่ ๑",
      facts: "สำนักปลัด ไตรมาสที่ ๑ หลักฐาน ๓ รายการ ภาพ ๓ ภาพ",
      pageLabel: "ตารางหน้า",
      rows: [
        {
          date: ["๓ ก.พ. ๒๕๖๘"],
          paragraphs: ["คำสั่งแต่งตั้งคณะทำงาน เลขที่ ๓๑/๒๕๖๘"],
          links: [link("a.example/ita/68/01-order.pdf")],
        },
        {
          date: [null],
          paragraphs: [
            "รายงานผลเสนอผู้บริหาร และเผยแพร่บนเว็บไซต์ของหน่วยงานให้ประชาชนทราบโดยทั่วกัน",
            "ส่งสำเนาให้ทุกกอง",
          ],
          links: [
            link("a.example/report?year=2568&group=all"),
            link(`a.example/${"long-address/".repeat(9)}`, false),
          ],
        },
        { date: ["๒๕ ก.พ. ๒๕๖๘"], paragraphs: ["ไม่มีลิงก์ (เอกสารเก็บที่กอง)"], links: [] },
      ],
      pictures: PICTURES,
    },
    {
      ordinal: 8,
      label: "มาตรการที่ ๘",
      title: "จัดกิจกรรมส่งเสริมความโปร่งใสครั้งที่ ๘",
      facts: "กองคลัง ไตรมาสที่ ๔ หลักฐาน ๑ รายการ",
      pageLabel: "ตารางหน้า",
      rows: [
        {
          date: ["๒ ม.ค. ๒๕๖๘"],
          paragraphs: ["เผยแพร่ข้อมูลรายเดือน"],
          links: Array.from({ length: 14 }, (_, index) => link(`a.example/month/${index + 1}`)),
        },
      ],
      pictures: [],
    },
  ],
  closing: { label: "มาตรการที่ไม่มีรายการในแผ่นหลักฐาน", text: "๑๐ มาตรการ" },
};

/** A report with everything that may be asked for, but for what a case says otherwise. */
export function adornedReport(
  settings: Partial<ReportSettings> = {},
  changes: Partial<ReportModel> = {},
  measures = DUE_MEASURES,
): ReportModel {
  const model = reportOf(measures, {
    summaryPage: true,
    foreword: { own: null },
    contents: true,
    ...settings,
  });
  return { ...model, emblem: reportPictureOf("emblem.png"), appendix: APPENDIX, ...changes };
}
