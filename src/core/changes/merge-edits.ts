import type { CellEdit } from "./cell-edit";
import { rowOfRef } from "../model/cell-ref";
import { editPlace } from "./edit-place";
import type { WorkbookEdits } from "./workbook-edits";

/** Edits that are made together; each of them is complete, as one or more proposals asked for it. */
export interface MergedEdits {
  readonly edits: WorkbookEdits;
  /** For each proposal, in its order: false where it collides with an earlier one and is left for the next time. */
  readonly taken: readonly boolean[];
}

/**
 * Makes one set of edits of several proposals, so that none undoes another: two that change different words of one cell are both
 * made, the same one twice counts once, and a proposal that collides with another is left out completely.
 */
export function mergeEdits(proposals: readonly WorkbookEdits[]): MergedEdits {
  const cells = new Map<string, CellEdit>();
  const rows = new Map<string, WorkbookEdits["removedRows"][number]>();
  const touched = new Set<string>();

  const taken = proposals.map((proposal) => {
    const merged = proposal.cells.map((edit) => {
      const other = cells.get(editPlace(edit));
      if (rows.has(rowPlaceOf(edit))) return null;
      return other ? mergeCell(other, edit) : edit;
    });
    // The texts of a row that will be removed were read as they were: nothing may have been written there.
    const removes = proposal.removedRows.every(({ sheet, row }) => {
      const place = editPlace({ sheet, row });
      return rows.has(place) || !touched.has(place);
    });
    if (!removes || merged.includes(null)) return false;
    for (const edit of merged) {
      if (edit === null) continue;
      cells.set(editPlace(edit), edit);
      touched.add(rowPlaceOf(edit));
    }
    for (const removal of proposal.removedRows) rows.set(editPlace(removal), removal);
    return true;
  });
  return { edits: { cells: [...cells.values()], removedRows: [...rows.values()] }, taken };
}

/** The row of a cell. */
function rowPlaceOf({ sheet, cell }: CellEdit): string {
  return editPlace({ sheet, row: rowOfRef(cell) });
}

/** Null where both change the same words in different ways. */
function mergeCell(first: CellEdit, second: CellEdit): CellEdit | null {
  if (first.after === second.after && first.type === second.type) return first;
  if (first.before !== second.before || first.type !== undefined || second.type !== undefined) return null;
  const [one, other] = [changeOf(first), changeOf(second)];
  const [early, late] = one.start <= other.start ? [one, other] : [other, one];
  if (early.end > late.start || early.start === late.start) return null;
  const { before } = first;
  const after =
    before.slice(0, early.start) +
    early.words +
    before.slice(early.end, late.start) +
    late.words +
    before.slice(late.end);
  return { ...first, after };
}

/** The shortest stretch of the old text that differs, and the words in its place. */
function changeOf({ before, after }: CellEdit): { start: number; end: number; words: string } {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start += 1;
  let behind = 0;
  while (behind < most - start && before[before.length - 1 - behind] === after[after.length - 1 - behind])
    behind += 1;
  return { start, end: before.length - behind, words: after.slice(start, after.length - behind) };
}
