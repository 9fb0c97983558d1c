import { findMisspellings, misspellingFinder } from "../../../../src/core/checks/shared/find-misspellings";
import { KNOWN_MISSPELLINGS } from "../../../../src/core/checks/shared/known-misspellings";
import { MORE_MISSPELLINGS } from "../../../../src/core/checks/shared/more-misspellings";

const ALL = [...KNOWN_MISSPELLINGS, ...MORE_MISSPELLINGS];
const FIND_ALL = misspellingFinder(ALL);

describe.each(ALL.map((entry) => [entry.wrong, entry] as const))("%s", (wrong, entry) => {
  test("is found between other words", () => {
    expect(FIND_ALL(`ให้${wrong} และ`).map(({ right }) => right)).toEqual([entry.right]);
  });

  test("stands inside no right word, and names its source", () => {
    expect(ALL.filter(({ right }) => right.includes(wrong))).toEqual([]);
    expect(entry.source).toMatch(/: \S/);
  });
});

test("the list is long enough to be of use, and names no form twice", () => {
  const wrong = ALL.map((entry) => entry.wrong);
  expect(wrong.length).toBeGreaterThanOrEqual(600);
  expect(new Set(wrong).size).toBe(wrong.length);
});

test("the first list alone finds its own words only", () => {
  expect(findMisspellings("ทางอีเมลล์ ศรีษะ").map(({ wrong }) => wrong)).toEqual(["อีเมลล์"]);
  expect(FIND_ALL("ทางอีเมลล์ ศรีษะ").map(({ wrong }) => wrong)).toEqual(["อีเมลล์", "ศรีษะ"]);
});

test.each(["นกหัสดีลิงค์", "อิตถีลิงค์", "ที่สาธารณะชนิดต่าง ๆ", "พระกรุนาดูน", "อำเภอพรรณานิคม", "วัชพืชลอยน้ำ"])(
  "%s is right",
  (text) => {
    expect(FIND_ALL(text)).toEqual([]);
  },
);
