import type { ProposedRecordRows } from "../../app/propose-record-rows";
import { rowKey } from "../../app/row-key";
import type { CellEdit } from "../../core/changes/cell-edit";
import { describeRows } from "./describe-rows";

/** A target that may go to the indicator sheet, with its own tick. */
export interface OfferedTarget {
  /** What its row says: a tick stays with it when rows move. */
  readonly key: string;
  /** What the sheet would call the measure. */
  readonly measure: string;
  /** "ความพึงพอใจ ≥ ๘๐ ร้อยละ" */
  readonly words: string;
  /** True where it was probably misread: then it is not ticked at first. */
  readonly needsLook: boolean;
  readonly cells: readonly CellEdit[];
}

/** The rows that could be added to the indicator sheet, in words. */
export function offerTargets({
  columns,
  rows,
}: Pick<ProposedRecordRows, "columns" | "rows">): OfferedTarget[] {
  return rows.flatMap(({ cells, needsLook }) =>
    describeRows(columns, cells).map(({ measure, words }) => ({
      key: rowKey(cells),
      measure,
      words,
      needsLook,
      cells,
    })),
  );
}

/** Those that are ticked: by the officer, else by what they look like. */
export function tickedTargets(
  offers: readonly OfferedTarget[],
  ticks: Readonly<Record<string, boolean>>,
): OfferedTarget[] {
  return offers.filter(({ key, needsLook }) => ticks[key] ?? !needsLook);
}
