import { defineMeasureCheck } from "../engine/define-measure-check";
import { problemAtBlank } from "../engine/problem-at";
import { measureLabel } from "../model/measure-label";

/** A measure in a hidden or filtered row: it is reported all the same, which its office may not expect. */
export const hiddenRow = defineMeasureCheck({
  id: "hidden-row",
  severity: "review",
  messages: {
    hidden: {
      th: "มาตรการที่ {measure} อยู่ในแถวที่ถูกซ่อนหรือถูกกรองออก แต่จะอยู่ในรายงานด้วย",
      en: "Measure {measure} is in a hidden or filtered row but will be in the report",
    },
  },
  evaluateMeasure: (measure, sheet) =>
    measure.hidden
      ? [problemAtBlank(sheet, measure, "measure", "hidden", { measure: measureLabel(measure) })]
      : [],
});
