import type { CellArea } from "../../../core/model/workbook-layout";

/** A cell and the value that is compared; undefined for a cell without one. */
export interface PlacedValue<Value> {
  readonly row: number;
  readonly column: number;
  readonly value: Value | undefined;
}

export interface EqualArea<Value> extends CellArea {
  readonly value: Value;
}

/**
 * Joins neighbouring cells with the same value into areas, so that a format is set once for many cells.
 * @param cells in ascending order of row, then column
 */
export function equalAreas<Value>(cells: readonly PlacedValue<Value>[]): EqualArea<Value>[] {
  const areas: EqualArea<Value>[] = [];
  /** Index of the last area between two columns. */
  const lastBetween = new Map<string, number>();
  for (const run of runsOf(cells)) {
    const columns = `${run.left}:${run.right}`;
    const index = lastBetween.get(columns) ?? -1;
    const above = areas[index];
    if (above?.bottom === run.top - 1 && above.value === run.value) {
      areas[index] = { ...above, bottom: run.bottom };
    } else {
      lastBetween.set(columns, areas.length);
      areas.push(run);
    }
  }
  return areas;
}

/** Neighbouring cells of one row with the same value, as areas of that row. */
function runsOf<Value>(cells: readonly PlacedValue<Value>[]): EqualArea<Value>[] {
  const runs: EqualArea<Value>[] = [];
  for (const { row, column, value } of cells) {
    if (value === undefined) continue;
    const last = runs.at(-1);
    if (last?.top === row && last.right === column - 1 && last.value === value) {
      runs[runs.length - 1] = { ...last, right: column };
    } else {
      runs.push({ top: row, left: column, bottom: row, right: column, value });
    }
  }
  return runs;
}
