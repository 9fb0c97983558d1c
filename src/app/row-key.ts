import type { CellEdit } from "../core/changes/cell-edit";

/**
 * What a new row of a records sheet says, without its place: that may have changed since it was shown.
 * @example rowKey([{ cell: "A9", after: "๓", … }, { cell: "B9", after: "ประชุม", … }]) // "A ๓\nB ประชุม"
 */
export function rowKey(cells: readonly CellEdit[]): string {
  return cells.map(({ cell, after }) => `${cell.replace(/\d+$/, "")} ${after}`).join("\n");
}
