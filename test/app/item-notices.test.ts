import { itemNotices } from "../../src/app/item-notices";
import { chooseRuleSet } from "../../src/core/model/choose-rule-set";
import type { ReportSettings } from "../../src/core/model/report-settings";
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

describe("the office's own wording", () => {
  const told = (settings: Partial<ReportSettings>): readonly string[] =>
    itemNotices({
      settings: { ...EMPTY_SETTINGS, assessmentYear: 2568, ...settings },
      ruleSet: chooseRuleSet(2568, 2568),
    }).map(({ en }) => en);

  test("of the first paragraph names the item only where it has its place", () => {
    expect(told({ background: "ตามที่ได้กำหนดมาตรการ" })).toEqual([]);
    expect(told({ background: "ตามข้อ {ข้อในแบบวัด}" })).toEqual([
      expect.stringContaining("stands for the braces"),
    ]);
  });

  test("of six months names none by itself", () => {
    expect(told({ period: "half-year" })).toEqual([]);
    expect(told({ period: "half-year", closing: "{item}" })).toHaveLength(1);
  });
});
