import type { PlainDate } from "../../../src/core/calendar/plain-date";
import { dateToSerial } from "../../../src/core/calendar/date-to-serial";
import { serialToDate } from "../../../src/core/calendar/serial-to-date";

const cases: [date: string, is1904: boolean, serial: number | null][] = [
  ["2025-06-30", false, 45838],
  ["2025-06-30", true, 44376],
  ["1899-12-31", false, null],
  ["1900-01-01", false, 1],
  ["1900-02-28", false, 59],
  ["1900-03-01", false, 61],
  ["9999-12-31", false, 2_958_465],
  ["1903-12-31", true, null],
  ["1904-01-01", true, 0],
];
test.each(cases)("%s, counted from 1904: %s", (date, is1904, serial) => {
  expect(dateToSerial(date as PlainDate, is1904)).toBe(serial);
  if (serial !== null) expect(serialToDate(serial, is1904)).toBe(date);
});
