import { sayCount } from "../../src/cli/count-text";

const TEXT = { th: "{place}: {count} ข้อ", en: "{place}: {count} errors", one: "{place}: {count} error" };

test.each([
  ["en", 0, "A5: 0 errors"],
  ["en", 1, "A5: 1 error"],
  ["en", 2, "A5: 2 errors"],
  ["en", 11, "A5: 11 errors"],
  ["th", 1, "A5: 1 ข้อ"],
  ["th", 2, "A5: 2 ข้อ"],
] as const)("%s %d: %s", (language, count, expected) => {
  expect(sayCount(TEXT, language, count, { place: "A5" })).toBe(expected);
});
