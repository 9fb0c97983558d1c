import { numberGap } from "../../../src/core/checks/number-gap";
import { numbered, sheetOf } from "../../support/measure-sheet";
import { testCheck } from "../../support/test-check";

testCheck(numberGap, {
  accepted: [
    { name: "numbers in order", sheet: sheetOf(numbered(1, 2, 3)) },
    { name: "a duplicate and no gap", sheet: sheetOf(numbered(1, 2, 2, 3)) },
    { name: "a duplicate in the place of the number that is gone", sheet: sheetOf(numbered(1, 2, 2, 4)) },
    { name: "a measure without a number in the gap", sheet: sheetOf(numbered(1, 2, null, 4)) },
    { name: "numbers out of order, all there", sheet: sheetOf(numbered(1, 2, 4, 3, 5)) },
    {
      name: "a slip of the pen in the place of the number that is gone",
      sheet: sheetOf(numbered(1, 2, 8, 4, 5)),
    },
    { name: "no numbers", sheet: sheetOf(numbered(null, null)) },
    {
      name: "numbering that begins again below a group heading",
      sheet: sheetOf([...numbered(1, 2), { number: 1, row: 8 }, { number: 2 }], {
        otherRows: [{ row: 7, cell: "A7", text: "มิติที่ ๒" }],
      }),
    },
    {
      name: "numbering that goes on below a group heading",
      sheet: sheetOf([...numbered(1, 2), { number: 3, row: 8 }], {
        otherRows: [{ row: 7, cell: "A7", text: "มิติที่ ๒" }],
      }),
    },
  ],
  rejected: [
    {
      name: "one number skipped, at the measure after it",
      sheet: sheetOf(numbered(1, 2, 3, 4, 5, 7)),
      findings: [
        {
          problem: "skipped",
          severity: "warning",
          measure: 6,
          column: "measure",
          cell: "A10",
          quote: "๗",
          fixable: true,
        },
      ],
    },
    {
      name: "two numbers skipped",
      sheet: sheetOf(numbered(1, 2, 5, 6)),
      findings: [
        {
          problem: "skipped",
          severity: "warning",
          measure: 3,
          column: "measure",
          cell: "A7",
          quote: "๕",
          fixable: true,
        },
      ],
    },
    {
      name: "two gaps",
      sheet: sheetOf(numbered(1, 3, 4, 8)),
      findings: [
        {
          problem: "skipped",
          severity: "warning",
          measure: 2,
          column: "measure",
          cell: "A6",
          quote: "๓",
          fixable: true,
        },
        {
          problem: "skipped",
          severity: "warning",
          measure: 4,
          column: "measure",
          cell: "A8",
          quote: "๘",
          fixable: true,
        },
      ],
    },
    {
      name: "a series that begins at 3",
      sheet: sheetOf(numbered(3, 4, 5)),
      findings: [
        {
          problem: "lateStart",
          severity: "warning",
          measure: 1,
          column: "measure",
          cell: "A5",
          quote: "๓",
          fixable: true,
        },
      ],
    },
    {
      name: "more numbers gone than the measure without one can bear",
      sheet: sheetOf(numbered(1, null, 5)),
      findings: [
        {
          problem: "skipped",
          severity: "warning",
          measure: 3,
          column: "measure",
          cell: "A7",
          quote: "๕",
          fixable: true,
        },
      ],
    },
  ],
});
