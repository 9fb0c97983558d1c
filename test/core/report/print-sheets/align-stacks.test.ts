import * as fc from "fast-check";
import { alignStacks, type SizedText } from "../../../../src/core/report/print-sheets/align-stacks";
import { propertyRuns } from "../../../support/property-runs";

const stack = (...texts: [string, number][]): SizedText[] => texts.map(([text, lines]) => ({ text, lines }));

test("short paragraphs stand beside a long one, as many as it has room for", () => {
  const long = stack(["ผล", 4]);
  const list = stack(["๑", 2], ["๒", 2], ["๓", 1]);
  expect(alignStacks([long, list])).toEqual([
    { texts: ["ผล", "๑\n๒"], lines: 4 },
    { texts: [null, "๓"], lines: 1 },
  ]);
});

test("blank columns make one row", () => {
  expect(alignStacks([[], []])).toEqual([{ texts: [null, null], lines: 0 }]);
});

test("nothing is lost, turned round or higher than its row", () => {
  const column = fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 8 });
  fc.assert(
    fc.property(fc.array(column, { minLength: 1, maxLength: 4 }), (heights) => {
      const columns = heights.map((lines, at) =>
        stack(...lines.map((n, i): [string, number] => [`${at}.${i}`, n])),
      );
      const rows = alignStacks(columns);
      for (const [at, texts] of columns.entries()) {
        const shown = rows.flatMap((row) => row.texts[at]?.split("\n") ?? []);
        expect(shown).toEqual(texts.map(({ text }) => text));
      }
      for (const { texts, lines } of rows)
        for (const [at, text] of texts.entries()) {
          const used = (text?.split("\n") ?? []).map(
            (name) => heights[at]?.[Number(name.split(".")[1])] ?? 0,
          );
          expect(used.reduce((sum, n) => sum + n, 0)).toBeLessThanOrEqual(lines);
        }
    }),
    propertyRuns(),
  );
});
