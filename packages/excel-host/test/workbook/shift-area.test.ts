import { formatArea, parseAddress } from "../../src/workbook/address";
import type { Area } from "../../src/workbook/area";
import { shiftArea, type CellShift } from "../../src/workbook/shift-area";

function area(address: string): Area {
  const parsed = parseAddress(address);
  if (!parsed) throw new Error(address);
  return parsed.area;
}

const CASES: readonly [string, CellShift["kind"], CellShift["axis"], string, string, string | null][] = [
  ["rows above push it down", "insert", "rows", "2:3", "A5:B6", "A7:B8"],
  ["rows at its first row push it down", "insert", "rows", "5:5", "A5:B6", "A6:B7"],
  ["rows inside make it longer", "insert", "rows", "6:6", "A5:B6", "A5:B7"],
  ["rows below leave it", "insert", "rows", "7:7", "A5:B6", "A5:B6"],
  ["cells of other columns leave it", "insert", "rows", "D1:D2", "A5:B6", "A5:B6"],
  ["cells of some of its columns leave it", "insert", "rows", "A1:A2", "A5:B6", "A5:B6"],
  ["columns before push it right", "insert", "columns", "A:A", "B1", "C1"],
  ["deleting rows above pulls it up", "delete", "rows", "1:2", "A5:B6", "A3:B4"],
  ["deleting its first row shortens it", "delete", "rows", "5:5", "A5:B6", "A5:B5"],
  ["deleting over its top shortens and moves it", "delete", "rows", "4:5", "A5:B6", "A4:B4"],
  ["deleting its last row shortens it", "delete", "rows", "6:8", "A5:B6", "A5:B5"],
  ["deleting all of it", "delete", "rows", "5:6", "A5:B6", null],
  ["deleting columns", "delete", "columns", "A:A", "B1:C1", "A1:B1"],
  ["whole columns stay", "insert", "rows", "2:3", "A:B", "A:B"],
];

test.each(CASES)("%s", (_name, kind, axis, moved, before, after) => {
  const result = shiftArea(area(before), { area: area(moved), axis, kind });
  expect(result && formatArea(result)).toBe(after);
});
