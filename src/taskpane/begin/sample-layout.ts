import { MEASURE_COLUMNS, type MeasureColumn } from "../../core/model/columns";
import type { RowLayout, WorkbookLayout } from "../../core/model/workbook-layout";
import { newWorkbookLayout } from "../../core/sheet/new-workbook-layout";

const NAME = "ตัวอย่างมาตรการ";

/**
 * Three measures as an office would write them; the second has no results yet, the third a placeholder and a misspelt word, so that
 * the check has something to show, and something that can be mended with one button (issue 16).
 */
const MEASURES: readonly Readonly<Record<MeasureColumn, string>>[] = [
  {
    measure: "๑. ประกาศเจตจำนงสุจริตของผู้บริหาร",
    steps: "๑. จัดทำประกาศ\n๒. เผยแพร่ทางเว็บไซต์และป้ายประชาสัมพันธ์",
    responsibleUnit: "สำนักปลัด",
    timeframe: "ไตรมาสที่ ๑",
    resultSummary: "ประกาศเมื่อวันที่ ๑๕ พฤศจิกายน และเผยแพร่ทางเว็บไซต์ จำนวน ๑ ฉบับ",
    outcome: "พนักงานรับทราบประกาศ ๔๒ คน จาก ๔๒ คน คิดเป็นร้อยละ ๑๐๐",
  },
  {
    measure: "๒. อบรมประมวลจริยธรรมแก่พนักงาน",
    steps: "๑. เสนอโครงการ\n๒. จัดอบรม\n๓. ประเมินผลก่อนและหลังอบรม",
    responsibleUnit: "สำนักปลัด",
    timeframe: "ไตรมาสที่ ๒",
    resultSummary: "",
    outcome: "",
  },
  {
    measure: "๓. เปิดช่องทางรับเรื่องร้องเรียนการทุจริต",
    steps: "๑. จัดทำแบบฟอร์มออนไลน์\n๒. ประชาสัมพันธ์ทางเว็ปไซต์\n๓. สรุปเรื่องทุกไตรมาส",
    responsibleUnit: "โปรดระบุหน่วยงาน",
    timeframe: "ตลอดปีงบประมาณ",
    resultSummary: "",
    outcome: "",
  },
];

/**
 * One sheet with three example measures under the headings of the blank workbook.
 * @param fiscalYear Buddhist era, as 2569
 */
export function sampleLayout(fiscalYear: number): WorkbookLayout {
  const layout = newWorkbookLayout(fiscalYear);
  const [form] = layout.sheets;
  if (!form) throw new Error("the blank workbook has no measures sheet");
  const firstRow =
    (form.rows.find(({ cells }) => cells.some(({ style }) => style === "heading"))?.row ?? 0) + 1;
  const rows = form.rows.map((row): RowLayout => {
    const measure = MEASURES[row.row - firstRow];
    if (!measure) return row;
    const cells = row.cells.map((cell) => {
      const column = MEASURE_COLUMNS[cell.column - 1];
      return column === undefined ? cell : { ...cell, value: measure[column] || null };
    });
    return { ...row, cells };
  });
  return { ...layout, sheets: [{ ...form, name: NAME, rows }] };
}
