import { deadlineFormula } from "../../core/formulas/deadline-formula";
import { statusFormula } from "../../core/formulas/status-formula";
import { thaiDateFormula } from "../../core/formulas/thai-date-formula";
import type { FormulaFunctions } from "./formula-names";

/** What works the functions out; loaded with the first formula of a sheet. */
export const FORMULA_FUNCTIONS: FormulaFunctions = {
  DEADLINE: (timeframe, fiscalYear) => deadlineFormula(timeframe, fiscalYear),
  STATUS: (timeframe, resultSummary, outcome, fiscalYear, day) =>
    statusFormula(timeframe, resultSummary, outcome, fiscalYear, day),
  THAIDATE: (day, form) => thaiDateFormula(day, form),
};
