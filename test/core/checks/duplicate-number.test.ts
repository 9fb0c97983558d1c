import { duplicateNumber } from "../../../src/core/checks/duplicate-number";
import { columnsBut, numbered, sheetOf } from "../../support/measure-sheet";
import { testCheck } from "../../support/test-check";

testCheck(duplicateNumber, {
  accepted: [
    { name: "numbers in order", sheet: sheetOf(numbered(1, 2, 3)) },
    { name: "measures without numbers", sheet: sheetOf(numbered(null, null)) },
    {
      name: "numbering that begins again below a group heading",
      sheet: sheetOf([...numbered(1, 2), { number: 1, row: 8 }, { number: 2 }], {
        otherRows: [{ row: 7, cell: "A7", text: "มิติที่ ๒" }],
      }),
    },
  ],
  rejected: [
    {
      name: "the second ๑๑ of sixteen",
      sheet: sheetOf(numbered(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 11, 12, 13, 14, 15, 16)),
      findings: [
        {
          problem: "repeated",
          severity: "error",
          measure: 12,
          column: "measure",
          cell: "A16",
          quote: "๑๑",
          fixable: true,
        },
      ],
    },
    {
      name: "๑๑ and 11 alike",
      sheet: sheetOf([{ number: 11 }, { number: 11, numberText: "11" }]),
      findings: [
        {
          problem: "repeated",
          severity: "error",
          measure: 2,
          column: "measure",
          cell: "A6",
          quote: "11",
          fixable: true,
        },
      ],
    },
    {
      name: "the second and the third in a column of their own",
      sheet: sheetOf(numbered(4, 4, 4), {
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
          problem: "repeated",
          severity: "error",
          measure: 2,
          column: "number",
          cell: "A6",
          quote: "๔",
          fixable: true,
        },
        {
          problem: "repeated",
          severity: "error",
          measure: 3,
          column: "number",
          cell: "A7",
          quote: "๔",
          fixable: true,
        },
      ],
    },
    {
      name: "numbering that begins again with no group heading",
      sheet: sheetOf(numbered(1, 2, 1)),
      findings: [
        {
          problem: "repeated",
          severity: "error",
          measure: 3,
          column: "measure",
          cell: "A7",
          quote: "๑",
          fixable: true,
        },
      ],
    },
  ],
});
