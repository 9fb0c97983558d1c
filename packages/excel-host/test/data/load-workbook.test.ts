import { createExcelHost, dumpWorkbook, loadWorkbook } from "../../src/host/create-excel-host";
import { sheetFromRows } from "../../src/data/sheet-from-rows";
import type { HostWorkbookData } from "../../src/data/workbook-data";

const DATA: HostWorkbookData = {
  name: "แผน.xlsx",
  activeSheet: "มาตรการ",
  names: [{ name: "พื้นที่", formula: "='มาตรการ'!$A$1:$B$2" }],
  settings: { language: '"th"' },
  documentSettings: { shown: "1" },
  sheets: [
    sheetFromRows("Notes", [["x"]]),
    {
      name: "มาตรการ",
      cells: [
        { address: "A1", value: "007" },
        { address: "B1", value: 45_931, numberFormat: "[$-107041E]d mmmm yyyy;@" },
        { address: "A2", formula: "=1+2" },
        { address: "B2", value: "หนา", format: { bold: true, fill: "#FFFF00" } },
        { address: "C3", format: { locked: false } },
      ],
      merges: ["A4:B5"],
      hiddenRows: [3],
      hiddenColumns: ["D"],
      rowHeights: { 1: 30 },
      columnWidths: { A: 120 },
      frozenRows: 1,
      tables: [{ name: "Plan", address: "A7:B9" }],
      protection: { options: { allowFormatCells: true }, password: "x" },
      validations: [{ address: "E1:E9", rule: { list: { inCellDropDown: true, source: "ก,ข" } } }],
      comments: [{ address: "A1", content: "ตรวจแล้ว" }],
    },
    { name: "ซ่อน", visibility: "VeryHidden" },
  ],
};

const host = createExcelHost({ data: DATA });

test("values are taken as they are, formulas are calculated", () => {
  expect(host.cell("มาตรการ", "A1").value).toBe("007");
  expect(host.cell("มาตรการ", "A2")).toMatchObject({ value: 3, formula: "=1+2" });
  expect(host.cell("มาตรการ", "B1").text).toBe("1 ตุลาคม 2568");
  expect(host.cell("มาตรการ", "B2").format).toMatchObject({ bold: true, fill: "#FFFF00", fontSize: 11 });
});

test("the workbook is as in the file", () => {
  expect(host.workbook.active.name).toBe("มาตรการ");
  expect(host.workbook.name).toBe("แผน.xlsx");
  expect(host.sheet("ซ่อน").visibility).toBe("VeryHidden");
});

test("what is saved and loaded again is the same", () => {
  const dumped = dumpWorkbook(host);
  const other = createExcelHost({ data: dumped });
  expect(dumpWorkbook(other)).toEqual(dumped);
  expect(dumped.sheets[1]).toMatchObject({
    merges: ["A4:B5"],
    hiddenRows: [3],
    hiddenColumns: ["D"],
    rowHeights: { 1: 30 },
    columnWidths: { A: 120 },
    frozenRows: 1,
    tables: [{ name: "Plan", address: "A7:B9" }],
  });
});

test("a workbook needs a visible sheet, and cells need addresses", () => {
  expect(() => {
    loadWorkbook(createExcelHost(), { sheets: [{ name: "S", visibility: "Hidden" }] });
  }).toThrow("a workbook needs a visible sheet");
  expect(() => {
    loadWorkbook(createExcelHost(), { sheets: [{ name: "S", cells: [{ address: "A0", value: 1 }] }] });
  }).toThrow("not an address: A0");
});
