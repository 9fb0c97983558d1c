import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { CHECKS } from "../../src/core/checks";
import { slotsOf } from "../support/test-check";

const ROOT = join(__dirname, "../..");

/** What others rely on: ids in reading order, severity, and whether the tool can mend it. */
const PROMISED = [
  ["missing-column", "error", false],
  ["column-heading-wording", "warning", true],
  ["repeated-heading-row", "warning", true],
  ["continued-row", "warning", true],
  ["orphan-row", "error", false],
  ["hidden-row", "review", false],
  ["cell-error-value", "error", false],
  ["missing-required-cell", "error", false],
  ["missing-result", "error", false],
  ["missing-outcome", "error", false],
  ["approaching-deadline", "warning", false],
  ["missing-number", "warning", true],
  ["duplicate-number", "error", true],
  ["number-gap", "warning", true],
  ["number-out-of-order", "warning", true],
  ["broken-step-numbering", "warning", true],
  ["unreadable-timeframe", "review", false],
  ["conflicting-timeframe", "review", false],
  ["timeframe-outside-fiscal-year", "error", false],
  ["placeholder-text", "error", false],
  ["foreign-organization", "warning", true],
  ["generic-organization-name", "review", true],
  ["known-misspelling", "warning", true],
  ["probable-misspelling", "review", true],
  ["other-fiscal-year", "review", false],
  ["mixed-digits", "warning", true],
  ["target-without-actual", "warning", false],
  ["trend-without-figures", "warning", false],
  ["missed-target", "warning", false],
  ["result-restates-plan", "warning", false],
  ["copied-result", "review", false],
  ["unsupported-result", "review", false],
  ["contradicting-figures", "warning", false],
  ["malformed-figure", "warning", false],
  ["impossible-date", "warning", false],
  ["date-outside-period", "review", false],
  ["repeated-words", "warning", true],
  ["irregular-letters", "warning", true],
  ["broken-link", "warning", false],
  ["personal-data", "warning", false],
  ["unclear-outcome", "review", false],
  ["unbalanced-text", "review", false],
  ["unfinished-result", "warning", false],
  ["assumed-fiscal-year", "review", false],
  ["ambiguous-reference", "review", false],
  ["missing-report-setting", "error", false],
];

test("the registry keeps what was promised, in the order of reading", () => {
  expect(CHECKS.map(({ id, severity, fixable = false }) => [id, severity, fixable])).toEqual(PROMISED);
});

test("ids are unique", () => {
  expect(new Set(CHECKS.map(({ id }) => id)).size).toBe(CHECKS.length);
});

test.each([
  ["src/core/checks", ".ts", ["index", "shared"]],
  ["test/core/checks", ".test.ts", ["shared"]],
  ["docs/checks", ".md", []],
])("%s holds a file for every check and no other", (folder, ending, others) => {
  const names = readdirSync(join(ROOT, folder)).map((file) => file.replace(ending, ""));
  expect(names.sort()).toEqual([...CHECKS.map(({ id }) => id), ...others].sort());
});

describe.each(CHECKS.map((check) => [check.id, check] as const))("%s", (id, check) => {
  test("is named in lower case with hyphens", () => {
    expect(id).toMatch(/^[a-z]+(-[a-z]+)+$/);
  });

  test("is tested by the table that refuses gaps", () => {
    const path = join(ROOT, `test/core/checks/${id}.test.ts`);
    expect(existsSync(path) && readFileSync(path, "utf8")).toContain("testCheck(");
  });

  test.each(Object.entries(check.messages))("%s says the same in Thai and English", (_, { th, en }) => {
    expect(th).toMatch(/[ก-๎]/);
    expect(en).toMatch(/^[A-Z].*[a-z”}):]/);
    expect(slotsOf(en)).toEqual(slotsOf(th));
  });

  test("has a page that begins with its heading and generated head", () => {
    const page = readFileSync(join(ROOT, `docs/checks/${id}.md`), "utf8");
    expect(page).toMatch(/^# .*[ก-๎].*\n\n<!-- generated -->\n/);
    expect(page).toContain(`\`${id}\``);
    expect(page).toContain("\n## In English\n");
  });
});
