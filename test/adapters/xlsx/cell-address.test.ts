import { parseArea, parseCellAddress, parseMergedArea } from "../../../src/adapters/xlsx/cell-address";

describe("cell addresses", () => {
  test.each([
    ["A1", { column: 1, row: 1 }],
    ["Z9", { column: 26, row: 9 }],
    ["AA10", { column: 27, row: 10 }],
    ["$B$3", { column: 2, row: 3 }],
    ["XFD1048576", { column: 16_384, row: 1_048_576 }],
    ["XFE1", null],
    ["A1048577", null],
    ["A0", null],
    ["A01", null],
    ["AAAA1", null],
    ["1A", null],
    ["A", null],
    ["", null],
    ["A1 ", null],
  ])("%s", (text, address) => {
    expect(parseCellAddress(text)).toEqual(address);
  });
});

describe("areas", () => {
  test.each([
    ["A1:F3", { top: 1, left: 1, bottom: 3, right: 6 }],
    ["F3:A1", { top: 1, left: 1, bottom: 3, right: 6 }],
    ["B2", { top: 2, left: 2, bottom: 2, right: 2 }],
    ["A1:B2:C3", null],
    ["A1:", null],
    ["A:B", null],
  ])("%s", (text, area) => {
    expect(parseArea(text)).toEqual(area);
  });
});

describe("areas of merged cells", () => {
  test.each([
    ["A1:F3", { top: 1, left: 1, bottom: 3, right: 6 }],
    ["B:D", { top: 1, left: 2, bottom: 1_048_576, right: 4 }],
    ["$B:$B", { top: 1, left: 2, bottom: 1_048_576, right: 2 }],
    ["1:1", { top: 1, left: 1, bottom: 1, right: 16_384 }],
    ["$2:$4", { top: 2, left: 1, bottom: 4, right: 16_384 }],
    ["1:1048576", { top: 1, left: 1, bottom: 1_048_576, right: 16_384 }],
    ["A:XFE", null],
    ["0:1", null],
    ["1:1048577", null],
    ["A:1", null],
    ["A:B:C", null],
    ["", null],
  ])("%s", (text, area) => {
    expect(parseMergedArea(text)).toEqual(area);
  });
});
