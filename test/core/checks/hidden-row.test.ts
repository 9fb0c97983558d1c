import { hiddenRow } from "../../../src/core/checks/hidden-row";
import { sheetOf } from "../../support/measure-sheet";
import { testCheck } from "../../support/test-check";

testCheck(hiddenRow, {
  accepted: [{ name: "rows that show", sheet: sheetOf([{}, {}]) }],
  rejected: [
    {
      name: "each hidden measure",
      sheet: sheetOf([{ hidden: true }, {}, { hidden: true, row: 12 }]),
      findings: [
        {
          problem: "hidden",
          severity: "review",
          measure: 1,
          column: "measure",
          cell: "A5",
          quote: null,
          fixable: false,
        },
        {
          problem: "hidden",
          severity: "review",
          measure: 3,
          column: "measure",
          cell: "A12",
          quote: null,
          fixable: false,
        },
      ],
    },
  ],
});
