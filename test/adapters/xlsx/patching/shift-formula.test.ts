import { shiftRows } from "../../../../src/adapters/xlsx/patching/row-shift";
import { moveFormula, shiftFormula } from "../../../../src/adapters/xlsx/patching/shift-formula";

const scope = {
  shift: shiftRows([3]),
  isTarget: (name: string) => name.toLowerCase() === "มาตรการ 1" || name === "M",
  isOwn: true,
};

describe("a formula after row 3 is gone", () => {
  const cases: [formula: string, shifted: string][] = [
    ["A2", "A2"],
    ["A4", "A3"],
    ["$A$4+A$5*$B10", "$A$3+A$4*$B9"],
    ["SUM(A1:A10)", "SUM(A1:A9)"],
    ["SUM(A3:A10)", "SUM(A3:A9)"],
    ["SUM(A1:A3)", "SUM(A1:A2)"],
    ["SUM(A10:A1)", "SUM(A9:A1)"],
    ["SUM(A1:A2)", "SUM(A1:A2)"],
    ["SUM(4:6)", "SUM(3:5)"],
    ["SUM($1:$6)", "SUM($1:$5)"],
    ["SUM(A:C)", "SUM(A:C)"],
    ["SUM(A1:C1048576)", "SUM(A1:C1048576)"],
    ["A4:INDEX(A:A,9)", "A3:INDEX(A:A,9)"],
    ["'มาตรการ 1'!A4+M!B4", "'มาตรการ 1'!A3+M!B3"],
    ["'มาตรการ 1'!$A$4:$B$6", "'มาตรการ 1'!$A$3:$B$5"],
    ["อื่น!A4+'it''s'!A4", "อื่น!A4+'it''s'!A4"],
    ["[1]M!A4+'[1]M'!A4+'C:\\[b.xlsx]M'!A4", "[1]M!A4+'[1]M'!A4+'C:\\[b.xlsx]M'!A4"],
    ["SUM(M:X!A4)+SUM('M:X'!A4:A9)", "SUM(M:X!A4)+SUM('M:X'!A4:A9)"],
    ['"A4"&A4&"say ""A4"""', '"A4"&A3&"say ""A4"""'],
    ["LOG10(A4)+ATAN2(B4,1)", "LOG10(A3)+ATAN2(B3,1)"],
    ["Rate4+ค่า4+_A4+A4B+A4.5", "Rate4+ค่า4+_A4+A4B+A4.5"],
    ["ABCD4+XFE4+A1048577", "ABCD4+XFE4+A1048577"],
    ["Table1[[#This Row],[A4]]+Table1['[A4]+A4", "Table1[[#This Row],[A4]]+Table1['[A4]+A3"],
    ["IF(A4>1E5,#N/A,#REF!)", "IF(A3>1E5,#N/A,#REF!)"],
    ["M!#REF!+A4", "M!#REF!+A3"],
    ["_xlfn.ANCHORARRAY(A4)", "_xlfn.ANCHORARRAY(A3)"],
    ["A1 A4:B5,(C4)", "A1 A3:B4,(C3)"],
    ["", ""],
  ];
  test.each(cases)("%s", (formula, shifted) => {
    expect(shiftFormula(formula, scope)).toBe(shifted);
  });

  test.each([["A3"], ["$A$3+1"], ["M!B3"], ["SUM(A3:C3)"], ["3:3"]])("%s would be lost", (formula) => {
    const shift = shiftRows([3]);
    expect(shiftFormula(formula, { ...scope, shift })).toBe(formula);
    expect(shift.hindrances).toEqual([{ reason: "rowReferredTo", rows: [3], stays: "span" }]);
  });

  test("one look finds all that would be lost", () => {
    const shift = shiftRows([3, 5, 6]);
    shiftFormula("A3+SUM(A5:A6)+A4+SUM(A3:A4)", { ...scope, shift });
    expect(shift.hindrances.map(({ rows }) => rows)).toEqual([[3], [5, 6]]);
  });

  test("in another sheet only what names the sheet moves", () => {
    expect(shiftFormula("A4+A3+M!A4", { ...scope, isOwn: false })).toBe("A4+A3+M!A3");
  });
});

test.each([
  ["A1+$A$1+A$1+$A1", 2, 1, "B3+$A$1+B$1+$A3"],
  ["SUM(A1:B2)&M!A1", 1, 0, "SUM(A2:B3)&M!A2"],
  ["A1", -1, 0, "A1048576"],
  ["XFD1", 0, 1, "A1"],
  ["1:2", 1, 1, "2:3"],
])("%s filled %i down and %i to the right", (formula, rows, columns, moved) => {
  expect(moveFormula(formula, rows, columns)).toBe(moved);
});
