import type { MeasureColumn } from "./columns";
import type { Measure } from "./measure";
import type { Target } from "./target";

/** A target of a cell and where its words begin in the cell's text. */
export interface PlacedTarget {
  readonly target: Target;
  readonly offset: number;
}

/**
 * The targets that a cell states, each at its own place: the same words twice are found one after the other. A target whose exact
 * words are not in the text is left out.
 */
export function placeTargets(measure: Measure, column: MeasureColumn): PlacedTarget[] {
  const { text } = measure.cells[column];
  const placed: PlacedTarget[] = [];
  let from = 0;
  for (const target of measure.targets) {
    if (target.column !== column) continue;
    const offset = text.indexOf(target.text, from);
    if (offset < 0) continue;
    placed.push({ target, offset });
    from = offset + target.text.length;
  }
  return placed;
}

/**
 * A cell's text with spaces in the place of its unmeasured targets, so that everything that is left was counted or measured.
 * @example "อบรม ๔๒ คน พึงพอใจไม่น้อยกว่าร้อยละ ๘๐" // "อบรม ๔๒ คน พึงพอใจ                "
 */
export function withoutTargets(measure: Measure, column: MeasureColumn): string {
  let { text } = measure.cells[column];
  for (const { target, offset } of placeTargets(measure, column)) {
    if (target.actual !== null) continue;
    const end = offset + target.text.length;
    text = text.slice(0, offset) + " ".repeat(end - offset) + text.slice(end);
  }
  return text;
}
