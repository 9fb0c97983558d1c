import { unreadableTimeframe } from "../../../src/core/checks/unreadable-timeframe";
import { columnsBut, sheetOf } from "../../support/measure-sheet";
import { testCheck } from "../../support/test-check";

testCheck(unreadableTimeframe, {
  accepted: [
    { name: "a timeframe that is read", sheet: sheetOf([{}]) },
    { name: "a day that cannot be", sheet: sheetOf([{ timeframe: "30 ก.พ. 68", period: null }]) },
    {
      name: "a blank timeframe",
      sheet: sheetOf([
        { timeframe: "", period: null },
        { timeframe: "\u200b -", period: null },
      ]),
    },
    {
      name: "an Excel error in its cell",
      sheet: sheetOf([{ timeframe: "#REF!", period: null }], {
        errorCells: [{ cell: "D5", column: "timeframe", measure: 1, text: "#REF!" }],
      }),
    },
    { name: "no timeframe column", sheet: sheetOf([{}], { columns: columnsBut({ timeframe: null }) }) },
  ],
  rejected: [
    {
      name: "words that name no time",
      sheet: sheetOf([{}, { timeframe: "ตามความเหมาะสม", period: null }]),
      findings: [
        {
          problem: "unread",
          severity: "review",
          measure: 2,
          column: "timeframe",
          cell: "D6",
          quote: "ตามความเหมาะสม",
          fixable: false,
        },
      ],
    },
    {
      name: "a duration",
      sheet: sheetOf([{ timeframe: "ภายใน ๑๕ วัน", period: null }]),
      findings: [
        {
          problem: "unread",
          severity: "review",
          measure: 1,
          column: "timeframe",
          cell: "D5",
          quote: "ภายใน ๑๕ วัน",
          fixable: false,
        },
      ],
    },
    {
      name: "the one activity of two that cannot be read",
      sheet: sheetOf([
        {
          timeframes: [
            { text: "ไตรมาส ๑", period: ["2024-10-01", "2024-12-31"] },
            { text: "เมื่อพร้อม", period: null },
          ],
        },
      ]),
      findings: [
        {
          problem: "unread",
          severity: "review",
          measure: 1,
          column: "timeframe",
          cell: "D6",
          quote: "เมื่อพร้อม",
          fixable: false,
        },
      ],
    },
  ],
});
