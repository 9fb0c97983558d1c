import type { WorkbookLayout } from "../../src/core/model/workbook-layout";

/** Two small print sheets: texts that look like formulas and numbers, a blank row, a hint. */
export const printLayout: WorkbookLayout = {
  title: "ทดลอง",
  sheets: ["พิมพ์-ปก", "พิมพ์-ตารางรายงาน"].map((name) => ({
    name,
    columnWidths: [20, 10],
    rows: [
      {
        row: 1,
        height: null,
        cells: [
          { column: 1, value: "=1+1", style: "title", note: null },
          { column: 2, value: "08", style: "text", note: null },
        ],
      },
      { row: 3, height: 40, cells: [{ column: 1, value: 2568, style: "body", note: "ปี พ.ศ." }] },
    ],
    merges: [],
    frozen: { rows: 1, columns: 0 },
    choices: [],
    page: {
      orientation: "portrait",
      marginsInCentimetres: { top: 2, right: 2, bottom: 2, left: 3 },
      isFitToWidth: true,
      repeatedRows: { first: 1, last: 1 },
      footer: "&Cหน้า &P",
    },
  })),
};
