import { MEASURE_COLUMNS } from "../model/columns";
import type { MeasureRows } from "./build-measure";
import type { MeasuresTable } from "./locate-headings";
import type { RawArea } from "./raw-table";
import type { TableGrid } from "./table-grid";
import { tableRows } from "./table-rows";

/** How much the measures of a table show. */
export interface TableSize {
  readonly measures: number;
  /** Letters of all measures: a merged cell counts once for each measure that shows it. */
  readonly letters: number;
  /** The measure with the most letters, by its first row; null where there is no measure. */
  readonly longest: { readonly row: number; readonly letters: number } | null;
}

/** Measures a table before it is read: only adds up lengths, so that it costs little for a table of any size. */
export function measureTable(found: MeasuresTable): TableSize {
  const columns = MEASURE_COLUMNS.flatMap((column) => found.location.columns[column] ?? []);
  let letters = 0;
  let longest: TableSize["longest"] = null;
  const { measures } = tableRows(found);
  for (const measure of measures) {
    const own = lettersOf(measure, columns, found.grid);
    letters += own;
    if (own > (longest?.letters ?? -1)) longest = { row: measure.row, letters: own };
  }
  return { measures: measures.length, letters, longest };
}

function lettersOf(
  { row: first, further }: MeasureRows,
  columns: readonly number[],
  grid: TableGrid,
): number {
  const seen = new Set<RawArea>();
  let letters = 0;
  for (const row of [first, ...further.map((next) => next.row)]) {
    for (const column of columns) {
      const area = grid.areaAt(row, column);
      if (area !== null && seen.has(area)) continue;
      if (area !== null) seen.add(area);
      letters += grid.cellAt(row, column)?.text.length ?? 0;
    }
  }
  return letters;
}
