import { toArabicDigits, toThaiDigits } from "../../../src/core/text/digits";

test.each([
  ["all ten", "๐๑๒๓๔๕๖๗๘๙", "0123456789"],
  ["among letters", "ข้อ ๑๑", "ข้อ 11"],
  ["no digits", "ไตรมาส", "ไตรมาส"],
  ["nothing", "", ""],
])("%s, both ways", (_, thai, arabic) => {
  expect(toArabicDigits(thai)).toBe(arabic);
  expect(toThaiDigits(arabic)).toBe(thai);
});

test.each([
  ["the sign before ๐", "๏", "๏"],
  ["the sign after ๙", "๚", "๚"],
  ["already Arabic", "9", "9"],
])("%s stays", (_, text, expected) => {
  expect(toArabicDigits(text)).toBe(expected);
});

test.each([
  ["the sign before 0", "/", "/"],
  ["the sign after 9", ":", ":"],
  ["already Thai", "๙", "๙"],
])("%s stays too", (_, text, expected) => {
  expect(toThaiDigits(text)).toBe(expected);
});
