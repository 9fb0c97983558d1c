import { largest, smallest } from "../../../core/lists/extremes";
import type { RowWitness } from "../../../core/changes/row-witness";
import { rangeOf } from "../host/range-of";
import { SHOWN_FIELDS, shownTexts } from "./queue-shown-rows";

/** The cells of a row that it is known by, held by an object that follows the row when others are inserted or removed. */
export interface SeenRow {
  /** Names the row among all that were looked at. */
  readonly key: string;
  readonly columns: readonly number[];
  /** What they showed when the row was looked at. */
  readonly texts: readonly string[];
  /** Asks for them again, at this point of a request. */
  queueAgain(): void;
  /**
   * After that sync: whether they show the same.
   * @param written columns that we have written ourselves since
   */
  isSame(written: ReadonlySet<number>): boolean;
}

/** The columns of a row that its witness names; cells of its neighbours are compared when the row is looked for. */
export function witnessColumns({ cells, checked = [] }: RowWitness): number[] {
  return [...cells, ...checked].flatMap(({ offset, column }) => (offset === 0 ? [column] : []));
}

/**
 * Queues cells of a row: those that its witnesses name.
 * @param columns one at least
 * @returns reads it, after the sync
 */
export function queueSeenRow(
  worksheet: Excel.Worksheet,
  { key, row, columns }: { readonly key: string; readonly row: number; readonly columns: readonly number[] },
): () => SeenRow {
  const left = smallest(columns);
  const range = rangeOf(worksheet, { top: row, left, bottom: row, right: largest(columns) });
  range.load(SHOWN_FIELDS);
  const read = (): string[] => {
    const [line = []] = shownTexts(range);
    return columns.map((column) => line[column - left] ?? "");
  };
  return () => {
    const texts = worksheet.isNullObject ? [] : read();
    return {
      key,
      columns,
      texts,
      queueAgain: () => range.load(SHOWN_FIELDS),
      isSame: (written) =>
        read().every((text, index) => text === texts[index] || written.has(columns[index] ?? 0)),
    };
  };
}
