import type { PlainDate } from "../../../../src/core/calendar/plain-date";
import { writeDocumentDate } from "../../../../src/core/report/model/write-document-date";

test("a day in words", () => {
  const documentDate = "2025-04-18" as PlainDate;
  expect(writeDocumentDate({ documentDate, documentDateText: null })).toBe("18 เมษายน 2568");
});

test.each([
  ["a month", "เมษายน 2568", "เมษายน 2568"],
  ["words", " รอลงนาม", "รอลงนาม"],
  ["a number", "45765", null],
  ["a year", "๒๕๖๘", null],
  ["nothing", null, null],
])("%s", (_, documentDateText, line) => {
  expect(writeDocumentDate({ documentDate: null, documentDateText })).toBe(line);
});
