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
  const cells = new Map<string, MergedCell>();
  const rows = new Map<string, WorkbookEdits["removedRows"][number]>();
  const touched = new Set<string>();

  const taken = proposals.map((proposal) => {
    const merged = proposal.cells.map((edit) => {
      const other = cells.get(editPlace(edit));
      if (rows.has(rowPlaceOf(edit))) return null;
      return other ? mergeCell(other, edit) : { first: edit, stretch: null };
    });
    // The texts of a row that will be removed were read as they were: nothing may have been written there.
    const removes = proposal.removedRows.every(({ sheet, row }) => {
      const place = editPlace({ sheet, row });
      return rows.has(place) || !touched.has(place);
    });
    if (!removes || merged.includes(null)) return false;
    for (const cell of merged) {
      if (cell === null) continue;
      cells.set(editPlace(cell.first), cell);
      touched.add(rowPlaceOf(cell.first));
    }
    for (const removal of proposal.removedRows) rows.set(editPlace(removal), removal);
    return true;
  });
  return { edits: { cells: [...cells.values()].map(wholeEdit), removedRows: [...rows.values()] }, taken };
}

/** The row of a cell. */
function rowPlaceOf({ sheet, cell }: CellEdit): string {
  return editPlace({ sheet, row: rowOfRef(cell) });
}

/** A stretch of a cell's old text, and the words in its place. */
interface Change {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/** The edits of one cell that are made together; a long cell may have thousands, so that its new text is written once, at the end. */
interface MergedCell {
  readonly first: CellEdit;
  /** Null as long as there is only the first edit. */
  readonly stretch: MergedStretch | null;
}

/** From the first to the last change of a cell, the change that came last, and those before it. */
interface MergedStretch {
  readonly start: number;
  readonly end: number;
  readonly change: Change;
  readonly others: MergedStretch | null;
}

/** Null where both change the same words in different ways, or the second changes words between two others. */
function mergeCell(merged: MergedCell, second: CellEdit): MergedCell | null {
  const { first } = merged;
  if (merged.stretch === null && first.after === second.after && first.type === second.type) return merged;
  if (first.before !== second.before || first.type !== undefined || second.type !== undefined) return null;
  const stretch = merged.stretch ?? stretchOf(changeOf(first));
  const change = changeOf(second);
  const { start, end } = stretch;
  if (change.start === start && change.end === end && wholeEdit(merged).after === second.after) return merged;
  const isBehind = change.start > start && change.start >= end;
  const isBefore = change.start < start && change.end <= start;
  if (!isBehind && !isBefore) return null;
  const all = {
    start: Math.min(start, change.start),
    end: Math.max(end, change.end),
    change,
    others: stretch,
  };
  return { first, stretch: all };
}

function stretchOf(change: Change): MergedStretch {
  return { start: change.start, end: change.end, change, others: null };
}

/** The edit that makes all changes of a cell. */
function wholeEdit({ first, stretch }: MergedCell): CellEdit {
  if (stretch === null) return first;
  const changes: Change[] = [];
  for (let at: MergedStretch | null = stretch; at !== null; at = at.others) changes.push(at.change);
  changes.sort((a, b) => a.start - b.start);
  const { before } = first;
  const pieces: string[] = [];
  let done = 0;
  for (const { start, end, words } of changes) {
    pieces.push(before.slice(done, start), words);
    done = end;
  }
  return { ...first, after: pieces.join("") + before.slice(done) };
}

/** The shortest stretch of the old text that differs, and the words in its place. */
function changeOf({ before, after }: CellEdit): Change {
  const most = Math.min(before.length, after.length);
  const start = sameFrom(before, after, most);
  const behind = sameTo(before, after, most - start);
  return { start, end: before.length - behind, words: after.slice(start, after.length - behind) };
}

/** How many letters two texts begin with alike, of so many; a piece at a time, which is quicker than letter by letter. */
function sameFrom(one: string, other: string, most: number): number {
  let same = 0;
  while (same + PIECE <= most && one.startsWith(other.slice(same, same + PIECE), same)) same += PIECE;
  while (same < most && one[same] === other[same]) same += 1;
  return same;
}

/** How many letters two texts end with alike, of so many. */
function sameTo(one: string, other: string, most: number): number {
  const shift = other.length - one.length;
  let from = one.length;
  const first = from - most;
  while (
    from - PIECE >= first &&
    one.startsWith(other.slice(from + shift - PIECE, from + shift), from - PIECE)
  )
    from -= PIECE;
  while (from > first && one[from - 1] === other[from + shift - 1]) from -= 1;
  return one.length - from;
}

const PIECE = 128;
