import type { CellArea } from "../../core/model/workbook-layout";

/** A cell and what is looked at in it; undefined for nothing. */
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
  const done: EqualArea<Value>[] = [];
  let open: EqualArea<Value>[] = [];
  let row = 0;
  let runs: EqualArea<Value>[] = [];
  const endRow = (): void => {
    const next = runs.map((run) => {
      const above = open.find(
        ({ bottom, left, right, value }) =>
          bottom === run.top - 1 && left === run.left && right === run.right && value === run.value,
      );
      return above ? { ...above, bottom: run.bottom } : run;
    });
    done.push(
      ...open.filter((area) => !next.some(({ top, left }) => top === area.top && left === area.left)),
    );
    open = next;
    runs = [];
  };
  for (const cell of cells) {
    if (cell.row !== row) endRow();
    row = cell.row;
    const last = runs.at(-1);
    if (cell.value === undefined) continue;
    if (last && last.right === cell.column - 1 && last.value === cell.value) {
      runs[runs.length - 1] = { ...last, right: cell.column };
    } else {
      const { column, value } = cell;
      runs.push({ top: row, left: column, bottom: row, right: column, value });
    }
  }
  endRow();
  return [...done, ...open];
}
