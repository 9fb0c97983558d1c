import { conflictingTimeframe } from "../../../src/core/checks/conflicting-timeframe";
import { sheetOf } from "../../support/measure-sheet";
import { testCheck } from "../../support/test-check";

testCheck(conflictingTimeframe, {
  accepted: [
    {
      name: "quarter and months that agree",
      sheet: sheetOf([{ timeframe: "ไตรมาส ๑ (ต.ค. - ธ.ค.)", period: ["2024-10-01", "2024-12-31"] }]),
    },
  ],
  rejected: [
    {
      name: "a calendar quarter",
      sheet: sheetOf([
        {},
        {
          timeframes: [
            {
              text: "ไตรมาส 4 (ต.ค. - ธ.ค.)",
              period: ["2024-10-01", "2024-12-31"],
              conflict: { quarters: "ไตรมาส 4", dates: "ต.ค. - ธ.ค." },
            },
          ],
        },
      ]),
      findings: [
        {
          problem: "disagree",
          severity: "review",
          measure: 2,
          column: "timeframe",
          cell: "D6",
          quote: "ไตรมาส 4 (ต.ค. - ธ.ค.)",
          fixable: false,
        },
      ],
    },
    {
      name: "the second of two activities",
      sheet: sheetOf([
        {
          timeframes: [
            { text: "ไตรมาส ๒", period: ["2025-01-01", "2025-03-31"] },
            {
              text: "ไตรมาส 4 (ต.ค. - ธ.ค.)",
              period: ["2024-10-01", "2024-12-31"],
              conflict: { quarters: "ไตรมาส 4", dates: "ต.ค. - ธ.ค." },
            },
          ],
        },
      ]),
      findings: [
        {
          problem: "disagree",
          severity: "review",
          measure: 1,
          column: "timeframe",
          cell: "D6",
          quote: "ไตรมาส 4 (ต.ค. - ธ.ค.)",
          fixable: false,
        },
      ],
    },
  ],
});
