import { describeRuleSet } from "../../src/app/describe-rule-set";
import { chooseRuleSet } from "../../src/core/model/choose-rule-set";
import type { RuleSet } from "../../src/core/model/rule-set";
import { EMPTY_SETTINGS } from "../../src/core/sheet/read-settings";
import { sheetOf } from "../support/measure-sheet";

function words(fiscalYear: number, assessmentYear: number | null, change: Partial<RuleSet> = {}) {
  const ruleSet = { ...chooseRuleSet(fiscalYear, assessmentYear), ...change };
  const sheet = sheetOf([], { fiscalYear });
  return describeRuleSet({ sheet, settings: { ...EMPTY_SETTINGS, assessmentYear }, ruleSet });
}
const whole = (described: ReturnType<typeof words>, language: "th" | "en"): string =>
  [described.line, ...described.details].map((text) => text[language]).join("\n");

test.each<[string, number, number | null, string]>([
  ["the year that asks for the report", 2568, null, "เกณฑ์ ITA ปี 2569 (รายงานข้อ O26) ยังไม่ได้เทียบกับคู่มือ"],
  ["the year in the settings", 2568, 2568, "เกณฑ์ ITA ปี 2568 (รายงานข้อ O28) ยังไม่ได้เทียบกับคู่มือ"],
  ["a year after the last", 2569, 2570, "ใช้เกณฑ์ ITA ปี 2569 (รายงานข้อ O26) แทน ยังไม่ได้เทียบกับคู่มือ"],
  ["a year before the first", 2563, 2564, "ใช้เกณฑ์ ITA ปี 2565 (รายงานข้อ O43) แทน ยังไม่ได้เทียบกับคู่มือ"],
])("%s", (_, fiscalYear, assessmentYear, line) => {
  expect(words(fiscalYear, assessmentYear).line.th).toBe(line);
});

test("a year of the settings without rules of its own is named, with those that stand in", () => {
  const said = whole(words(2569, 2570), "en");
  expect(said).toContain("The settings name the assessment of 2570");
  expect(said).toContain("those of 2569 stand in");
});

test("a report on a year that no assessment asks for is said to be so, and no year is made up", () => {
  const said = whole(words(2571, null), "th");
  expect(said).toContain("ให้รายงานปีงบประมาณ 2571");
  expect(said).not.toContain("2572");
});

test("the year's own rules need no word of others", () => {
  expect(whole(words(2568, null), "en")).not.toContain("stand in");
  expect(whole(words(2568, 2569), "th")).not.toContain("แทน");
});

test.each(["th", "en"] as const)(
  "unverified is said in the line and explained, verified is not (%s)",
  (language) => {
    const [no, yes] = [words(2568, null), words(2568, null, { isVerified: true })];
    const mark = { th: "ยังไม่ได้เทียบ", en: "not yet held against" }[language];
    expect(no.line[language]).toContain(mark);
    expect(yes.line[language]).not.toContain(mark);
    expect(no.details).toHaveLength(yes.details.length + 1);
  },
);

test("a year without any source says which sentence to compare, until the item is typed", () => {
  const ask = "โดยรายงานผลตามแบบวัด OIT ข้อ O28";
  expect(whole(words(2568, 2568), "th")).toContain(ask);
  expect(whole(words(2568, 2569), "th")).not.toContain("โดยรายงานผลตาม");
  const ruleSet = chooseRuleSet(2568, 2568);
  const settings = { ...EMPTY_SETTINGS, assessmentYear: 2568, assessmentItem: "O31" };
  const typed = describeRuleSet({ sheet: sheetOf([], { fiscalYear: 2568 }), settings, ruleSet });
  expect(typed.line.th).toContain("รายงานข้อ O31");
  expect(typed.details.map(({ th }) => th).join()).not.toContain(ask);
});

test("the source is the last of the details", () => {
  const source = { th: "คู่มือ", en: "the manual" };
  expect(words(2568, null, { source }).details.at(-1)).toBe(source);
});
