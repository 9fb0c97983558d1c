import type { MeasureColumn } from "../../src/core/model/columns";
import { sheetOf } from "./measure-sheet";
import type { AcceptedCase, ExpectedFinding, RejectedCase } from "./test-check";

const CELLS: Readonly<Record<MeasureColumn, string>> = {
  measure: "A5",
  steps: "B5",
  responsibleUnit: "C5",
  timeframe: "D5",
  resultSummary: "E5",
  outcome: "F5",
};

/** Texts of one column that a check has nothing to say about: what each shows, and the text. */
export function quietTexts(
  column: MeasureColumn,
  texts: readonly (readonly [name: string, text: string])[],
): AcceptedCase[] {
  return texts.map(([name, text]) => ({ name, sheet: sheetOf([{ [column]: text }]) }));
}

/** Texts of one column with one slip each: what each shows, the text, the message and the words that are quoted. */
export function slipTexts(
  column: MeasureColumn,
  finding: Pick<ExpectedFinding, "severity" | "fixable">,
  texts: readonly (readonly [name: string, text: string, problem: string, quote: string])[],
): RejectedCase[] {
  return texts.map(([name, text, problem, quote]) => ({
    name,
    sheet: sheetOf([{ [column]: text }]),
    findings: [{ problem, ...finding, measure: 1, column, cell: CELLS[column], quote }],
  }));
}
