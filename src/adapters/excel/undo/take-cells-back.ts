import { LEFT_REASONS } from "../../../app/changes/left-reasons";
import { shownBy } from "../cells/cell-state";
import { textChanges, type KeptCell } from "../cells/kept-state";
import { officeFault } from "../host/office-faults";
import type { LookResult, SeenCell } from "../steps/look-at-cells";
import { judgeUndo, lookAtKept, putCellsBack, stillKept, type UndoVerdict } from "./undo-cells";

/**
 * Takes cells of a change back in the run that wrote them.
 * @param written every cell that the run has written: rows are recognised in spite of these texts
 * @returns the cells that were not taken back, each with what is kept of it now
 */
export async function takeCellsBack(
  context: Excel.RequestContext,
  kept: readonly KeptCell[],
  written: readonly KeptCell[],
): Promise<ReadonlyMap<KeptCell, KeptCell>> {
  try {
    const all = [...written, ...kept];
    const looks = await lookAtKept(context, kept, (sheetId) => textChanges(all, sheetId));
    const verdicts = await judgeUndo(context, looks);
    const cells = kept.flatMap((one, index) =>
      verdicts[index] === null ? [{ kept: one, seen: looks.looks[index] as SeenCell }] : [],
    );
    const done = await putCellsBack(context, cells, { isBegun: true });
    const results = new Map(cells.map(({ kept: one }, index) => [one, done[index]]));
    return new Map(
      kept.flatMap((one, index): [KeptCell, KeptCell][] => {
        const result = results.get(one);
        const isBack = isGone(one, verdicts[index] ?? null, looks.looks[index] as LookResult);
        if (isBack || result?.kind === "undone") return [];
        return [[one, result === undefined ? one : stillKept(one, result)]];
      }),
    );
  } catch (error) {
    if (officeFault(error) === null) throw error;
    return new Map(kept.map((one) => [one, one]));
  }
}

/** Whether nothing of ours is left: the cell is back, a person put another text there, or the sheet is gone. */
function isGone({ edit, after }: KeptCell, verdict: UndoVerdict, look: LookResult): boolean {
  if (verdict === "back" || verdict === LEFT_REASONS.noSuchSheet) return true;
  if (verdict !== LEFT_REASONS.changedSince || typeof look === "string") return false;
  const text = after === null ? edit.after : shownBy(after.state).text;
  return text === "" || !look.now.text.includes(text);
}
