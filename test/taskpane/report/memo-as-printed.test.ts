import { renderDocx } from "../../../src/adapters/docx/render-docx";
import { renderPdf } from "../../../src/adapters/pdf/render-pdf";
import { buildReport } from "../../../src/app/build-report";
import { checkWorkbook } from "../../../src/app/check-workbook";
import { prepareReport } from "../../../src/app/prepare-report";
import type { PlainDate } from "../../../src/core/calendar/plain-date";
import { buildReportSheets } from "../../../src/core/report/print-sheets/report-sheets";
import type { ReportModel } from "../../../src/core/report/model/report-model";
import type { RawWorkbook } from "../../../src/core/sheet/raw-table";
import { memoLines } from "../../../src/taskpane/report/memo-lines";
import { docxPart, sectionsOf, wordsOf } from "../../support/docx-parts";
import { pageText, readPdf } from "../../support/read-pdf";
import type { TestTable } from "../../support/raw-table";
import { completeMeasure, measuresWorkbook, unfinishedMeasure } from "../support/measures-workbook";

const OPTIONS = { asOf: "2025-10-15" as PlainDate, fiscalYear: null, sheetName: null };
const MAYOR = ["ความเห็นนายก อบต.ทุ่งสมมติ", "นางต้นแบบ โปร่งใสยิ่ง", "นายกองค์การบริหารส่วนตำบลทุ่งสมมติ"];
const CHAIN = [
  ["ความเห็นหัวหน้าสำนักปลัด", "นายสมมติ รักงาน", "หัวหน้าสำนักปลัด"],
  ["ความเห็นปลัด", "นางทดลอง มั่นคง", "รองปลัดองค์การบริหารส่วนตำบล", "ปลัดองค์การบริหารส่วนตำบลทุ่งสมมติ"],
];

interface MemoCase {
  readonly values?: Readonly<Record<string, string>>;
  readonly chain?: readonly (readonly string[])[];
  /** True for a sheet with errors, whose report is a draft. */
  readonly isDraft?: boolean;
}

function workbookOf({ values = {}, chain = [], isDraft = false }: MemoCase): RawWorkbook {
  const settings: TestTable = {
    sheet: "ตั้งค่ารายงาน",
    rows: [
      ["ชื่อ", "ค่า"],
      ...Object.entries({
        หน่วยงาน: "องค์การบริหารส่วนตำบลทุ่งสมมติ",
        ปีงบประมาณ: "2568",
        เรียน: "นายกองค์การบริหารส่วนตำบลทุ่งสมมติ",
        ผู้จัดทำ: "นายตัวอย่าง ใจซื่อ",
        ...values,
      }),
      null,
      ["หัวข้อ", "ชื่อ", "ตำแหน่ง", "รักษาราชการแทน"],
      ...chain,
      MAYOR,
    ],
  };
  return measuresWorkbook([isDraft ? unfinishedMeasure(1) : completeMeasure(1)], [settings]);
}

const CASES: readonly (readonly [string, MemoCase])[] = [
  ["the assessment's year is named: its item is told", { values: { ปีที่ประเมิน: "2569" } }],
  ["a year without rules of its own: no item is told", { values: { ปีที่ประเมิน: "2571" } }],
  ["no year is named", {}],
  ["Arabic digits", { values: { ปีที่ประเมิน: "2569", "เลขไทย/อารบิก": "เลขอารบิก" } }],
  [
    "number, date, telephone and a subject of the office's own",
    {
      values: {
        ส่วนราชการ: "สำนักปลัด",
        โทรศัพท์: "0-7500-0000",
        ที่หนังสือ: "สม 72501/12",
        วันที่หนังสือ: "22 มีนาคม 2569",
        เรื่อง: "รายงานผลตามมาตรการ ปี 2568",
      },
    },
  ],
  ["a chain of three", { values: { ปีที่ประเมิน: "2569" }, chain: CHAIN }],
  ["a draft", { values: { ปีที่ประเมิน: "2569" }, isDraft: true }],
  ["a draft without preparer and addressee", { values: { เรียน: "", ผู้จัดทำ: "" }, isDraft: true }],
];

/** Letters in their order: where lines end, and how a gap is dotted, is the format's own. */
function lettersOf(text: string): string {
  return text.replace(/[\s.…_\u00ad\u200b-\u200f\u2060\ufeff]+/g, "").replaceAll("ฉบับร่าง", "");
}

/** Endorsements that stand side by side are read in another order by each format. */
function sorted(text: string): string {
  return [...text].sort().join("");
}

function paneText(workbook: RawWorkbook): string {
  const checked = checkWorkbook(workbook, { ...OPTIONS, purpose: "check" });
  if (!checked.ok) throw new Error(checked.fault.en);
  const { memo } = buildReport(checked.value, OPTIONS.asOf);
  return lettersOf(
    memoLines(memo)
      .flatMap(({ label = "", text }) => [label, ...text.map((part) => part ?? "…")])
      .join(" "),
  );
}

function modelOf(workbook: RawWorkbook): ReportModel {
  const prepared = prepareReport(workbook, { ...OPTIONS, force: true });
  if (!prepared.ok || prepared.value.model === null) throw new Error("no report");
  return prepared.value.model;
}

async function wordText(model: ReportModel): Promise<string> {
  const [memo = ""] = sectionsOf(docxPart(await renderDocx(model), "word/document.xml"));
  return lettersOf(wordsOf(memo));
}

function sheetText(model: ReportModel): string {
  const [memo] = buildReportSheets(model).sheets;
  const texts = memo?.rows.flatMap(({ cells }) => cells.map(({ value }) => value ?? "")) ?? [];
  return lettersOf(texts.join(" "));
}

describe("the memo shown in the pane is the memo printed, to the letter", () => {
  const workbooks = CASES.map(([, given]) => workbookOf(given));
  const models = workbooks.map(modelOf);
  let pdfTexts: readonly string[] = [];
  beforeAll(async () => {
    // The memo is what stands before the cover: one page in these cases.
    pdfTexts = await Promise.all(
      models.map(async (model) => {
        const [page] = (await readPdf(await renderPdf(model))).pages;
        return lettersOf(page ? pageText(page) : "");
      }),
    );
  });

  test.each(CASES.map(([name, { chain = [] }], at) => ({ name, at, isOrdered: chain.length === 0 })))(
    "$name",
    async ({ at, isOrdered }) => {
      const [workbook, model] = [workbooks[at], models[at]];
      if (workbook === undefined || model === undefined) throw new Error("no such case");
      const folded = isOrdered ? lettersOf : sorted;
      const shown = folded(paneText(workbook));
      expect(shown.length).toBeGreaterThan(200);
      expect({
        word: folded(await wordText(model)),
        sheet: folded(sheetText(model)),
        pdf: folded(pdfTexts[at] ?? ""),
      }).toEqual({ word: shown, sheet: shown, pdf: shown });
    },
  );
});
