import type { PlainDate } from "../../../src/core/calendar/plain-date";
import { dateToSerial } from "../../../src/core/calendar/date-to-serial";
import { toSerial } from "../../../src/core/calendar/to-serial";

test.each([
  ["1900-03-01", 61],
  ["2025-06-30", 45838],
  ["9999-12-31", 2_958_465],
])("%s", (date, serial) => {
  expect(toSerial(date as PlainDate)).toBe(serial);
  expect(dateToSerial(date as PlainDate, false)).toBe(serial);
});
