import { formatThaiDate, type ThaiDateStyle } from "../../../src/core/calendar/format-thai-date";
import { parseThaiDate } from "../../../src/core/calendar/timeframe/parse-thai-date";
import type { PlainDate } from "../../../src/core/calendar/plain-date";

const styles: [string, ThaiDateStyle, string][] = [
  ["Thai digits, long month", { digits: "thai", month: "long" }, "๓๐ มิถุนายน ๒๕๖๘"],
  ["Arabic digits, long month", { digits: "arabic", month: "long" }, "30 มิถุนายน 2568"],
  ["Thai digits, short month", { digits: "thai", month: "short" }, "๓๐ มิ.ย. ๖๘"],
  ["Arabic digits, short month", { digits: "arabic", month: "short" }, "30 มิ.ย. 68"],
];

test.each(styles)("%s", (_, style, expected) => {
  expect(formatThaiDate("2025-06-30" as PlainDate, style)).toBe(expected);
});

test.each(styles)("%s: read back", (_, style) => {
  const date = "2024-02-29" as PlainDate;
  expect(parseThaiDate(formatThaiDate(date, style))).toBe(date);
});
