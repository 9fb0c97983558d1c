import { continuedRow } from "../../../src/core/checks/continued-row";
import { sheetOf } from "../../support/measure-sheet";
import { testCheck } from "../../support/test-check";

testCheck(continuedRow, {
  accepted: [
    { name: "one row a measure", sheet: sheetOf([{}, {}]) },
    { name: "a merged cell over two rows", sheet: sheetOf([{ steps: ["๑. ประชุม", "๒. รายงาน"] }]) },
  ],
  rejected: [
    {
      name: "a row with more steps",
      sheet: sheetOf([
        {},
        {
          steps: ["๑. ประชุม", "๒. รายงาน"],
          continuedRows: [{ row: 7, cell: "B7", text: "๒. รายงาน", isActivity: false }],
        },
      ]),
      findings: [
        {
          problem: "split",
          severity: "warning",
          measure: 2,
          column: "steps",
          cell: "B7",
          quote: "๒. รายงาน",
          fixable: true,
        },
      ],
    },
    {
      name: "each of two rows",
      sheet: sheetOf([
        {
          resultSummary: ["ก", "ข", "ค"],
          continuedRows: [
            { row: 6, cell: "E6", text: "ข", isActivity: false },
            { row: 7, cell: "E7", text: "ค", isActivity: false },
          ],
        },
      ]),
      findings: [
        {
          problem: "split",
          severity: "warning",
          measure: 1,
          column: "resultSummary",
          cell: "E6",
          quote: "ข",
          fixable: true,
        },
        {
          problem: "split",
          severity: "warning",
          measure: 1,
          column: "resultSummary",
          cell: "E7",
          quote: "ค",
          fixable: true,
        },
      ],
    },
    {
      name: "a row with a unit of its own",
      sheet: sheetOf([
        {
          steps: ["ก", "ข"],
          responsibleUnit: ["สำนักปลัด", "กองคลัง"],
          continuedRows: [{ row: 6, cell: "B6", text: "ข กองคลัง", isActivity: true }],
        },
      ]),
      findings: [
        {
          problem: "activity",
          severity: "review",
          measure: 1,
          column: "steps",
          cell: "B6",
          quote: "ข",
          fixable: false,
        },
      ],
    },
    {
      name: "text in a column that is none of the six",
      sheet: sheetOf([{ continuedRows: [{ row: 6, cell: "H6", text: "ดูภาคผนวก", isActivity: false }] }]),
      findings: [
        {
          problem: "split",
          severity: "warning",
          measure: 1,
          column: null,
          cell: "H6",
          quote: "ดูภาคผนวก",
          fixable: true,
        },
      ],
    },
  ],
});
