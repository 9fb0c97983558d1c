import { assumedFiscalYear } from "../../../src/core/checks/assumed-fiscal-year";
import { sheetOf } from "../../support/measure-sheet";
import { testCheck } from "../../support/test-check";

testCheck(assumedFiscalYear, {
  accepted: [
    { name: "a year in the title", sheet: sheetOf([{}]) },
    { name: "a year in the settings", sheet: sheetOf([{}], { fiscalYearSource: "settings" }) },
    { name: "a year given as an option", sheet: sheetOf([{}], { fiscalYearSource: "option" }) },
    {
      name: "an export, which asks for a year of its own",
      sheet: sheetOf([{}], { fiscalYearSource: "as-of" }),
      context: { purpose: "export" },
    },
  ],
  rejected: [
    {
      name: "a year taken from the day",
      sheet: sheetOf([{}], { fiscalYearSource: "as-of" }),
      findings: [
        {
          problem: "assumed",
          severity: "review",
          measure: null,
          column: null,
          cell: null,
          quote: null,
          fixable: false,
        },
      ],
    },
  ],
});
