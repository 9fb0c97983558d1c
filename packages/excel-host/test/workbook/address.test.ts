import {
  columnLetters,
  columnNumber,
  formatAddress,
  formatArea,
  parseAddress,
} from "../../src/workbook/address";
import { MAX_COLUMNS, MAX_ROWS } from "../../src/workbook/area";

test.each([
  ["A", 1],
  ["Z", 26],
  ["AA", 27],
  ["XFD", 16_384],
])("column %s is %i", (letters, column) => {
  expect(columnNumber(letters)).toBe(column);
  expect(columnLetters(column)).toBe(letters);
});

test.each([
  ["a cell", "B3", null, [3, 2, 3, 2]],
  ["absolute", "$B$3:$C$4", null, [3, 2, 4, 3]],
  ["corners the other way round", "C4:B3", null, [3, 2, 4, 3]],
  ["whole columns", "A:C", null, [1, 1, MAX_ROWS, 3]],
  ["whole rows", "2:4", null, [2, 1, 4, MAX_COLUMNS]],
  ["a Thai sheet", "มาตรการ!A1", "มาตรการ", [1, 1, 1, 1]],
  ["a quoted sheet", "'It''s'!A1", "It's", [1, 1, 1, 1]],
  ["the last cell", "XFD1048576", null, [MAX_ROWS, MAX_COLUMNS, MAX_ROWS, MAX_COLUMNS]],
])("reads %s", (_name, text, sheet, [top, left, bottom, right]) => {
  expect(parseAddress(text)).toEqual({ sheet, area: { top, left, bottom, right } });
});

test.each(["A0", "XFE1", "A1048577", "A1:", "", "ABCD1", "1A"])("does not read %j", (text) => {
  expect(parseAddress(text)).toBeNull();
});

test.each(["A1", "B2:C3", "A:C", "2:4"])("writes %s as it was read", (text) => {
  const parsed = parseAddress(text);
  expect(parsed && formatArea(parsed.area)).toBe(text);
});

test("quotes a sheet name that Excel would quote", () => {
  const area = { top: 1, left: 1, bottom: 1, right: 2 };
  expect(formatAddress("Data", area)).toBe("Data!A1:B1");
  expect(formatAddress("มาตรการ", area, true)).toBe("'มาตรการ'!$A$1:$B$1");
  expect(formatAddress("AB12", area)).toBe("'AB12'!A1:B1");
});
