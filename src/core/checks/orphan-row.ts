import { defineCheck } from "../engine/check";

/** Text between the headings and the first measure that belongs to no measure, and would be lost from the report. */
export const orphanRow = defineCheck({
  id: "orphan-row",
  severity: "error",
  messages: {
    ownerless: {
      th: "แถวที่ {row} มีข้อความอยู่เหนือมาตรการแรก แต่ไม่เป็นของมาตรการใด",
      en: "Row {row} has text above the first measure that belongs to none",
    },
  },
  evaluate: ({ orphanRows }) =>
    orphanRows.map(({ row, cell, text }) => ({
      message: "ownerless",
      values: { row },
      measure: null,
      column: null,
      cell,
      quote: text,
    })),
});
