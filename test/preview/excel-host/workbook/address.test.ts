import {
  columnIndex,
  columnLetters,
  formatAddress,
  formatArea,
  parseAddress,
} from "../../../../src/preview/excel-host/workbook/address";
import { maxColumns, maxRows } from "../../../../src/preview/excel-host/workbook/area";

test.each([
  ["A", 0],
  ["Z", 25],
  ["AA", 26],
  ["XFD", 16_383],
])("column %s is %i", (letters, index) => {
  expect(columnIndex(letters)).toBe(index);
  expect(columnLetters(index)).toBe(letters);
});

test.each([
  ["a cell", "B3", null, [2, 1, 1, 1]],
  ["absolute", "$B$3:$C$4", null, [2, 1, 2, 2]],
  ["corners the other way round", "C4:B3", null, [2, 1, 2, 2]],
  ["whole columns", "A:C", null, [0, 0, maxRows, 3]],
  ["whole rows", "2:4", null, [1, 0, 3, maxColumns]],
  ["a Thai sheet", "มาตรการ!A1", "มาตรการ", [0, 0, 1, 1]],
  ["a quoted sheet", "'It''s'!A1", "It's", [0, 0, 1, 1]],
  ["the last cell", "XFD1048576", null, [maxRows - 1, maxColumns - 1, 1, 1]],
])("reads %s", (_name, text, sheet, [row, column, rows, columns]) => {
  expect(parseAddress(text)).toEqual({ sheet, area: { row, column, rows, columns } });
});

test.each(["A0", "XFE1", "A1048577", "A1:", "", "ABCD1", "1A"])("does not read %j", (text) => {
  expect(parseAddress(text)).toBeNull();
});

test.each(["A1", "B2:C3", "A:C", "2:4"])("writes %s as it was read", (text) => {
  const parsed = parseAddress(text);
  expect(parsed && formatArea(parsed.area)).toBe(text);
});

test("quotes a sheet name that Excel would quote", () => {
  const area = { row: 0, column: 0, rows: 1, columns: 2 };
  expect(formatAddress("Data", area)).toBe("Data!A1:B1");
  expect(formatAddress("มาตรการ", area, true)).toBe("'มาตรการ'!$A$1:$B$1");
  expect(formatAddress("AB12", area)).toBe("'AB12'!A1:B1");
});
