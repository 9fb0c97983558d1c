import { repeatedHeadingRow } from "../../../src/core/checks/repeated-heading-row";
import type { RepeatedHeading } from "../../../src/core/model/measure-sheet";
import { sheetOf } from "../../support/measure-sheet";
import { testCheck } from "../../support/test-check";

const headingRow = (row: number, cell: string, text: string, isCopy = true): RepeatedHeading => ({
  row,
  cell,
  text,
  isCopy,
  cells: [{ cell, text, kind: "text" }],
});

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
            mended: null,
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
            mended: null,
          },
        ],
        repeatedHeadings: [
          headingRow(9, "A9", "มาตรการ/แนวทาง ขั้นตอน"),
          headingRow(20, "A20", "มาตรการ/แนวทาง ขั้นตอน"),
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
            mended: null,
          },
        ],
        repeatedHeadings: [headingRow(9, "A9", "มาตรการ ขั้นตอน")],
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
      name: "a row that says something else in an extra column: no text may be lost with it",
      sheet: sheetOf([{}], { repeatedHeadings: [headingRow(9, "A9", "มาตรการ/แนวทาง", false)] }),
      findings: [
        {
          problem: "repeated",
          severity: "warning",
          measure: null,
          column: null,
          cell: "A9",
          quote: "มาตรการ/แนวทาง",
          fixable: false,
        },
      ],
    },
    {
      name: "a heading row below which the numbers begin again, as in another table",
      sheet: sheetOf([{ number: 1 }, { number: 1 }], {
        repeatedHeadings: [headingRow(5.5, "A5", "มาตรการ/แนวทาง")],
      }),
      findings: [
        {
          problem: "repeated",
          severity: "warning",
          measure: null,
          column: null,
          cell: "A5",
          quote: "มาตรการ/แนวทาง",
          fixable: false,
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
            mended: null,
          },
        ],
        repeatedHeadings: [headingRow(9, "B9", "ขั้นตอน ระยะเวลา")],
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
