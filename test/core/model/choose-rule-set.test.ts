import { chooseRuleSet } from "../../../src/core/model/choose-rule-set";
import { RULE_SETS } from "../../../src/core/model/rule-sets";

test.each([
  ["a report on 2568 is what O26 of 2569 asks for", 2568, null, 2569, "O26"],
  ["a report on 2566 was asked for in 2566", 2566, null, 2566, "O43"],
  ["the settings say which assessment", 2568, 2568, 2568, "O28"],
  ["a year to come takes the latest rules", 2570, null, 2569, "O26"],
  ["an assessment to come, too", 2568, 2575, 2569, "O26"],
  ["a year before the first rules takes the first", 2560, null, 2565, "O43"],
])("%s", (_, reportYear, assessmentYear, expected, item) => {
  const ruleSet = chooseRuleSet(reportYear, assessmentYear);
  expect([ruleSet.assessmentYear, ruleSet.reportItem]).toEqual([expected, item]);
});

test("each year has one set, oldest first, with its source in both languages", () => {
  const years = RULE_SETS.map(({ assessmentYear }) => assessmentYear);
  expect(years).toEqual([...new Set(years)].sort());
  for (const { source } of RULE_SETS) {
    expect(source.th).toMatch(/[ก-๛]/);
    expect(source.en).toMatch(/[a-z]/);
  }
});
