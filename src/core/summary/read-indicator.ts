import type { Indicator, IndicatorColumn } from "../model/indicator";
import type { Measure } from "../model/measure";
import { measureLabel } from "../model/measure-label";
import { isBlank } from "../text/blank";
import type { DigitKind } from "../text/convert-digits";
import type { GapKind } from "./gap-messages";
import { judgeIndicator } from "./judge-indicator";
import { makeGap } from "./make-gap";
import type { Gap, Sentence } from "./proposals";
import { foldSpaces } from "./tidy-text";
import { writeIndicator } from "./write-indicator";

/** What an indicator gives and what is missing. */
export interface IndicatorReading {
  /** Null where nothing was measured. */
  readonly sentence: Sentence | null;
  readonly gaps: readonly Gap[];
  /** Asks for the reason of a missed target, null where the target was not missed. */
  readonly noReason: Gap | null;
}

/** Reads one row of the indicator sheet of a measure. */
export function readIndicator(indicator: Indicator, measure: Measure, digits: DigitKind): IndicatorReading {
  const { sheet, row, texts, cells } = indicator;
  const name = foldSpaces(indicator.name);
  const gap = (kind: GapKind, column: IndicatorColumn | null, text?: string): Gap =>
    makeGap(kind, {
      measure: measure.ordinal,
      sheet,
      cell: column === null ? null : cells[column],
      sources: [{ sheet, rows: [row] }],
      values: { row, measure: measureLabel(measure), name, ...(text === undefined ? {} : { text }) },
    });
  if (isBlank(name)) return { sentence: null, gaps: [gap("noIndicatorName", "name")], noReason: null };
  if (indicator.actual === null) {
    const missing = isBlank(texts.actual)
      ? gap("noValue", "actual")
      : gap("valueNotNumber", "actual", foldSpaces(texts.actual));
    return { sentence: null, gaps: [missing], noReason: null };
  }
  const verdict = judgeIndicator(indicator);
  return {
    sentence: { text: writeIndicator(indicator, digits), sources: [{ sheet, row }] },
    gaps: gapsOfJudgement(indicator, gap),
    noReason: verdict === "missed" ? gap("noReason", null) : null,
  };
}

function gapsOfJudgement(
  indicator: Indicator,
  gap: (kind: GapKind, column: IndicatorColumn | null, text?: string) => Gap,
): Gap[] {
  const { comparator, target, previous, unit, texts } = indicator;
  const isTrend = comparator === "decrease" || comparator === "increase";
  const gaps: Gap[] = [];
  const isTargetBlank = isBlank(texts.target);
  if (comparator === null && (!isTargetBlank || !isBlank(texts.comparator))) {
    gaps.push(gap("noComparator", "comparator"));
  }
  if (target === null && !isTargetBlank)
    gaps.push(gap("targetNotNumber", "target", foldSpaces(texts.target)));
  else if (target === null && !isTrend) gaps.push(gap("noTarget", "target"));
  if (previous === null && !isBlank(texts.previous)) {
    gaps.push(gap("previousNotNumber", "previous", foldSpaces(texts.previous)));
  } else if (previous === null && isTrend) {
    gaps.push(gap("noPrevious", "previous"));
  }
  if (isTrend && target !== null && unit === "percent") gaps.push(gap("unclearChange", null));
  return gaps;
}
