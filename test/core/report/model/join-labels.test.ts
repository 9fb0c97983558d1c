import { joinLabels } from "../../../../src/core/report/model/join-labels";
import { numbered, sheetOf } from "../../../support/measure-sheet";

test.each<[string, readonly (number | null)[], string]>([
  ["none", [], ""],
  ["one", [7], "มาตรการที่ 7"],
  ["two", [7, 13], "มาตรการที่ 7 และมาตรการที่ 13"],
  ["two in a row", [7, 8], "มาตรการที่ 7 และมาตรการที่ 8"],
  ["three in a row", [7, 8, 9], "มาตรการที่ 7 – 9"],
  ["a range between others", [1, 3, 4, 5, 9], "มาตรการที่ 1, มาตรการที่ 3 – 5 และมาตรการที่ 9"],
  ["numbers that begin again", [1, 2, 1, 2], "มาตรการที่ 1, มาตรการที่ 2, มาตรการที่ 1 และมาตรการที่ 2"],
])("%s", (_, numbers, text) => {
  expect(joinLabels(sheetOf(numbered(...numbers)).measures)).toBe(text);
});

test("those in between have evidence: no range over them", () => {
  const { measures } = sheetOf(numbered(1, 2, 3, 4, 5));
  expect(joinLabels(measures.filter(({ ordinal }) => ordinal !== 3))).toBe(
    "มาตรการที่ 1, มาตรการที่ 2, มาตรการที่ 4 และมาตรการที่ 5",
  );
});
