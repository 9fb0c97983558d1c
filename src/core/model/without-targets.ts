import { onceFor } from "../lists/once-for";
import type { MeasureColumn } from "./columns";
import type { Measure } from "./measure";
import { onceForColumn } from "./once-for-column";
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
export function placeTargets(measure: Measure, column: MeasureColumn): readonly PlacedTarget[] {
  return placesOf(measure).get(column) ?? [];
}

/** Found once a measure: a cell may state thousands of targets, and each of them asks. */
const placesOf = onceFor((measure: Measure): ReadonlyMap<string, PlacedTarget[]> => {
  const placed = new Map<string, PlacedTarget[]>();
  for (const target of measure.targets) {
    if (target.column === "indicator") continue;
    const places = placed.get(target.column) ?? [];
    placed.set(target.column, places);
    const last = places.at(-1);
    const from = last === undefined ? 0 : last.offset + last.target.text.length;
    const offset = measure.cells[target.column].text.indexOf(target.text, from);
    if (offset >= 0) places.push({ target, offset });
  }
  return placed;
});

/**
 * A cell's text with spaces in the place of its unmeasured targets, so that everything that is left was counted or measured.
 * @example "อบรม ๔๒ คน พึงพอใจไม่น้อยกว่าร้อยละ ๘๐" // "อบรม ๔๒ คน พึงพอใจ                "
 */
export const withoutTargets = onceForColumn((measure: Measure, column: MeasureColumn): string => {
  const { text } = measure.cells[column];
  const pieces: string[] = [];
  let done = 0;
  for (const { target, offset } of placeTargets(measure, column)) {
    if (target.actual !== null) continue;
    pieces.push(text.slice(done, offset), " ".repeat(target.text.length));
    done = offset + target.text.length;
  }
  return done === 0 ? text : pieces.join("") + text.slice(done);
});
