import { unfixedReason } from "../../src/cli/unfixed-reason";
import type { Finding } from "../../src/core/engine/finding";
import type { CellKind } from "../../src/core/model/row-cell";
import { sheetOf } from "../support/measure-sheet";

const finding = (more: Partial<Finding>): Finding => ({
  check: "known-misspelling",
  severity: "warning",
  measure: 1,
  column: "steps",
  cell: "B5",
  message: { th: "", en: "" },
  quote: null,
  fixable: false,
  ...more,
});
const sheet = sheetOf([{ steps: "๑. ประชุม" }]);

test.each<[CellKind, string]>([
  ["formula", "formula"],
  ["date", "a date"],
  ["number", "a number"],
  ["boolean", "TRUE or FALSE"],
  ["error", "an Excel error"],
  ["picture", "a picture"],
])("a cell that is no text: %s", (kind, words) => {
  const { th, en } = unfixedReason(finding({}), { ...sheet, cellKinds: new Map([["B5", kind]]) });
  expect(en).toContain(words);
  expect(th).toMatch(/^ช่องนี้/);
});

test.each<[string, Partial<Finding>, string]>([
  ["a cell of another column", { cell: "A5" }, "merged with another column"],
  ["words of two cells", {}, "edge of a cell"],
  ["what may be right", { severity: "review", check: "probable-misspelling" }, "may be right"],
  ["a number", { check: "duplicate-number", column: "number", cell: "A5" }, "which number is right"],
  ["letters", { check: "irregular-letters" }, "which word was meant"],
  ["a row", { check: "continued-row" }, "further activity"],
  ["a heading", { check: "repeated-heading-row", cell: null, column: null }, "repeated heading"],
])("%s", (_name, more, words) => {
  expect(unfixedReason(finding(more), sheet).en).toContain(words);
});

test("a general word where the own name is not known", () => {
  const generic = finding({ check: "generic-organization-name", severity: "review" });
  expect(unfixedReason(generic, { ...sheet, organization: null }).en).toContain("not known");
  expect(unfixedReason(generic, { ...sheet, organization: "เทศบาลตำบลตัวอย่าง" }).en).toContain("may be right");
});
