import type { CellArea } from "../../../core/model/workbook-layout";

/** An area that becomes one cell, or one cell in each of its rows. */
export interface MergeCall extends CellArea {
  readonly isAcross: boolean;
}

/**
 * As few calls as will do: areas of one row that follow each other in the same columns are merged together, row by row.
 * @example joinMerges([{ top: 1, left: 1, bottom: 1, right: 3 }, { top: 2, left: 1, bottom: 2, right: 3 }]).length // 1
 */
export function joinMerges(areas: readonly CellArea[]): readonly MergeCall[] {
  const calls: MergeCall[] = [];
  /** Index of the last call between two columns. */
  const lastBetween = new Map<string, number>();
  for (const area of areas) {
    const isAcross = area.top === area.bottom;
    const columns = `${area.left}:${area.right}`;
    const index = lastBetween.get(columns) ?? -1;
    const last = calls[index];
    if (isAcross && last?.isAcross && last.bottom === area.top - 1)
      calls[index] = { ...last, bottom: area.bottom };
    else {
      lastBetween.set(columns, calls.length);
      calls.push({ ...area, isAcross });
    }
  }
  return calls;
}
