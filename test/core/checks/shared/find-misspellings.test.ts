import { findMisspellings } from "../../../../src/core/checks/shared/find-misspellings";
import { KNOWN_MISSPELLINGS } from "../../../../src/core/checks/shared/known-misspellings";

describe.each(KNOWN_MISSPELLINGS.map((entry) => [entry.wrong, entry] as const))("%s", (wrong, entry) => {
  test("is found between other words", () => {
    expect(findMisspellings(`ให้${wrong} และ`).map(({ right }) => right)).toEqual([entry.right]);
  });

  test("stands inside no right word, and names its source", () => {
    expect(KNOWN_MISSPELLINGS.filter(({ right }) => right.includes(wrong))).toEqual([]);
    expect(entry.source).toMatch(/: \S/);
  });
});

test("the list is long enough to be of use, and names no form twice", () => {
  const wrong = KNOWN_MISSPELLINGS.map((entry) => entry.wrong);
  expect(wrong.length).toBeGreaterThanOrEqual(60);
  expect(new Set(wrong).size).toBe(wrong.length);
});
