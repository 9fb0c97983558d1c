import { missingRequiredCell } from "../../../src/core/checks/missing-required-cell";
import type { ErrorCell } from "../../../src/core/model/measure-sheet";
import { columnsBut, sheetOf } from "../../support/measure-sheet";
import { testCheck } from "../../support/test-check";

function errorIn(cell: string, column: ErrorCell["column"], measure: number): ErrorCell {
  return { cell, column, measure, text: "#REF!" };
}

testCheck(missingRequiredCell, {
  accepted: [
    { name: "a complete measure", sheet: sheetOf([{}]) },
    {
      name: "a column that the sheet lacks altogether",
      sheet: sheetOf([{}], { columns: columnsBut({ steps: null, timeframe: null }) }),
    },
    {
      name: "a cell with an Excel error, its text kept or not",
      sheet: sheetOf([{ steps: "" }, { steps: "#REF!" }], {
        errorCells: [errorIn("B5", "steps", 1), errorIn("B6", "steps", 2)],
      }),
    },
    {
      name: "a result and an outcome that nobody owes yet",
      sheet: sheetOf([{ resultSummary: "", outcome: "" }]),
    },
    { name: "dots to be filled in, which are no blank", sheet: sheetOf([{ steps: "........" }]) },
  ],
  rejected: [
    {
      name: "a title that is a number only",
      sheet: sheetOf([{}, { measure: "" }]),
      findings: [
        {
          problem: "blank",
          severity: "error",
          measure: 2,
          column: "measure",
          cell: "A6",
          quote: null,
          fixable: false,
        },
      ],
    },
    {
      name: "spaces for steps",
      sheet: sheetOf([{ steps: "  \n\u00a0" }]),
      findings: [
        {
          problem: "blank",
          severity: "error",
          measure: 1,
          column: "steps",
          cell: "B5",
          quote: null,
          fixable: false,
        },
      ],
    },
    {
      name: "a zero-width space for a unit",
      sheet: sheetOf([{ responsibleUnit: "\u200b" }]),
      findings: [
        {
          problem: "blank",
          severity: "error",
          measure: 1,
          column: "responsibleUnit",
          cell: "C5",
          quote: null,
          fixable: false,
        },
      ],
    },
    {
      name: "a lone dash for a timeframe",
      sheet: sheetOf([{ timeframe: "-", period: null }]),
      findings: [
        {
          problem: "blank",
          severity: "error",
          measure: 1,
          column: "timeframe",
          cell: "D5",
          quote: null,
          fixable: false,
        },
      ],
    },
    {
      name: "a measure over several rows, at its first",
      sheet: sheetOf([{ steps: ["", ""], row: 9 }]),
      findings: [
        {
          problem: "blank",
          severity: "error",
          measure: 1,
          column: "steps",
          cell: "B9",
          quote: null,
          fixable: false,
        },
      ],
    },
    {
      name: "another cell of the measure whose steps are an error",
      sheet: sheetOf([{ steps: "", responsibleUnit: "" }], { errorCells: [errorIn("B5", "steps", 1)] }),
      findings: [
        {
          problem: "blank",
          severity: "error",
          measure: 1,
          column: "responsibleUnit",
          cell: "C5",
          quote: null,
          fixable: false,
        },
      ],
    },
  ],
});
