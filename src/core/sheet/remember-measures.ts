import type { Measure } from "../model/measure";
import { buildMeasure, type BuildContext, type MeasureRows } from "./build-measure";
import type { RawRow } from "./raw-table";

/** A measure that was read, and all that it was read of. */
interface ReadMeasure {
  readonly from: readonly unknown[];
  readonly measure: Measure;
}

/** By the first row of the measure. */
const READ = new WeakMap<RawRow, ReadMeasure>();

/**
 * Reads measures; one whose rows are the same objects as before (`keepSameRows`), under the same columns and at the same place, is
 * the measure of before.
 */
export function measureReader(context: BuildContext): (rows: MeasureRows, ordinal: number) => Measure {
  const { grid, location, fiscalYear, takesBareNumbers } = context;
  const asked = JSON.stringify([location.columns, fiscalYear, takesBareNumbers]);
  return (rows, ordinal) => {
    const first = grid.rowAt(rows.row);
    if (first === null) return buildMeasure(rows, ordinal, context);
    const from = [asked, ordinal, ...rowsRead(rows, context)];
    const known = READ.get(first);
    if (known !== undefined && isSame(known.from, from)) return known.measure;
    const measure = buildMeasure(rows, ordinal, context);
    READ.set(first, { from, measure });
    return measure;
  };
}

/** The rows of a measure, and the merged areas that cover them with the row that holds their content. */
function rowsRead({ row: first, further }: MeasureRows, { grid }: BuildContext): unknown[] {
  return [{ row: first, kind: "first" }, ...further].flatMap(({ row, kind }) => [
    kind,
    grid.rowAt(row),
    ...grid
      .areasOf(row)
      .flatMap(({ top, left, bottom, right }) => [top, left, bottom, right, grid.rowAt(top)]),
  ]);
}

function isSame(some: readonly unknown[], others: readonly unknown[]): boolean {
  return some.length === others.length && some.every((part, index) => part === others[index]);
}
