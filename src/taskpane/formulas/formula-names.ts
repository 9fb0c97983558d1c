import type { FormulaAnswer } from "../../core/formulas/formula-answer";
import type { FormulaInput } from "../../core/formulas/formula-inputs";

/** What the pane knows of its functions from the start; what Excel shows of them (`formula-catalogue.ts`) is read by the build alone. */
export const FORMULA_NAMES = ["DEADLINE", "STATUS", "THAIDATE"] as const;

export type FormulaName = (typeof FORMULA_NAMES)[number];

export type FormulaFunctions = Readonly<
  Record<FormulaName, (...inputs: readonly FormulaInput[]) => FormulaAnswer>
>;

/** Under which code finds the function with the Thai name: by letters A to Z alone. */
export function thaiId(name: FormulaName): string {
  return `${name}.TH`;
}
