import { readPrintDate } from "../../../../src/core/report/model/read-print-date";

test.each<[string, string, string, boolean]>([
  ["a Thai date", "20 ต.ค. 68", "20 ตุลาคม 2568", true],
  ["Thai digits", "๒๐ ตุลาคม ๒๕๖๘", "20 ตุลาคม 2568", true],
  ["figures", "20/10/2568", "20 ตุลาคม 2568", true],
  ["a day as programs write it", "2025-10-20", "20 ตุลาคม 2568", true],
  ["a month alone", " ตุลาคม 2568", "ตุลาคม 2568", true],
  ["a day that is none", "31 พฤศจิกายน 2568", "31 พฤศจิกายน 2568", false],
  ["words", "ปลายปีงบประมาณ", "ปลายปีงบประมาณ", false],
  ["a day that lost its format", "45950", "45950", false],
])("%s", (_, typed, text, isDate) => {
  expect(readPrintDate(typed)).toEqual({ text, isDate });
});

test("nothing is nothing", () => {
  expect(readPrintDate(null)).toBeNull();
});
