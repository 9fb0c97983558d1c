import fc from "fast-check";
import { contextOf, type CheckedWorkbook } from "../../src/app/check-workbook";
import { CHECKS } from "../../src/core/checks";
import type { Check } from "../../src/core/engine/check";
import { runChecks } from "../../src/core/engine/run-checks";
import { toArabicDigits } from "../../src/core/text/digits";
import { checkedOrNull, LAW_OPTIONS } from "../support/messy/checked";
import { findUncoveredCells } from "../support/messy/find-uncovered-cells";
import { messyWorkbook } from "../support/messy/messy-workbook";
import { withDigits } from "../support/messy/with-digits";
import { propertyRuns, RUNS_ON_SHEETS } from "../support/property-runs";
import { rawWorkbook } from "../support/raw-table";

/** What a check reports, with its fix, as text. */
interface Told {
  readonly check: string;
  readonly text: string;
}

function toldBy(checks: readonly Check[], checked: CheckedWorkbook): Told[] {
  const context = contextOf(checked, { today: LAW_OPTIONS.asOf, purpose: "export", spelling: null });
  return runChecks(checks, checked.sheet, context).map((outcome) => ({
    check: outcome.finding.check,
    text: JSON.stringify(outcome),
  }));
}

test("any workbook is checked, and in the same way after another one", () => {
  fc.assert(
    fc.property(messyWorkbook, messyWorkbook, (tables, others) => {
      const first = checkedOrNull(rawWorkbook(tables), "export");
      checkedOrNull(rawWorkbook(others), "export");
      const again = checkedOrNull(rawWorkbook(tables), "export");
      expect(JSON.stringify(again)).toBe(JSON.stringify(first));
    }),
    propertyRuns(RUNS_ON_SHEETS),
  );
});

test("the order of the checks changes no finding, nor does which others run", () => {
  const order = fc.shuffledSubarray([...CHECKS], { minLength: CHECKS.length });
  fc.assert(
    fc.property(messyWorkbook, order, fc.subarray([...CHECKS]), (tables, shuffled, some) => {
      const checked = checkedOrNull(rawWorkbook(tables), "export");
      if (checked === null) return;
      const all = toldBy(CHECKS, checked);
      const texts = (told: readonly Told[]): string[] => told.map(({ text }) => text);
      expect(texts(toldBy(shuffled, checked)).sort()).toEqual(texts(all).sort());
      const ids = new Set(some.map(({ id }) => id));
      expect(toldBy(some, checked)).toEqual(all.filter(({ check }) => ids.has(check)));
    }),
    propertyRuns(RUNS_ON_SHEETS),
  );
});

test("every text of the table is in a heading, a measure, a row that is none, or a finding", () => {
  fc.assert(
    fc.property(messyWorkbook, (tables) => {
      const workbook = rawWorkbook(tables);
      const checked = checkedOrNull(workbook);
      if (checked !== null) expect(findUncoveredCells(workbook, checked)).toEqual([]);
    }),
    propertyRuns(RUNS_ON_SHEETS),
  );
});

/** The digits of this setting are what it says: in which digits the report is to be. */
const CHOICE_OF_DIGITS = { digits: null, isDigitsChosen: null, unread: null };

/** What asks for the digits themselves: one kind in a column, and addresses, which have no Thai ones. */
const ABOUT_DIGITS = new Set(["mixed-digits", "broken-link"]);

test("the kind of digits changes no reading and no finding", () => {
  fc.assert(
    fc.property(messyWorkbook, (tables) => {
      const [thai, arabic] = (["thai", "arabic"] as const).map((kind) => {
        const checked = checkedOrNull(rawWorkbook(withDigits(tables, kind)));
        if (checked === null) return null;
        const { sheet, settings, records, findings } = checked;
        return {
          findings: findings
            .filter(({ check }) => !ABOUT_DIGITS.has(check))
            .map((finding) => toArabicDigits(JSON.stringify(finding))),
          sheet: inArabic(sheet),
          settings: inArabic({ ...settings, ...CHOICE_OF_DIGITS }),
          records: inArabic(records),
        };
      });
      expect(thai).toEqual(arabic);
    }),
    propertyRuns(RUNS_ON_SHEETS),
  );
});

function inArabic(reading: object): unknown {
  return JSON.parse(toArabicDigits(JSON.stringify(reading)));
}
