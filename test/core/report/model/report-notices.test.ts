import type { PlainDate } from "../../../../src/core/calendar/plain-date";
import { reportNotices } from "../../../../src/core/report/model/report-notices";

const noticesOf = (date: string | null, digits: "thai" | "arabic" = "thai") =>
  reportNotices({ documentDate: date as PlainDate | null, documentDateText: null, digits });

const noticesOfText = (documentDateText: string) =>
  reportNotices({ documentDate: null, documentDateText, digits: "thai" });

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

test.each([
  ["a month with its year", "เมษายน 2568"],
  ["a month in Thai digits", "เม.ย. ๒๕๖๘"],
  ["a month after the word", "เดือนเมษายน พ.ศ. 2568"],
  ["a month after dots", "...... เมษายน 2568"],
])("%s leaves the day for whoever signs: nothing to speak of", (_, text) => {
  expect(noticesOfText(text)).toEqual([]);
});

test.each([
  ["a day that is in no calendar", "31 เมษายน 2568"],
  ["words", "รอลงนาม"],
  ["a month without its year", "เมษายน"],
])("%s is told, and printed as written", (_, text) => {
  const [notice, ...others] = noticesOfText(text);
  expect(notice?.th).toContain(`“${text}”`);
  expect(notice?.th).toContain("พิมพ์ตามที่เขียนไว้");
  expect(notice?.en).toContain("as written");
  expect(others).toEqual([]);
});

test.each(["45765", "๔๕๗๖๕", "45,765"])("a bare number, %s, is told, and not printed", (text) => {
  const [notice] = noticesOfText(text);
  expect(notice?.th).toContain("เว้นบรรทัดวันที่ไว้");
  expect(notice?.en).toContain("left blank");
});
