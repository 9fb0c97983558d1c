import { defineCheck } from "../engine/check";
import { MEASURE_COLUMNS } from "../model/columns";

/** One of the six columns of the report is not in the sheet; the others are still read and checked. */
export const missingColumn = defineCheck({
  id: "missing-column",
  severity: "error",
  messages: {
    absent: {
      th: "ไม่พบคอลัมน์ “{column}” ในแถวหัวตาราง (แถวที่ {row})",
      en: "The heading row (row {row}) has no column for “{column}”",
    },
  },
  evaluate: ({ columns, headerRow }) =>
    MEASURE_COLUMNS.filter((column) => columns[column] === null).map((column) => ({
      message: "absent",
      values: { column: { column }, row: headerRow },
      measure: null,
      column,
      cell: null,
      quote: null,
    })),
});
