import fc from "fast-check";
import { cellRef, columnLetters, columnNumber } from "../../../src/core/model/cell-ref";
import { propertyRuns } from "../../support/property-runs";

test.each([
  [1, "A"],
  [26, "Z"],
  [27, "AA"],
  [52, "AZ"],
  [53, "BA"],
  [702, "ZZ"],
  [703, "AAA"],
  [16384, "XFD"],
])("column %i is %s", (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
  expect(columnNumber(letters)).toBe(column);
});

test("there and back", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 16384 }),
      (column) => columnNumber(columnLetters(column)) === column,
    ),
    propertyRuns(),
  );
});

test("an address", () => {
  expect(cellRef(28, 1048576)).toBe("AB1048576");
});
