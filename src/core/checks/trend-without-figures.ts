import { defineCheck } from "../engine/check";
import { problemAt } from "../engine/problem-at";
import { RESULT_COLUMNS, type ResultColumn } from "../model/columns";
import { findComparisons } from "./shared/find-comparisons";
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
        findTrends(measure, column)
          .filter((trend) => !hasFigures(measure, column, trend))
          .map(({ offset, words }) => {
            const values = { measure: measureLabel(measure), column: { column }, trend: words };
            return problemAt(measure, column, "unsupported", values, { offset, quote: words });
          }),
      ),
    ),
});

interface Trend {
  readonly words: string;
  readonly offset: number;
  /** Null where no word says what was counted. */
  readonly unit: string | null;
}

/** The bare trends of a cell; where there is none, the first that says the same in other words (ดีขึ้น, สั้นลง). */
function findTrends(measure: Measure, column: ResultColumn): Trend[] {
  const placed = placeTargets(measure, column);
  const bare = placed
    .filter(isBareTrend)
    .map(({ target, offset }) => ({ words: target.text, offset, unit: target.unit }));
  if (bare.length > 0) return bare;
  const { text } = measure.cells[column];
  const isAim = (at: number): boolean =>
    placed.some(({ target, offset }) => offset <= at && at < offset + target.text.length);
  return findComparisons(text)
    .filter(({ start }) => !isAim(start))
    .slice(0, 1)
    .map(({ start, end }) => ({ words: text.slice(start, end), offset: start, unit: null }));
}

function isBareTrend({ target: { comparator, value, actual } }: PlacedTarget): boolean {
  return (comparator === "decrease" || comparator === "increase") && value === null && actual === null;
}

/** A figure of the same thing in the same cell, any figure after the trend, or two points of the same unit. */
function hasFigures(measure: Measure, column: ResultColumn, { unit: counted, offset }: Trend): boolean {
  const figures = findFigures(withoutTargets(measure, column));
  if (figures.some(({ unit, start }) => unit === "percent" || unit === counted || start > offset))
    return true;
  if (hasPair(figures)) return true;
  const other = withoutTargets(measure, OTHER[column]);
  const others = findFigures(other);
  if (!hasPair(others)) return false;
  return others.some(({ unit }) => unit === counted) || BEFORE_AND_AFTER.test(other);
}

function hasPair(figures: readonly Figure[]): boolean {
  return new Set(figures.map(({ unit }) => unit)).size < figures.length;
}
