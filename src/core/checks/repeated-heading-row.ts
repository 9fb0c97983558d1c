import { defineCheck } from "../engine/check";
import type { MeasureSheet, SheetRow } from "../model/measure-sheet";

/** A heading row again inside the data, as Word repeats it on every page. */
export const repeatedHeadingRow = defineCheck({
  id: "repeated-heading-row",
  severity: "warning",
  fixable: true,
  messages: {
    repeated: {
      th: "แถวที่ {row} เป็นหัวตารางที่ซ้ำกับแถวที่ {headerRow}",
      en: "Row {row} repeats the heading row (row {headerRow}) inside the data",
    },
  },
  evaluate: (sheet) =>
    sheet.repeatedHeadings.map((heading) => ({
      message: "repeated",
      values: { row: heading.row, headerRow: sheet.headerRow },
      measure: null,
      column: null,
      cell: heading.cell,
      quote: firstCellText(sheet, heading),
    })),
});

/** The row's texts come joined; its first cell's own words are those of the heading above it, where the row begins with them. */
function firstCellText({ headings }: MeasureSheet, { cell, text }: SheetRow): string {
  const letters = cell.replace(/\d+$/, "");
  const above = headings.find((heading) => heading.cell.replace(/\d+$/, "") === letters);
  return above && text.startsWith(above.text) ? above.text : text;
}
