import { hashText } from "../../../core/text/hash-text";
import type { SheetLayout } from "../../../core/model/workbook-layout";
import { toSerial } from "../../../core/calendar/to-serial";

/** A cell that is not blank: its row and column, counted from 1, and its formula, which for a constant is the value. */
export type ShownCell = readonly [row: number, column: number, content: unknown];

/** What is in a sheet, as far as a person would miss it. */
export interface SheetContent {
  /** Row by row. */
  readonly cells: readonly ShownCell[];
  /** How many pictures, shapes, charts and comments it has. */
  readonly others: number;
}

/** A short code for what a sheet shows: equal for equal cells with as many pictures, charts and comments over them. */
export function hashContent({ cells, others }: SheetContent): string {
  const text = JSON.stringify(cells);
  return hashText(others === 0 ? text : `${others} ${text}`);
}

/** The cells of a grid of `Range.formulas` that are not blank. */
export function cellsOfGrid(grid: readonly (readonly unknown[])[], top: number, left: number): ShownCell[] {
  return grid.flatMap((line, down) =>
    line.flatMap((content, right): ShownCell[] =>
      content === "" || content === null ? [] : [[top + down, left + right, content]],
    ),
  );
}

/** Whether a sheet shows nothing but cells of a layout, all of them or some. */
export function isPartOf(
  { cells, others }: SheetContent,
  { rows, pictures = [], charts = [] }: SheetLayout,
): boolean {
  if (others > pictures.length + charts.length) return false;
  const wanted = new Map(
    rows.flatMap(({ row, cells: line }) =>
      line.map(({ column, value }) => {
        const isDay = typeof value === "object" && value !== null;
        return [`${row} ${column}`, isDay ? toSerial(value.date) : value] as const;
      }),
    ),
  );
  return cells.every(([row, column, content]) => wanted.get(`${row} ${column}`) === content);
}
