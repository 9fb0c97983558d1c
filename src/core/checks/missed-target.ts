import { defineCheck, type Problem } from "../engine/check";
import { problemAt } from "../engine/problem-at";
import { addToGroup } from "../lists/group-by";
import { onceFor } from "../lists/once-for";
import { RESULT_COLUMNS } from "../model/columns";
import type { Indicator } from "../model/indicator";
import type { Measure } from "../model/measure";
import { measureLabel } from "../model/measure-label";
import { targetOutcome } from "../model/target-outcome";
import { trendOutcome } from "../model/trend-outcome";
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
    missedOnSheet: {
      th: "มาตรการที่ {measure} ตัวชี้วัด “{name}” ในแผ่นงาน “{sheet}” ตั้งเป้าหมาย {target} แต่ผลที่ได้คือ {actual}",
      en: "Measure {measure}: “{name}” on sheet “{sheet}” aims for {target} but measured {actual}",
    },
    notFallen: {
      th: "มาตรการที่ {measure} ตัวชี้วัด “{name}” ในแผ่นงาน “{sheet}” ตั้งเป้าหมายให้ลดลงจากปีก่อน ({previous}) แต่ผลที่ได้คือ {actual}",
      en: "Measure {measure}: “{name}” on sheet “{sheet}” should have fallen from last year's {previous} but measured {actual}",
    },
    notRisen: {
      th: "มาตรการที่ {measure} ตัวชี้วัด “{name}” ในแผ่นงาน “{sheet}” ตั้งเป้าหมายให้เพิ่มขึ้นจากปีก่อน ({previous}) แต่ผลที่ได้คือ {actual}",
      en: "Measure {measure}: “{name}” on sheet “{sheet}” should have risen from last year's {previous} but measured {actual}",
    },
  },
  evaluate: ({ measures }, { records }) => {
    const missedIndicators = new Map<number, Indicator[]>();
    for (const indicator of records.indicators.rows) {
      const { measureRef } = indicator;
      const ordinal = measureRef.outcome === "found" ? measureRef.ordinals[0] : undefined;
      if (ordinal === undefined || !isMissedIndicator(indicator)) continue;
      addToGroup(missedIndicators, ordinal, indicator);
    }
    return measures.flatMap((measure) => {
      const inTexts = findInTexts(measure);
      const reported = new Set(inTexts.map(({ target: { value, unit } }) => `${value} ${unit}`));
      const onSheet = (missedIndicators.get(measure.ordinal) ?? []).filter(
        ({ target, unit }) => !reported.has(`${target} ${unit}`),
      );
      return [
        ...inTexts.map(({ problem }) => problem),
        ...onSheet.map((indicator) => problemOnSheet(measure, indicator)),
      ];
    });
  },
});

const findInTexts = onceFor((measure: Measure) =>
  RESULT_COLUMNS.flatMap((column) =>
    placeTargets(measure, column).flatMap(({ target, offset }) => {
      const { text, actual } = target;
      if (targetOutcome(target) !== "missed" || actual === null) return [];
      const values = { measure: measureLabel(measure), column: { column }, target: text, actual };
      return [{ target, problem: problemAt(measure, column, "missed", values, { offset, quote: text }) }];
    }),
  ),
);

function isMissedIndicator({ comparator, target, actual, previous }: Indicator): boolean {
  if (comparator === null) return false;
  const isTrend = comparator === "decrease" || comparator === "increase";
  const outcome = isTrend
    ? trendOutcome(comparator, actual, previous)
    : targetOutcome({ comparator, value: target, actual });
  return outcome === "missed";
}

const TREND_MESSAGES = { decrease: "notFallen", increase: "notRisen" } as const;

function problemOnSheet(
  measure: Measure,
  { sheet, cells, texts, comparator }: Indicator,
): Problem<"missedOnSheet" | "notFallen" | "notRisen"> {
  const common = { measure: measureLabel(measure), name: texts.name, actual: texts.actual, sheet };
  const target = [texts.comparator, texts.target, texts.unit].filter((text) => text !== "").join(" ");
  const isTrend = comparator === "decrease" || comparator === "increase";
  return {
    message: isTrend ? TREND_MESSAGES[comparator] : "missedOnSheet",
    values: isTrend ? { ...common, previous: texts.previous } : { ...common, target },
    measure: measure.ordinal,
    column: null,
    cell: cells.actual,
    sheet,
    quote: texts.actual,
  };
}
