import { checkWorkbook } from "../../../src/app/check-workbook";
import { fiscalYearEnd } from "../../../src/core/calendar/fiscal-year";
import { sampleLayout } from "../../../src/taskpane/begin/sample-layout";
import { layoutTable } from "../../../src/core/sheet/layout-table";

test("the sample is read as three measures of its fiscal year, and the check has something to show and to mend", () => {
  const tables = sampleLayout(2569).sheets.map((sheet) => layoutTable(sheet.name, sheet));
  const options = { asOf: fiscalYearEnd(2569), fiscalYear: null, sheetName: null, purpose: "check" } as const;
  const checked = checkWorkbook({ tables, active: 0 }, options);
  if (!checked.ok) throw new Error(checked.fault.en);
  const { sheet, findings } = checked.value;
  expect(sheet.measures.map(({ number }) => number)).toEqual([1, 2, 3]);
  expect(sheet.fiscalYear).toBe(2569);
  expect(sheet.measures.every(({ period }) => period !== null)).toBe(true);
  expect(new Set(findings.map(({ check }) => check))).toEqual(
    new Set([
      "missing-result",
      "missing-outcome",
      "placeholder-text",
      "approaching-deadline",
      "known-misspelling",
    ]),
  );
  expect(findings.filter(({ fixable }) => fixable)).toHaveLength(1);
});
