import { defineCheck } from "../engine/check";
import { problemAt } from "../engine/problem-at";
import { measureLabel } from "../model/measure-label";
import type { Target } from "../model/target";
import { placeTargets } from "../model/without-targets";

/** The measured value beside a target falls short of it. */
export const missedTarget = defineCheck({
  id: "missed-target",
  severity: "warning",
  messages: {
    missed: {
      th: "มาตรการที่ {measure} ช่อง “{column}” ตั้งเป้าหมาย “{target}” แต่ค่าที่วัดได้คือ {actual}",
      en: "Measure {measure} aims for “{target}” under “{column}” but measured {actual}",
    },
  },
  evaluate: ({ measures }) =>
    measures.flatMap((measure) =>
      (["resultSummary", "outcome"] as const).flatMap((column) =>
        placeTargets(measure, column).flatMap(({ target, offset }) => {
          const { text, actual } = target;
          if (actual === null || !isMissed(target, actual)) return [];
          const values = { measure: measureLabel(measure), column: { column }, target: text, actual };
          return [problemAt(measure, column, "missed", values, { offset, quote: text })];
        }),
      ),
    ),
});

/** The words say which way is good, never what is counted: complaints are a fault in one measure and participation in another. */
function isMissed({ comparator, value }: Target, actual: number): boolean {
  if (value === null) return false;
  switch (comparator) {
    case ">=":
      return actual < value;
    case ">":
      return actual <= value;
    case "<=":
      return actual > value;
    case "<":
      return actual >= value;
    case "==":
      // beyond an aim of so many is met; beyond none at all is not
      return value === 0 ? actual > 0 : actual < value;
    case "decrease":
    case "increase":
      return false;
  }
}
