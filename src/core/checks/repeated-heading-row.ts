import { defineCheck } from "../engine/check";
import { lettersOfRef } from "../model/cell-ref";
import { headingsOfOtherTables } from "./shared/headings-of-other-tables";
import type { MeasureSheet, RepeatedHeading, SheetRow } from "../model/measure-sheet";
import type { WorkbookEdits } from "../changes/workbook-edits";

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
  evaluate: (sheet) => {
    const ofOtherTables = headingsOfOtherTables(sheet);
    return sheet.repeatedHeadings.map((heading) => ({
      message: "repeated",
      values: { row: heading.row, headerRow: sheet.headerRow },
      measure: null,
      column: null,
      cell: heading.cell,
      quote: firstCellText(sheet, heading),
      fix: heading.isCopy && !ofOtherTables.has(heading.row) ? dropRow(sheet.sheet, heading) : null,
    }));
  },
});

function dropRow(sheet: string, { row, cells }: RepeatedHeading): WorkbookEdits {
  const texts = cells.map(({ cell, text }) => ({ cell, before: text }));
  return { cells: [], removedRows: [{ sheet, row, cells: texts }] };
}

/** The row's texts come joined; its first cell's own words are those of the heading above it, where the row begins with them. */
function firstCellText({ headings }: MeasureSheet, { cell, text }: SheetRow): string {
  const letters = lettersOfRef(cell);
  const above = headings.find((heading) => lettersOfRef(heading.cell) === letters);
  return above && text.startsWith(above.text) ? above.text : text;
}
