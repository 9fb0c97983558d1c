import { onceFor } from "../../lists/once-for";
import { keepLongestRun } from "./longest-run";
import type { Measure } from "../../model/measure";

/** A measure whose number is known. */
export type NumberedMeasure = Measure & { readonly number: number };

/** What is wrong with the numbers of one series of measures; each slip is in only one of the lists. */
export interface Numbering {
  readonly duplicates: readonly { readonly measure: NumberedMeasure; readonly first: NumberedMeasure }[];
  /** Numbers that break the order, each with the nearest well-placed number that shows it. */
  readonly misplaced: readonly {
    readonly measure: NumberedMeasure;
    readonly side: "after-larger" | "before-smaller";
    readonly other: number;
  }[];
  /** Numbers that no measure has, reported at the measure after the gap. */
  readonly gaps: readonly { readonly measure: NumberedMeasure; readonly missing: readonly NumberRange[] }[];
}

/** Whole numbers from first to last, inclusive. */
export interface NumberRange {
  readonly first: number;
  readonly last: number;
}

/**
 * Reads the numbers of a series of measures that should run 1, 2, 3 … A gap is not reported where measures without a correct
 * number could fill it: in 1, 2, 2, 4 the duplicate is the slip.
 * @example 1, 2, 8, 4, 5 // 8 is misplaced; neither 3 nor 6 and 7 are gaps
 */
export const readNumbering = onceFor((series: readonly Measure[]): Numbering => {
  const numbered = series.filter(isNumbered);
  const firsts = new Map<number, NumberedMeasure>();
  for (const measure of numbered) if (!firsts.has(measure.number)) firsts.set(measure.number, measure);

  const kept = new Set(keepLongestRun([...firsts.values()], ({ number }) => number));
  return {
    duplicates: numbered.flatMap((measure) => {
      const first = firsts.get(measure.number);
      return first && first !== measure ? [{ measure, first }] : [];
    }),
    misplaced: findMisplaced([...firsts.values()], kept),
    gaps: findGaps(series, firsts, kept),
  };
});

function isNumbered(measure: Measure): measure is NumberedMeasure {
  return measure.number !== null;
}

function findMisplaced(
  firsts: readonly NumberedMeasure[],
  kept: ReadonlySet<Measure>,
): Numbering["misplaced"] {
  const misplaced: Numbering["misplaced"][number][] = [];
  const waiting: NumberedMeasure[] = [];
  let previous = -Infinity;
  for (const measure of firsts) {
    if (!kept.has(measure)) {
      if (measure.number < previous) misplaced.push({ measure, side: "after-larger", other: previous });
      else waiting.push(measure);
      continue;
    }
    previous = measure.number;
    for (const early of waiting.splice(0)) {
      misplaced.push({ measure: early, side: "before-smaller", other: measure.number });
    }
  }
  return misplaced;
}

function findGaps(
  series: readonly Measure[],
  firsts: ReadonlyMap<number, NumberedMeasure>,
  kept: ReadonlySet<Measure>,
): Numbering["gaps"] {
  const strays = [...firsts.values()].filter((measure) => !kept.has(measure)).map(({ number }) => number);
  strays.sort((a, b) => a - b);
  const bearers = new Map<number, number>();
  for (const { number } of series) if (number !== null) bearers.set(number, (bearers.get(number) ?? 0) + 1);

  const gaps: Numbering["gaps"][number][] = [];
  let previous = 0;
  let fillers = 0; // measures since `previous` whose right number may be one of those missing
  for (const measure of series) {
    if (!isNumbered(measure) || !kept.has(measure)) {
      fillers += 1;
      continue;
    }
    const missing = rangesBetween(previous, measure.number, strays);
    const count = missing.reduce((sum, { first, last }) => sum + last - first + 1, 0);
    const repeats = (bearers.get(measure.number) ?? 1) - 1; // in 1, 2, 4, 4, 5 the first 4 should be 3
    const isGap = count > fillers + repeats;
    if (isGap) gaps.push({ measure, missing });
    fillers = isGap ? 0 : Math.min(0, fillers - count); // a repeat that filled this gap cannot fill the next
    previous = measure.number;
  }
  return gaps;
}

function rangesBetween(before: number, after: number, strays: readonly number[]): NumberRange[] {
  const ranges: NumberRange[] = [];
  let first = before + 1;
  const inside = strays.filter((number) => number > before && number < after);
  for (const end of [...inside, after]) {
    if (first < end) ranges.push({ first, last: end - 1 });
    first = end + 1;
  }
  return ranges;
}
