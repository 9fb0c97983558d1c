import fc from "fast-check";
import type { TestTable } from "../raw-table";
import { messyEvidence, messyIndicators, messySettings } from "./messy-records";
import { messyTable } from "./messy-table";
import { mutated } from "./mutate-table";

/**
 * A workbook as offices keep it: a measures sheet, now and then a second one of last year, and the sheets of settings, evidence
 * and indicators or some of them; one sheet in three is spoilt by a few acts.
 */
export const messyWorkbook: fc.Arbitrary<readonly TestTable[]> = workbookOf(perhapsMutated);

/** The same with nothing spoilt. */
export const unspoiltWorkbook: fc.Arbitrary<readonly TestTable[]> = workbookOf((table) => table);

function workbookOf(
  treat: (table: fc.Arbitrary<TestTable>) => fc.Arbitrary<TestTable>,
): fc.Arbitrary<readonly TestTable[]> {
  return fc
    .record({
      measures: treat(messyTable),
      other: fc.option(messyTable, { nil: null, freq: 6 }),
      settings: fc.option(treat(messySettings), { nil: null, freq: 2 }),
      evidence: fc.option(treat(messyEvidence), { nil: null, freq: 2 }),
      indicators: fc.option(treat(messyIndicators), { nil: null, freq: 2 }),
    })
    .map(({ measures, other, settings, evidence, indicators }) =>
      [
        { ...measures, sheet: "มาตรการ ๒๕๖๘" },
        other && { ...other, sheet: "มาตรการ ๒๕๖๗" },
        evidence,
        indicators,
        settings,
      ].filter((table) => table !== null),
    );
}

function perhapsMutated(table: fc.Arbitrary<TestTable>): fc.Arbitrary<TestTable> {
  return fc.oneof({ weight: 2, arbitrary: table }, { weight: 1, arbitrary: mutated(table) });
}
