import { defineCheck, type Problem } from "../engine/check";

/** A cell of the table shows an Excel error instead of its text, or its formula has no result yet. */
export const cellErrorValue = defineCheck({
  id: "cell-error-value",
  severity: "error",
  messages: {
    error: {
      th: "ช่อง {cell} แสดงข้อผิดพลาดของ Excel “{error}” แทนข้อความ",
      en: "Cell {cell} shows the Excel error “{error}” instead of text",
    },
    uncalculated: {
      th: "ช่อง {cell} เป็นสูตรที่ยังไม่มีผลลัพธ์ กรุณาเปิดไฟล์ด้วย Excel แล้วบันทึก จากนั้นตรวจอีกครั้ง",
      en: "Cell {cell} holds a formula that has no result yet; open the file in Excel, save it, then check again",
    },
  },
  evaluate: ({ errorCells }) => {
    // A merged cell belongs to every measure it covers, but there is only one cell to correct.
    const byCell = new Map([...errorCells].reverse().map((error) => [error.cell, error]));
    return [...byCell.values()]
      .reverse()
      .map(({ cell, column, measure, text }): Problem<"error" | "uncalculated"> => {
        const place = { measure, column, cell };
        if (text === "") return { ...place, message: "uncalculated", values: { cell }, quote: null };
        return { ...place, message: "error", values: { cell, error: text }, quote: text };
      });
  },
});
