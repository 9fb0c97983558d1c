import { addToGroup } from "../lists/group-by";
import type { Indicator } from "./indicator";
import type { Measure } from "./measure";
import type { MeasureSheet } from "./measure-sheet";
import type { RecordSheets } from "./record-sheets";
import type { Target } from "./target";

/** The sheet with the aims of its indicator sheet among the targets of each measure; rows that name no one measure are left out. */
export function withIndicators(sheet: MeasureSheet, { indicators }: RecordSheets): MeasureSheet {
  const targets = new Map<number, Target[]>();
  for (const indicator of indicators.rows) {
    const { outcome, ordinals } = indicator.measureRef;
    const target = targetOf(indicator);
    if (outcome !== "found" || target === null) continue;
    addToGroup(targets, ordinals[0] as number, target);
  }
  if (targets.size === 0) return sheet;
  const measures = sheet.measures.map((measure): Measure => {
    const own = targets.get(measure.ordinal);
    return own ? { ...measure, targets: [...measure.targets, ...own] } : measure;
  });
  return { ...sheet, measures };
}

/** Null without a condition, or without the value it asks for. */
function targetOf({ comparator, target, unit, actual, texts }: Indicator): Target | null {
  if (comparator === null) return null;
  if (target === null && comparator !== "decrease" && comparator !== "increase") return null;
  const text = [texts.name, texts.comparator, texts.target, texts.unit]
    .filter((part) => part !== "")
    .join(" ");
  return { column: "indicator", text, comparator, value: target, unit, actual };
}
