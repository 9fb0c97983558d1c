import { timeOfDay } from "../../../src/taskpane/services/time-of-day";

test.each([
  ["early", new Date(2025, 9, 15, 0, 5), "00:05"],
  ["late", new Date(2025, 9, 15, 23, 59), "23:59"],
])("%s", (_, now, words) => {
  expect(timeOfDay(now)).toBe(words);
});

test("now", () => {
  expect(timeOfDay()).toMatch(/^\d\d:\d\d$/);
});
