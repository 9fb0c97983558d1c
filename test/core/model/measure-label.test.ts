import { measureLabel } from "../../../src/core/model/measure-label";
import { numbered, sheetOf } from "../../support/measure-sheet";

test("a measure goes by the number the sheet gives it, else by its position", () => {
  expect(sheetOf(numbered(11, 11, null, 12)).measures.map(measureLabel)).toEqual([11, 11, 3, 12]);
});
