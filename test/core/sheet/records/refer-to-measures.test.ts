import { referToMeasures } from "../../../../src/core/sheet/records/refer-to-measures";
import { numbered, sheetOf } from "../../../support/measure-sheet";

const { measures } = sheetOf([...numbered(1, 2, 11, 11, 12), { number: null, measure: "ทบทวนคู่มือประชาชน" }]);
const refer = referToMeasures(measures);

test.each([
  ["Arabic digits", "2", "2", [2]],
  ["Thai digits", "๒", "2", [2]],
  ["a dot behind", "๑๒.", "12", [5]],
  ["its words", "มาตรการที่ ๑๒", "12", [5]],
  ["a number and the title", "๒. เผยแพร่ความรู้", "2", [2]],
  ["a number in a format", "2.00", "2", [2]],
  ["the title of a measure without a number", " ทบทวนคู่มือ ประชาชน ", null, [6]],
])("finds a measure by %s", (_, text, number, ordinals) => {
  expect(refer(text)).toEqual({ number, outcome: "found", ordinals });
});

test.each([
  ["nothing", "", null, "none", []],
  ["white space", " \u200b", null, "none", []],
  ["a number that no measure bears", "๙", "9", "unknown", []],
  ["words that are no title", "มาตรการแรก", null, "unknown", []],
  ["a number that two measures bear", "๑๑", "11", "ambiguous", [3, 4]],
])("names no one measure by %s", (_, text, number, outcome, ordinals) => {
  expect(refer(text)).toEqual({ number, outcome, ordinals });
});
