import { repeatedHeadingRow } from "../../../src/core/checks/repeated-heading-row";
import { sheetOf } from "../../support/measure-sheet";
import { testCheck } from "../../support/test-check";

testCheck(repeatedHeadingRow, {
  accepted: [
    {
      name: "headings once",
      sheet: sheetOf([{}, {}], {
        headings: [
          {
            column: "measure",
            cell: "A4",
            text: "มาตรการ/แนวทาง",
            wording: "recognised",
            slip: null,
            correction: null,
          },
        ],
      }),
    },
  ],
  rejected: [
    {
      name: "the headings of two further pages",
      sheet: sheetOf([{}], {
        headings: [
          {
            column: "measure",
            cell: "A4",
            text: "มาตรการ/แนวทาง",
            wording: "recognised",
            slip: null,
            correction: null,
          },
        ],
        repeatedHeadings: [
          { row: 9, cell: "A9", text: "มาตรการ/แนวทาง ขั้นตอน" },
          { row: 20, cell: "A20", text: "มาตรการ/แนวทาง ขั้นตอน" },
        ],
      }),
      findings: [
        {
          problem: "repeated",
          severity: "warning",
          measure: null,
          column: null,
          cell: "A9",
          quote: "มาตรการ/แนวทาง",
          fixable: true,
        },
        {
          problem: "repeated",
          severity: "warning",
          measure: null,
          column: null,
          cell: "A20",
          quote: "มาตรการ/แนวทาง",
          fixable: true,
        },
      ],
    },
    {
      name: "a heading worded in another way",
      sheet: sheetOf([{}], {
        headings: [
          {
            column: "measure",
            cell: "A4",
            text: "มาตรการ/แนวทาง",
            wording: "recognised",
            slip: null,
            correction: null,
          },
        ],
        repeatedHeadings: [{ row: 9, cell: "A9", text: "มาตรการ ขั้นตอน" }],
      }),
      findings: [
        {
          problem: "repeated",
          severity: "warning",
          measure: null,
          column: null,
          cell: "A9",
          quote: "มาตรการ ขั้นตอน",
          fixable: true,
        },
      ],
    },
    {
      name: "a heading row that begins in another column",
      sheet: sheetOf([{}], {
        headings: [
          {
            column: "measure",
            cell: "A4",
            text: "มาตรการ/แนวทาง",
            wording: "recognised",
            slip: null,
            correction: null,
          },
        ],
        repeatedHeadings: [{ row: 9, cell: "B9", text: "ขั้นตอน ระยะเวลา" }],
      }),
      findings: [
        {
          problem: "repeated",
          severity: "warning",
          measure: null,
          column: null,
          cell: "B9",
          quote: "ขั้นตอน ระยะเวลา",
          fixable: true,
        },
      ],
    },
  ],
});
