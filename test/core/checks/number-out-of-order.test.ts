import { numberOutOfOrder } from "../../../src/core/checks/number-out-of-order";
import { numbered, sheetOf } from "../../support/measure-sheet";
import { testCheck } from "../../support/test-check";

testCheck(numberOutOfOrder, {
  accepted: [
    { name: "numbers in order", sheet: sheetOf(numbered(1, 2, 3)) },
    { name: "a duplicate", sheet: sheetOf(numbered(1, 2, 3, 2, 4)) },
    { name: "a gap", sheet: sheetOf(numbered(1, 2, 9)) },
    { name: "no numbers", sheet: sheetOf(numbered(null, null)) },
    {
      name: "numbering that begins again below a group heading",
      sheet: sheetOf([...numbered(1, 2), { number: 1, row: 8 }, { number: 2 }], {
        otherRows: [{ row: 7, cell: "A7", text: "มิติที่ ๒" }],
      }),
    },
  ],
  rejected: [
    {
      name: "two neighbours changed over, once",
      sheet: sheetOf(numbered(1, 2, 4, 3, 5)),
      findings: [
        {
          problem: "afterLarger",
          severity: "warning",
          measure: 4,
          column: "measure",
          cell: "A8",
          quote: "๓",
          fixable: true,
        },
      ],
    },
    {
      name: "a number far too large among the small",
      sheet: sheetOf(numbered(1, 2, 8, 4, 5)),
      findings: [
        {
          problem: "beforeSmaller",
          severity: "warning",
          measure: 3,
          column: "measure",
          cell: "A7",
          quote: "๘",
          fixable: true,
        },
      ],
    },
    {
      name: "the first measure at the end",
      sheet: sheetOf(numbered(2, 3, 4, 1)),
      findings: [
        {
          problem: "afterLarger",
          severity: "warning",
          measure: 4,
          column: "measure",
          cell: "A8",
          quote: "๑",
          fixable: true,
        },
      ],
    },
    {
      name: "the last measure at the beginning",
      sheet: sheetOf(numbered(4, 1, 2, 3)),
      findings: [
        {
          problem: "beforeSmaller",
          severity: "warning",
          measure: 1,
          column: "measure",
          cell: "A5",
          quote: "๔",
          fixable: true,
        },
      ],
    },
  ],
});
