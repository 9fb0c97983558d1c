import { orphanRow } from "../../../src/core/checks/orphan-row";
import { sheetOf } from "../../support/measure-sheet";
import { testCheck } from "../../support/test-check";

testCheck(orphanRow, {
  accepted: [
    { name: "measures from the first row on", sheet: sheetOf([{}]) },
    { name: "a group heading", sheet: sheetOf([{}], { otherRows: [{ row: 5, cell: "A5", text: "มิติที่ ๑" }] }) },
  ],
  rejected: [
    {
      name: "steps above the first measure",
      sheet: sheetOf([{ row: 7 }], {
        orphanRows: [
          { row: 5, cell: "B5", text: "๓. รายงานผล" },
          { row: 6, cell: "C6", text: "กองช่าง" },
        ],
      }),
      findings: [
        {
          problem: "ownerless",
          severity: "error",
          measure: null,
          column: null,
          cell: "B5",
          quote: "๓. รายงานผล",
          fixable: false,
        },
        {
          problem: "ownerless",
          severity: "error",
          measure: null,
          column: null,
          cell: "C6",
          quote: "กองช่าง",
          fixable: false,
        },
      ],
    },
  ],
});
