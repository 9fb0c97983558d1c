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
  ],
});
