import { missingResult } from "../../../src/core/checks/missing-result";
import { columnsBut, sheetOf } from "../../support/measure-sheet";
import { testCheck } from "../../support/test-check";

testCheck(missingResult, {
  accepted: [
    {
      name: "a report of six months: due a day after them",
      sheet: sheetOf([{ resultSummary: "", period: ["2025-01-01", "2025-04-01"] }]),
      context: { today: "2025-06-01", purpose: "export", settings: { period: "half-year" } },
    },
    {
      name: "a blank cell on the last day",
      sheet: sheetOf([{ resultSummary: "", period: ["2025-01-01", "2025-03-31"] }]),
      context: { today: "2025-03-31" },
    },
    {
      name: "a filled cell long after the deadline",
      sheet: sheetOf([{ resultSummary: "ดำเนินการแล้ว", period: ["2025-01-01", "2025-03-31"] }]),
      context: { today: "2025-12-31" },
    },
    {
      name: "a timeframe that cannot be read",
      sheet: sheetOf([{ resultSummary: "", timeframe: "ตามความเหมาะสม", period: null }]),
      context: { today: "2025-12-31" },
    },
    {
      name: "a column that the sheet lacks",
      sheet: sheetOf([{ period: ["2025-01-01", "2025-03-31"] }], {
        columns: columnsBut({ resultSummary: null }),
      }),
      context: { today: "2025-04-01" },
    },
    {
      name: "a cell with an Excel error",
      sheet: sheetOf([{ resultSummary: "", period: ["2025-01-01", "2025-03-31"] }], {
        errorCells: [{ cell: "E5", column: "resultSummary", measure: 1, text: "#N/A" }],
      }),
      context: { today: "2025-04-01" },
    },
    {
      name: "the last day of the fiscal year for a period that runs on",
      sheet: sheetOf([{ resultSummary: "", period: ["2022-10-01", "2027-09-30"] }]),
      context: { today: "2025-09-30" },
    },
  ],
  rejected: [
    {
      name: "a check without a report, its period half a year",
      sheet: sheetOf([{ resultSummary: "", period: ["2025-01-01", "2025-06-01"] }]),
      context: { today: "2025-06-15", settings: { period: "half-year" } },
      findings: [
        {
          problem: "overdue",
          severity: "error",
          measure: 1,
          column: "resultSummary",
          cell: "E5",
          quote: null,
          fixable: false,
        },
      ],
    },
    {
      name: "a report of six months: due on their last day",
      sheet: sheetOf([{ resultSummary: "", period: ["2025-01-01", "2025-03-31"] }]),
      context: { today: "2025-06-01", purpose: "export", settings: { period: "half-year" } },
      findings: [
        {
          problem: "overdue",
          severity: "error",
          measure: 1,
          column: "resultSummary",
          cell: "E5",
          quote: null,
          fixable: false,
        },
      ],
    },
    {
      name: "a blank cell the day after the last day",
      sheet: sheetOf([{ resultSummary: "", period: ["2025-01-01", "2025-03-31"] }]),
      context: { today: "2025-04-01" },
      findings: [
        {
          problem: "overdue",
          severity: "error",
          measure: 1,
          column: "resultSummary",
          cell: "E5",
          quote: null,
          fixable: false,
        },
      ],
    },
    {
      name: "white space and zero-width characters",
      sheet: sheetOf([{}, { resultSummary: " \u200b\ufeff\t", period: ["2025-01-01", "2025-03-31"] }]),
      context: { today: "2025-04-01" },
      findings: [
        {
          problem: "overdue",
          severity: "error",
          measure: 2,
          column: "resultSummary",
          cell: "E6",
          quote: null,
          fixable: false,
        },
      ],
    },
    {
      name: "a lone dash",
      sheet: sheetOf([{ resultSummary: "–", period: ["2025-01-01", "2025-03-31"] }]),
      context: { today: "2025-04-01" },
      findings: [
        {
          problem: "overdue",
          severity: "error",
          measure: 1,
          column: "resultSummary",
          cell: "E5",
          quote: null,
          fixable: false,
        },
      ],
    },
    {
      name: "a bare deadline that has passed",
      sheet: sheetOf([{ resultSummary: "", period: [null, "2025-02-14"] }]),
      context: { today: "2025-02-15" },
      findings: [
        {
          problem: "overdue",
          severity: "error",
          measure: 1,
          column: "resultSummary",
          cell: "E5",
          quote: null,
          fixable: false,
        },
      ],
    },
    {
      name: "the day after the fiscal year for a period that runs on",
      sheet: sheetOf([{ resultSummary: "", period: ["2022-10-01", "2027-09-30"] }]),
      context: { today: "2025-10-01" },
      findings: [
        {
          problem: "overdue",
          severity: "error",
          measure: 1,
          column: "resultSummary",
          cell: "E5",
          quote: null,
          fixable: false,
        },
      ],
    },
    {
      name: "the latest deadline of several activities",
      sheet: sheetOf([
        {
          resultSummary: "",
          timeframes: [
            { text: "ไตรมาส ๑", period: ["2024-10-01", "2024-12-31"] },
            { text: "ไตรมาส ๒", period: ["2025-01-01", "2025-03-31"] },
          ],
        },
      ]),
      context: { today: "2025-04-01" },
      findings: [
        {
          problem: "overdue",
          severity: "error",
          measure: 1,
          column: "resultSummary",
          cell: "E5",
          quote: null,
          fixable: false,
        },
      ],
    },
  ],
});
