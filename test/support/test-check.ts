import type { Check, CheckContext, Problem } from "../../src/core/engine/check";
import type { Outcome } from "../../src/core/engine/placed-outcome";
import { runChecks } from "../../src/core/engine/run-checks";
import type { Finding } from "../../src/core/engine/finding";
import type { MeasureSheet } from "../../src/core/model/measure-sheet";
import { contextOf, type ContextSpec } from "./check-context";

/** A sheet the check has nothing to say about. */
export interface AcceptedCase {
  readonly name: string;
  readonly sheet: MeasureSheet;
  readonly context?: ContextSpec;
}

/** All that a case pins down of a finding. */
export type ExpectedFinding = Pick<
  Finding,
  "severity" | "measure" | "column" | "cell" | "quote" | "fixable" | "sheet"
> & { readonly problem: string };

export interface RejectedCase extends AcceptedCase {
  readonly findings: readonly ExpectedFinding[];
}

export interface CheckTable {
  readonly accepted: readonly AcceptedCase[];
  readonly rejected: readonly RejectedCase[];
}

/** Runs a check's table of cases, and refuses a table that proves too little. */
export function testCheck(check: Check, table: CheckTable): void {
  describe(check.id, () => {
    test.each(table.accepted)("accepts $name", ({ sheet, context }) => {
      expect(observe(check, sheet, contextOf(context))).toEqual([]);
    });

    test.each(table.rejected)("finds $name", ({ sheet, context, findings }) => {
      expect(observe(check, sheet, contextOf(context))).toEqual(findings);
    });

    test("its table leaves nothing untried", () => {
      expect(faultsOfTable(check, table)).toEqual([]);
    });
  });
}

function observe(check: Check, sheet: MeasureSheet, context: CheckContext): ExpectedFinding[] {
  const { id, severity: usual, messages } = check;
  return check.evaluate(sheet, context).map((problem) => {
    const alone: Check = { id, severity: usual, messages, evaluate: () => [problem] };
    const [outcome] = runChecks([alone], sheet, context);
    const { finding } = outcome as Outcome;
    const { severity, measure, column, cell, quote, fixable } = finding;
    const place = finding.sheet === undefined ? {} : { sheet: finding.sheet };
    return { problem: problem.message, severity, measure, column, cell, quote, fixable, ...place };
  });
}

/** What makes a table lazy: no accepted or rejected case, a message that no case reports, slots that are not filled or not said in both languages. */
export function faultsOfTable(check: Check, { accepted, rejected }: CheckTable): string[] {
  const problems = rejected.flatMap(({ sheet, context }) => check.evaluate(sheet, contextOf(context)));
  const messages = Object.keys(check.messages);
  return [
    ...(accepted.length === 0 ? ["no accepted case"] : []),
    ...(rejected.length === 0 ? ["no rejected case"] : []),
    ...rejected
      .filter(({ findings }) => findings.length === 0)
      .map(({ name }) => `"${name}" expects no finding`),
    ...repeated([...accepted, ...rejected].map(({ name }) => name)).map(
      (name) => `two cases named "${name}"`,
    ),
    ...messages
      .filter((id) => problems.every(({ message }) => message !== id))
      .map((id) => `no case reports ${id}`),
    ...problems.flatMap((problem) => faultsOfSlots(check, problem)),
  ];
}

function faultsOfSlots(check: Check, problem: Problem): string[] {
  const template = check.messages[problem.message];
  if (!template) return [`${problem.message} has no text`];
  const values = Object.keys(problem.values);
  return (["th", "en"] as const).flatMap((language) => {
    const slots = slotsOf(template[language]);
    const place = `${problem.message} (${language})`;
    return [
      ...slots.filter((slot) => !values.includes(slot)).map((slot) => `${place}: {${slot}} has no value`),
      ...values.filter((slot) => !slots.includes(slot)).map((slot) => `${place}: nothing says {${slot}}`),
    ];
  });
}

/** The names of the `{slots}` of a template, each once, in alphabetical order. */
export function slotsOf(template: string): string[] {
  return [...new Set([...template.matchAll(/\{(\w+)\}/g)].map((match) => match[1] as string))].sort();
}

function repeated(names: readonly string[]): string[] {
  return names.filter((name, index) => names.indexOf(name) !== index);
}
