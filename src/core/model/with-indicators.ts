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
    return own ? withTargets(measure, own) : measure;
  });
  return { ...sheet, measures };
}

/** The same measure with the same aims is the same object again: what was said of it holds. */
function withTargets(measure: Measure, own: readonly Target[]): Measure {
  const aims = JSON.stringify(own);
  const known = COMPLETED.get(measure);
  if (known?.aims === aims) return known.completed;
  const completed = { ...measure, targets: [...measure.targets, ...own] };
  COMPLETED.set(measure, { aims, completed });
  return completed;
}

const COMPLETED = new WeakMap<Measure, { readonly aims: string; readonly completed: Measure }>();

/** Null without a condition, or without the value it asks for. */
function targetOf({ comparator, target, unit, actual, texts }: Indicator): Target | null {
  if (comparator === null) return null;
  if (target === null && comparator !== "decrease" && comparator !== "increase") return null;
  const text = [texts.name, texts.comparator, texts.target, texts.unit]
    .filter((part) => part !== "")
    .join(" ");
  return { column: "indicator", text, comparator, value: target, unit, actual };
}
