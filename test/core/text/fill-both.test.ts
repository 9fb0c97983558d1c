import { fillBoth } from "../../../src/core/text/fill-both";

const ROW = { th: "แถว {row}", en: "row {row}" };

test("the same values go into both languages", () => {
  expect(fillBoth(ROW, { row: "7" })).toEqual({ th: "แถว 7", en: "row 7" });
});

test("a sentence is never half filled", () => {
  expect(() => fillBoth(ROW, {})).toThrow("no value for the slot {row}");
});
