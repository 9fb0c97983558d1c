import { largest } from "../../../core/lists/extremes";
import { POINTS_PER_MM } from "../../../core/report/model/memo-design";
import { CELL_LINE } from "./cell-drawer";
import type { CellLine } from "./cell-lines";
import type { TextSetting } from "../paper/paper";

/** A row of a table: as many cells as columns, or one across all of them. */
export interface GridRow extends TextSetting {
  /** What the first cell says on a further page where it has no text of its own, after the number that it begins with. */
  readonly continued?: string;
  /** What a viewer's list of contents names the row. */
  readonly bookmark?: string | null;
  /** Told where the row begins, in points from the top of the page. */
  readonly begins?: (top: number) => void;
  readonly cells: readonly (readonly CellLine[])[];
}

/** Above a row's text, and below it, in points. */
export const ROW_PADDING = 0.5 * POINTS_PER_MM;

/** Height in points of a number of lines between two rules. */
export function linesHeight(count: number): number {
  return count * CELL_LINE.height + 2 * ROW_PADDING;
}

/** Height in points of a row that is on one page. */
export function rowHeight({ cells }: GridRow): number {
  return linesHeight(
    largest(
      cells.map(({ length }) => length),
      1,
    ),
  );
}
