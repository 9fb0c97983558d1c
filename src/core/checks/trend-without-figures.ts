import { defineCheck } from "../engine/check";
import { problemAt } from "../engine/problem-at";
import { RESULT_COLUMNS, type ResultColumn } from "../model/columns";
import { findFigures, type Figure } from "./shared/find-figures";
import type { Measure } from "../model/measure";
import { measureLabel } from "../model/measure-label";
import { placeTargets, withoutTargets, type PlacedTarget } from "../model/without-targets";

const OTHER: Readonly<Record<ResultColumn, ResultColumn>> = {
  resultSummary: "outcome",
  outcome: "resultSummary",
};
/** Two points in time: with them the figures of the other column are those of the trend. */
const BEFORE_AND_AFTER = /ก่อน|ปีที่ผ่านมา|ปีที่แล้ว|เดิม|เหลือ|เทียบ|ปีงบประมาณ/;

/** The text says that something became less or more (ลดลง, เพิ่มขึ้น) without figures for before and after. */
export const trendWithoutFigures = defineCheck({
  id: "trend-without-figures",
  severity: "warning",
  messages: {
    unsupported: {
      th: "มาตรการที่ {measure} ช่อง “{column}” บอกว่า “{trend}” แต่ไม่มีตัวเลขก่อนและหลัง",
      en: "Measure {measure} says “{trend}” under “{column}” without figures before and after",
    },
  },
  evaluate: ({ measures }) =>
    measures.flatMap((measure) =>
      RESULT_COLUMNS.flatMap((column) =>
        placeTargets(measure, column)
          .filter((placed) => isBareTrend(placed) && !hasFigures(measure, column, placed))
          .map(({ target, offset }) => {
            const values = { measure: measureLabel(measure), column: { column }, trend: target.text };
            return problemAt(measure, column, "unsupported", values, { offset, quote: target.text });
          }),
      ),
    ),
});

function isBareTrend({ target: { comparator, value, actual } }: PlacedTarget): boolean {
  return (comparator === "decrease" || comparator === "increase") && value === null && actual === null;
}

/** A figure of the same thing in the same cell, any figure after the trend, or two points of the same unit. */
function hasFigures(measure: Measure, column: ResultColumn, { target, offset }: PlacedTarget): boolean {
  const figures = findFigures(withoutTargets(measure, column));
  if (figures.some(({ unit, start }) => unit === "percent" || unit === target.unit || start > offset))
    return true;
  if (hasPair(figures)) return true;
  const other = withoutTargets(measure, OTHER[column]);
  const others = findFigures(other);
  if (!hasPair(others)) return false;
  return others.some(({ unit }) => unit === target.unit) || BEFORE_AND_AFTER.test(other);
}

function hasPair(figures: readonly Figure[]): boolean {
  return new Set(figures.map(({ unit }) => unit)).size < figures.length;
}
