import { laterTexts, type TextChange } from "../../../src/core/changes/later-texts";

const number = (before: string, after: string, column = 1): TextChange => ({ column, before, after });

const cases: [name: string, later: TextChange[], then: string, now: string, isSame: boolean][] = [
  ["the same text", [], "๑. ก", "๑. ก", true],
  ["another text", [], "๑. ก", "๒. ก", false],
  ["changed by us", [number("๑. ก", "๒. ก")], "๑. ก", "๒. ก", true],
  ["not changed though another was", [number("๑. ข", "๒. ข")], "๑. ก", "๑. ก", true],
  ["changed by us and back by a person", [number("๑. ก", "๒. ก")], "๑. ก", "๑. ก", true],
  ["changed by somebody else", [number("๑. ก", "๒. ก")], "๑. ก", "๓. ก", false],
  ["twice, one after the other", [number("๑. ก", "๒. ก"), number("๒. ก", "๓. ก")], "๑. ก", "๓. ก", true],
  ["twice, in the wrong order", [number("๒. ก", "๓. ก"), number("๑. ก", "๒. ก")], "๑. ก", "๓. ก", false],
  ["in another column", [number("๑. ก", "๒. ก", 2)], "๑. ก", "๒. ก", false],
  ["never backwards", [number("๑. ก", "๒. ก")], "๒. ก", "๑. ก", false],
];
test.each(cases)("%s", (_, later, then, now, isSame) => {
  expect(laterTexts(later)(1, then, now)).toBe(isSame);
});
