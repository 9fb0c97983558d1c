import { defineMeasureCheck } from "../engine/define-measure-check";
import { problemAt } from "../engine/problem-at";
import { RESULT_COLUMNS, type ResultColumn } from "../model/columns";
import { findComparisons } from "./shared/find-comparisons";
import { figureFrom, measuredFigures, measuredPaces, type MeasuredFigures } from "./shared/measured-text";
import type { Measure } from "../model/measure";
import { measureLabel } from "../model/measure-label";
import { onceForColumn } from "../model/once-for-column";
import { placeTargets, withoutTargets, type PlacedTarget } from "../model/without-targets";
import type { TextSpan } from "../text/text-span";

const OTHER: Readonly<Record<ResultColumn, ResultColumn>> = {
  resultSummary: "outcome",
  outcome: "resultSummary",
};
/** Two points in time: with them the figures of the other column are those of the trend. */
const BEFORE_AND_AFTER = /ก่อน|ปีที่ผ่านมา|ปีที่แล้ว|เดิม|เหลือ|เทียบ|ปีงบประมาณ/;

/** Something was measured twice: two paces or ranks without such a word are of two things. */
const FROM_AND_TO = /จาก(?!การ)|เหลือ|เดิม|ก่อน|เทียบ|ปีที่ผ่านมา|ปีที่แล้ว/;
/** What may be between a trend and the minutes or hours that it amounts to: สั้นลงเฉลี่ย ๑๓ นาที. */
const AMOUNTS_TO = /^\s?(?:(?:ได้|ถึง|อีก|เฉลี่ย|ประมาณ|ราว|กว่าเดิม|คิดเป็น|คนละ|รายละ|เรื่องละ|เพียง)\s?){0,3}\(?$/;
/** No lead is longer: three of those words. */
const LONGEST_LEAD = 32;

/** The text says that something became less or more (ลดลง, เพิ่มขึ้น) without figures for before and after. */
export const trendWithoutFigures = defineMeasureCheck({
  id: "trend-without-figures",
  severity: "warning",
  messages: {
    unsupported: {
      th: "มาตรการที่ {measure} ช่อง “{column}” บอกว่า “{trend}” แต่ไม่มีตัวเลขก่อนและหลัง",
      en: "Measure {measure} says “{trend}” under “{column}” without figures before and after",
    },
  },
  evaluateMeasure: (measure) =>
    RESULT_COLUMNS.flatMap((column) =>
      findTrends(measure, column)
        .filter((trend) => !hasFigures(measure, column, trend))
        .map(({ offset, words }) => {
          const values = { measure: measureLabel(measure), column: { column }, trend: words };
          return problemAt(measure, column, "unsupported", values, { offset, quote: words });
        }),
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
  const first = firstOutside(findComparisons(text), placed);
  return first === null
    ? []
    : [{ words: text.slice(first.start, first.end), offset: first.start, unit: null }];
}

/** The first stretch that begins in no target; both are in order, so that one walk tells. */
function firstOutside(stretches: readonly TextSpan[], placed: readonly PlacedTarget[]): TextSpan | null {
  let at = 0;
  for (const stretch of stretches) {
    while (at < placed.length && endOf(placed[at]) <= stretch.start) at += 1;
    const target = placed[at];
    if (target === undefined || stretch.start < target.offset) return stretch;
  }
  return null;
}

function endOf(placed: PlacedTarget | undefined): number {
  return placed === undefined ? Infinity : placed.offset + placed.target.text.length;
}

function isBareTrend({ target: { comparator, value, actual } }: PlacedTarget): boolean {
  return (comparator === "decrease" || comparator === "increase") && value === null && actual === null;
}

/** A figure of the same thing in the same cell, any figure after the trend, or two points of the same unit. */
function hasFigures(measure: Measure, column: ResultColumn, trend: Trend): boolean {
  const { unit: counted, offset } = trend;
  const own = measuredFigures(measure, column);
  if (own.units.has("percent") || isCounted(own, counted) || figureFrom(own, offset + 1) !== undefined)
    return true;
  if (own.hasPair || hasPacesOrRanks(measure, column, trend)) return true;
  const others = measuredFigures(measure, OTHER[column]);
  const isCompared = saysBeforeAndAfter(measure, OTHER[column]);
  if (!others.hasPair) return isCompared && measuredPaces(measure, OTHER[column]).hasPair;
  return isCompared || isCounted(others, counted);
}

function isCounted({ units }: MeasuredFigures, unit: string | null): boolean {
  return unit !== null && units.has(unit);
}

const saysBeforeAndAfter = onceForColumn((measure: Measure, column: ResultColumn) =>
  BEFORE_AND_AFTER.test(withoutTargets(measure, column)),
);

const saysFromAndTo = onceForColumn((measure: Measure, column: ResultColumn) =>
  FROM_AND_TO.test(withoutTargets(measure, column)),
);

/** Minutes, hours or ranks before and after, or how much time it was less or more. */
function hasPacesOrRanks(measure: Measure, column: ResultColumn, { words, offset }: Trend): boolean {
  const paces = measuredPaces(measure, column);
  if (paces.hasPair && saysFromAndTo(measure, column)) return true;
  const end = offset + words.length;
  // No words that lead to an amount hold a figure: only the next one can be the trend's.
  const next = figureFrom(paces, end);
  if (next?.unit !== "time" || next.start - end > LONGEST_LEAD) return false;
  return AMOUNTS_TO.test(withoutTargets(measure, column).slice(end, next.start));
}
