import { findLeftBlank } from "../../../src/core/model/left-blank";
import type { ErrorCell } from "../../../src/core/model/measure-sheet";
import { columnsBut, sheetOf } from "../../support/measure-sheet";

const errorAt = (column: ErrorCell["column"], measure: number): ErrorCell => ({
  cell: "X1",
  column,
  measure,
  text: "#REF!",
});

test.each([
  ["a blank and a filled cell", sheetOf([{ steps: "" }, {}]), [1]],
  ["zero-width characters and a dash", sheetOf([{ steps: "\u200b" }, { steps: " - " }]), [1, 2]],
  ["a column that is not there", sheetOf([{}], { columns: columnsBut({ steps: null }) }), []],
  ["an Excel error in the cell", sheetOf([{ steps: "" }], { errorCells: [errorAt("steps", 1)] }), []],
  ["an error in another column", sheetOf([{ steps: "" }], { errorCells: [errorAt("outcome", 1)] }), [1]],
  ["an error in another measure", sheetOf([{ steps: "" }, {}], { errorCells: [errorAt("steps", 2)] }), [1]],
])("%s", (_, sheet, ordinals) => {
  expect(findLeftBlank(sheet, "steps").map(({ ordinal }) => ordinal)).toEqual(ordinals);
});

test("a measure cell that holds a number only is blank", () => {
  expect(findLeftBlank(sheetOf([{ measure: "" }, {}]), "measure").map(({ ordinal }) => ordinal)).toEqual([1]);
});
