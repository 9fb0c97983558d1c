import { CHECKS } from "../../src/core/checks";
import { runChecks } from "../../src/core/engine/run-checks";
import { contextOf } from "../support/check-context";
import { CLEAN_MEASURES } from "../support/clean-measures";
import { sheetOf } from "../support/measure-sheet";
import { withTargets } from "../support/with-targets";

/** What a person reads and believes: a false alarm costs trust. */
describe("fifty measures written as they should be", () => {
  const sheet = withTargets(sheetOf(CLEAN_MEASURES));
  const findings = runChecks(CHECKS, sheet, contextOf({ today: "2025-10-15" })).map(({ finding }) => finding);
  const told = (severity: string) =>
    findings.filter((one) => one.severity === severity).map(({ check, quote }) => `${check}: ${quote ?? ""}`);

  test("are fifty", () => {
    expect(sheet.measures).toHaveLength(50);
  });

  test("draw no error", () => {
    expect(told("error")).toEqual([]);
  });

  test("draw at most 2 warnings in 100 cells", () => {
    const most = (sheet.measures.length * 6 * 2) / 100;
    expect(told("warning").slice(most)).toEqual([]);
  });

  test("draw at most one review a measure", () => {
    const reviewed = findings.filter(({ severity }) => severity === "review").map(({ measure }) => measure);
    expect(reviewed).toEqual([...new Set(reviewed)]);
  });
});
