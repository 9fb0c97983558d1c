import { defineCheck } from "../engine/check";
import { problemAtNumber } from "../engine/problem-at";

/**
 * A measure without a number among numbered ones; a number of two levels (๑.๑) is one. A sheet that numbers none of its measures gets one finding, at the
 * first: the report form numbers them, but every row would say the same.
 */
export const missingNumber = defineCheck({
  id: "missing-number",
  severity: "warning",
  fixable: true,
  messages: {
    absent: {
      th: "มาตรการในแถวที่ {row} ไม่มีเลขลำดับ",
      en: "The measure in row {row} has no number",
    },
    none: {
      th: "มาตรการในตารางนี้ไม่มีเลขลำดับเลยสักมาตรการ",
      en: "None of the measures in this table has a number",
    },
  },
  evaluate: (sheet) => {
    const errors = new Set(sheet.errorCells.map(({ cell }) => cell));
    const unnumbered = sheet.measures.filter(
      ({ number, numberText, numberCell }) =>
        number === null && numberText === null && !errors.has(numberCell),
    );
    if (unnumbered.length < sheet.measures.length) {
      return unnumbered.map((measure) => problemAtNumber(sheet, measure, "absent", { row: measure.row }));
    }
    return unnumbered.slice(0, 1).map((measure) => problemAtNumber(sheet, measure, "none", {}));
  },
});
