import { defineCheck } from "../engine/check";
import { problemAtBlank } from "../engine/problem-at";
import { measureLabel } from "../model/measure-label";

/** A measure in a hidden or filtered row: it is reported all the same, which its office may not expect. */
export const hiddenRow = defineCheck({
  id: "hidden-row",
  severity: "review",
  messages: {
    hidden: {
      th: "มาตรการที่ {measure} อยู่ในแถวที่ถูกซ่อนหรือถูกกรองออก แต่จะอยู่ในรายงานด้วย",
      en: "Measure {measure} is in a hidden or filtered row but will be in the report",
    },
  },
  evaluate: (sheet) =>
    sheet.measures
      .filter(({ hidden }) => hidden)
      .map((measure) =>
        problemAtBlank(sheet, measure, "measure", "hidden", { measure: measureLabel(measure) }),
      ),
});
