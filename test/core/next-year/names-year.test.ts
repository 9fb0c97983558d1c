import { namesYear } from "../../../src/core/next-year/names-year";

test.each([
  ["Thai digits", "จัดทำแผนปี ๒๕๖๘", true],
  ["the common era", "ภายในปี 2025", true],
  ["two figures behind a month", "ประชุม ม.ค. ๖๘", true],
  ["another year", "จัดทำแผนปี ๒๕๖๗", false],
  ["the year of a law", "ตามระเบียบ พ.ศ. ๒๕๖๘", false],
  ["a fiscal year after a law", "ตามระเบียบฯ ปีงบประมาณ ๒๕๖๘", true],
  ["two figures that are a count", "อบรม ๖๘ คน", false],
  ["blank", "", false],
])("%s", (_, text, expected) => {
  expect(namesYear(text, 2568)).toBe(expected);
});
