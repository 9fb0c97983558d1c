import type { PlainDate } from "../../../../src/core/calendar/plain-date";
import {
  contains,
  hullOf,
  isLong,
  isSameInterval,
  type Interval,
} from "../../../../src/core/calendar/timeframe/interval";

function days(start: string | null, end: string): Interval {
  return { start: start as PlainDate | null, end: end as PlainDate };
}

const march = days("2025-03-01", "2025-03-31");

test.each<[string, Interval, boolean]>([
  ["itself", march, true],
  ["one day too early", days("2025-02-28", "2025-03-31"), false],
  ["one day too late", days("2025-03-01", "2025-04-01"), false],
  ["a deadline inside", days(null, "2025-03-01"), true],
  ["a deadline before", days(null, "2025-02-28"), false],
])("March holds %s", (_, inner, expected) => {
  expect(contains(march, inner)).toBe(expected);
});

test("a deadline holds whatever ends by it", () => {
  expect(contains(days(null, "2025-03-31"), march)).toBe(true);
  expect(contains(days(null, "2025-03-30"), march)).toBe(false);
});

test.each<[string, Interval[], Interval | null]>([
  ["nothing", [], null],
  ["one", [march], march],
  ["two in any order", [days("2025-05-01", "2025-05-02"), march], days("2025-03-01", "2025-05-02")],
  ["an unknown start", [march, days(null, "2025-01-31")], days(null, "2025-03-31")],
])("the hull of %s", (_, intervals, expected) => {
  expect(hullOf(intervals)).toEqual(expected);
});

test("the same days", () => {
  expect(isSameInterval(march, { ...march })).toBe(true);
  expect(isSameInterval(march, days(null, "2025-03-31"))).toBe(false);
});

test.each<[string, Interval, boolean]>([
  ["a quarter of 92 days", days("2025-07-01", "2025-09-30"), false],
  ["one day more", days("2025-07-01", "2025-10-01"), true],
  ["an unknown first day", days(null, "2025-09-30"), false],
])("longer than a quarter: %s", (_, interval, expected) => {
  expect(isLong(interval)).toBe(expected);
});
