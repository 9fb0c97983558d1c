import { findHarmfulGroups } from "../../src/app/find-harmful-groups";
import type { WorkbookEdits } from "../../src/core/changes/workbook-edits";

const groups = Array.from({ length: 200 }, (_, index): WorkbookEdits => {
  return { cells: [{ sheet: "มาตรการ", cell: `A${index}`, before: "", after: "ก" }], removedRows: [] };
});
const cellsOf = (some: readonly WorkbookEdits[]): string[] =>
  some.flatMap(({ cells }) => cells.map(({ cell }) => cell));

test.each<[string, string[]]>([
  ["none", []],
  ["the first", ["A0"]],
  ["the last", ["A199"]],
  ["two apart", ["A7", "A150"]],
])("finds %s of many", (_, harmful) => {
  const isHarmless = (tried: readonly WorkbookEdits[]): boolean =>
    !cellsOf(tried).some((cell) => harmful.includes(cell));
  expect(cellsOf(findHarmfulGroups(groups, isHarmless))).toEqual(harmful);
});

test("of two that harm only together the second", () => {
  const isHarmless = (tried: readonly WorkbookEdits[]): boolean =>
    !(cellsOf(tried).includes("A7") && cellsOf(tried).includes("A150"));
  expect(cellsOf(findHarmfulGroups(groups, isHarmless))).toEqual(["A150"]);
});

test("one that harms only without a later one is none", () => {
  const isHarmless = (tried: readonly WorkbookEdits[]): boolean => {
    const cells = cellsOf(tried);
    return !cells.includes("A30") && (!cells.includes("A7") || cells.includes("A150"));
  };
  expect(cellsOf(findHarmfulGroups(groups, isHarmless))).toEqual(["A30"]);
});

test("nothing to try", () => {
  expect(findHarmfulGroups([], () => false)).toEqual([]);
});

test("what is not tried in the end counts as harmful", () => {
  let tries = 0;
  const isHarmless = (): boolean => {
    tries += 1;
    return false;
  };
  expect(findHarmfulGroups(groups, isHarmless)).toHaveLength(groups.length);
  expect(tries).toBeLessThanOrEqual(40);
});
