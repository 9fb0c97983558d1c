import fc from "fast-check";
import { MEASURE_COLUMNS } from "../../../../src/core/model/columns";
import { chooseColumnWidths } from "../../../../src/core/report/model/column-widths";
import { propertyRuns } from "../../../support/property-runs";

const TOTAL = 259;

function rowOf(lengths: readonly number[]): Parameters<typeof chooseColumnWidths>[0][number] {
  const cells = MEASURE_COLUMNS.map((column, index) => [
    column,
    [{ marker: null, level: 0, text: "ก".repeat(lengths[index] ?? 0) }],
  ]);
  return { cells: Object.fromEntries(cells) };
}

const LEAST = { measure: 38, steps: 52, responsibleUnit: 32, timeframe: 24, resultSummary: 40, outcome: 40 };

test("much text gets much room, short columns their least", () => {
  const widths = chooseColumnWidths([rowOf([60, 900, 8, 10, 150, 120])], TOTAL);
  expect(widths).toEqual({ ...LEAST, steps: TOTAL - 38 - 32 - 24 - 40 - 40 });
});

test("a second long column shares the room", () => {
  const widths = chooseColumnWidths([rowOf([60, 600, 8, 10, 600, 120])], TOTAL);
  expect(widths.resultSummary).toBeGreaterThan(60);
  expect(widths.steps).toBeGreaterThan(60);
});

test("without measures the columns are still usable", () => {
  const widths = chooseColumnWidths([], TOTAL);
  for (const column of MEASURE_COLUMNS) expect(widths[column]).toBeGreaterThanOrEqual(LEAST[column]);
});

test("the columns always fill the page exactly and none is too narrow", () => {
  const lengths = fc.array(fc.nat({ max: 10_000 }), { minLength: 6, maxLength: 6 });
  fc.assert(
    fc.property(fc.array(lengths, { maxLength: 8 }), (rows) => {
      const widths = chooseColumnWidths(rows.map(rowOf), TOTAL);
      expect(Object.values(widths).reduce((sum, width) => sum + width, 0)).toBe(TOTAL);
      for (const column of MEASURE_COLUMNS) {
        expect(Number.isInteger(widths[column])).toBe(true);
        expect(widths[column]).toBeGreaterThanOrEqual(LEAST[column]);
      }
    }),
    propertyRuns(),
  );
});
