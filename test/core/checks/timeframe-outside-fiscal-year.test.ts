import { timeframeOutsideFiscalYear } from "../../../src/core/checks/timeframe-outside-fiscal-year";
import { sheetOf } from "../../support/measure-sheet";
import { testCheck } from "../../support/test-check";

testCheck(timeframeOutsideFiscalYear, {
  accepted: [
    { name: "the fiscal year itself", sheet: sheetOf([{}]) },
    {
      name: "a plan of five years that holds the year",
      sheet: sheetOf([{ timeframe: "๒๕๖๖ - ๒๕๗๐", period: ["2022-10-01", "2027-09-30"] }]),
    },
    {
      name: "a period that ends on the first day",
      sheet: sheetOf([{ timeframe: "ก.ย. - ๑ ต.ค. ๖๗", period: ["2024-09-01", "2024-10-01"] }]),
    },
    {
      name: "a period that starts on the last day",
      sheet: sheetOf([{ timeframe: "๓๐ ก.ย. - พ.ย. ๖๘", period: ["2025-09-30", "2025-11-30"] }]),
    },
    {
      name: "a bare deadline on the last day",
      sheet: sheetOf([{ timeframe: "ภายในวันที่ ๓๐ กันยายน ๒๕๖๘", period: [null, "2025-09-30"] }]),
    },
    {
      name: "a first day that is not known and a last one after the year",
      sheet: sheetOf([{ timeframe: "ตั้งแต่บัดนี้ - ๓๑ ธันวาคม ๒๕๖๘", period: [null, "2025-12-31"] }]),
    },
    { name: "a timeframe that cannot be read", sheet: sheetOf([{ timeframe: "เมื่อพร้อม", period: null }]) },
  ],
  rejected: [
    {
      name: "a period that ends the day before",
      sheet: sheetOf([{ timeframe: "ก.ค. - ก.ย. ๖๗", period: ["2024-07-01", "2024-09-30"] }]),
      findings: [
        {
          problem: "outside",
          severity: "error",
          measure: 1,
          column: "timeframe",
          cell: "D5",
          quote: "ก.ค. - ก.ย. ๖๗",
          fixable: false,
        },
      ],
    },
    {
      name: "a period that starts the day after",
      sheet: sheetOf([{}, { timeframe: "ไตรมาส ๑ ปี ๒๕๖๙", period: ["2025-10-01", "2025-12-31"] }]),
      findings: [
        {
          problem: "outside",
          severity: "error",
          measure: 2,
          column: "timeframe",
          cell: "D6",
          quote: "ไตรมาส ๑ ปี ๒๕๖๙",
          fixable: false,
        },
      ],
    },
    {
      name: "a bare deadline after the year",
      sheet: sheetOf([{ timeframe: "ภายในวันที่ ๑๕ ตุลาคม ๒๕๖๘", period: [null, "2025-10-15"] }]),
      findings: [
        {
          problem: "outside",
          severity: "error",
          measure: 1,
          column: "timeframe",
          cell: "D5",
          quote: "ภายในวันที่ ๑๕ ตุลาคม ๒๕๖๘",
          fixable: false,
        },
      ],
    },
    {
      name: "a bare deadline before the year",
      sheet: sheetOf([{ timeframe: "ภายในวันที่ ๓๐ กันยายน ๒๕๖๗", period: [null, "2024-09-30"] }]),
      findings: [
        {
          problem: "outside",
          severity: "error",
          measure: 1,
          column: "timeframe",
          cell: "D5",
          quote: "ภายในวันที่ ๓๐ กันยายน ๒๕๖๗",
          fixable: false,
        },
      ],
    },
    {
      name: "a first day that is not known and a last one before the year",
      sheet: sheetOf([{ timeframe: "ตั้งแต่สภามีมติถึงวันที่ ๓๐ ก.ย. ๖๗", period: [null, "2024-09-30"] }]),
      findings: [
        {
          problem: "outside",
          severity: "error",
          measure: 1,
          column: "timeframe",
          cell: "D5",
          quote: "ตั้งแต่สภามีมติถึงวันที่ ๓๐ ก.ย. ๖๗",
          fixable: false,
        },
      ],
    },
    {
      name: "the one activity of two",
      sheet: sheetOf([
        {
          timeframes: [
            { text: "ไตรมาส ๑", period: ["2024-10-01", "2024-12-31"] },
            { text: "ปี ๒๕๗๐", period: ["2026-10-01", "2027-09-30"] },
          ],
        },
      ]),
      findings: [
        {
          problem: "outside",
          severity: "error",
          measure: 1,
          column: "timeframe",
          cell: "D6",
          quote: "ปี ๒๕๗๐",
          fixable: false,
        },
      ],
    },
    {
      name: "a year that may itself be wrong, to be looked at",
      sheet: sheetOf([{ timeframe: "ปี ๒๕๖๗", period: ["2023-10-01", "2024-09-30"] }], {
        fiscalYearSource: "as-of",
      }),
      findings: [
        {
          problem: "outside",
          severity: "review",
          measure: 1,
          column: "timeframe",
          cell: "D5",
          quote: "ปี ๒๕๖๗",
          fixable: false,
        },
      ],
    },
  ],
});
