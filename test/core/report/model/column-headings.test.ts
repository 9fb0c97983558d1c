import { COLUMN_LABELS, MEASURE_COLUMNS } from "../../../../src/core/model/columns";
import { HEADING_WIDTHS, headingLines } from "../../../../src/core/report/model/column-headings";

test.each(MEASURE_COLUMNS)("the lines of %s are its heading", (column) => {
  for (const width of [HEADING_WIDTHS[column], 100])
    expect(headingLines(column, width).join("")).toBe(COLUMN_LABELS[column].th);
});

test("a heading that fits is one line", () => {
  expect(headingLines("responsibleUnit", 33)).toEqual(["หน่วยงานรับผิดชอบ"]);
});

test("one that does not is cut between its words", () => {
  expect(headingLines("responsibleUnit", 25)).toEqual(["หน่วยงาน", "รับผิดชอบ"]);
  expect(headingLines("resultSummary", 30)).toEqual(["สรุปผล", "การดำเนินการ"]);
});

test("a heading of one word is never cut", () => {
  expect(headingLines("timeframe", 5)).toEqual(["ระยะเวลา"]);
});
