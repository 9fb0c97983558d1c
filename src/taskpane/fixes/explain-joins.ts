import { editPlace } from "../../core/changes/edit-place";
import type { WorkbookEdits } from "../../core/changes/workbook-edits";
import { addToGroup } from "../../core/lists/group-by";
import { compareJoined } from "./compare-joined";
import type { TextPiece } from "./compare-texts";
import { targetOf } from "./target-of";

/** A part of a joined text. */
export interface JoinedPart {
  /** The row it comes from, null for the cell's own text. */
  readonly row: number | null;
  readonly after: readonly TextPiece[];
}

/** What becomes of texts when rows are joined. */
export interface ExplainedJoins {
  /** By the place of a cell that takes texts in: its own text as it was, and the parts of the new one. */
  readonly cells: ReadonlyMap<
    string,
    { readonly before: readonly TextPiece[]; readonly parts: readonly JoinedPart[] }
  >;
  /** For each cell of a row that is removed: its text, with the words that are changed. */
  readonly moved: ReadonlyMap<string, readonly TextPiece[]>;
}

/** Finds in the joined texts of a fix what came from which row. */
export function explainJoins(edits: WorkbookEdits): ExplainedJoins {
  const sources = new Map<string, { row: number; cell: string; text: string }[]>();
  for (const removal of [...edits.removedRows].sort((one, other) => one.row - other.row)) {
    for (const { cell, before } of removal.cells) {
      const target = targetOf(removal, cell, edits);
      if (target === null) continue;
      const place = editPlace({ sheet: removal.sheet, cell: target });
      addToGroup(sources, place, { row: removal.row, cell, text: before });
    }
  }
  const cells = new Map<string, { before: readonly TextPiece[]; parts: readonly JoinedPart[] }>();
  const moved = new Map<string, readonly TextPiece[]>();
  for (const edit of edits.cells) {
    const own = sources.get(editPlace(edit));
    const joined = own ? compareJoined([edit.before, ...own.map(({ text }) => text)], edit.after) : null;
    if (!own || joined === null) continue;
    const [before = [], ...others] = joined.before;
    cells.set(editPlace(edit), {
      before,
      parts: joined.after.map((after, at) => ({ row: own[at - 1]?.row ?? null, after })),
    });
    own.forEach(({ cell }, at) => moved.set(editPlace({ sheet: edit.sheet, cell }), others[at] ?? []));
  }
  return { cells, moved };
}
