import { createExcelHost, loadWorkbook } from "../../src/host/create-excel-host";
import { autofitColumns, autofitRows, rowHeight } from "../../src/workbook/row-and-column-sizes";
import { WHOLE_SHEET } from "../../src/workbook/area";

const long = "ดำเนินการตามแผน ".repeat(20);
const host = createExcelHost();
loadWorkbook(host, {
  sheets: [
    {
      name: "S",
      columnWidths: { A: 100, B: 400 },
      merges: ["A4:B4"],
      cells: [
        { address: "A1", value: long, format: { wrapText: true } },
        { address: "B2", value: long, format: { wrapText: true } },
        { address: "A3", value: long },
        { address: "A4", value: long, format: { wrapText: true } },
        { address: "A5", value: "หนึ่ง\nสอง\nสาม", format: { wrapText: true, fontSize: 16 } },
      ],
    },
  ],
});
const sheet = host.sheet("S");
autofitRows(sheet, WHOLE_SHEET);

test("wrapped text makes a row higher, and less so in a wider column", () => {
  expect(rowHeight(sheet, 1)).toBeGreaterThan(rowHeight(sheet, 2));
  expect(rowHeight(sheet, 2)).toBeGreaterThan(15);
});

test("text that is not wrapped, and merged cells, leave a row alone", () => {
  expect(rowHeight(sheet, 3)).toBe(15);
  expect(rowHeight(sheet, 4)).toBe(15);
});

test("lines count", () => {
  expect(rowHeight(sheet, 5)).toBeGreaterThanOrEqual(3 * 16);
});

test("a column takes the width of its longest line", () => {
  autofitColumns(sheet, { top: 5, left: 1, bottom: 5, right: 1 });
  expect(sheet.columnWidths.get(1)).toBeLessThan(60);
});
