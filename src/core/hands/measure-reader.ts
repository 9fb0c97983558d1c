import { onceFor } from "../lists/once-for";
import { buildGrid, type TableGrid } from "../sheet/table-grid";
import type { Measure } from "../model/measure";
import { measureRowReader, type MeasureRow } from "./measure-rows";
import { otherColumns, type OtherColumn } from "./other-columns";
import type { ReadWorkbook } from "./read-workbook";

/** The measures of a workbook cell by cell. */
export interface MeasureReader {
  readonly grid: TableGrid;
  readonly others: readonly OtherColumn[];
  readonly rowsOf: (measure: Measure) => readonly MeasureRow[];
}

/** Reads the measures of a workbook cell by cell; what was read is remembered with it. */
export const measureReader = onceFor(({ workbook, sheet }: ReadWorkbook): MeasureReader => {
  const table = workbook.tables.find((one) => one.sheet === sheet.sheet);
  if (table === undefined) throw new Error(`the sheet ${sheet.sheet} was read and is not in the workbook`);
  const grid = buildGrid(table);
  const others = otherColumns(grid, sheet);
  const known = new Map<Measure, readonly MeasureRow[]>();
  const read = measureRowReader(grid, sheet, others);
  const rowsOf = (measure: Measure): readonly MeasureRow[] => {
    const rows = known.get(measure) ?? read(measure);
    known.set(measure, rows);
    return rows;
  };
  return { grid, others, rowsOf };
});
