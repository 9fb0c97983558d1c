import { defineCheck } from "../engine/check";

/** A cell of the table shows an Excel error instead of its text. */
export const cellErrorValue = defineCheck({
  id: "cell-error-value",
  severity: "error",
  messages: {
    error: {
      th: "ช่อง {cell} แสดงข้อผิดพลาดของ Excel “{error}” แทนข้อความ",
      en: "Cell {cell} shows the Excel error “{error}” instead of text",
    },
  },
  evaluate: ({ errorCells }) => {
    // A merged cell belongs to every measure it covers, but there is only one cell to correct.
    const byCell = new Map([...errorCells].reverse().map((error) => [error.cell, error]));
    return [...byCell.values()].reverse().map(({ cell, column, measure, text }) => ({
      message: "error",
      values: { cell, error: text },
      measure,
      column,
      cell,
      quote: text,
    }));
  },
});
