import { eitherWay } from "../../../src/core/changes/either-way";
import { laterTexts, type TextChange } from "../../../src/core/changes/later-texts";

const changes: readonly TextChange[] = [
  { column: 1, before: "๑. ก", after: "๒. ก" },
  { column: 1, before: "๒. ก", after: "๓. ก" },
];

const cases: [name: string, then: string, now: string, isSame: boolean][] = [
  ["made", "๑. ก", "๒. ก", true],
  ["made, both", "๑. ก", "๓. ก", true],
  ["taken back", "๒. ก", "๑. ก", true],
  ["taken back, both", "๓. ก", "๑. ก", true],
  ["neither", "๓. ก", "๔. ก", false],
];

test.each(cases)("a text by which a row was known: %s", (_, then, now, isSame) => {
  expect(laterTexts(eitherWay(changes))(1, then, now)).toBe(isSame);
});
