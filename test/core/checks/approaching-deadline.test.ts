import { approachingDeadline } from "../../../src/core/checks/approaching-deadline";
import { columnsBut, sheetOf } from "../../support/measure-sheet";
import { testCheck } from "../../support/test-check";

testCheck(approachingDeadline, {
  accepted: [
    {
      name: "31 days left",
      sheet: sheetOf([{ outcome: "", timeframe: "ไตรมาสที่ ๓", period: ["2025-04-01", "2025-06-30"] }]),
      context: { today: "2025-05-30" },
    },
    {
      name: "the day after the deadline",
      sheet: sheetOf([{ outcome: "", timeframe: "ไตรมาสที่ ๓", period: ["2025-04-01", "2025-06-30"] }]),
      context: { today: "2025-07-01" },
    },
    {
      name: "a measure that is done",
      sheet: sheetOf([{ period: ["2025-04-01", "2025-06-30"] }]),
      context: { today: "2025-06-30" },
    },
    {
      name: "a timeframe that cannot be read",
      sheet: sheetOf([{ outcome: "", timeframe: "ตามความเหมาะสม", period: null }]),
      context: { today: "2025-09-30" },
    },
    {
      name: "a measure whose only gap is a column that the sheet lacks",
      sheet: sheetOf(
        [{ resultSummary: "ดำเนินการแล้ว", timeframe: "ไตรมาสที่ ๓", period: ["2025-04-01", "2025-06-30"] }],
        { columns: columnsBut({ outcome: null }) },
      ),
      context: { today: "2025-06-30" },
    },
    {
      name: "a measure whose only gap is an Excel error",
      sheet: sheetOf([{ outcome: "", timeframe: "ไตรมาสที่ ๓", period: ["2025-04-01", "2025-06-30"] }], {
        errorCells: [{ cell: "F5", column: "outcome", measure: 1, text: "#N/A" }],
      }),
      context: { today: "2025-06-30" },
    },
  ],
  rejected: [
    {
      name: "30 days left",
      sheet: sheetOf([{ outcome: "", timeframe: "ไตรมาสที่ ๓", period: ["2025-04-01", "2025-06-30"] }]),
      context: { today: "2025-05-31" },
      findings: [
        {
          problem: "dueSoon",
          severity: "warning",
          measure: 1,
          column: "timeframe",
          cell: "D5",
          quote: "ไตรมาสที่ ๓",
          fixable: false,
        },
      ],
    },
    {
      name: "one day left",
      sheet: sheetOf([
        {},
        { resultSummary: "-", timeframe: "ไตรมาสที่ ๓", period: ["2025-04-01", "2025-06-30"] },
      ]),
      context: { today: "2025-06-29" },
      findings: [
        {
          problem: "dueSoon",
          severity: "warning",
          measure: 2,
          column: "timeframe",
          cell: "D6",
          quote: "ไตรมาสที่ ๓",
          fixable: false,
        },
      ],
    },
    {
      name: "the deadline itself",
      sheet: sheetOf([{ resultSummary: "", timeframe: "ไตรมาสที่ ๓", period: ["2025-04-01", "2025-06-30"] }]),
      context: { today: "2025-06-30" },
      findings: [
        {
          problem: "dueToday",
          severity: "warning",
          measure: 1,
          column: "timeframe",
          cell: "D5",
          quote: "ไตรมาสที่ ๓",
          fixable: false,
        },
      ],
    },
    {
      name: "the activity that ends last",
      sheet: sheetOf([
        {
          outcome: "",
          timeframes: [
            { text: "ไตรมาส ๓", period: ["2025-04-01", "2025-06-30"] },
            { text: "ไตรมาส ๒", period: ["2025-01-01", "2025-03-31"] },
          ],
        },
      ]),
      context: { today: "2025-06-15" },
      findings: [
        {
          problem: "dueSoon",
          severity: "warning",
          measure: 1,
          column: "timeframe",
          cell: "D5",
          quote: "ไตรมาส ๓",
          fixable: false,
        },
      ],
    },
  ],
});
