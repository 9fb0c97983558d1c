import { statusOn, type MeasureStatus } from "../model/measure-status";
import { isBlank } from "../text/blank";
import { formulaDeadline } from "./deadline-formula";
import type { FormulaAnswer } from "./formula-answer";
import { FORMULA_FAULTS } from "./formula-faults";
import { formulaDay, formulaText, type FormulaInput } from "./formula-inputs";

const WORDS: Readonly<Record<MeasureStatus, string>> = {
  done: "เสร็จ",
  overdue: "เกินกำหนด",
  "due-soon": "ใกล้กำหนด",
  open: "ยังไม่ถึงกำหนด",
};

/**
 * The status of a measure on a day, in Thai: done where result summary and outcome are written, whatever its timeframe says.
 * @param fiscalYear the report's (B.E.)
 * @param day a day that the sheet gives, never the clock's: a formula changes with its cells alone
 * @example statusFormula("ไตรมาสที่ ๒", "", "", 2568, "1 เมษายน 2568") // { value: "เกินกำหนด" }
 */
export function statusFormula(
  timeframe: FormulaInput,
  resultSummary: FormulaInput,
  outcome: FormulaInput,
  fiscalYear: FormulaInput,
  day: FormulaInput,
): FormulaAnswer {
  const on = formulaDay(day);
  if (on === null) return { fault: FORMULA_FAULTS.badDay };
  if ([resultSummary, outcome].every((text) => !isBlank(formulaText(text)))) return { value: WORDS.done };
  const read = formulaDeadline(timeframe, fiscalYear);
  return "fault" in read ? read : { value: WORDS[statusOn(read.deadline, on)] };
}
