import { COLUMN_LABELS, MEASURE_COLUMNS } from "../../../../src/core/model/columns";
import {
  halfYearHeadings,
  headingLines,
  YEAR_HEADINGS,
  type ColumnHeading,
} from "../../../../src/core/report/model/column-headings";
import type { ReportColumnId } from "../../../../src/core/report/model/report-model";

function linesOf(id: ReportColumnId, widthMm: number, headings = YEAR_HEADINGS): readonly string[] {
  return headingLines(headings.find((heading) => heading.id === id) as ColumnHeading, widthMm);
}

test.each(MEASURE_COLUMNS)("the lines of %s are its heading", (column) => {
  const { leastMm } = YEAR_HEADINGS.find(({ id }) => id === column) as ColumnHeading;
  for (const width of [leastMm, 100]) expect(linesOf(column, width).join("")).toBe(COLUMN_LABELS[column].th);
});

test("a heading that fits is one line", () => {
  expect(linesOf("responsibleUnit", 33)).toEqual(["หน่วยงานรับผิดชอบ"]);
});

test("one that does not is cut between its words", () => {
  expect(linesOf("responsibleUnit", 25)).toEqual(["หน่วยงาน", "รับผิดชอบ"]);
  expect(linesOf("resultSummary", 30)).toEqual(["สรุปผล", "การดำเนินการ"]);
});

test("a heading of one word is never cut", () => {
  expect(linesOf("timeframe", 5)).toEqual(["ระยะเวลา"]);
});

describe("six months", () => {
  const headings = halfYearHeadings("๓๑ มีนาคม ๒๕๖๘");

  test("progress and status take the places of results and outcome", () => {
    expect(headings.map(({ id }) => id)).toEqual([
      ...MEASURE_COLUMNS.filter((column) => column !== "outcome"),
      "status",
    ]);
    expect(headings.slice(4).map(({ text }) => text)).toEqual([
      "ความก้าวหน้า ณ วันที่ ๓๑ มีนาคม ๒๕๖๘",
      "สถานะ (กำหนดแล้วเสร็จ)",
    ]);
  });

  test("two phrases are two lines in a column of any width", () => {
    expect(linesOf("resultSummary", 90, headings)).toEqual(["ความก้าวหน้า", "ณ วันที่ ๓๑ มีนาคม ๒๕๖๘"]);
    expect(linesOf("status", 90, headings)).toEqual(["สถานะ", "(กำหนดแล้วเสร็จ)"]);
  });
});
