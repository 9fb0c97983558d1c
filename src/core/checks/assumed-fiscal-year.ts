import { defineCheck } from "../engine/check";

/** The workbook does not say its fiscal year, so that of the day was taken. For the report itself that is not enough, and not asked here. */
export const assumedFiscalYear = defineCheck({
  id: "assumed-fiscal-year",
  severity: "review",
  messages: {
    assumed: {
      th: "ไม่พบปีงบประมาณในไฟล์นี้ จึงตรวจโดยถือเป็นปีงบประมาณ พ.ศ. {fiscalYear} ตามวันที่ตรวจ",
      en: "The workbook does not say its fiscal year; {fiscalYear} B.E. was taken from the day of the check",
    },
  },
  evaluate: ({ fiscalYear, fiscalYearSource }, { purpose }) => {
    if (fiscalYearSource !== "as-of" || purpose === "export") return [];
    return [
      { message: "assumed", values: { fiscalYear }, measure: null, column: null, cell: null, quote: null },
    ];
  },
});
