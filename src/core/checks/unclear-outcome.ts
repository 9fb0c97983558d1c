import { defineMeasureCheck } from "../engine/define-measure-check";
import { problemAt } from "../engine/problem-at";
import { measureLabel } from "../model/measure-label";
import { isBlank } from "../text/blank";
import { findComparisons } from "./shared/find-comparisons";
import { findUnfinished } from "./shared/find-unfinished";
import { isUnclearOutcome } from "./shared/is-unclear-outcome";

/** An outcome names no change that anyone could see. */
export const unclearOutcome = defineMeasureCheck({
  id: "unclear-outcome",
  severity: "review",
  messages: {
    unclear: {
      th: "ผลลัพธ์ของมาตรการที่ {measure} มีแต่ถ้อยคำกว้าง ๆ ไม่บอกว่าอะไรเปลี่ยนไป",
      en: "The outcome of measure {measure} is in general words only and names no change",
    },
  },
  evaluateMeasure: (measure) => {
    const { text, parts } = measure.cells.outcome;
    if (isBlank(text) || findUnfinished(text).length > 0 || !isUnclearOutcome(text)) return [];
    // An aim or a trend in words has a check of its own.
    if (measure.targets.some(({ column }) => column === "outcome")) return [];
    if (findComparisons(text).length > 0) return [];
    const part = parts.find((piece) => !isBlank(piece.text));
    if (part === undefined) return [];
    const slip = { offset: part.start, quote: part.text.trim() };
    return [problemAt(measure, "outcome", "unclear", { measure: measureLabel(measure) }, slip)];
  },
});
