import { problemAt, problemAtBlank, problemAtNumber } from "../../../src/core/engine/problem-at";
import type { Measure } from "../../../src/core/model/measure";
import { columnsBut, numbered, sheetOf } from "../../support/measure-sheet";

const twoRows = sheetOf([{ steps: ["๑. ประชุม", "๒. รายงาน"] }]);
const measure = twoRows.measures[0] as Measure;

describe("problemAt", () => {
  test.each([
    ["the first row", 0, "B5"],
    ["the last letter of the first row", "๑. ประชุม".length - 1, "B5"],
    ["the first letter of the second row", "๑. ประชุม".length + 1, "B6"],
  ])("%s", (_, offset, cell) => {
    expect(problemAt(measure, "steps", "slip", {}, { offset, quote: "ประชุม" })).toEqual({
      message: "slip",
      values: {},
      measure: 1,
      column: "steps",
      cell,
      quote: "ประชุม",
    });
  });
});

describe("problemAtBlank", () => {
  test("points at the measure's first row in the column", () => {
    const problem = problemAtBlank(twoRows, measure, "outcome", "blank", {});
    expect(problem).toMatchObject({ measure: 1, column: "outcome", cell: "F5", quote: null });
  });

  test("points at no cell where the column is missing", () => {
    const sheet = sheetOf([{}], { columns: columnsBut({ outcome: null }) });
    expect(problemAtBlank(sheet, sheet.measures[0] as Measure, "outcome", "blank", {}).cell).toBeNull();
  });
});

describe("problemAtNumber", () => {
  test.each([
    ["a number in the measure cell", null, { column: "measure", cell: "A5" }],
    ["a number in a column of its own", "H", { column: "number", cell: "H5" }],
  ])("%s", (_, number, place) => {
    const sheet = sheetOf(numbered(4), { columns: columnsBut({ number }) });
    const problem = problemAtNumber(sheet, sheet.measures[0] as Measure, "slip", {});
    expect(problem).toMatchObject({ ...place, measure: 1, quote: "๔" });
  });
});
