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

describe("the font counts", () => {
  const sample = (fontName: string) => ({ fontName, fontSize: 40, wrapText: false });
  const fonts = createExcelHost();
  loadWorkbook(fonts, {
    sheets: [
      {
        name: "F",
        cells: [
          { address: "A1", value: "ตัวอย่าง", format: sample("TH SarabunPSK") },
          { address: "B2", value: "ตัวอย่าง", format: sample("Tahoma") },
        ],
      },
    ],
  });
  const pages = fonts.sheet("F");
  const fit = (fontOf?: Parameters<typeof autofitRows>[2]): number[] => {
    autofitColumns(pages, WHOLE_SHEET, fontOf);
    autofitRows(pages, WHOLE_SHEET, fontOf);
    return [pages.columnWidths.get(1) ?? 0, pages.columnWidths.get(2) ?? 0, rowHeight(pages, 1)];
  };

  test("TH Sarabun is smaller than others of its size", () => {
    const [sarabun = 0, tahoma = 0, line = 0] = fit();
    // Six letters that take room, and 8 points beside them.
    expect(sarabun).toBeCloseTo(6 * 40 * 0.35 + 8);
    expect(tahoma).toBeCloseTo(6 * 40 * 0.5 + 8);
    expect(line).toBeCloseTo(52);
  });

  test("a machine without it shows another one in its place", () => {
    const [sarabun, tahoma, line] = fit(() => ({ width: 0.5, line: 1.2 }));
    expect(sarabun).toBe(tahoma);
    expect(line).toBeCloseTo(48);
  });
});
