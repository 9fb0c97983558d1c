import { cellErrorValue } from "../../../src/core/checks/cell-error-value";
import { sheetOf } from "../../support/measure-sheet";
import { testCheck } from "../../support/test-check";

testCheck(cellErrorValue, {
  accepted: [
    { name: "cells with text", sheet: sheetOf([{}]) },
    {
      name: "an error's name inside a sentence",
      sheet: sheetOf([{ resultSummary: "แก้ไขช่องที่แสดง #REF! แล้ว" }]),
    },
  ],
  rejected: [
    {
      name: "a formula without a result",
      sheet: sheetOf([{}], {
        errorCells: [{ cell: "D5", column: "timeframe", measure: 1, text: "" }],
      }),
      findings: [
        {
          problem: "uncalculated",
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
      name: "errors in and outside the measures",
      sheet: sheetOf([{}], {
        errorCells: [
          { cell: "E5", column: "resultSummary", measure: 1, text: "#REF!" },
          { cell: "H9", column: null, measure: null, text: "#N/A" },
        ],
      }),
      findings: [
        {
          problem: "error",
          severity: "error",
          measure: 1,
          column: "resultSummary",
          cell: "E5",
          quote: "#REF!",
          fixable: false,
        },
        {
          problem: "error",
          severity: "error",
          measure: null,
          column: null,
          cell: "H9",
          quote: "#N/A",
          fixable: false,
        },
      ],
    },
    {
      name: "a merged cell over two measures, once",
      sheet: sheetOf([{}, {}], {
        errorCells: [
          { cell: "C5", column: "responsibleUnit", measure: 1, text: "#NAME?" },
          { cell: "C5", column: "responsibleUnit", measure: 2, text: "#NAME?" },
        ],
      }),
      findings: [
        {
          problem: "error",
          severity: "error",
          measure: 1,
          column: "responsibleUnit",
          cell: "C5",
          quote: "#NAME?",
          fixable: false,
        },
      ],
    },
  ],
});
