import { itemNotices } from "../../src/app/item-notices";
import { chooseRuleSet } from "../../src/core/model/choose-rule-set";
import { EMPTY_SETTINGS } from "../../src/core/sheet/read-settings";

const noticesOf = (assessmentYear: number | null, assessmentItem: string | null = null) =>
  itemNotices({
    settings: { ...EMPTY_SETTINGS, assessmentYear, assessmentItem },
    ruleSet: chooseRuleSet(2568, assessmentYear),
  });

test.each([
  [2567, "O35"],
  [2568, "O28"],
])("the item of %s, known from memory only, is to be compared", (year, item) => {
  const [notice, ...more] = noticesOf(year);
  expect(more).toEqual([]);
  for (const text of Object.values(notice ?? {})) {
    expect(text).toContain(item);
    expect(text).toContain(String(year));
    expect(text).toContain("ข้อในแบบวัด");
  }
});

test.each<[string, number | null, string | null]>([
  ["a year whose item offices published", 2569, null],
  ["a year whose items offices published before", 2566, null],
  ["no year in the settings: the memo names no item", null, null],
  ["an item that the officer typed", 2568, "O31"],
])("nothing is asked for %s", (_name, year, item) => {
  expect(noticesOf(year, item)).toEqual([]);
});
