import { missingNumber } from "../../../src/core/checks/missing-number";
import { columnsBut, numbered, sheetOf } from "../../support/measure-sheet";
import { testCheck } from "../../support/test-check";

testCheck(missingNumber, {
  accepted: [
    { name: "measures with numbers", sheet: sheetOf(numbered(1, 2, 3)) },
    { name: "a wrong number, which is one", sheet: sheetOf(numbered(1, 1, 9)) },
    {
      name: "an Excel error where the number should be",
      sheet: sheetOf(numbered(1, null), {
        columns: columnsBut({
          number: "A",
          measure: "B",
          steps: "C",
          responsibleUnit: "D",
          timeframe: "E",
          resultSummary: "F",
          outcome: "G",
        }),
        errorCells: [{ cell: "A6", column: "number", measure: 2, text: "#REF!" }],
      }),
    },
    { name: "a number of two levels", sheet: sheetOf([{ number: 1 }, { number: null, numberText: "๑.๑" }]) },
    {
      name: "a sheet with no column for numbers or measures",
      sheet: sheetOf(numbered(null, null), { columns: columnsBut({ measure: null }) }),
    },
    { name: "a sheet without measures", sheet: sheetOf([]) },
  ],
  rejected: [
    {
      name: "one measure among numbered ones",
      sheet: sheetOf(numbered(1, null, 3)),
      findings: [
        {
          problem: "absent",
          severity: "warning",
          measure: 2,
          column: "measure",
          cell: "A6",
          quote: null,
          fixable: true,
        },
      ],
    },
    {
      name: "a number column with a gap",
      sheet: sheetOf(numbered(1, 2, null), {
        columns: columnsBut({
          number: "A",
          measure: "B",
          steps: "C",
          responsibleUnit: "D",
          timeframe: "E",
          resultSummary: "F",
          outcome: "G",
        }),
      }),
      findings: [
        {
          problem: "absent",
          severity: "warning",
          measure: 3,
          column: "number",
          cell: "A7",
          quote: null,
          fixable: true,
        },
      ],
    },
    {
      name: "a sheet that numbers nothing, once",
      sheet: sheetOf(numbered(null, null, null)),
      findings: [
        {
          problem: "none",
          severity: "warning",
          measure: 1,
          column: "measure",
          cell: "A5",
          quote: null,
          fixable: true,
        },
      ],
    },
  ],
});
