import fc from "fast-check";
import { equalAreas } from "../../../../src/adapters/excel/sheets/equal-areas";
import { propertyRuns } from "../../../support/property-runs";

/** One letter a cell, a point for nothing. */
function cellsOf(lines: readonly string[]): { row: number; column: number; value: string | undefined }[] {
  return lines.flatMap((line, row) =>
    [...line].map((letter, column) => ({
      row: row + 1,
      column: column + 1,
      value: letter === "." ? undefined : letter,
    })),
  );
}

test.each([
  ["nothing", [], 0],
  ["one block", ["aa", "aa"], 1],
  ["two values in a row", ["ab"], 2],
  ["a heading above a body", ["hhh", "bbb", "bbb"], 2],
  ["a gap between", ["aa", "..", "aa"], 2],
  ["a step", ["aaa", "aa."], 2],
  ["stripes", ["ab", "ab"], 2],
])("%s", (_, lines, count) => {
  expect(equalAreas(cellsOf(lines))).toHaveLength(count);
});

test("rows that are left out part what is above and below", () => {
  const cells = [1, 3].map((row) => ({ row, column: 1, value: "a" }));
  expect(equalAreas(cells)).toHaveLength(2);
});

test("the areas cover every cell once, each with its own value", () => {
  const line = fc.array(fc.constantFrom("a", "b", "."), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(fc.array(line, { maxLength: 6 }), (lines) => {
      const cells = cellsOf(lines.map((letters) => letters.join("")));
      const painted = new Map<string, string>();
      for (const { top, left, bottom, right, value } of equalAreas(cells)) {
        for (let row = top; row <= bottom; row += 1) {
          for (let column = left; column <= right; column += 1) {
            expect(painted.has(`${row},${column}`)).toBe(false);
            painted.set(`${row},${column}`, value);
          }
        }
      }
      const wanted = cells.filter(({ value }) => value !== undefined);
      expect(painted).toEqual(new Map(wanted.map(({ row, column, value }) => [`${row},${column}`, value])));
    }),
    propertyRuns(),
  );
});
