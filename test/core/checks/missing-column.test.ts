import { missingColumn } from "../../../src/core/checks/missing-column";
import { columnsBut, sheetOf } from "../../support/measure-sheet";
import { testCheck } from "../../support/test-check";

testCheck(missingColumn, {
  accepted: [
    { name: "a sheet with all six columns", sheet: sheetOf([{}]) },
    {
      name: "a sheet without a number column",
      sheet: sheetOf([{}], { columns: columnsBut({ number: null }) }),
    },
  ],
  rejected: [
    {
      name: "a sheet without an outcome column",
      sheet: sheetOf([{}], { columns: columnsBut({ outcome: null }) }),
      findings: [
        {
          problem: "absent",
          severity: "error",
          measure: null,
          column: "outcome",
          cell: null,
          quote: null,
          fixable: false,
        },
      ],
    },
    {
      name: "each of two columns that are not there",
      sheet: sheetOf([{}], { columns: columnsBut({ timeframe: null, steps: null }) }),
      findings: [
        {
          problem: "absent",
          severity: "error",
          measure: null,
          column: "steps",
          cell: null,
          quote: null,
          fixable: false,
        },
        {
          problem: "absent",
          severity: "error",
          measure: null,
          column: "timeframe",
          cell: null,
          quote: null,
          fixable: false,
        },
      ],
    },
  ],
});
