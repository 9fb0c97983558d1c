import type { PlainDate } from "../../../../src/core/calendar/plain-date";
import { reportNotices } from "../../../../src/core/report/model/report-notices";

const noticesOf = (date: string | null, digits: "thai" | "arabic" = "thai") =>
  reportNotices({ documentDate: date as PlainDate | null, digits });

test.each([
  ["Friday", "2026-03-20"],
  ["Monday", "2026-03-23"],
  ["no date", null],
])("%s is nothing to speak of", (_, date) => {
  expect(noticesOf(date)).toEqual([]);
});

test.each([
  ["Saturday", "2026-03-21", "๒๑ มีนาคม ๒๕๖๙ เป็นวันเสาร์", "21 March 2026, a Saturday;"],
  ["Sunday", "2026-03-22", "๒๒ มีนาคม ๒๕๖๙ เป็นวันอาทิตย์", "22 March 2026, a Sunday;"],
])("%s is told, day and date", (_, date, th, en) => {
  const [notice, ...others] = noticesOf(date);
  expect(notice?.th).toContain(th);
  expect(notice?.en).toContain(en);
  expect(others).toEqual([]);
});

test("in the report's digits", () => {
  expect(noticesOf("2026-03-22", "arabic")[0]?.th).toContain("22 มีนาคม 2569");
});
