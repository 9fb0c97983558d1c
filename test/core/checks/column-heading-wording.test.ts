import { columnHeadingWording } from "../../../src/core/checks/column-heading-wording";
import { sheetOf } from "../../support/measure-sheet";
import { testCheck } from "../../support/test-check";

testCheck(columnHeadingWording, {
  accepted: [
    {
      name: "a heading of the form",
      sheet: sheetOf([{}], {
        headings: [
          {
            column: "outcome",
            cell: "F4",
            text: "ผลสัมฤทธิ์ (outcome/result)",
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
      name: "a misspelt heading",
      sheet: sheetOf([{}], {
        headings: [
          {
            column: "outcome",
            cell: "F4",
            text: "ผลสัมฤทธิ์ (outcome/resuil)",
            wording: "misspelt",
            slip: "resuil",
            correction: "result",
            mended: { before: "ผลสัมฤทธิ์ (outcome/resuil)", after: "ผลสัมฤทธิ์ (outcome/result)" },
          },
        ],
      }),
      findings: [
        {
          problem: "misspelt",
          severity: "warning",
          measure: null,
          column: "outcome",
          cell: "F4",
          quote: "resuil",
          fixable: true,
        },
      ],
    },
    {
      name: "a slip that goes over the edge of its cell, which no edit of one cell can mend",
      sheet: sheetOf([{}], {
        headings: [
          {
            column: "outcome",
            cell: "F4",
            text: "ผล ลัพท์",
            wording: "misspelt",
            slip: "ผล ลัพท์",
            correction: "ผลลัพธ์",
            mended: null,
          },
        ],
      }),
      findings: [
        {
          problem: "misspelt",
          severity: "warning",
          measure: null,
          column: "outcome",
          cell: "F4",
          quote: "ผล ลัพท์",
          fixable: false,
        },
      ],
    },
  ],
});
