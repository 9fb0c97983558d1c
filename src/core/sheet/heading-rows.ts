import type { ColumnId } from "../model/columns";
import type { Heading } from "../model/measure-sheet";
import type { AssignedColumns } from "./assign-columns";

/** The heading rows of a table and the columns they name. */
export interface HeadingRows {
  readonly headerRow: number;
  /** Headings can take two rows, or three. */
  readonly lastHeaderRow: number;
  readonly assigned: AssignedColumns;
  /** Column numbers, A is 1. */
  readonly columns: Readonly<Record<ColumnId, number | null>>;
  readonly headings: readonly Heading[];
  /** The squashed texts of every column of the heading rows, ours or not. */
  readonly wordings: ReadonlyMap<number, readonly string[]>;
}
