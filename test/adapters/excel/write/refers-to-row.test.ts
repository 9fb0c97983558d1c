import { refersToRow } from "../../../../src/adapters/excel/write/refers-to-row";

const place = { sheet: "มาตรการ", row: 5 };

test.each([
  ["the cell", "=A5", true],
  ["with dollars", "=$A$5+1", true],
  ["another row", "=A6", false],
  ["a row that begins alike", "=A50+A55", false],
  ["the first row of an area", "=SUM(A5:A21)", true],
  ["the last row of an area", "=SUM($A$1:$B$5)", true],
  ["inside an area", "=SUM(A1:A21)", false],
  ["the row itself", "=COUNTA(5:5)", true],
  ["rows around it", "=COUNTA($4:$6)", false],
  ["a whole column", "=COUNTA(A:A)", false],
  ["only in a text", '="ดู A5"', false],
  ["a text and a cell", '="ดู"&A5', true],
  ["a function that ends in a number", "=LOG10(A7)", false],
  ["a name that ends like a cell", "=ยอด_A5", false],
  ["another sheet", "=สรุป!A5", false],
  ["another sheet in quotes", "='สรุป ผล'!A5", false],
  ["this sheet by name", "=มาตรการ!A5", true],
  ["this sheet in quotes", "='มาตรการ'!$A$5", true],
  ["several sheets", "=SUM('มาตรการ:สรุป'!A5)", true],
  ["one of many", "=IF(A1>0,B2,C5)", true],
])("%s", (_, formula, expected) => {
  expect(refersToRow(formula, "มาตรการ", place)).toBe(expected);
});

test.each([
  ["a formula of another sheet without a sheet's name", "=A5", "สรุป", false],
  ["one of another sheet that names this one", "=มาตรการ!A5", "สรุป", true],
  ["capitals do not matter", "=SHEET1!A5", "สรุป", true],
  ["a name's formula without a sheet may mean any", "=$A$5", null, true],
])("%s", (_, formula, home, expected) => {
  const sheet = formula.includes("SHEET1") ? "Sheet1" : "มาตรการ";
  expect(refersToRow(formula, home, { sheet, row: 5 })).toBe(expected);
});

test("a sheet's name with an apostrophe", () => {
  expect(refersToRow("='แผน''๖๘'!A5", "สรุป", { sheet: "แผน'๖๘", row: 5 })).toBe(true);
});
