import { wordShownDate } from "../../../src/core/calendar/word-shown-date";

test.each([
  ["a day", "2025-06-30", "30 มิถุนายน 2568"],
  ["a month", "2025-06", "มิถุนายน 2568"],
  ["a year of the common era", "2025", "2025"],
  ["a Buddhist year", "2568", "2568"],
  ["the name of a month", "มิถุนายน", "มิถุนายน"],
  ["a day of a year typed as a Buddhist one", "2567-12-31", "31 ธันวาคม 2567"],
  ["a month of such a year", "2567-12", "ธันวาคม 2567"],
  ["the first such year", "2400-01-01", "1 มกราคม 2400"],
  ["a leap day that the Buddhist year does not have", "2568-02-29", "29/2/2568"],
  ["a leap month of such a year", "2568-02", "กุมภาพันธ์ 2568"],
])("%s", (_, text, words) => {
  expect(wordShownDate(text)).toBe(words);
});
