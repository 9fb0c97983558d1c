import { createExcelHost, loadWorkbook } from "../../../../src/preview/excel-host/create-excel-host";
import {
  autofitColumns,
  autofitRows,
  rowHeight,
} from "../../../../src/preview/excel-host/workbook/row-and-column-sizes";
import { wholeSheet } from "../../../../src/preview/excel-host/workbook/area";

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
autofitRows(sheet, wholeSheet);

test("wrapped text makes a row higher, and less so in a wider column", () => {
  expect(rowHeight(sheet, 0)).toBeGreaterThan(rowHeight(sheet, 1));
  expect(rowHeight(sheet, 1)).toBeGreaterThan(15);
});

test("text that is not wrapped, and merged cells, leave a row alone", () => {
  expect(rowHeight(sheet, 2)).toBe(15);
  expect(rowHeight(sheet, 3)).toBe(15);
});

test("lines count", () => {
  expect(rowHeight(sheet, 4)).toBeGreaterThanOrEqual(3 * 16);
});

test("a column takes the width of its longest line", () => {
  autofitColumns(sheet, { row: 4, column: 0, rows: 1, columns: 1 });
  expect(sheet.columnWidths.get(0)).toBeLessThan(60);
});
