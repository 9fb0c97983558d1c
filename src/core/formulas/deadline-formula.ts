import { deadlineOf } from "../calendar/deadline-of";
import type { PlainDate } from "../calendar/plain-date";
import { rememberReadings } from "../calendar/remember-readings";
import { toSerial } from "../calendar/to-serial";
import type { FormulaAnswer } from "./formula-answer";
import { FORMULA_FAULTS } from "./formula-faults";
import { formulaText, formulaYear, type FormulaInput } from "./formula-inputs";

/**
 * The last day in time of a timeframe, as a date of Excel (days counted from 1900).
 * @param fiscalYear the report's (B.E.)
 * @example deadlineFormula("ไตรมาสที่ ๒", 2568) // { value: 45747 }, 31 March 2025
 */
export function deadlineFormula(timeframe: FormulaInput, fiscalYear: FormulaInput): FormulaAnswer {
  const read = formulaDeadline(timeframe, fiscalYear);
  return "fault" in read ? read : { value: toSerial(read.deadline) };
}

/** The same as a day. */
export function formulaDeadline(
  timeframe: FormulaInput,
  fiscalYear: FormulaInput,
): { readonly deadline: PlainDate } | Extract<FormulaAnswer, { fault: unknown }> {
  const text = formulaText(timeframe);
  const year = formulaYear(fiscalYear);
  if (text === "") return { fault: FORMULA_FAULTS.noTimeframe };
  if (year === null) return { fault: FORMULA_FAULTS.badYear };
  const { period } = rememberReadings(year)(text);
  return period === null ? { fault: FORMULA_FAULTS.unreadTimeframe } : { deadline: deadlineOf(period, year) };
}
