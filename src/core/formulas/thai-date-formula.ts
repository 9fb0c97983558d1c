import { formatThaiDate } from "../calendar/format-thai-date";
import type { FormulaAnswer } from "./formula-answer";
import { FORMULA_FAULTS } from "./formula-faults";
import { formulaDay, formulaText, type FormulaInput } from "./formula-inputs";

const FORMS = new Map<string, "long" | "short">([
  ["", "long"],
  ["เต็ม", "long"],
  ["สั้น", "short"],
]);

/**
 * A day as the report writes it, in Thai digits.
 * @param form เต็ม for the month's full name (also where nothing is said), สั้น as in tables
 * @example thaiDateFormula(45838) // { value: "๓๐ มิถุนายน ๒๕๖๘" }
 */
export function thaiDateFormula(day: FormulaInput, form?: FormulaInput): FormulaAnswer {
  const date = formulaDay(day);
  const month = FORMS.get(formulaText(form));
  if (date === null) return { fault: FORMULA_FAULTS.badDay };
  if (month === undefined) return { fault: FORMULA_FAULTS.badForm };
  return { value: formatThaiDate(date, { digits: "thai", month }) };
}
