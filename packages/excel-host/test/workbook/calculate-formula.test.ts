import { createExcelHost, loadWorkbook } from "../../src/host/create-excel-host";
import { sheetFromRows } from "../../src/data/sheet-from-rows";
import { calculateFormula } from "../../src/workbook/calculate-formula";

const host = createExcelHost();
loadWorkbook(host, {
  sheets: [
    sheetFromRows("Data", [
      [1, 2, "ก"],
      [3, "", "=A1+B1"],
    ]),
    sheetFromRows("มาตรการ", [[9]]),
  ],
});

test.each([
  ["=1+2*3", 7],
  ["=(1+2)*3", 9],
  ["=-2^2", 4],
  ["=A1+B1", 3],
  ["=C2*2", 6],
  ["=SUM(A1:B2)", 6],
  ["=SUM(A1,10)", 11],
  ["=COUNTA(A1:C1)", 3],
  ["=AVERAGE(A1:B1)", 1.5],
  ["='มาตรการ'!A1", 9],
  ['=มาตรการ!A1&" ข้อ"', "9 ข้อ"],
  ['="ก"&C1', "กก"],
  ['=IF(A1>0,"มี","ไม่มี")', "มี"],
  ['=A1="1"', false],
  ["=50%", 0.5],
  ["=1/0", "#DIV/0!"],
  ["=VLOOKUP(1,A1:B2,2)", "#NAME?"],
  ["=Nowhere!A1", "#REF!"],
  ['="x"+1', "#VALUE!"],
  ["=1+", "#NAME?"],
  ["=#N/A", "#N/A"],
  ["=-ข้อ 1", "#NAME?"],
])("%s is %j", (formula, value) => {
  expect(calculateFormula(host.workbook, host.sheet("Data"), formula)).toBe(value);
});

test("formulas follow what they point at", () => {
  host.typeIntoCell("Data", "A1", "10");
  expect(host.cell("Data", "C2").value).toBe(12);
});
