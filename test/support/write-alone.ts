import type { Result } from "../../src/app/ports/result";
import type { Obstacle, Spreadsheet, UndoRecord, WriteOutcome } from "../../src/app/ports/spreadsheet";
import type { CellEdit } from "../../src/core/changes/cell-edit";
import type { RowRemoval, WorkbookEdits } from "../../src/core/changes/workbook-edits";

/** What came of edits that were written each for itself. */
export interface WrittenAlone {
  readonly written: WorkbookEdits;
  readonly left: readonly { readonly edit: CellEdit; readonly reason: Obstacle["reason"] }[];
  readonly leftRows: readonly { readonly removal: RowRemoval; readonly reason: Obstacle["reason"] }[];
  /** What takes all of it back; none where nothing was changed. */
  readonly undo: readonly UndoRecord[];
}

/** Writes edits of which each is a group of its own, and tells what came of them all together. */
export async function writeAlone(
  { write }: Pick<Spreadsheet, "write">,
  { cells, removedRows }: Pick<WorkbookEdits, "cells" | "removedRows">,
): Promise<Result<WrittenAlone>> {
  const groups = [
    ...cells.map((edit): WorkbookEdits => ({ cells: [edit], removedRows: [] })),
    ...removedRows.map((removal): WorkbookEdits => ({ cells: [], removedRows: [removal] })),
  ];
  const done = await write(groups);
  if (!done.ok) return done;
  const { made, left } = done.value;
  const obstacles = left.flatMap((group) => group.obstacles);
  const remains = left.flatMap((group) => group.remains ?? []);
  return {
    ok: true,
    value: {
      written: {
        cells: made.flatMap(({ group }) => group.cells),
        removedRows: made.flatMap(({ group }) => group.removedRows),
      },
      left: obstacles.flatMap(({ edit, reason }) => ("row" in edit ? [] : [{ edit, reason }])),
      leftRows: obstacles.flatMap(({ edit, reason }) => ("row" in edit ? [{ removal: edit, reason }] : [])),
      undo: [...made.flatMap(({ undo }) => undo ?? []), ...remains],
    },
  };
}

/** What came of taking several records back. */
export interface UndoneTogether {
  readonly undone: WorkbookEdits;
  readonly left: WrittenAlone["left"];
  readonly leftRows: WrittenAlone["leftRows"];
  readonly remaining: readonly UndoRecord[];
}

/** Takes records back and tells what came of them all together. */
export async function undoTogether(
  { undo }: Pick<Spreadsheet, "undo">,
  records: readonly UndoRecord[],
): Promise<Result<UndoneTogether>> {
  const done = await undo(records);
  if (!done.ok) return done;
  const results = done.value.records;
  const obstacles = results.flatMap(({ left }) => left);
  return {
    ok: true,
    value: {
      undone: {
        cells: results.flatMap(({ undone }) => undone.cells),
        removedRows: results.flatMap(({ undone }) => undone.removedRows),
      },
      left: obstacles.flatMap(({ edit, reason }) => ("row" in edit ? [] : [{ edit, reason }])),
      leftRows: obstacles.flatMap(({ edit, reason }) => ("row" in edit ? [{ removal: edit, reason }] : [])),
      remaining: results.flatMap(({ remaining }) => remaining ?? []),
    },
  };
}

/** What takes a change back: the records of its groups, and of what still stands of those that could not be made whole. */
export function recordsOf({ made, left }: WriteOutcome): UndoRecord[] {
  return [...made.map(({ undo }) => undo), ...left.map(({ remains }) => remains)].flatMap(
    (record) => record ?? [],
  );
}

/** What stood in the way, of all groups that were left. */
export function obstaclesOf({ left }: Pick<WriteOutcome, "left">): readonly Obstacle[] {
  return left.flatMap(({ obstacles }) => obstacles);
}
